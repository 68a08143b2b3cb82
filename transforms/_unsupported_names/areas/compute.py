"""Names and types of instances, their groups and volumes."""

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
    vpc_subnet_ids=vpc_zone_identifier default_warmup=default_instance_warmup scale_in_protection=protect_from_scale_in
    capacity_rebalancing=capacity_rebalance
aws_autoscaling_group.initial_lifecycle_hook
  AWS::AutoScaling::AutoScalingGroup: lifecycle_hook_name=name
  words: default_action=default_result timeout=heartbeat_timeout
aws_autoscaling_group.instance_refresh.preferences
  words: min_healthy_percent=min_healthy_percentage max_healthy_percent=max_healthy_percentage
aws_autoscaling_group.launch_template
  AWS::AutoScaling::AutoScalingGroup: launch_template_id=id launch_template_name=name
aws_autoscaling_group.mixed_instances_policy.instances_distribution
  words: spot_strategy=spot_allocation_strategy on_demand_base=on_demand_base_capacity
    on_demand_percentage=on_demand_percentage_above_base_capacity max_price=spot_max_price spot_price=spot_max_price
aws_autoscaling_group.tag
  words: propagate=propagate_at_launch
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
    scaling_policy_type=policy_type warmup=estimated_instance_warmup scaling_cooldown=cooldown
    estimated_warmup=estimated_instance_warmup adjustment_value=scaling_adjustment
aws_autoscaling_policy.step_adjustment
  words: lower_bound=metric_interval_lower_bound upper_bound=metric_interval_upper_bound adjustment=scaling_adjustment
aws_autoscaling_policy.target_tracking_configuration
  aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration:
    predefined_scaling_metric_specification=predefined_metric_specification
  words: target=target_value scale_in_disabled=disable_scale_in
aws_autoscaling_policy.target_tracking_configuration.customized_metric_specification
  AWS::AutoScaling::ScalingPolicy: dimensions=metric_dimension
aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification
  aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration.predefined_scaling_metric_specification:
    predefined_scaling_metric_type=predefined_metric_type
  words: predefined_metric=predefined_metric_type
aws_autoscaling_schedule
  aws_appautoscaling_target: min_capacity=min_size max_capacity=max_size
  aws_ssm_maintenance_window: schedule_timezone=time_zone
  aws_scheduler_schedule: schedule_expression_timezone=time_zone
  aws_eks_node_group.scaling_config: desired_size=desired_capacity
  words: asg_name=autoscaling_group_name desired=desired_capacity name=scheduled_action_name
    action_name=scheduled_action_name
aws_autoscaling_traffic_source_attachment
  words: asg_name=autoscaling_group_name
aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration
  aws_autoscaling_policy.target_tracking_configuration:
    predefined_metric_specification=predefined_scaling_metric_specification
    customized_metric_specification=customized_scaling_metric_specification
aws_autoscalingplans_scaling_plan.scaling_instruction.target_tracking_configuration.predefined_scaling_metric_specification
  aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification:
    predefined_metric_type=predefined_scaling_metric_type
aws_ebs_volume
  ec2.CreateVolume: volume_type=type
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_instance.root_block_device: volume_size=size
  words: az=availability_zone encryption=encrypted
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
    instance_profile_name=iam_instance_profile instance_class=instance_type user_data_script=user_data
    ssh_key_name=key_name enable_termination_protection=disable_api_termination
    termination_protection_enabled=disable_api_termination shutdown_behavior=instance_initiated_shutdown_behavior
    source_destination_check=source_dest_check
aws_instance.ebs_block_device
  aws_ebs_volume: size=volume_size type=volume_type
  words: encryption=encrypted
aws_instance.metadata_options
  words: tokens=http_tokens hop_limit=http_put_response_hop_limit http_hop_limit=http_put_response_hop_limit
    endpoint=http_endpoint
aws_instance.private_dns_name_options
  aws_subnet: enable_resource_name_dns_a_record_on_launch=enable_resource_name_dns_a_record
    enable_resource_name_dns_aaaa_record_on_launch=enable_resource_name_dns_aaaa_record
    private_dns_hostname_type_on_launch=hostname_type
aws_instance.root_block_device
  aws_ebs_volume: size=volume_size type=volume_type
  words: encryption=encrypted
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
aws_launch_template.instance_market_options.spot_options
  aws_spot_instance_request: spot_price=max_price
aws_launch_template.metadata_options
  words: tokens=http_tokens hop_limit=http_put_response_hop_limit http_hop_limit=http_put_response_hop_limit
    endpoint=http_endpoint
aws_launch_template.network_interfaces
  aws_instance: vpc_security_group_ids=security_groups
  AWS::EC2::LaunchTemplate: groups=security_groups
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
data aws_ami
  words: latest=most_recent ami_owner=owners
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
aws_instance
  AWS::EC2::Instance: aws_ec2_instance
aws_volume_attachment
  words: aws_ebs_volume_attachment aws_ebs_attachment
"""
