"""Names and types of databases."""

from typing import Final

NAMES: Final = """
aws_db_event_subscription
  aws_dms_event_subscription: sns_topic_arn=sns_topic
aws_db_instance
  changelog 5.0.0: name=db_name
  rds.CreateDBInstance: db_instance_class=instance_class db_parameter_group_name=parameter_group_name
    master_username=username preferred_backup_window=backup_window preferred_maintenance_window=maintenance_window
    master_user_password=password
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_ebs_volume: encrypted=storage_encrypted
  aws_elasticache_cluster: subnet_group_name=db_subnet_group_name security_group_ids=vpc_security_group_ids
  aws_mq_broker: security_groups=vpc_security_group_ids
  aws_mwaa_environment: kms_key=kms_key_id
  aws_rds_cluster: database_name=db_name master_password=password
  aws_redshiftserverless_namespace: admin_username=username admin_user_password=password
  AWS::RDS::DBInstance: vpc_security_groups=vpc_security_group_ids ca_certificate_identifier=ca_cert_identifier
  aws_instance: instance_type=instance_class
  words: backup_retention=backup_retention_period enabled_cloudwatch_logs=enabled_cloudwatch_logs_exports
    storage_encryption=storage_encrypted backup_retention_days=backup_retention_period
    performance_insights_retention_days=performance_insights_retention_period
    performance_insights_retention=performance_insights_retention_period
    manage_master_password=manage_master_user_password storage=allocated_storage disk_size=allocated_storage
    storage_size=allocated_storage max_storage=max_allocated_storage minor_version_upgrade=auto_minor_version_upgrade
    public_access=publicly_accessible final_snapshot_name=final_snapshot_identifier
    enhanced_monitoring_role_arn=monitoring_role_arn enhanced_monitoring_interval=monitoring_interval
    replicate_source_db_identifier=replicate_source_db admin_password=password version=engine_version
    encryption=storage_encrypted iam_auth_enabled=iam_database_authentication_enabled
aws_db_parameter_group
  rds.CreateDBParameterGroup: db_parameter_group_family=family
  AWS::RDS::DBParameterGroup: db_parameter_group_name=name
  words: parameter_group_family=family
aws_db_proxy
  aws_db_subnet_group: subnet_ids=vpc_subnet_ids
  aws_elasticache_cluster: security_group_ids=vpc_security_group_ids
  aws_mq_broker: security_groups=vpc_security_group_ids
aws_db_proxy_endpoint
  aws_db_subnet_group: subnet_ids=vpc_subnet_ids
  aws_elasticache_cluster: security_group_ids=vpc_security_group_ids
aws_db_subnet_group
  aws_lb: subnets=subnet_ids
aws_dms_endpoint
  dms.CreateEndpoint: endpoint_identifier=endpoint_id
  words: secrets_manager_secret_arn=secrets_manager_arn secret_arn=secrets_manager_arn host=server_name
    hostname=server_name user=username
aws_dms_replication_instance
  dms.CreateReplicationInstance: replication_instance_identifier=replication_instance_id
  aws_elasticache_cluster: security_group_ids=vpc_security_group_ids
  words: storage=allocated_storage
aws_dms_replication_subnet_group
  dms.CreateReplicationSubnetGroup: replication_subnet_group_identifier=replication_subnet_group_id
  aws_db_subnet_group: name=replication_subnet_group_id
  aws_lb: subnets=subnet_ids
aws_dms_replication_task
  dms.CreateReplicationTask: replication_task_identifier=replication_task_id
  words: source_arn=source_endpoint_arn target_arn=target_endpoint_arn
aws_docdb_cluster
  docdb.CreateDBCluster: master_user_password=master_password
  aws_db_instance: username=master_username password=master_password identifier=cluster_identifier
    backup_window=preferred_backup_window maintenance_window=preferred_maintenance_window
    parameter_group_name=db_cluster_parameter_group_name
  aws_elasticache_cluster: subnet_group_name=db_subnet_group_name security_group_ids=vpc_security_group_ids
  aws_redshiftserverless_namespace: admin_username=master_username admin_user_password=master_password
  AWS::DocDB::DBCluster: db_cluster_identifier=cluster_identifier
  aws_redshift_cluster: cluster_parameter_group_name=db_cluster_parameter_group_name
  words: global_cluster_id=global_cluster_identifier backup_retention_days=backup_retention_period
    admin_password=master_password encrypted=storage_encrypted encryption=storage_encrypted
aws_docdb_cluster_instance
  AWS::DocDB::DBInstance: db_instance_identifier=identifier db_cluster_identifier=cluster_identifier
    db_instance_class=instance_class
  aws_instance: instance_type=instance_class
  aws_db_instance: maintenance_window=preferred_maintenance_window
  words: cluster_id=cluster_identifier
aws_docdb_global_cluster
  words: global_cluster_id=global_cluster_identifier source_db_cluster_arn=source_db_cluster_identifier
aws_docdb_subnet_group
  aws_lb: subnets=subnet_ids
aws_dynamodb_table
  dynamodb.CreateTable: read_capacity_units=read_capacity write_capacity_units=write_capacity
    sse_specification=server_side_encryption
  dynamodb.UpdateContinuousBackups: point_in_time_recovery_specification=point_in_time_recovery
  dynamodb.UpdateTimeToLive: time_to_live_specification=ttl
  AWS::DynamoDB::Table: attribute_definitions=attribute global_secondary_indexes=global_secondary_index
    local_secondary_indexes=local_secondary_index
  words: partition_key=hash_key sort_key=range_key stream_specification_enabled=stream_enabled
    encryption=server_side_encryption time_to_live=ttl rcu=read_capacity wcu=write_capacity gsi=global_secondary_index
    pitr=point_in_time_recovery
aws_dynamodb_table.attribute
  AWS::DynamoDB::Table: attribute_name=name attribute_type=type
aws_dynamodb_table.global_secondary_index
  dynamodb.CreateTable: index_name=name read_capacity_units=read_capacity write_capacity_units=write_capacity
  words: partition_key=hash_key sort_key=range_key projection=projection_type projected_attributes=non_key_attributes
    rcu=read_capacity wcu=write_capacity
aws_dynamodb_table.local_secondary_index
  dynamodb.CreateTable: index_name=name
  words: sort_key=range_key projection=projection_type projected_attributes=non_key_attributes
aws_dynamodb_table.point_in_time_recovery
  dynamodb.UpdateContinuousBackups: point_in_time_recovery_enabled=enabled
aws_dynamodb_table.replica
  dynamodb.UpdateTable: kms_master_key_id=kms_key_arn
  aws_efs_file_system: kms_key_id=kms_key_arn
  words: pitr_enabled=point_in_time_recovery
aws_dynamodb_table.server_side_encryption
  dynamodb.CreateTable: kms_master_key_id=kms_key_arn
  AWS::DynamoDB::Table: sse_enabled=enabled
  aws_efs_file_system: kms_key_id=kms_key_arn
aws_keyspaces_table.encryption_specification
  aws_backup_vault: kms_key_arn=kms_key_identifier
aws_neptune_cluster
  aws_db_instance: identifier=cluster_identifier backup_window=preferred_backup_window
    maintenance_window=preferred_maintenance_window
  aws_elasticache_cluster: subnet_group_name=neptune_subnet_group_name security_group_ids=vpc_security_group_ids
  aws_rds_cluster: db_subnet_group_name=neptune_subnet_group_name
    db_cluster_parameter_group_name=neptune_cluster_parameter_group_name
  AWS::Neptune::DBCluster: iam_auth_enabled=iam_database_authentication_enabled db_port=port
    serverless_scaling_configuration=serverless_v2_scaling_configuration db_cluster_identifier=cluster_identifier
  words: global_cluster_id=global_cluster_identifier iam_role_arns=iam_roles encryption=storage_encrypted
aws_neptune_cluster_instance
  AWS::Neptune::DBInstance: db_instance_identifier=identifier db_cluster_identifier=cluster_identifier
    db_instance_class=instance_class
  aws_db_instance: backup_window=preferred_backup_window maintenance_window=preferred_maintenance_window
  aws_rds_cluster_instance: db_subnet_group_name=neptune_subnet_group_name
  words: cluster_id=cluster_identifier
aws_neptune_global_cluster
  words: global_cluster_id=global_cluster_identifier source_db_cluster_arn=source_db_cluster_identifier
aws_neptune_subnet_group
  aws_lb: subnets=subnet_ids
aws_rds_cluster
  rds.CreateDBCluster: master_user_password=master_password
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_db_instance: backup_window=preferred_backup_window db_name=database_name
    maintenance_window=preferred_maintenance_window password=master_password username=master_username
  aws_elasticache_cluster: subnet_group_name=db_subnet_group_name security_group_ids=vpc_security_group_ids
  aws_mq_broker: security_groups=vpc_security_group_ids
  aws_redshiftserverless_namespace: admin_username=master_username admin_user_password=master_password
  AWS::RDS::DBCluster: db_cluster_identifier=cluster_identifier
  words: cluster_parameter_group_name=db_cluster_parameter_group_name storage_encryption=storage_encrypted
    backup_retention_days=backup_retention_period global_cluster_id=global_cluster_identifier
    enable_data_api=enable_http_endpoint data_api_enabled=enable_http_endpoint
    manage_master_password=manage_master_user_password final_snapshot_name=final_snapshot_identifier
    vpc_security_groups=vpc_security_group_ids iam_role_arns=iam_roles admin_password=master_password
    version=engine_version backup_retention=backup_retention_period encryption=storage_encrypted
    enhanced_monitoring_role_arn=monitoring_role_arn enhanced_monitoring_interval=monitoring_interval
aws_rds_cluster.scaling_configuration
  words: auto_pause_seconds=seconds_until_auto_pause min_acu=min_capacity max_acu=max_capacity min=min_capacity
    max=max_capacity
aws_rds_cluster.serverlessv2_scaling_configuration
  words: min_acu=min_capacity max_acu=max_capacity min=min_capacity max=max_capacity
    auto_pause_seconds=seconds_until_auto_pause
aws_rds_cluster_instance
  aws_db_instance: maintenance_window=preferred_maintenance_window parameter_group_name=db_parameter_group_name
    backup_window=preferred_backup_window
  AWS::RDS::DBInstance: db_instance_identifier=identifier db_cluster_identifier=cluster_identifier
    db_instance_class=instance_class
  aws_instance: instance_type=instance_class
  words: cluster_id=cluster_identifier subnet_group_name=db_subnet_group_name
    enhanced_monitoring_role_arn=monitoring_role_arn enhanced_monitoring_interval=monitoring_interval
aws_rds_cluster_parameter_group
  rds.CreateDBClusterParameterGroup: db_parameter_group_family=family
  AWS::RDS::DBClusterParameterGroup: db_cluster_parameter_group_name=name
  words: parameter_group_family=family
aws_rds_global_cluster
  words: global_cluster_id=global_cluster_identifier source_db_cluster=source_db_cluster_identifier
    source_db_cluster_arn=source_db_cluster_identifier
aws_redshift_cluster
  redshift.CreateCluster: master_user_password=master_password db_name=database_name
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_db_instance: username=master_username password=master_password storage_encrypted=encrypted
    backup_retention_period=automated_snapshot_retention_period
  aws_elasticache_cluster: security_group_ids=vpc_security_group_ids
  aws_redshiftserverless_namespace: admin_username=master_username admin_user_password=master_password
  aws_instance: instance_type=node_type
  words: cluster_subnet_group=cluster_subnet_group_name node_count=number_of_nodes num_nodes=number_of_nodes
    iam_role_arns=iam_roles admin_password=master_password nodes=number_of_nodes
aws_redshift_cluster.logging
  words: enabled=enable
aws_redshift_logging
  words: prefix=s3_key_prefix
aws_redshift_scheduled_action
  aws_cloudwatch_event_rule: schedule_expression=schedule
aws_redshift_subnet_group
  aws_lb: subnets=subnet_ids
aws_redshiftserverless_namespace
  aws_redshift_cluster: database_name=db_name master_username=admin_username master_password=admin_user_password
  redshift.CreateCluster: master_user_password=admin_user_password
  words: admin_password=admin_user_password
aws_redshiftserverless_workgroup
  aws_redshift_cluster: vpc_security_group_ids=security_group_ids
aws_timestreamwrite_table.retention_properties
  words: memory_store_retention_in_hours=memory_store_retention_period_in_hours
    magnetic_store_retention_in_days=magnetic_store_retention_period_in_days
"""

