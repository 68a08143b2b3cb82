"""Names and types of objects, files, backups."""

from typing import Final

NAMES: Final = """
aws_backup_plan.rule
  backup.CreateBackupPlan: schedule_expression=schedule target_backup_vault_name=target_vault_name
    start_window_minutes=start_window completion_window_minutes=completion_window
  aws_backup_vault_policy: backup_vault_name=target_vault_name
  aws_ssm_maintenance_window: schedule_timezone=schedule_expression_timezone
  aws_appautoscaling_scheduled_action: timezone=schedule_expression_timezone
  aws_autoscaling_schedule: time_zone=schedule_expression_timezone
  words: vault_name=target_vault_name name=rule_name vault=target_vault_name target_backup_vault=target_vault_name
    backup_vault=target_vault_name enable_point_in_time_recovery=enable_continuous_backup
aws_backup_plan.rule.copy_action
  backup.CreateBackupPlan: destination_backup_vault_arn=destination_vault_arn
  words: vault_arn=destination_vault_arn target_vault_arn=destination_vault_arn destination_arn=destination_vault_arn
    target_backup_vault_arn=destination_vault_arn
aws_backup_plan.rule.copy_action.lifecycle
  backup.CreateBackupPlan: delete_after_days=delete_after move_to_cold_storage_after_days=cold_storage_after
  words: cold_storage_after_days=cold_storage_after
aws_backup_plan.rule.lifecycle
  backup.CreateBackupPlan: delete_after_days=delete_after move_to_cold_storage_after_days=cold_storage_after
  words: cold_storage_after_days=cold_storage_after cold_storage_days=cold_storage_after delete_days=delete_after
    move_to_cold_storage=cold_storage_after move_to_cold_storage_after=cold_storage_after
    opt_in_to_archive=opt_in_to_archive_for_supported_resources retention_days=delete_after
aws_backup_region_settings
  words: resource_type_opt_in=resource_type_opt_in_preference
aws_backup_report_plan.report_delivery_channel
  words: bucket=s3_bucket_name prefix=s3_key_prefix
aws_backup_selection
  backup.CreateBackupSelection: backup_plan_id=plan_id
  aws_sfn_state_machine: role_arn=iam_role_arn
  words: resource_arns=resources exclude_resources=not_resources excluded_resources=not_resources
    list_of_tags=selection_tag
aws_backup_selection.selection_tag
  backup.CreateBackupSelection: condition_key=key condition_type=type condition_value=value
aws_backup_vault
  backup.CreateBackupVault: encryption_key_arn=kms_key_arn
  aws_efs_file_system: kms_key_id=kms_key_arn
  AWS::Backup::BackupVault: backup_vault_name=name
  words: key_arn=kms_key_arn
aws_backup_vault_policy
  words: access_policy=policy
aws_datasync_location_nfs
  words: server=server_hostname
aws_datasync_task
  words: log_group_arn=cloudwatch_log_group_arn target_location_arn=destination_location_arn
aws_datasync_task.options
  words: logging_level=log_level preserve_deleted=preserve_deleted_files
aws_dlm_lifecycle_policy.policy_details
  AWS::DLM::LifecyclePolicy: schedules=schedule
aws_dynamodb_resource_policy
  AWS::DynamoDB::Table: policy_document=policy
aws_dynamodb_table_item
  words: partition_key=hash_key sort_key=range_key
aws_dynamodb_table_replica
  words: pitr=point_in_time_recovery source_table_arn=global_table_arn
aws_efs_access_point
  words: efs_id=file_system_id
aws_efs_access_point.posix_user
  aws_efs_access_point.root_directory.creation_info: owner_uid=uid owner_gid=gid
  words: user_id=uid group_id=gid secondary_group_ids=secondary_gids
aws_efs_access_point.root_directory
  words: directory=path
aws_efs_access_point.root_directory.creation_info
  aws_efs_access_point.posix_user: uid=owner_uid gid=owner_gid
  words: mode=permissions
aws_efs_file_system
  upgrade 2: reference_name=creation_token
  efs.PutLifecycleConfiguration: lifecycle_policies=lifecycle_policy
  aws_backup_vault: kms_key_arn=kms_key_id
  words: encryption=encrypted performance=performance_mode throughput=throughput_mode
    provisioned_throughput=provisioned_throughput_in_mibps token=creation_token encryption_enabled=encrypted
    encryption_at_rest=encrypted encrypt=encrypted provisioned_throughput_mibps=provisioned_throughput_in_mibps
aws_efs_file_system.lifecycle_policy
  words: transition_to_infrequent_access=transition_to_ia
aws_efs_mount_target
  aws_instance: vpc_security_group_ids=security_groups
  words: ip=ip_address efs_id=file_system_id
aws_fsx_lustre_file_system
  aws_db_instance: vpc_security_group_ids=security_group_ids backup_retention_period=automatic_backup_retention_days
  words: storage_capacity_gb=storage_capacity s3_import_path=import_path retention_days=automatic_backup_retention_days
    backup_retention_days=automatic_backup_retention_days maintenance_start_time=weekly_maintenance_start_time
    compression_type=data_compression_type
aws_fsx_ontap_file_system
  aws_db_instance: vpc_security_group_ids=security_group_ids backup_retention_period=automatic_backup_retention_days
  words: storage_capacity_gb=storage_capacity throughput_capacity_mbps=throughput_capacity
aws_fsx_openzfs_file_system
  aws_db_instance: vpc_security_group_ids=security_group_ids backup_retention_period=automatic_backup_retention_days
  words: storage_capacity_gb=storage_capacity throughput_capacity_mbps=throughput_capacity
aws_fsx_windows_file_system
  aws_db_instance: vpc_security_group_ids=security_group_ids backup_retention_period=automatic_backup_retention_days
  words: storage_capacity_gb=storage_capacity throughput_capacity_mbps=throughput_capacity
    directory_id=active_directory_id throughput=throughput_capacity
    backup_retention_days=automatic_backup_retention_days
aws_s3_bucket
  AWS::S3::Bucket: logging_configuration=logging
  words: destroy=force_destroy force_delete=force_destroy name=bucket object_lock_enabled_for_bucket=object_lock_enabled
aws_s3_bucket.logging
  AWS::S3::Bucket: destination_bucket_name=target_bucket log_file_prefix=target_prefix
aws_s3_bucket_accelerate_configuration
  words: acceleration_status=status
aws_s3_bucket_acl
  words: access_control=acl canned_acl=acl
aws_s3_bucket_analytics_configuration
  words: config_name=name
aws_s3_bucket_cors_configuration
  words: cors=cors_rule rules=cors_rule
aws_s3_bucket_cors_configuration.cors_rule
  words: max_age_in_seconds=max_age_seconds
aws_s3_bucket_intelligent_tiering_configuration
  words: tier=tiering
aws_s3_bucket_inventory
  words: fields=optional_fields included_versions=included_object_versions
aws_s3_bucket_inventory.destination
  aws_s3_bucket_analytics_configuration.storage_class_analysis.data_export.destination: s3_bucket_destination=bucket
aws_s3_bucket_inventory.destination.bucket
  words: bucket=bucket_arn output_format=format
aws_s3_bucket_lifecycle_configuration
  aws_s3_bucket: lifecycle_rule=rule
aws_s3_bucket_lifecycle_configuration.rule
  words: transitions=transition name=id noncurrent_expiration=noncurrent_version_expiration
    abort_incomplete_uploads=abort_incomplete_multipart_upload abort_multipart=abort_incomplete_multipart_upload
    expire=expiration noncurrent_transition=noncurrent_version_transition
    noncurrent_transitions=noncurrent_version_transition
aws_s3_bucket_lifecycle_configuration.rule.abort_incomplete_multipart_upload
  words: days=days_after_initiation days_after=days_after_initiation days_after_init=days_after_initiation
    initiation_days=days_after_initiation
aws_s3_bucket_lifecycle_configuration.rule.expiration
  words: delete_marker=expired_object_delete_marker expiration_in_days=days
    expired_delete_marker=expired_object_delete_marker
aws_s3_bucket_lifecycle_configuration.rule.filter
  words: object_prefix=prefix size_greater_than=object_size_greater_than size_less_than=object_size_less_than
aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_expiration
  aws_s3_bucket.lifecycle_rule.noncurrent_version_expiration: days=noncurrent_days
  words: noncurrent_version_expiration_days=noncurrent_days newer_versions=newer_noncurrent_versions
    noncurrent_version_days=noncurrent_days
aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_transition
  aws_s3_bucket.lifecycle_rule.noncurrent_version_transition: days=noncurrent_days
  words: newer_versions=newer_noncurrent_versions days_after_noncurrent=noncurrent_days
aws_s3_bucket_lifecycle_configuration.rule.transition
  words: after_days=days storage=storage_class target_storage_class=storage_class transition_in_days=days
aws_s3_bucket_logging
  AWS::S3::Bucket: destination_bucket_name=target_bucket log_file_prefix=target_prefix
  words: destination_bucket=target_bucket prefix=target_prefix log_bucket=target_bucket logging_bucket=target_bucket
    access_log_bucket=target_bucket log_prefix=target_prefix target_key_prefix=target_prefix
aws_s3_bucket_notification
  AWS::S3::Bucket: lambda_configurations=lambda_function queue_configurations=queue topic_configurations=topic
  words: lambda_configuration=lambda_function queue_configuration=queue topic_configuration=topic
    event_bridge=eventbridge eventbridge_enabled=eventbridge event_bridge_enabled=eventbridge
    enable_eventbridge=eventbridge sqs_queue=queue sqs=queue sns_topic=topic sns=topic lambda=lambda_function
    lambda_notification=lambda_function
aws_s3_bucket_notification.lambda_function
  aws_cloudfront_distribution.default_cache_behavior.lambda_function_association: lambda_arn=lambda_function_arn
  AWS::S3::Bucket: function=lambda_function_arn event=events
  words: prefix=filter_prefix suffix=filter_suffix event_types=events key_prefix=filter_prefix
aws_s3_bucket_notification.queue
  AWS::S3::Bucket: queue=queue_arn event=events
  words: prefix=filter_prefix suffix=filter_suffix sqs_arn=queue_arn
aws_s3_bucket_notification.topic
  AWS::S3::Bucket: topic=topic_arn event=events
  words: prefix=filter_prefix suffix=filter_suffix sns_arn=topic_arn
aws_s3_bucket_object
  aws_backup_vault: kms_key_arn=kms_key_id
aws_s3_bucket_object_lock_configuration.rule
  words: default=default_retention retention=default_retention
aws_s3_bucket_policy
  AWS::S3::BucketPolicy: policy_document=policy
aws_s3_bucket_replication_configuration
  aws_backup_selection: iam_role_arn=role
  aws_sfn_state_machine: role_arn=role
aws_s3_bucket_replication_configuration.rule
  words: name=id
aws_s3_bucket_replication_configuration.rule.destination
  words: bucket_arn=bucket access_control=access_control_translation owner_account=account
    replication_time_control=replication_time target_bucket=bucket
aws_s3_bucket_replication_configuration.rule.destination.encryption_configuration
  aws_backup_vault: kms_key_arn=replica_kms_key_id
  aws_efs_file_system: kms_key_id=replica_kms_key_id
  words: key_id=replica_kms_key_id kms_key=replica_kms_key_id
aws_s3_bucket_replication_configuration.rule.destination.metrics
  words: threshold=event_threshold
aws_s3_bucket_replication_configuration.rule.source_selection_criteria
  words: kms_encrypted_objects=sse_kms_encrypted_objects
aws_s3_bucket_server_side_encryption_configuration.rule
  AWS::S3::Bucket: server_side_encryption_by_default=apply_server_side_encryption_by_default
  words: apply_server_side_encryption=apply_server_side_encryption_by_default
    default_encryption=apply_server_side_encryption_by_default use_bucket_key=bucket_key_enabled
aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default
  aws_backup_vault: kms_key_arn=kms_master_key_id
  aws_s3_object: kms_key_id=kms_master_key_id
  words: encryption=sse_algorithm encryption_algorithm=sse_algorithm key_id=kms_master_key_id kms_key=kms_master_key_id
aws_s3_bucket_versioning.versioning_configuration
  words: state=status
aws_s3_bucket_website_configuration
  words: redirect_all_requests=redirect_all_requests_to
aws_s3_bucket_website_configuration.error_document
  aws_s3_bucket_website_configuration.index_document: suffix=key
  words: document=key
aws_s3_bucket_website_configuration.index_document
  aws_s3_bucket_website_configuration.error_document: key=suffix
  words: document=suffix
aws_s3_bucket_website_configuration.routing_rule.redirect
  words: http_redirect_status_code=http_redirect_code replace_key_prefix=replace_key_prefix_with
aws_s3_directory_bucket
  words: name=bucket
aws_s3_object
  s3.PutObject: body=content sse_kms_key_id=kms_key_id
  aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default:
    sse_algorithm=server_side_encryption
  aws_lambda_function: filename=source
  words: file=source name=key content_file=source file_path=source md5=etag mime_type=content_type source_file=source
aws_storagegateway_nfs_file_share
  words: bucket_arn=location_arn
aws_storagegateway_smb_file_share
  words: bucket_arn=location_arn
aws_transfer_server
  aws_lb_listener: certificate_arn=certificate
  words: logging_role_arn=logging_role identity_provider=identity_provider_type
    log_group_arns=structured_log_destinations log_role=logging_role
aws_transfer_server.endpoint_details
  words: eip_allocation_ids=address_allocation_ids
aws_transfer_ssh_key
  transfer.ImportSshPublicKey: ssh_public_key_body=body
  aws_key_pair: public_key=body
  words: public_key_body=body ssh_key=body
aws_transfer_user
  aws_sfn_state_machine: role_arn=role
  words: home_dir=home_directory home_dir_type=home_directory_type iam_role_arn=role session_policy=policy
data aws_s3_bucket
  words: name=bucket
data aws_s3_object
  words: content=body
"""

