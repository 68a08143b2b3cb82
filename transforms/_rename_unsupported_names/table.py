"""Names that are known to be meant for others: of old versions of the provider, of AWS's API, of other types.

Each row says where the wrong name comes from, in the words of `fixer.provider.naming`; a test looks the types up in the
provider's schema, and tools/check_names.py the operations and the types of CloudFormation in what AWS publishes.
What a name tells by itself (`multi_az` for `multi_az_enabled`) needs no row: that is `matching`.
"""

from typing import Final

from fixer.provider.naming import read

_TABLE: Final = """
aws_acm_certificate
  words: validation=validation_method alternative_names=subject_alternative_names
aws_api_gateway_integration
  apigateway.PutIntegration: timeout_in_millis=timeout_milliseconds
  aws_apigatewayv2_integration: integration_type=type integration_method=integration_http_method
aws_api_gateway_method
  apigateway.PutMethod: authorization_type=authorization
  aws_api_gateway_documentation_part.location: method=http_method
aws_api_gateway_method_settings.settings
  aws_api_gateway_usage_plan.throttle_settings: rate_limit=throttling_rate_limit burst_limit=throttling_burst_limit
  words: throttle_rate_limit=throttling_rate_limit throttle_burst_limit=throttling_burst_limit
aws_api_gateway_resource
  words: path=path_part
aws_apigatewayv2_authorizer
  apigatewayv2.CreateAuthorizer: identity_source=identity_sources
  aws_api_gateway_authorizer: type=authorizer_type
aws_apigatewayv2_integration
  aws_api_gateway_integration: type=integration_type uri=integration_uri
  words: payload_version=payload_format_version
aws_apigatewayv2_route
  words: route=route_key
aws_apigatewayv2_stage
  aws_api_gateway_usage_plan: throttle_settings=default_route_settings
aws_apigatewayv2_stage.access_log_settings
  words: log_group_arn=destination_arn cloudwatch_log_group_arn=destination_arn
aws_apigatewayv2_stage.default_route_settings
  aws_api_gateway_usage_plan.throttle_settings: rate_limit=throttling_rate_limit burst_limit=throttling_burst_limit
  words: throttle_rate_limit=throttling_rate_limit throttle_burst_limit=throttling_burst_limit
aws_appautoscaling_policy
  aws_autoscaling_policy: target_tracking_configuration=target_tracking_scaling_policy_configuration
aws_appautoscaling_target
  aws_autoscaling_group: min_size=min_capacity max_size=max_capacity
  words: min=min_capacity max=max_capacity dimension=scalable_dimension namespace=service_namespace
aws_appsync_graphql_api
  words: auth_type=authentication_type
aws_athena_workgroup.configuration.result_configuration
  words: output=output_location
aws_autoscaling_attachment
  changelog 5.0.0: alb_target_group_arn=lb_target_group_arn
aws_autoscaling_group
  aws_eks_node_group: subnet_ids=vpc_zone_identifier
  aws_eks_node_group.scaling_config: desired_size=desired_capacity
  aws_lb: subnets=vpc_zone_identifier
  words: health_check_grace=health_check_grace_period
aws_autoscaling_policy
  upgrade 2: min_adjustment_step=min_adjustment_magnitude
  aws_appautoscaling_policy: target_tracking_scaling_policy_configuration=target_tracking_configuration
  words: adjustment=scaling_adjustment cooldown_period=cooldown
aws_backup_plan.rule
  backup.CreateBackupPlan: schedule_expression=schedule
  aws_backup_vault_policy: backup_vault_name=target_vault_name
  words: vault_name=target_vault_name name=rule_name vault=target_vault_name
aws_backup_plan.rule.lifecycle
  backup.CreateBackupPlan: delete_after_days=delete_after move_to_cold_storage_after_days=cold_storage_after
  words: cold_storage_after_days=cold_storage_after
aws_backup_selection
  backup.CreateBackupSelection: backup_plan_id=plan_id
  aws_sfn_state_machine: role_arn=iam_role_arn
aws_backup_vault
  backup.CreateBackupVault: encryption_key_arn=kms_key_arn
  aws_efs_file_system: kms_key_id=kms_key_arn
aws_batch_compute_environment.compute_resources
  batch.CreateComputeEnvironment: instance_types=instance_type
  aws_eks_node_group: subnet_ids=subnets
aws_budgets_budget
  words: limit=limit_amount
aws_budgets_budget.notification
  words: email_addresses=subscriber_email_addresses
aws_cloudfront_distribution
  upgrade 2: cache_behavior=ordered_cache_behavior
  aws_wafv2_web_acl_association: web_acl_arn=web_acl_id
  words: root_object=default_root_object
aws_cloudtrail
  cloudtrail.CreateTrail: cloudwatch_logs_role_arn=cloud_watch_logs_role_arn
    log_file_validation_enabled=enable_log_file_validation
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_cur_report_definition: s3_bucket=s3_bucket_name
  words: multi_region=is_multi_region_trail enable_logging_validation=enable_log_file_validation
    bucket_name=s3_bucket_name log_validation=enable_log_file_validation
aws_cloudwatch_event_rule
  aws_appautoscaling_scheduled_action: schedule=schedule_expression
aws_cloudwatch_event_target
  words: rule_name=rule
aws_cloudwatch_event_target.retry_policy
  words: maximum_retries=maximum_retry_attempts
aws_cloudwatch_log_group
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_cloudwatch_event_archive: retention_days=retention_in_days
aws_cloudwatch_log_metric_filter
  aws_cloudwatch_log_subscription_filter: filter_pattern=pattern
aws_cloudwatch_log_subscription_filter
  words: pattern=filter_pattern
aws_cloudwatch_metric_alarm
  aws_cloudwatch_event_rule: name=alarm_name description=alarm_description
  words: metric=metric_name comparison=comparison_operator
aws_codebuild_project
  aws_glue_job: role_arn=service_role
  words: role=service_role service_role_arn=service_role
aws_codebuild_project.environment
  words: compute=compute_type
aws_codebuild_project.source
  words: url=location
aws_codepipeline.stage.action
  words: outputs=output_artifacts inputs=input_artifacts
aws_cognito_user_pool
  words: auto_verify_attributes=auto_verified_attributes mfa=mfa_configuration auto_verified=auto_verified_attributes
aws_cognito_user_pool.password_policy
  words: min_length=minimum_length require_special_characters=require_symbols require_special=require_symbols
    temporary_password_validity=temporary_password_validity_days
aws_cognito_user_pool_client
  words: pool_id=user_pool_id auth_flows=explicit_auth_flows
aws_config_config_rule
  words: input_params=input_parameters
aws_config_configuration_recorder.recording_group
  words: all_resources=all_supported include_global_resources=include_global_resource_types
aws_customer_gateway
  words: ip=ip_address
aws_dax_cluster
  aws_ecs_service: iam_role=iam_role_arn
  aws_lb: security_groups=security_group_ids
aws_db_instance
  changelog 5.0.0: name=db_name
  rds.CreateDBInstance: db_instance_class=instance_class db_parameter_group_name=parameter_group_name
    master_username=username preferred_backup_window=backup_window preferred_maintenance_window=maintenance_window
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_ebs_volume: encrypted=storage_encrypted
  aws_elasticache_cluster: subnet_group_name=db_subnet_group_name
  aws_mwaa_environment: kms_key=kms_key_id
  aws_rds_cluster: database_name=db_name master_password=password
  words: backup_retention=backup_retention_period enabled_cloudwatch_logs=enabled_cloudwatch_logs_exports
    storage_encryption=storage_encrypted backup_retention_days=backup_retention_period
    performance_insights_retention_days=performance_insights_retention_period
    performance_insights_retention=performance_insights_retention_period
aws_db_parameter_group
  rds.CreateDBParameterGroup: db_parameter_group_family=family
  words: parameter_group_family=family
aws_db_subnet_group
  aws_lb: subnets=subnet_ids
aws_default_network_acl.egress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_default_network_acl.ingress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_dms_replication_subnet_group
  aws_lb: subnets=subnet_ids
aws_docdb_cluster
  aws_db_instance: username=master_username password=master_password
aws_docdb_subnet_group
  aws_lb: subnets=subnet_ids
aws_dynamodb_table
  words: partition_key=hash_key sort_key=range_key stream_specification_enabled=stream_enabled
    encryption=server_side_encryption
aws_dynamodb_table.global_secondary_index
  dynamodb.CreateTable: index_name=name
  words: partition_key=hash_key sort_key=range_key projection=projection_type
aws_dynamodb_table.local_secondary_index
  dynamodb.CreateTable: index_name=name
  words: sort_key=range_key projection=projection_type
aws_dynamodb_table.server_side_encryption
  dynamodb.CreateTable: kms_master_key_id=kms_key_arn
  aws_efs_file_system: kms_key_id=kms_key_arn
aws_ebs_volume
  ec2.CreateVolume: volume_type=type
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_instance.root_block_device: volume_size=size
  words: az=availability_zone encryption=encrypted
aws_ec2_transit_gateway_vpc_attachment
  aws_lb: subnets=subnet_ids
aws_ecr_repository
  words: tag_mutability=image_tag_mutability
aws_ecs_service
  upgrade 2: placement_strategy=ordered_placement_strategy
  aws_cloudwatch_event_target.ecs_target: task_definition_arn=task_definition
  words: cluster_id=cluster
aws_ecs_service.network_configuration
  aws_lambda_function.vpc_config: subnet_ids=subnets security_group_ids=security_groups
aws_ecs_task_definition
  words: containers=container_definitions
aws_efs_file_system
  upgrade 2: reference_name=creation_token
  aws_backup_vault: kms_key_arn=kms_key_id
  words: encryption=encrypted performance=performance_mode throughput=throughput_mode
aws_eks_cluster
  aws_eks_node_group: cluster_name=name
  aws_lambda_function: role=role_arn
  words: kubernetes_version=version logging=enabled_cluster_log_types cluster_version=version
aws_eks_node_group
  eks.CreateNodegroup: node_role=node_role_arn subnets=subnet_ids
  words: name=node_group_name disk=disk_size
aws_elasticache_cluster
  upgrade 2: availability_zones=preferred_availability_zones
  elasticache.CreateCacheCluster: cache_node_type=node_type
  aws_dax_cluster: cluster_name=cluster_id
  words: snapshot_retention_days=snapshot_retention_limit
aws_elasticache_parameter_group
  elasticache.CreateCacheParameterGroup: cache_parameter_group_family=family
  words: parameter_group_family=family
aws_elasticache_replication_group
  changelog 5.0.0: replication_group_description=description number_cache_clusters=num_cache_clusters
    availability_zones=preferred_cache_cluster_azs
  elasticache.CreateReplicationGroup: cache_node_type=node_type
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_memorydb_cluster: num_shards=num_node_groups
  words: parameter_group=parameter_group_name snapshot_retention_period=snapshot_retention_limit
    subnet_group=subnet_group_name snapshot_retention_days=snapshot_retention_limit
aws_elasticache_subnet_group
  aws_lb: subnets=subnet_ids
  aws_elasticache_cluster: subnet_group_name=name
aws_flow_log
  aws_route53_query_log: cloudwatch_log_group_arn=log_destination
  aws_config_configuration_recorder: role_arn=iam_role_arn
  words: log_destination_arn=log_destination
aws_glue_job
  upgrade 3: allocated_capacity=max_capacity
  glue.CreateJob: role=role_arn
  words: workers=number_of_workers worker=worker_type worker_count=number_of_workers
aws_glue_job.command
  words: script=script_location
aws_guardduty_detector
  words: finding_frequency=finding_publishing_frequency
aws_iam_instance_profile
  upgrade 3: roles=role
aws_iam_policy
  iam.CreatePolicy: policy_document=policy
aws_iam_role
  iam.CreateRole: assume_role_policy_document=assume_role_policy role_name=name
  words: path_prefix=path
aws_iam_role_policy
  iam.PutRolePolicy: policy_document=policy role_name=role
  words: role_id=role
aws_iam_role_policy_attachment
  iam.AttachRolePolicy: role_name=role
aws_imagebuilder_component
  words: document=data
aws_inspector2_enabler
  words: accounts=account_ids
aws_instance
  ec2.RunInstances: security_group_ids=vpc_security_group_ids
  aws_launch_template: image_id=ami
  aws_eks_node_group: instance_types=instance_type
  words: ami_id=ami instance_profile=iam_instance_profile security_groups_ids=vpc_security_group_ids key_pair=key_name
    key_pair_name=key_name
aws_instance.ebs_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_instance.metadata_options
  words: tokens=http_tokens
aws_instance.root_block_device
  aws_ebs_volume: size=volume_size type=volume_type
aws_kinesis_firehose_delivery_stream
  changelog 5.0.0: s3_configuration=extended_s3_configuration
aws_kinesis_firehose_delivery_stream.elasticsearch_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.elasticsearch_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.extended_s3_configuration
  aws_efs_file_system: kms_key_id=kms_key_arn
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.extended_s3_configuration.s3_backup_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.http_endpoint_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.http_endpoint_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.opensearch_configuration
  words: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.opensearch_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.redshift_configuration.s3_backup_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.redshift_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_firehose_delivery_stream.splunk_configuration.s3_configuration
  changelog 5.0.0: buffer_size=buffering_size buffer_interval=buffering_interval
aws_kinesis_stream
  AWS::Kinesis::Stream: retention_period_hours=retention_period
  aws_backup_vault: kms_key_arn=kms_key_id
  words: retention_hours=retention_period shards=shard_count encryption=encryption_type
aws_kms_alias
  kms.CreateAlias: alias_name=name
  aws_kms_grant: key_id=target_key_id
  words: target_key=target_key_id
aws_kms_key
  kms.GetKeyRotationStatus: key_rotation_enabled=enable_key_rotation
  AWS::KMS::Key: key_policy=policy
  words: enable_rotation=enable_key_rotation deletion_window=deletion_window_in_days
aws_kms_replica_key
  words: primary_key_id=primary_key_arn
aws_lambda_event_source_mapping
  lambda.CreateEventSourceMapping: function_arn=function_name
  words: event_source=event_source_arn max_batching_window_in_seconds=maximum_batching_window_in_seconds
    batch_window=maximum_batching_window_in_seconds batching_window=maximum_batching_window_in_seconds
aws_lambda_function
  aws_ecs_task_definition: memory=memory_size
  aws_efs_file_system: kms_key_id=kms_key_arn
  aws_sfn_state_machine: role_arn=role
  words: env=environment layers_arns=layers reserved_concurrency=reserved_concurrent_executions
    dead_letter_queue=dead_letter_config timeout_seconds=timeout timeout_in_seconds=timeout memory_size_mb=memory_size
    memory_mb=memory_size
aws_lambda_function.vpc_config
  aws_ecs_service.network_configuration: subnets=subnet_ids security_groups=security_group_ids
aws_lambda_permission
  words: function=function_name statement=statement_id
aws_launch_template
  ec2.CreateLaunchTemplate: security_group_ids=vpc_security_group_ids
  aws_instance: ami=image_id user_data_base64=user_data
  words: ami_id=image_id key_pair=key_name key_pair_name=key_name
aws_launch_template.block_device_mappings.ebs
  aws_ebs_volume: size=volume_size type=volume_type
aws_launch_template.metadata_options
  words: tokens=http_tokens
aws_lb
  elbv2.CreateLoadBalancer: type=load_balancer_type
  aws_vpc_endpoint: security_group_ids=security_groups subnet_ids=subnets
aws_lb_listener
  words: load_balancer=load_balancer_arn ssl_certificate_arn=certificate_arn
aws_lb_target_group
  elbv2.CreateTargetGroup: target_group_name=name
aws_lb_target_group.health_check
  elbv2.CreateTargetGroup: interval_seconds=interval timeout_seconds=timeout healthy_threshold_count=healthy_threshold
    unhealthy_threshold_count=unhealthy_threshold
  words: status_code=matcher success_codes=matcher
aws_mq_broker
  aws_lb: subnets=subnet_ids
  aws_vpc_endpoint: security_group_ids=security_groups
aws_msk_cluster
  words: broker_nodes=number_of_broker_nodes broker_count=number_of_broker_nodes
aws_msk_cluster.broker_node_group_info
  aws_lb: subnets=client_subnets
  aws_eks_node_group: subnet_ids=client_subnets
aws_nat_gateway
  words: eip_id=allocation_id elastic_ip_id=allocation_id
aws_neptune_subnet_group
  aws_lb: subnets=subnet_ids
aws_network_acl.egress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_network_acl.ingress
  aws_network_acl_rule: rule_number=rule_no rule_action=action
aws_network_acl_rule
  aws_default_network_acl.ingress: rule_no=rule_number action=rule_action
aws_opensearch_domain
  words: ebs=ebs_options encryption_at_rest=encrypt_at_rest
aws_opensearch_domain.ebs_options
  aws_ebs_volume: size=volume_size type=volume_type
  words: enabled=ebs_enabled
aws_opensearch_domain.encrypt_at_rest
  aws_backup_vault: kms_key_arn=kms_key_id
aws_rds_cluster
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_db_instance: backup_window=preferred_backup_window db_name=database_name
    maintenance_window=preferred_maintenance_window password=master_password username=master_username
  words: cluster_parameter_group_name=db_cluster_parameter_group_name storage_encryption=storage_encrypted
    backup_retention_days=backup_retention_period
aws_rds_cluster_instance
  aws_db_instance: maintenance_window=preferred_maintenance_window
aws_rds_cluster_parameter_group
  rds.CreateDBClusterParameterGroup: db_parameter_group_family=family
  words: parameter_group_family=family
aws_rds_global_cluster
  words: global_cluster_id=global_cluster_identifier source_db_cluster=source_db_cluster_identifier
aws_redshift_cluster
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_db_instance: username=master_username password=master_password
  words: cluster_subnet_group=cluster_subnet_group_name
aws_redshift_subnet_group
  aws_lb: subnets=subnet_ids
aws_route
  https://github.com/hashicorp/terraform-provider-aws/pull/22664: instance_id=network_interface_id
  aws_route_table.route: cidr_block=destination_cidr_block
  words: internet_gateway_id=gateway_id igw_id=gateway_id
aws_route53_health_check
  aws_lb_target_group.health_check: interval=request_interval path=resource_path protocol=type
  words: domain_name=fqdn threshold=failure_threshold
aws_route53_record
  route53.ChangeResourceRecordSets: hosted_zone_id=zone_id
  words: values=records
aws_route53_record.alias
  route53.ChangeResourceRecordSets: hosted_zone_id=zone_id dns_name=name
aws_route53_zone
  aws_acm_certificate: domain_name=name
aws_route_table.route
  https://github.com/hashicorp/terraform-provider-aws/pull/22664: instance_id=network_interface_id
  aws_route: destination_cidr_block=cidr_block destination_ipv6_cidr_block=ipv6_cidr_block
  words: cidr=cidr_block internet_gateway_id=gateway_id igw_id=gateway_id
aws_s3_bucket_lifecycle_configuration.rule
  words: transitions=transition
aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_expiration
  aws_s3_bucket.lifecycle_rule.noncurrent_version_expiration: days=noncurrent_days
  words: noncurrent_version_expiration_days=noncurrent_days
aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_transition
  aws_s3_bucket.lifecycle_rule.noncurrent_version_transition: days=noncurrent_days
aws_s3_bucket_notification
  words: lambda_configuration=lambda_function queue_configuration=queue topic_configuration=topic
aws_s3_bucket_notification.lambda_function
  aws_cloudfront_distribution.default_cache_behavior.lambda_function_association: lambda_arn=lambda_function_arn
aws_s3_bucket_object
  aws_backup_vault: kms_key_arn=kms_key_id
aws_s3_bucket_replication_configuration.rule.destination
  words: bucket_arn=bucket
aws_s3_bucket_replication_configuration.rule.destination.encryption_configuration
  aws_efs_file_system: kms_key_id=replica_kms_key_id
  aws_backup_vault: kms_key_arn=replica_kms_key_id
aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_s3_object: kms_key_id=kms_master_key_id
aws_secretsmanager_secret
  aws_backup_vault: kms_key_arn=kms_key_id
aws_secretsmanager_secret_version
  aws_secretsmanager_secret_policy: secret_arn=secret_id
aws_security_group.egress
  AWS::EC2::SecurityGroupEgress: destination_security_group_id=security_groups
  aws_security_group_rule: source_security_group_id=security_groups
  words: source_security_group_ids=security_groups source_security_groups=security_groups
    security_group_ids=security_groups destination_security_groups=security_groups destination_cidr_blocks=cidr_blocks
aws_security_group.ingress
  aws_security_group_rule: source_security_group_id=security_groups
  words: source_security_group_ids=security_groups source_security_groups=security_groups
    security_group_ids=security_groups source_cidr=cidr_blocks source_cidr_blocks=cidr_blocks ipv6_cidr=ipv6_cidr_blocks
aws_security_group_rule
  words: source_security_group=source_security_group_id
aws_sfn_state_machine
  aws_lambda_function: role=role_arn
  words: state_machine_definition=definition
aws_sfn_state_machine.logging_configuration
  words: include_execution=include_execution_data
aws_sns_topic
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
aws_sns_topic_subscription
  words: topic=topic_arn
aws_sqs_queue
  AWS::SQS::Queue: message_retention_period=message_retention_seconds visibility_timeout=visibility_timeout_seconds
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_secretsmanager_secret: kms_key_id=kms_master_key_id
  words: fifo=fifo_queue
aws_ssm_parameter
  aws_backup_vault: kms_key_arn=key_id
  aws_secretsmanager_secret: kms_key_id=key_id
  words: tier_type=tier
aws_subnet
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
  words: az=availability_zone map_public_ip=map_public_ip_on_launch public=map_public_ip_on_launch
aws_vpc
  aws_vpc_ipam_pool_cidr: cidr=cidr_block
aws_vpc_endpoint
  aws_lb: security_groups=security_group_ids subnets=subnet_ids
aws_vpc_peering_connection
  aws_ec2_transit_gateway_peering_attachment: peer_account_id=peer_owner_id
aws_vpc_security_group_egress_rule
  AWS::EC2::SecurityGroupEgress: destination_security_group_id=referenced_security_group_id
  aws_network_acl_rule: cidr_block=cidr_ipv4
  aws_security_group_rule: protocol=ip_protocol cidr_blocks=cidr_ipv4 ipv6_cidr_blocks=cidr_ipv6
    prefix_list_ids=prefix_list_id source_security_group_id=referenced_security_group_id
aws_vpc_security_group_ingress_rule
  aws_network_acl_rule: cidr_block=cidr_ipv4
  aws_security_group_rule: protocol=ip_protocol source_security_group_id=referenced_security_group_id
    cidr_blocks=cidr_ipv4 ipv6_cidr_blocks=cidr_ipv6 prefix_list_ids=prefix_list_id
aws_wafv2_web_acl_association
  aws_lb_listener: load_balancer_arn=resource_arn
  words: alb_arn=resource_arn web_acl_id=web_acl_arn web_acl=web_acl_arn
aws_wafv2_web_acl_logging_configuration
  aws_wafv2_web_acl_association: web_acl_arn=resource_arn
  words: log_destinations=log_destination_configs log_destination_arns=log_destination_configs
data aws_acm_certificate
  words: status=statuses
data aws_availability_zones
  upgrade 3: blacklisted_names=exclude_names blacklisted_zone_ids=exclude_zone_ids
data aws_iam_policy_document.statement.condition
  words: key=variable
data aws_iam_role
  upgrade 2: role_name=name
data aws_kms_key
  words: alias=key_id
data aws_route53_zone
  words: domain_name=name
data aws_secretsmanager_secret_version
  aws_secretsmanager_secret_policy: secret_arn=secret_id
"""
ROWS: Final = read(_TABLE)

