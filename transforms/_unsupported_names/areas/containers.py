"""Names and types of containers, their images and clusters, batches."""

from typing import Final

NAMES: Final = """
aws_apprunner_auto_scaling_configuration_version
  words: concurrency=max_concurrency
aws_apprunner_service
  words: auto_scaling_configuration=auto_scaling_configuration_arn
aws_apprunner_service.network_configuration.egress_configuration
  words: connector_arn=vpc_connector_arn
aws_apprunner_service.source_configuration.image_repository.image_configuration
  words: command=start_command
aws_batch_compute_environment
  aws_codedeploy_deployment_group: service_role_arn=service_role
  upgrade 6: name=compute_environment_name name_prefix=compute_environment_name_prefix
aws_batch_compute_environment.compute_resources
  batch.CreateComputeEnvironment: instance_types=instance_type
  aws_eks_node_group: subnet_ids=subnets
  aws_instance: key_name=ec2_key_pair
  words: bid_percent=bid_percentage instance_role_arn=instance_role key_pair=ec2_key_pair
    spot_fleet_role=spot_iam_fleet_role ami_id=image_id
aws_batch_job_definition.retry_strategy
  words: max_attempts=attempts
aws_batch_job_definition.timeout
  words: seconds=attempt_duration_seconds duration_seconds=attempt_duration_seconds
aws_batch_job_queue
  words: status=state
aws_batch_job_queue.compute_environment_order
  words: compute_environment_arn=compute_environment
aws_ecr_lifecycle_policy
  AWS::ECR::Repository: lifecycle_policy_text=policy
  words: policy_text=policy
aws_ecr_repository
  aws_s3_bucket: force_destroy=force_delete
  AWS::ECR::Repository: empty_on_delete=force_delete
  words: tag_mutability=image_tag_mutability image_mutability=image_tag_mutability mutability=image_tag_mutability
aws_ecr_repository.encryption_configuration
  words: kms_key_arn=kms_key
aws_ecr_repository.image_scanning_configuration
  words: scan_images_on_push=scan_on_push scan_push=scan_on_push enabled=scan_on_push scan_image_on_push=scan_on_push
aws_ecs_capacity_provider.auto_scaling_group_provider
  words: asg_arn=auto_scaling_group_arn termination_protection=managed_termination_protection
aws_ecs_capacity_provider.auto_scaling_group_provider.managed_scaling
  words: target_capacity_percent=target_capacity target_capacity_percentage=target_capacity
    min_scaling_step_size=minimum_scaling_step_size max_scaling_step_size=maximum_scaling_step_size
    target=target_capacity min_step_size=minimum_scaling_step_size max_step_size=maximum_scaling_step_size
    warmup_period=instance_warmup_period
aws_ecs_cluster
  AWS::ECS::Cluster: cluster_settings=setting
aws_ecs_cluster.configuration.execute_command_configuration.log_configuration
  words: log_group_name=cloud_watch_log_group_name s3_prefix=s3_key_prefix
aws_ecs_cluster.service_connect_defaults
  words: namespace_arn=namespace
aws_ecs_cluster_capacity_providers
  aws_ecs_service: capacity_provider_strategy=default_capacity_provider_strategy
aws_ecs_cluster_capacity_providers.default_capacity_provider_strategy
  words: name=capacity_provider
aws_ecs_service
  upgrade 2: placement_strategy=ordered_placement_strategy
  ecs.CreateService: minimum_healthy_percent=deployment_minimum_healthy_percent
    maximum_percent=deployment_maximum_percent
  aws_cloudwatch_event_target.ecs_target: task_definition_arn=task_definition
  AWS::ECS::Service: load_balancers=load_balancer placement_strategies=ordered_placement_strategy
    volume_configurations=volume_configuration awsvpc_configuration=network_configuration
  aws_autoscaling_group: desired_capacity=desired_count
  words: cluster_id=cluster cluster_arn=cluster scheduling=scheduling_strategy fargate_platform_version=platform_version
    service_registry=service_registries iam_role_arn=iam_role task_count=desired_count
    enable_exec=enable_execute_command desired=desired_count desired_tasks=desired_count replicas=desired_count
    instance_count=desired_count min_healthy_percent=deployment_minimum_healthy_percent
    max_percent=deployment_maximum_percent minimum_healthy_percentage=deployment_minimum_healthy_percent
    min_healthy_percentage=deployment_minimum_healthy_percent max_healthy_percent=deployment_maximum_percent
    maximum_healthy_percent=deployment_maximum_percent grace_period=health_check_grace_period_seconds
    exec_enabled=enable_execute_command enable_exec_command=enable_execute_command
    enable_ecs_exec=enable_execute_command force_deployment=force_new_deployment wait_for_steady=wait_for_steady_state
    circuit_breaker=deployment_circuit_breaker propagate_task_tags=propagate_tags
    az_rebalancing=availability_zone_rebalancing service_discovery=service_registries
aws_ecs_service.capacity_provider_strategy
  words: name=capacity_provider
aws_ecs_service.network_configuration
  aws_lambda_function.vpc_config: subnet_ids=subnets security_group_ids=security_groups
  aws_instance: associate_public_ip_address=assign_public_ip vpc_security_group_ids=security_groups
  words: assign_public_ip_address=assign_public_ip public_ip=assign_public_ip
aws_ecs_service.service_connect_configuration
  AWS::ECS::Service: services=service
  words: namespace_arn=namespace
aws_ecs_service.service_connect_configuration.service
  AWS::ECS::Service: client_aliases=client_alias
aws_ecs_service.service_registries
  words: arn=registry_arn service_arn=registry_arn discovery_service_arn=registry_arn
aws_ecs_task_definition
  aws_ecs_service: launch_type=requires_compatibilities
  AWS::ECS::TaskDefinition: volumes=volume
  words: containers=container_definitions cpu_units=cpu name=family requires_compatibility=requires_compatibilities
    compatibilities=requires_compatibilities iam_execution_role_arn=execution_role_arn
    requires_capabilities=requires_compatibilities required_compatibilities=requires_compatibilities
    launch_types=requires_compatibilities networking_mode=network_mode
aws_ecs_task_definition.ephemeral_storage
  words: size=size_in_gib
aws_ecs_task_definition.runtime_platform
  words: architecture=cpu_architecture os_family=operating_system_family operating_system=operating_system_family
    arch=cpu_architecture os=operating_system_family
aws_ecs_task_definition.volume
  AWS::ECS::TaskDefinition: source_path=host_path
aws_ecs_task_definition.volume.efs_volume_configuration
  words: root_directory_path=root_directory root_dir=root_directory efs_id=file_system_id
aws_eks_access_entry
  words: groups=kubernetes_groups role_arn=principal_arn iam_role_arn=principal_arn user_arn=principal_arn
    kubernetes_username=user_name
aws_eks_access_policy_association
  aws_eks_cluster: role_arn=principal_arn
aws_eks_addon
  AWS::EKS::Addon: preserve_on_delete=preserve
  words: configuration=configuration_values resolve_conflicts_on_creation=resolve_conflicts_on_create
    role_arn=service_account_role_arn iam_role_arn=service_account_role_arn service_role_arn=service_account_role_arn
    config_values=configuration_values values=configuration_values preserve_on_deletion=preserve
aws_eks_cluster
  eks.CreateCluster: resources_vpc_config=vpc_config
  aws_eks_node_group: cluster_name=name
  aws_lambda_function: role=role_arn
  words: kubernetes_version=version logging=enabled_cluster_log_types cluster_version=version
    enabled_log_types=enabled_cluster_log_types log_types=enabled_cluster_log_types
    cluster_log_types=enabled_cluster_log_types service_role_arn=role_arn enabled_logs=enabled_cluster_log_types
    bootstrap_self_managed=bootstrap_self_managed_addons k8s_version=version
aws_eks_cluster.access_config
  words: auth_mode=authentication_mode bootstrap_admin_permissions=bootstrap_cluster_creator_admin_permissions
aws_eks_cluster.encryption_config.provider
  words: kms_key_arn=key_arn
aws_eks_cluster.kubernetes_network_config
  words: service_cidr=service_ipv4_cidr
aws_eks_cluster.vpc_config
  words: public_cidrs=public_access_cidrs public_access=endpoint_public_access private_access=endpoint_private_access
    endpoint_public_access_cidrs=public_access_cidrs public_endpoint=endpoint_public_access
    private_endpoint=endpoint_private_access enable_public_access=endpoint_public_access
    enable_private_access=endpoint_private_access public_access_enabled=endpoint_public_access
    private_access_enabled=endpoint_private_access
aws_eks_fargate_profile
  aws_ecs_task_definition: execution_role_arn=pod_execution_role_arn
  AWS::EKS::FargateProfile: selectors=selector subnets=subnet_ids
  words: role_arn=pod_execution_role_arn
aws_eks_fargate_profile.selector
  words: match_labels=labels
aws_eks_node_group
  eks.CreateNodegroup: node_role=node_role_arn subnets=subnet_ids
  AWS::EKS::Nodegroup: force_update_enabled=force_update_version
  words: name=node_group_name disk=disk_size disk_size_gb=disk_size kubernetes_labels=labels kubernetes_version=version
    volume_size=disk_size force_update=force_update_version k8s_version=version k8s_labels=labels
aws_eks_node_group.remote_access
  aws_instance: key_name=ec2_ssh_key
  AWS::EKS::Nodegroup: source_security_groups=source_security_group_ids
  words: ssh_key_name=ec2_ssh_key ssh_key=ec2_ssh_key security_group_ids=source_security_group_ids
    ssh_key_pair=ec2_ssh_key key_pair=ec2_ssh_key
aws_eks_node_group.scaling_config
  aws_appautoscaling_target: min_capacity=min_size max_capacity=max_size
  aws_autoscaling_group: desired_capacity=desired_size
  aws_ecs_service: desired_count=desired_size
  words: min=min_size max=max_size desired=desired_size minimum=min_size maximum=max_size
aws_eks_node_group.update_config
  words: max_unavailable_percent=max_unavailable_percentage
aws_eks_pod_identity_association
  words: kubernetes_namespace=namespace
data aws_ecr_image
  words: latest=most_recent name=repository_name
data aws_ecr_repository
  words: repository=name
data aws_eks_cluster_auth
  words: cluster=name
"""

TYPES: Final = """
aws_ecr_repository_policy
  words: aws_ecr_policy
aws_ecs_cluster_capacity_providers
  words: aws_ecs_cluster_capacity_provider_association aws_ecs_cluster_capacity_provider_associations
aws_eks_node_group
  words: aws_eks_managed_node_group
"""