TYPES: Final = """
aws_db_event_subscription
  rds.CreateEventSubscription: aws_rds_event_subscription
aws_db_instance
  rds.CreateDBInstanceReadReplica: aws_db_instance_read_replica
  AWS::RDS::DBInstance: aws_rds_db_instance
  words: aws_rds_instance aws_db_read_replica aws_rds_read_replica
aws_db_option_group
  words: aws_rds_option_group
aws_db_parameter_group
  words: aws_rds_parameter_group
aws_db_proxy
  words: aws_rds_proxy
aws_db_proxy_default_target_group
  words: aws_db_proxy_target_group aws_rds_proxy_target_group aws_rds_proxy_default_target_group
aws_db_proxy_endpoint
  words: aws_rds_proxy_endpoint
aws_db_proxy_target
  words: aws_rds_proxy_target
aws_db_subnet_group
  words: aws_rds_subnet_group aws_rds_db_subnet_group
aws_dms_replication_instance
  words: aws_dms_instance
aws_dms_replication_task
  words: aws_dms_task
aws_docdb_cluster
  words: aws_documentdb_cluster
aws_docdb_cluster_instance
  words: aws_docdb_instance aws_documentdb_cluster_instance aws_documentdb_instance
aws_docdb_cluster_parameter_group
  words: aws_documentdb_cluster_parameter_group aws_docdb_parameter_group
aws_docdb_subnet_group
  words: aws_documentdb_subnet_group
aws_dynamodb_kinesis_streaming_destination
  words: aws_dynamodb_kinesis_destination aws_dynamodb_table_kinesis_streaming_destination
aws_elasticsearch_domain
  words: aws_elasticsearch_cluster
aws_neptune_cluster_instance
  words: aws_neptune_instance
aws_rds_cluster
  rds.CreateDBCluster: aws_db_cluster
  AWS::RDS::DBCluster: aws_rds_db_cluster
  words: aws_aurora_cluster aws_rds_aurora_cluster
aws_rds_cluster_instance
  words: aws_aurora_cluster_instance aws_db_cluster_instance aws_rds_aurora_cluster_instance
aws_rds_cluster_parameter_group
  rds.CreateDBClusterParameterGroup: aws_db_cluster_parameter_group
aws_rds_global_cluster
  words: aws_aurora_global_cluster
aws_redshift_parameter_group
  AWS::Redshift::ClusterParameterGroup: aws_redshift_cluster_parameter_group
aws_redshift_subnet_group
  AWS::Redshift::ClusterSubnetGroup: aws_redshift_cluster_subnet_group
aws_timestreamwrite_database
  AWS::Timestream::Database: aws_timestream_database
aws_timestreamwrite_table
  AWS::Timestream::Table: aws_timestream_table
"""
