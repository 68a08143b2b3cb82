"""Names of tables without SQL, of ledgers and of series of values."""

from typing import Final

NAMES: Final = """
aws_dynamodb_table
  dynamodb.CreateTable: read_capacity_units=read_capacity write_capacity_units=write_capacity
    sse_specification=server_side_encryption
  dynamodb.UpdateContinuousBackups: point_in_time_recovery_specification=point_in_time_recovery
  dynamodb.UpdateTimeToLive: time_to_live_specification=ttl
  AWS::DynamoDB::Table: attribute_definitions=attribute global_secondary_indexes=global_secondary_index
    local_secondary_indexes=local_secondary_index
  words: partition_key=hash_key sort_key=range_key stream_specification_enabled=stream_enabled
    encryption=server_side_encryption time_to_live=ttl rcu=read_capacity wcu=write_capacity gsi=global_secondary_index
    pitr=point_in_time_recovery billing=billing_mode capacity_mode=billing_mode global_index=global_secondary_index
    global_secondary_indices=global_secondary_index hash=hash_key local_index=local_secondary_index range=range_key
    read_units=read_capacity sort=range_key sse=server_side_encryption stream_type=stream_view_type
    stream_view=stream_view_type ttl_specification=ttl view_type=stream_view_type write_units=write_capacity
aws_dynamodb_table.attribute
  AWS::DynamoDB::Table: attribute_name=name attribute_type=type
  words: attribute=name data_type=type key=name
aws_dynamodb_table.global_secondary_index
  dynamodb.CreateTable: index_name=name read_capacity_units=read_capacity write_capacity_units=write_capacity
  words: partition_key=hash_key sort_key=range_key projection=projection_type projected_attributes=non_key_attributes
    rcu=read_capacity wcu=write_capacity gsi_name=name index=name partition=hash_key
    projection_attributes=non_key_attributes read_units=read_capacity
aws_dynamodb_table.local_secondary_index
  dynamodb.CreateTable: index_name=name
  words: sort_key=range_key projection=projection_type projected_attributes=non_key_attributes lsi_name=name
    projection_attributes=non_key_attributes
aws_dynamodb_table.point_in_time_recovery
  dynamodb.UpdateContinuousBackups: point_in_time_recovery_enabled=enabled
  words: pitr_enabled=enabled
aws_dynamodb_table.replica
  dynamodb.UpdateTable: kms_master_key_id=kms_key_arn
  aws_efs_file_system: kms_key_id=kms_key_arn
  words: pitr_enabled=point_in_time_recovery pitr=point_in_time_recovery
aws_dynamodb_table.server_side_encryption
  dynamodb.CreateTable: kms_master_key_id=kms_key_arn
  AWS::DynamoDB::Table: sse_enabled=enabled
  aws_efs_file_system: kms_key_id=kms_key_arn
  words: key_arn=kms_key_arn kms_master_key_arn=kms_key_arn
aws_dynamodb_table.ttl
  words: field=attribute_name name=attribute_name
aws_keyspaces_table.encryption_specification
  aws_backup_vault: kms_key_arn=kms_key_identifier
aws_qldb_ledger
  words: kms_key_arn=kms_key
aws_timestreaminfluxdb_db_instance
  words: instance_class=db_instance_type org=organization
aws_timestreamwrite_table.magnetic_store_write_properties
  words: enable=enable_magnetic_store_writes enabled=enable_magnetic_store_writes
aws_timestreamwrite_table.retention_properties
  words: memory_store_retention_in_hours=memory_store_retention_period_in_hours
    magnetic_store_retention_in_days=magnetic_store_retention_period_in_days
    magnetic_retention_days=magnetic_store_retention_period_in_days
    magnetic_store_retention_days=magnetic_store_retention_period_in_days
    memory_retention_hours=memory_store_retention_period_in_hours
    memory_store_hours=memory_store_retention_period_in_hours
    memory_store_retention=memory_store_retention_period_in_hours
    memory_store_retention_hours=memory_store_retention_period_in_hours
"""