TYPES: Final = """
aws_backup_plan
  AWS::Backup::BackupPlan: aws_backup_backup_plan
aws_backup_vault
  AWS::Backup::BackupVault: aws_backup_backup_vault
aws_backup_vault_lock_configuration
  words: aws_backup_vault_lock
aws_s3_access_point
  words: aws_s3_bucket_access_point
aws_s3_bucket_accelerate_configuration
  words: aws_s3_bucket_accelerate aws_s3_bucket_acceleration aws_s3_bucket_transfer_acceleration
    aws_s3_bucket_acceleration_configuration
aws_s3_bucket_cors_configuration
  s3.PutBucketCors: aws_s3_bucket_cors
aws_s3_bucket_lifecycle_configuration
  s3.PutBucketLifecycle: aws_s3_bucket_lifecycle
aws_s3_bucket_logging
  AWS::S3::Bucket: aws_s3_bucket_logging_configuration
aws_s3_bucket_notification
  words: aws_s3_bucket_event_notification aws_s3_notification
aws_s3_bucket_object_lock_configuration
  s3.PutObjectLockConfiguration: aws_s3_object_lock_configuration
  words: aws_s3_bucket_lock_configuration aws_s3_bucket_object_lock
aws_s3_bucket_public_access_block
  s3.PutPublicAccessBlock: aws_s3_public_access_block
aws_s3_bucket_replication_configuration
  s3.PutBucketReplication: aws_s3_bucket_replication
aws_s3_bucket_server_side_encryption_configuration
  s3.PutBucketEncryption: aws_s3_bucket_encryption
  words: aws_s3_bucket_encryption_configuration aws_s3_bucket_server_side_encryption aws_s3_bucket_sse_configuration
    aws_s3_bucket_sse
aws_s3_bucket_versioning
  AWS::S3::Bucket: aws_s3_bucket_versioning_configuration
aws_s3_bucket_website_configuration
  s3.PutBucketWebsite: aws_s3_bucket_website
  words: aws_s3_bucket_static_website
aws_transfer_server
  words: aws_transfer_sftp_server
aws_transfer_ssh_key
  words: aws_transfer_ssh_public_key aws_transfer_user_ssh_key
"""