# By the type that is meant: the names that it does not have. An operation (`s3.PutBucketCors`) and a type of
# CloudFormation give theirs, and what is in them (`LoggingConfiguration` of `AWS::S3::Bucket`).
_TYPES: Final = """
aws_apigatewayv2_api
  AWS::ApiGatewayV2::Api: aws_api_gateway_v2_api aws_api_gatewayv2_api
aws_appautoscaling_policy
  words: aws_application_autoscaling_policy
aws_appautoscaling_target
  words: aws_application_autoscaling_target
aws_cloudwatch_event_bus
  words: aws_eventbridge_bus
aws_cloudwatch_event_rule
  words: aws_eventbridge_rule
aws_cloudwatch_event_target
  words: aws_eventbridge_target
aws_cloudwatch_metric_alarm
  AWS::CloudWatch::Alarm: aws_cloudwatch_alarm
aws_codestarconnections_connection
  AWS::CodeStarConnections::Connection: aws_codestar_connections_connection
aws_config_config_rule
  config.PutConfigRule: aws_config_rule
aws_ec2_host
  words: aws_ec2_dedicated_host
aws_ec2_transit_gateway
  ec2.CreateTransitGateway: aws_transit_gateway
aws_elasticache_replication_group
  AWS::ElastiCache::ReplicationGroup: aws_elasticache_replicationgroup
aws_flow_log
  words: aws_vpc_flow_log
aws_instance
  AWS::EC2::Instance: aws_ec2_instance
aws_networkfirewall_firewall
  words: aws_network_firewall
aws_s3_bucket_cors_configuration
  s3.PutBucketCors: aws_s3_bucket_cors
aws_s3_bucket_lifecycle_configuration
  s3.PutBucketLifecycle: aws_s3_bucket_lifecycle
aws_s3_bucket_logging
  AWS::S3::Bucket: aws_s3_bucket_logging_configuration
aws_s3_bucket_public_access_block
  s3.PutPublicAccessBlock: aws_s3_public_access_block
aws_s3_bucket_replication_configuration
  s3.PutBucketReplication: aws_s3_bucket_replication
aws_s3_bucket_server_side_encryption_configuration
  s3.PutBucketEncryption: aws_s3_bucket_encryption
  words: aws_s3_bucket_encryption_configuration aws_s3_bucket_server_side_encryption aws_s3_bucket_sse_configuration
aws_s3_bucket_versioning
  AWS::S3::Bucket: aws_s3_bucket_versioning_configuration
aws_s3_bucket_website_configuration
  s3.PutBucketWebsite: aws_s3_bucket_website
aws_secretsmanager_secret
  AWS::SecretsManager::Secret: aws_secrets_manager_secret
aws_sfn_state_machine
  AWS::StepFunctions::StateMachine: aws_step_functions_state_machine aws_stepfunctions_state_machine
aws_timestreamwrite_database
  AWS::Timestream::Database: aws_timestream_database
aws_timestreamwrite_table
  AWS::Timestream::Table: aws_timestream_table
aws_vpc_endpoint
  AWS::EC2::VPCEndpoint: aws_ec2_vpc_endpoint
aws_vpc_security_group_vpc_association
  words: aws_security_group_vpc_association
aws_wafv2_web_acl
  words: aws_wafv2_acl
"""
TYPE_ROWS: Final = read(_TYPES)
TYPES: Final = {row.wrong: row.type for row in TYPE_ROWS}
