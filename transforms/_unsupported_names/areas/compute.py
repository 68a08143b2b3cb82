"""Names and types of instances, containers, batches."""

from typing import Final

NAMES: Final = """
aws_ami_copy
  ec2.CopyImage: source_image_id=source_ami_id source_region=source_ami_region
aws_autoscaling_attachment
  changelog 5.0.0: alb_target_group_arn=lb_target_group_arn
  aws_lb_target_group_attachment: target_group_arn=lb_target_group_arn
  words: asg_name=autoscaling_group_name
aws_autoscaling_group
  autoscaling.CreateAutoScalingGroup: auto_scaling_group_name=name launch_configuration_name=launch_configuration
  aws_appautoscaling_target: min_capacity=min_size max_capacity=max_size
  aws_eks_node_group: subnet_ids=vpc_zone_identifier
  aws_eks_node_group.scaling_config: desired_size=desired_capacity
  aws_lb: subnets=vpc_zone_identifier
  AWS::AutoScaling::AutoScalingGroup: cooldown=default_cooldown
    new_instances_protected_from_scale_in=protect_from_scale_in lifecycle_hook_specification_list=initial_lifecycle_hook
  aws_ecs_service: desired_count=desired_capacity
  words: health_check_grace=health_check_grace_period min=min_size max=max_size desired=desired_capacity
    launch_template_specification=launch_template lifecycle_hook_specifications=initial_lifecycle_hook
    lb_target_group_arns=target_group_arns alb_target_group_arns=target_group_arns
    grace_period=health_check_grace_period instance_warmup=default_instance_warmup health_check=health_check_type
aws_autoscaling_group.initial_lifecycle_hook
  AWS::AutoScaling::AutoScalingGroup: lifecycle_hook_name=name
  words: default_action=default_result timeout=heartbeat_timeout
aws_autoscaling_group.instance_refresh.preferences
  words: min_healthy_percent=min_healthy_percentage max_healthy_percent=max_healthy_percentage
aws_autoscaling_group.launch_template
  AWS::AutoScaling::AutoScalingGroup: launch_template_id=id launch_template_name=name
aws_autoscaling_group.mixed_instances_policy.instances_distribution
  words: spot_strategy=spot_allocation_strategy on_demand_base=on_demand_base_capacity
    on_demand_percentage=on_demand_percentage_above_base_capacity
aws_autoscaling_group_tag
  words: asg_name=autoscaling_group_name
aws_autoscaling_lifecycle_hook
  words: default_action=default_result asg_name=autoscaling_group_name timeout=heartbeat_timeout
aws_autoscaling_notification
  AWS::AutoScaling::AutoScalingGroup: notification_types=notifications
aws_autoscaling_policy
  upgrade 2: min_adjustment_step=min_adjustment_magnitude
  aws_appautoscaling_policy: target_tracking_scaling_policy_configuration=target_tracking_configuration
  aws_autoscaling_group.instance_refresh.preferences: instance_warmup=estimated_instance_warmup
  words: adjustment=scaling_adjustment cooldown_period=cooldown asg_name=autoscaling_group_name
    scaling_policy_type=policy_type warmup=estimated_instance_warmup
aws_autoscaling_policy.step_adjustment
  words: lower_bound=metric_interval_lower_bound upper_bound=metric_interval_upper_bound adjustment=scaling_adjustment
aws_autoscaling_policy.target_tracking_configuration
  aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration:
    predefined_scaling_metric_specification=predefined_metric_specification
  words: target=target_value
aws_autoscaling_policy.target_tracking_configuration.customized_metric_specification
  AWS::AutoScaling::ScalingPolicy: dimensions=metric_dimension
aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification
  aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration.predefined_scaling_metric_specification:
    predefined_scaling_metric_type=predefined_metric_type
aws_autoscaling_schedule
  aws_appautoscaling_target: min_capacity=min_size max_capacity=max_size
  aws_ssm_maintenance_window: schedule_timezone=time_zone
  aws_scheduler_schedule: schedule_expression_timezone=time_zone
  aws_eks_node_group.scaling_config: desired_size=desired_capacity
  words: asg_name=autoscaling_group_name desired=desired_capacity
aws_autoscaling_traffic_source_attachment
  words: asg_name=autoscaling_group_name
aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration
  aws_autoscaling_policy.target_tracking_configuration:
    predefined_metric_specification=predefined_scaling_metric_specification
    customized_metric_specification=customized_scaling_metric_specification
aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration.predefined_scaling_metric_specification
  aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification:
    predefined_metric_type=predefined_scaling_metric_type
aws_batch_compute_environment
  aws_codedeploy_deployment_group: service_role_arn=service_role
  upgrade 6: name=compute_environment_name name_prefix=compute_environment_name_prefix
aws_batch_compute_environment.compute_resources
  batch.CreateComputeEnvironment: instance_types=instance_type
  aws_eks_node_group: subnet_ids=subnets
  words: bid_percent=bid_percentage
aws_batch_job_queue.compute_environment_order
  words: compute_environment_arn=compute_environment
aws_ebs_volume
  ec2.CreateVolume: volume_type=type
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_instance.root_block_device: volume_size=size
  words: az=availability_zone encryption=encrypted
aws_ecr_lifecycle_policy
  AWS::ECR::Repository: lifecycle_policy_text=policy
aws_ecr_repository
  aws_s3_bucket: force_destroy=force_delete
  AWS::ECR::Repository: empty_on_delete=force_delete
  words: tag_mutability=image_tag_mutability image_mutability=image_tag_mutability mutability=image_tag_mutability
aws_ecr_repository.encryption_configuration
  words: kms_key_arn=kms_key
aws_ecr_repository.image_scanning_configuration
  words: scan_images_on_push=scan_on_push
aws_ecs_capacity_provider.auto_scaling_group_provider
  words: asg_arn=auto_scaling_group_arn
aws_ecs_capacity_provider.auto_scaling_group_provider.managed_scaling
  words: target_capacity_percent=target_capacity target_capacity_percentage=target_capacity
    min_scaling_step_size=minimum_scaling_step_size max_scaling_step_size=maximum_scaling_step_size
aws_ecs_cluster
  AWS::ECS::Cluster: cluster_settings=setting
aws_ecs_cluster_capacity_providers
  aws_ecs_service: capacity_provider_strategy=default_capacity_provider_strategy
aws_ecs_service
  upgrade 2: placement_strategy=ordered_placement_strategy
  ecs.CreateService: minimum_healthy_percent=deployment_minimum_healthy_percent
    maximum_percent=deployment_maximum_percent
  aws_cloudwatch_event_target.ecs_target: task_definition_arn=task_definition
  AWS::ECS::Service: load_balancers=load_balancer placement_strategies=ordered_placement_strategy
    volume_configurations=volume_configuration
  words: cluster_id=cluster cluster_arn=cluster scheduling=scheduling_strategy fargate_platform_version=platform_version
    service_registry=service_registries iam_role_arn=iam_role task_count=desired_count
    enable_exec=enable_execute_command
aws_ecs_service.network_configuration
  aws_lambda_function.vpc_config: subnet_ids=subnets security_group_ids=security_groups
  aws_instance: associate_public_ip_address=assign_public_ip
  words: assign_public_ip_address=assign_public_ip
aws_ecs_service.service_connect_configuration
  AWS::ECS::Service: services=service
aws_ecs_service.service_connect_configuration.service
  AWS::ECS::Service: client_aliases=client_alias
aws_ecs_service.service_registries
  words: arn=registry_arn
aws_ecs_task_definition
  aws_ecs_service: launch_type=requires_compatibilities
  AWS::ECS::TaskDefinition: volumes=volume
  words: containers=container_definitions cpu_units=cpu name=family requires_compatibility=requires_compatibilities
    compatibilities=requires_compatibilities
aws_ecs_task_definition.runtime_platform
  words: architecture=cpu_architecture os_family=operating_system_family operating_system=operating_system_family
aws_ecs_task_definition.volume.efs_volume_configuration
  words: root_directory_path=root_directory root_dir=root_directory efs_id=file_system_id
aws_eks_access_entry
  words: groups=kubernetes_groups role_arn=principal_arn
aws_eks_addon
  AWS::EKS::Addon: preserve_on_delete=preserve
  words: configuration=configuration_values resolve_conflicts_on_creation=resolve_conflicts_on_create
    role_arn=service_account_role_arn
aws_eks_cluster
  eks.CreateCluster: resources_vpc_config=vpc_config
  aws_eks_node_group: cluster_name=name
  aws_lambda_function: role=role_arn
  words: kubernetes_version=version logging=enabled_cluster_log_types cluster_version=version
    enabled_log_types=enabled_cluster_log_types log_types=enabled_cluster_log_types
    cluster_log_types=enabled_cluster_log_types
aws_eks_cluster.encryption_config.provider
  words: kms_key_arn=key_arn
aws_eks_cluster.vpc_config
  words: public_cidrs=public_access_cidrs public_access=endpoint_public_access private_access=endpoint_private_access
    endpoint_public_access_cidrs=public_access_cidrs
aws_eks_fargate_profile
  aws_ecs_task_definition: execution_role_arn=pod_execution_role_arn
  AWS::EKS::FargateProfile: selectors=selector subnets=subnet_ids
  words: role_arn=pod_execution_role_arn
aws_eks_node_group
  eks.CreateNodegroup: node_role=node_role_arn subnets=subnet_ids
  AWS::EKS::Nodegroup: force_update_enabled=force_update_version
  words: name=node_group_name disk=disk_size disk_size_gb=disk_size kubernetes_labels=labels
aws_eks_node_group.remote_access
  aws_instance: key_name=ec2_ssh_key
  AWS::EKS::Nodegroup: source_security_groups=source_security_group_ids
  words: ssh_key_name=ec2_ssh_key ssh_key=ec2_ssh_key
aws_eks_node_group.scaling_config
  aws_appautoscaling_target: min_capacity=min_size max_capacity=max_size
  aws_autoscaling_group: desired_capacity=desired_size
  words: min=min_size max=max_size desired=desired_size
aws_eks_node_group.update_config
  words: max_unavailable_percent=max_unavailable_percentage
aws_elastic_beanstalk_application.appversion_lifecycle
  words: service_role_arn=service_role
aws_elastic_beanstalk_application_version
  elasticbeanstalk.CreateApplicationVersion: application_name=application version_label=name
aws_elastic_beanstalk_environment
  elasticbeanstalk.CreateEnvironment: option_settings=setting
aws_elastic_beanstalk_environment.setting
  elasticbeanstalk.CreateEnvironment: option_name=name
aws_imagebuilder_component
  words: document=data
aws_instance
  ec2.RunInstances: security_group_ids=vpc_security_group_ids
  aws_eks_node_group: instance_types=instance_type
  aws_launch_template: image_id=ami
  AWS::EC2::Instance: private_ip_address=private_ip
  words: ami_id=ami instance_profile=iam_instance_profile security_groups_ids=vpc_security_group_ids key_pair=key_name
    key_pair_name=key_name detailed_monitoring=monitoring enable_detailed_monitoring=monitoring
    root_volume=root_block_device root_device=root_block_device assign_public_ip=associate_public_ip_address
    associate_public_ip=associate_public_ip_address termination_protection=disable_api_termination az=availability_zone
    instance_profile_name=iam_instance_profile
aws_instance.ebs_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_instance.metadata_options
  words: tokens=http_tokens hop_limit=http_put_response_hop_limit http_hop_limit=http_put_response_hop_limit
    endpoint=http_endpoint
aws_instance.private_dns_name_options
  aws_subnet: enable_resource_name_dns_a_record_on_launch=enable_resource_name_dns_a_record
    enable_resource_name_dns_aaaa_record_on_launch=enable_resource_name_dns_aaaa_record
    private_dns_hostname_type_on_launch=hostname_type
aws_instance.root_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_key_pair
  AWS::EC2::KeyPair: public_key_material=public_key
aws_launch_configuration
  aws_instance: ami=image_id vpc_security_group_ids=security_groups
  words: ami_id=image_id key_pair=key_name key_pair_name=key_name instance_profile=iam_instance_profile
    assign_public_ip=associate_public_ip_address associate_public_ip=associate_public_ip_address
aws_launch_configuration.metadata_options
  words: endpoint=http_endpoint tokens=http_tokens hop_limit=http_put_response_hop_limit
aws_launch_template
  ec2.CreateLaunchTemplate: security_group_ids=vpc_security_group_ids
  aws_instance: ami=image_id user_data_base64=user_data
  aws_launch_configuration: security_groups=vpc_security_group_ids
  words: ami_id=image_id key_pair=key_name key_pair_name=key_name
aws_launch_template.block_device_mappings.ebs
  aws_ebs_volume: size=volume_size type=volume_type
aws_launch_template.metadata_options
  words: tokens=http_tokens hop_limit=http_put_response_hop_limit http_hop_limit=http_put_response_hop_limit
    endpoint=http_endpoint
aws_launch_template.network_interfaces
  aws_instance: vpc_security_group_ids=security_groups
  words: assign_public_ip=associate_public_ip_address associate_public_ip=associate_public_ip_address
aws_launch_template.private_dns_name_options
  aws_subnet: enable_resource_name_dns_a_record_on_launch=enable_resource_name_dns_a_record
    enable_resource_name_dns_aaaa_record_on_launch=enable_resource_name_dns_aaaa_record
    private_dns_hostname_type_on_launch=hostname_type
aws_lightsail_database
  words: name=relational_database_name
aws_lightsail_instance
  aws_instance: key_name=key_pair_name
  words: blueprint=blueprint_id bundle=bundle_id
aws_spot_fleet_request
  words: iam_fleet_role_arn=iam_fleet_role
aws_spot_instance_request
  ec2.RunInstances: security_group_ids=vpc_security_group_ids
  aws_launch_template: image_id=ami
  words: instance_profile=iam_instance_profile key_pair=key_name detailed_monitoring=monitoring
aws_spot_instance_request.ebs_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_spot_instance_request.root_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_volume_attachment
  words: ebs_volume_id=volume_id
"""

TYPES: Final = """
aws_appautoscaling_policy
  words: aws_appautoscaling_scaling_policy
  words: aws_application_autoscaling_policy
aws_appautoscaling_target
  words: aws_application_autoscaling_target aws_ecs_autoscaling_target
aws_autoscaling_policy
  AWS::AutoScaling::ScalingPolicy: aws_autoscaling_scaling_policy
aws_autoscalingplans_scaling_plan
  words: aws_autoscaling_plan aws_autoscaling_plans_scaling_plan
aws_ebs_volume
  AWS::EC2::Volume: aws_ec2_volume
aws_ec2_host
  words: aws_ec2_dedicated_host
aws_ecr_repository_policy
  words: aws_ecr_policy
aws_ecs_cluster_capacity_providers
  words: aws_ecs_cluster_capacity_provider_association aws_ecs_cluster_capacity_provider_associations
aws_eks_node_group
  words: aws_eks_managed_node_group
aws_instance
  AWS::EC2::Instance: aws_ec2_instance
aws_volume_attachment
  words: aws_ebs_volume_attachment aws_ebs_attachment
"""
