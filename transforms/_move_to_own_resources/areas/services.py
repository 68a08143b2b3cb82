"""What belongs to all other services."""

from typing import Final

ROWS: Final = """
aws_autoscaling_group
  aws_autoscaling_notification group_names=[OWNER.name]
    AWS::AutoScaling::AutoScalingGroup: {notification_configuration} {notification_configurations}
  aws_autoscaling_policy autoscaling_group_name=OWNER.name
    words: {scaling_policy} {scaling_policies}
  aws_autoscaling_schedule autoscaling_group_name=OWNER.name
    words: {scheduled_action} {scheduled_actions}
aws_backup_vault
  aws_backup_vault_lock_configuration backup_vault_name=OWNER.name
    AWS::Backup::BackupVault: {lock_configuration}
  aws_backup_vault_notifications backup_vault_name=OWNER.name
    AWS::Backup::BackupVault: {notifications}
  aws_backup_vault_policy backup_vault_name=OWNER.name
    AWS::Backup::BackupVault: access_policy=policy
    words: policy
aws_cloudwatch_event_bus
  aws_cloudwatch_event_archive event_source_arn=OWNER.arn
    words: {archive}
  aws_cloudwatch_event_bus_policy event_bus_name=OWNER.name
    AWS::Events::EventBus: policy
aws_cloudwatch_event_rule
  aws_cloudwatch_event_target rule=OWNER.name
    AWS::Events::Rule: {targets}
    words: {target}
aws_cloudwatch_log_group
  aws_cloudwatch_log_data_protection_policy log_group_name=OWNER.name
    AWS::Logs::LogGroup: data_protection_policy=policy_document
  aws_cloudwatch_log_index_policy log_group_name=OWNER.name
    words: index_policy=policy_document
  aws_cloudwatch_log_metric_filter log_group_name=OWNER.name
    words: {metric_filter}
  aws_cloudwatch_log_stream log_group_name=OWNER.name
    words: {log_stream} {log_streams}
  aws_cloudwatch_log_subscription_filter log_group_name=OWNER.name
    words: {subscription_filter}
aws_codeartifact_domain
  aws_codeartifact_domain_permissions_policy domain=OWNER.domain
    AWS::CodeArtifact::Domain: permissions_policy_document=policy_document
    words: permissions_policy=policy_document
aws_codeartifact_repository
  aws_codeartifact_repository_permissions_policy repository=OWNER.repository domain
    AWS::CodeArtifact::Repository: permissions_policy_document=policy_document
    words: permissions_policy=policy_document
aws_cognito_identity_pool
  aws_cognito_identity_pool_roles_attachment identity_pool_id=OWNER.id
    aws_cognito_identity_pool_roles_attachment: roles role_mapping
aws_cognito_user_pool
  aws_cognito_user_group user_pool_id=OWNER.id
    words: {group} {user_group} {groups} {user_groups}
  aws_cognito_user_pool_client user_pool_id=OWNER.id
    words: {client}
  aws_cognito_user_pool_domain user_pool_id=OWNER.id
    words: domain
  aws_wafv2_web_acl_association resource_arn=OWNER.arn
    aws_wafv2_web_acl_association: web_acl_arn
aws_config_configuration_recorder
  aws_config_configuration_recorder_status name=OWNER.name
    aws_config_configuration_recorder_status: is_enabled
    words: enabled=is_enabled
aws_db_instance
  aws_db_instance_role_association db_instance_identifier=OWNER.identifier
    AWS::RDS::DBInstance: {associated_roles}
aws_db_proxy
  aws_db_proxy_default_target_group db_proxy_name=OWNER.name
    aws_db_proxy_default_target_group: connection_pool_config
    words: connection_pool_configuration=connection_pool_config
  aws_db_proxy_target db_proxy_name=OWNER.name target_group_name="default"
    words: {target}
aws_dynamodb_table
  aws_dynamodb_contributor_insights table_name=OWNER.name
    AWS::DynamoDB::Table: contributor_insights_specification=?
    words: contributor_insights=? contributor_insights_enabled=? enable_contributor_insights=?
  aws_dynamodb_kinesis_streaming_destination table_name=OWNER.name
    AWS::DynamoDB::Table: {kinesis_stream_specification}
    words: kinesis_stream_arn=stream_arn
  aws_dynamodb_resource_policy resource_arn=OWNER.arn
    AWS::DynamoDB::Table: {resource_policy}
    words: resource_policy=policy
aws_ebs_volume
  aws_volume_attachment volume_id=OWNER.id
    aws_volume_attachment: instance_id device_name
aws_ecr_repository
  aws_ecr_lifecycle_policy repository=OWNER.name
    AWS::ECR::Repository: {lifecycle_policy} lifecycle_policy=policy lifecycle_policy_text=policy
  aws_ecr_repository_policy repository=OWNER.name
    AWS::ECR::Repository: repository_policy_text=policy
    words: {repository_policy} repository_policy=policy policy
aws_ecs_cluster
  aws_ecs_cluster_capacity_providers cluster_name=OWNER.name
    changelog 5.0.0: capacity_providers default_capacity_provider_strategy
aws_efs_file_system
  aws_efs_backup_policy file_system_id=OWNER.id
    AWS::EFS::FileSystem: backup_policy
    words: enable_backup=backup_policy enable_backups=backup_policy backup_enabled=backup_policy
    words: automatic_backups=backup_policy enable_automatic_backups=backup_policy
  aws_efs_file_system_policy file_system_id=OWNER.id
    words: policy file_system_policy=policy
  aws_efs_replication_configuration source_file_system_id=OWNER.id
    AWS::EFS::FileSystem: {replication_configuration}
aws_eks_cluster
  aws_eks_addon cluster_name=OWNER.name
    words: [addons]=addon_name [cluster_addons]=addon_name
aws_guardduty_detector
  aws_guardduty_detector_feature detector_id=OWNER.id
    guardduty.CreateDetector: {features}
    words: {feature}
aws_iam_group
  aws_iam_group_membership name=OWNER.name group=OWNER.name
    words: users members=users
  aws_iam_group_policy group=OWNER.name
    AWS::IAM::Group: {policies}
    words: policy
  aws_iam_group_policy_attachment group=OWNER.name
    AWS::IAM::Group: [managed_policy_arns]=policy_arn
aws_iam_policy
  aws_iam_group_policy_attachment policy_arn=OWNER.arn
    AWS::IAM::ManagedPolicy: [groups]=group
  aws_iam_role_policy_attachment policy_arn=OWNER.arn
    AWS::IAM::ManagedPolicy: [roles]=role
  aws_iam_user_policy_attachment policy_arn=OWNER.arn
    AWS::IAM::ManagedPolicy: [users]=user
aws_iam_role
  aws_iam_role_policy role=OWNER.id
    words: policy policy_document=policy
aws_iam_user
  aws_iam_user_group_membership user=OWNER.name
    AWS::IAM::User: groups
  aws_iam_user_policy user=OWNER.name
    AWS::IAM::User: {policies}
    words: policy
  aws_iam_user_policy_attachment user=OWNER.name
    AWS::IAM::User: [managed_policy_arns]=policy_arn
aws_instance
  aws_eip_association instance_id=OWNER.id
    words: eip_allocation_id=allocation_id eip_id=allocation_id allocation_id
  aws_volume_attachment instance_id=OWNER.id
    AWS::EC2::Instance: {volumes}
aws_kinesis_stream
  aws_kinesis_resource_policy resource_arn=OWNER.arn
    words: policy resource_policy=policy
aws_kms_key
  aws_kms_alias target_key_id=OWNER.key_id
    words: alias=name alias_name=name
aws_lambda_alias
  aws_lambda_provisioned_concurrency_config function_name=OWNER.function_name qualifier=OWNER.name
    AWS::Lambda::Alias: {provisioned_concurrency_config}
    aws_lambda_provisioned_concurrency_config: provisioned_concurrent_executions
aws_lambda_function
  aws_cloudwatch_log_group name="/aws/lambda/${OWNER.function_name}"
    https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda.Function.html: log_retention=retention_in_days
    https://serverless.com/framework/docs/providers/aws/guide/serverless.yml: log_retention_in_days=retention_in_days
    aws_cloudwatch_log_group: retention_in_days
    words: cloudwatch_logs_retention_in_days=retention_in_days
    words: log_retention_days=retention_in_days logs_retention_in_days=retention_in_days
    words: log_group_retention_in_days=retention_in_days cloudwatch_log_retention_in_days=retention_in_days
    words: cloudwatch_log_retention_days=retention_in_days cloudwatch_log_retention=retention_in_days
  aws_lambda_event_source_mapping function_name=OWNER.arn
    aws_lambda_event_source_mapping: event_source_arn
  aws_lambda_function_event_invoke_config function_name=OWNER.function_name
    aws_lambda_function_event_invoke_config: destination_config maximum_event_age_in_seconds maximum_retry_attempts
    words: retry_attempts=maximum_retry_attempts
  aws_lambda_function_recursion_config function_name=OWNER.function_name
    AWS::Lambda::Function: recursive_loop
  aws_lambda_function_url function_name=OWNER.function_name
    words: {function_url} {function_url_config} function_url_auth_type=authorization_type
  aws_lambda_provisioned_concurrency_config function_name=OWNER.function_name qualifier=OWNER.version
    aws_lambda_provisioned_concurrency_config: provisioned_concurrent_executions {provisioned_concurrency_config}
    words: provisioned_concurrency=provisioned_concurrent_executions
  aws_lambda_runtime_management_config function_name=OWNER.function_name
    AWS::Lambda::Function: {runtime_management_config}
aws_msk_cluster
  aws_msk_cluster_policy cluster_arn=OWNER.arn
    words: cluster_policy=policy
  aws_msk_scram_secret_association cluster_arn=OWNER.arn
    aws_msk_scram_secret_association: secret_arn_list
aws_organizations_policy
  aws_organizations_policy_attachment policy_id=OWNER.id
    AWS::Organizations::Policy: [target_ids]=target_id
aws_prometheus_workspace
  aws_prometheus_alert_manager_definition workspace_id=OWNER.id
    AWS::APS::Workspace: alert_manager_definition=definition
aws_rds_cluster
  aws_rds_cluster_role_association db_cluster_identifier=OWNER.id
    AWS::RDS::DBCluster: {associated_roles}
aws_s3_bucket
  aws_s3_bucket_intelligent_tiering_configuration bucket=OWNER.id
    AWS::S3::Bucket: {intelligent_tiering_configurations}
    words: {intelligent_tiering_configuration}
  aws_s3_bucket_inventory bucket=OWNER.id
    AWS::S3::Bucket: {inventory_configurations}
    words: {inventory_configuration}
  aws_s3_bucket_lifecycle_configuration bucket=OWNER.id
    words: {lifecycle_configuration}
  aws_s3_bucket_metric bucket=OWNER.id
    AWS::S3::Bucket: {metrics_configurations}
    words: {metrics_configuration}
  aws_s3_bucket_notification bucket=OWNER.id
    AWS::S3::Bucket: {notification_configuration}
    words: {notification} enable_eventbridge=eventbridge eventbridge_enabled=eventbridge eventbridge
  aws_s3_bucket_ownership_controls bucket=OWNER.id
    words: {ownership_controls}
  aws_s3_bucket_policy bucket=OWNER.id
    words: bucket_policy=policy
  aws_s3_bucket_public_access_block bucket=OWNER.id
    aws_s3_bucket_public_access_block: block_public_acls block_public_policy ignore_public_acls restrict_public_buckets
    words: {public_access_block} {public_access_block_configuration} block_public_access=* block_all_public_access=*
  aws_s3_bucket_versioning bucket=OWNER.id
    AWS::S3::Bucket: versioning_configuration
aws_secretsmanager_secret
  aws_secretsmanager_secret_rotation secret_id=OWNER.id
    changelog 5.0.0: rotation_lambda_arn rotation_rules
  aws_secretsmanager_secret_version secret_id=OWNER.id
    AWS::SecretsManager::Secret: secret_string
    words: secret_binary secret_value=secret_string
aws_servicecatalog_product
  aws_servicecatalog_product_portfolio_association product_id=OWNER.id
    aws_servicecatalog_product_portfolio_association: portfolio_id
aws_shield_protection
  aws_shield_protection_health_check_association shield_protection_id=OWNER.id
    aws_shield_protection_health_check_association: health_check_arn
aws_ses_configuration_set
  aws_ses_event_destination configuration_set_name=OWNER.name
    AWS::SES::ConfigurationSetEventDestination: {event_destination} {event_destinations}
aws_sesv2_configuration_set
  aws_sesv2_configuration_set_event_destination configuration_set_name
    AWS::SES::ConfigurationSetEventDestination: {event_destination} {event_destinations}
aws_sns_topic
  aws_sns_topic_data_protection_policy arn=OWNER.arn
    AWS::SNS::Topic: data_protection_policy=policy
  aws_sns_topic_subscription topic_arn=OWNER.arn
    AWS::SNS::Topic: {subscription}
aws_ssm_patch_baseline
  aws_ssm_patch_group baseline_id=OWNER.id
    AWS::SSM::PatchBaseline: [patch_groups]=patch_group
    words: patch_group
aws_ssoadmin_permission_set
  aws_ssoadmin_managed_policy_attachment instance_arn=OWNER.instance_arn permission_set_arn=OWNER.arn
    AWS::SSO::PermissionSet: [managed_policies]=managed_policy_arn
    words: [managed_policy_arns]=managed_policy_arn
  aws_ssoadmin_permission_set_inline_policy instance_arn=OWNER.instance_arn permission_set_arn=OWNER.arn
    AWS::SSO::PermissionSet: inline_policy
  aws_ssoadmin_permissions_boundary_attachment instance_arn=OWNER.instance_arn permission_set_arn=OWNER.arn
    AWS::SSO::PermissionSet: permissions_boundary
"""
