"""Values of storage and databases."""

from typing import Final

VALUES: Final = """
# docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html
aws_dynamodb_table billing_mode ON_DEMAND=PAY_PER_REQUEST
# resources/dynamodb_table
aws_dynamodb_table billing_mode PAY_PER_USE=PAY_PER_REQUEST PROVISIONED_THROUGHPUT=PROVISIONED
aws_dynamodb_table stream_view_type NEW_AND_OLD=NEW_AND_OLD_IMAGES NEW=NEW_IMAGE OLD=OLD_IMAGE KEYS=KEYS_ONLY
aws_dynamodb_table attribute.type String=S Number=N Binary=B
# docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.TableClasses.html
aws_dynamodb_table* table_class* STANDARD_IA=STANDARD_INFREQUENT_ACCESS INFREQUENT_ACCESS=STANDARD_INFREQUENT_ACCESS
# resources/db_instance
* enabled_cloudwatch_logs_exports slow_query_log=slowquery slow_queries=slowquery slowlog=slowquery
* enabled_cloudwatch_logs_exports error_log=error errors=error general_log=general audit_log=audit postgres=postgresql
* enabled_cloudwatch_logs_exports postgresql_log=postgresql upgrade_log=upgrade
* enabled_cloudwatch_logs_exports error_logs=error general_logs=general slow_query_logs=slowquery
# resources/neptune_cluster
* enable_cloudwatch_logs_exports slow_query_log=slowquery slow_queries=slowquery slowlog=slowquery
* enable_cloudwatch_logs_exports audit_logs=audit audit_log=audit
# registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
aws_rds_cluster engine aurora=aurora-mysql
aws_rds_cluster_instance engine aurora=aurora-mysql
# docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html
aws_rds_cluster engine_mode serverlessv2=provisioned
# docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBProxy.html
aws_db_proxy engine_family aurora-mysql=MYSQL mariadb=MYSQL aurora-postgresql=POSTGRESQL postgres=POSTGRESQL
# resources/db_proxy
aws_db_proxy engine_family mssql=SQLSERVER
# docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_UserAuthConfig.html: ENABLED is for SQL Server only
aws_db_proxy auth.iam_auth true=REQUIRED yes=REQUIRED on=REQUIRED enable=REQUIRED
# elbv2.IpAddressType
* network_type DUALSTACK=DUAL
# resources/elasticache_cluster
aws_elasticache_cluster az_mode multi-az=cross-az
# resources/redshift_logging
aws_redshift_logging log_exports connection=connectionlog user=userlog useractivity=useractivitylog
# aws_flow_log.log_destination_type
aws_redshift_* log_destination_type cloud-watch-logs=cloudwatch
# docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
aws_s3_* storage_class GLACIER_FLEXIBLE_RETRIEVAL=GLACIER GLACIER_FLEXIBLE=GLACIER GLACIER_DEEP_ARCHIVE=DEEP_ARCHIVE
aws_s3_* storage_class DEEP_GLACIER=DEEP_ARCHIVE GLACIER_DEEP=DEEP_ARCHIVE
aws_s3_* storage_class GLACIER_INSTANT_RETRIEVAL=GLACIER_IR GLACIER_INSTANT=GLACIER_IR
aws_s3_* storage_class STANDARD_INFREQUENT_ACCESS=STANDARD_IA INFREQUENT_ACCESS=STANDARD_IA
aws_s3_* storage_class ONE_ZONE_INFREQUENT_ACCESS=ONEZONE_IA RRS=REDUCED_REDUNDANCY
# docs.aws.amazon.com/sdk-for-sap-abap/v1/api/latest/ma2/model/_AWS1_CL_MA2BKTSERVERSIDEENC.html
aws_s3_* server_side_encryption SSE-KMS=aws:kms SSE-S3=AES256 DSSE-KMS=aws:kms:dsse
aws_s3_* sse_algorithm SSE-KMS=aws:kms SSE-S3=AES256 DSSE-KMS=aws:kms:dsse
# ecr.EncryptionType
aws_s3_* server_side_encryption KMS=aws:kms
aws_s3_* sse_algorithm KMS=aws:kms
# resources/transfer_server
aws_transfer_server endpoint_type INTERNET=PUBLIC
# resources/dms_replication_task
aws_dms_* migration_type full_load_cdc=full-load-and-cdc full-load-plus-cdc=full-load-and-cdc
# docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.html
aws_keyspaces_table throughput_mode ON_DEMAND=PAY_PER_REQUEST
# resources/docdb_cluster
* enabled_cloudwatch_logs_exports audit_logs=audit profiler_logs=profiler profiler_log=profiler
# resources/efs_file_system
aws_efs_file_system transition_to_ia 1_DAY=AFTER_1_DAY 7_DAYS=AFTER_7_DAYS 14_DAYS=AFTER_14_DAYS 30_DAYS=AFTER_30_DAYS
aws_efs_file_system transition_to_ia 60_DAYS=AFTER_60_DAYS 90_DAYS=AFTER_90_DAYS 180_DAYS=AFTER_180_DAYS
aws_efs_file_system transition_to_archive 30_DAYS=AFTER_30_DAYS 60_DAYS=AFTER_60_DAYS 90_DAYS=AFTER_90_DAYS
aws_efs_file_system transition_to_archive 180_DAYS=AFTER_180_DAYS
# resources/datasync_task
aws_datasync_task verify_mode ONLY_TRANSFERRED=ONLY_FILES_TRANSFERRED
# docs.aws.amazon.com/filegateway/latest/files3/what-is-file-s3.html
aws_storagegateway_gateway gateway_type S3_FILE_GATEWAY=FILE_S3 FILE_S3_GATEWAY=FILE_S3 S3_FILE=FILE_S3
# resources/s3_bucket_versioning
aws_s3_bucket_versioning versioning_configuration.status false=Suspended off=Suspended
# resources/s3_bucket_object_lock_configuration
aws_s3_bucket_object_lock_configuration object_lock_enabled true=Enabled
# resources/s3_bucket_intelligent_tiering_configuration
aws_s3_bucket_intelligent_tiering_configuration access_tier ARCHIVE=ARCHIVE_ACCESS DEEP_ARCHIVE=DEEP_ARCHIVE_ACCESS
# resources/elasticache_replication_group
aws_elasticache_* log_delivery_configuration.destination_type cloudwatch=cloudwatch-logs firehose=kinesis-firehose
aws_elasticache_* log_delivery_configuration.destination_type kinesis-data-firehose=kinesis-firehose
aws_elasticache_* log_delivery_configuration.log_type slow=slow-log engine=engine-log
# resources/opensearch_domain
aws_*search_domain tls_security_policy TLS-1-2=Policy-Min-TLS-1-2-2019-07 TLSv1.2=Policy-Min-TLS-1-2-2019-07
aws_*search_domain tls_security_policy Policy-Min-TLS-1-2=Policy-Min-TLS-1-2-2019-07
aws_*search_domain tls_security_policy TLS-1-0=Policy-Min-TLS-1-0-2019-07 TLSv1.0=Policy-Min-TLS-1-0-2019-07
aws_opensearch_domain log_publishing_options.log_type APPLICATION_LOGS=ES_APPLICATION_LOGS
aws_opensearch_domain log_publishing_options.log_type ERROR_LOGS=ES_APPLICATION_LOGS
aws_elasticsearch_domain log_publishing_options.log_type APPLICATION_LOGS=ES_APPLICATION_LOGS
aws_opensearch_domain log_publishing_options.log_type ES_APPLICATION=ES_APPLICATION_LOGS INDEX_SLOW=INDEX_SLOW_LOGS
aws_opensearch_domain log_publishing_options.log_type SEARCH_SLOW=SEARCH_SLOW_LOGS
aws_elasticsearch_domain log_publishing_options.log_type ES_APPLICATION=ES_APPLICATION_LOGS INDEX_SLOW=INDEX_SLOW_LOGS
aws_elasticsearch_domain log_publishing_options.log_type SEARCH_SLOW=SEARCH_SLOW_LOGS
# resources/db_parameter_group
aws_*_parameter_group parameter.apply_method reboot=pending-reboot on-reboot=pending-reboot
"""
