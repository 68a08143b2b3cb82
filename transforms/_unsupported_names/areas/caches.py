"""Names and types of caches and of search."""

from typing import Final

NAMES: Final = """
aws_dax_cluster
  aws_ecs_service: iam_role=iam_role_arn
  aws_lb: security_groups=security_group_ids
  aws_instance: instance_type=node_type
  words: role_arn=iam_role_arn cluster_endpoint=cluster_address endpoint=cluster_address cluster_id=cluster_name
    encryption=server_side_encryption instance_class=node_type node_class=node_type node_count=replication_factor
    nodes=replication_factor num_nodes=replication_factor sns_topic_arn=notification_topic_arn
    sse=server_side_encryption
aws_dax_cluster.server_side_encryption
  words: sse_enabled=enabled
aws_dax_subnet_group
  aws_lb: subnets=subnet_ids
aws_elasticache_cluster
  upgrade 2: availability_zones=preferred_availability_zones
  elasticache.CreateCacheCluster: cache_node_type=node_type preferred_availability_zone=availability_zone
  aws_dax_cluster: cluster_name=cluster_id
  aws_db_instance: vpc_security_group_ids=security_group_ids backup_retention_period=snapshot_retention_limit
  AWS::ElastiCache::CacheCluster: cache_parameter_group_name=parameter_group_name
    cache_subnet_group_name=subnet_group_name log_delivery_configurations=log_delivery_configuration
    preferred_maintenance_window=maintenance_window
  aws_redshift_cluster: number_of_nodes=num_cache_nodes
  aws_instance: instance_type=node_type
  words: snapshot_retention_days=snapshot_retention_limit snapshot_retention_period=snapshot_retention_limit
    num_nodes=num_cache_nodes node_count=num_cache_nodes version=engine_version endpoint=cluster_address
    auto_minor_version=auto_minor_version_upgrade backup_window=snapshot_window cache_cluster_id=cluster_id
    cache_engine=engine cache_engine_version=engine_version cache_parameter_group=parameter_group_name cache_port=port
    cache_subnet_group=subnet_group_name encryption_in_transit_enabled=transit_encryption_enabled identifier=cluster_id
    instance_class=node_type name=cluster_id notification_arn=notification_topic_arn
    preferred_snapshot_window=snapshot_window snapshot_retention=snapshot_retention_limit
    sns_topic_arn=notification_topic_arn vpc_security_groups=security_group_ids
aws_elasticache_cluster.log_delivery_configuration
  words: log_group_name=destination cloudwatch_log_group_name=destination
aws_elasticache_parameter_group
  elasticache.CreateCacheParameterGroup: cache_parameter_group_family=family
  AWS::ElastiCache::ParameterGroup: properties=parameter
  words: parameter_group_family=family engine_family=family
aws_elasticache_replication_group
  changelog 5.0.0: replication_group_description=description number_cache_clusters=num_cache_clusters
    availability_zones=preferred_cache_cluster_azs
  elasticache.CreateReplicationGroup: cache_node_type=node_type
  aws_backup_vault: kms_key_arn=kms_key_id
  aws_db_instance: vpc_security_group_ids=security_group_ids password=auth_token
    backup_retention_period=snapshot_retention_limit
  aws_elasticache_cluster: num_cache_nodes=num_cache_clusters
  aws_memorydb_cluster: num_shards=num_node_groups num_replicas_per_shard=replicas_per_node_group
    name=replication_group_id
  aws_rds_cluster: preferred_maintenance_window=maintenance_window
  AWS::ElastiCache::ReplicationGroup: cache_parameter_group_name=parameter_group_name
    cache_subnet_group_name=subnet_group_name log_delivery_configurations=log_delivery_configuration
  aws_lb: security_groups=security_group_ids
  aws_instance: instance_type=node_type
  words: parameter_group=parameter_group_name snapshot_retention_period=snapshot_retention_limit
    subnet_group=subnet_group_name snapshot_retention_days=snapshot_retention_limit
    replicas_per_shard=replicas_per_node_group encryption_in_transit_enabled=transit_encryption_enabled
    encryption_in_transit=transit_encryption_enabled shard_count=num_node_groups
    auto_failover_enabled=automatic_failover_enabled replication_group_name=replication_group_id
    snapshot_retention=snapshot_retention_limit config_endpoint=configuration_endpoint_address
    auto_failover=automatic_failover_enabled backup_retention=snapshot_retention_limit backup_window=snapshot_window
    cache_subnet_group=subnet_group_name cluster_id=replication_group_id encrypt_at_rest=at_rest_encryption_enabled
    encryption_at_rest=at_rest_encryption_enabled encryption_at_rest_enabled=at_rest_encryption_enabled
    failover_enabled=automatic_failover_enabled identifier=replication_group_id
    in_transit_encryption_enabled=transit_encryption_enabled instance_class=node_type node_count=num_cache_clusters
    num_clusters=num_cache_clusters num_nodes=num_cache_clusters preferred_azs=preferred_cache_cluster_azs
    snapshot_days=snapshot_retention_limit snapshot_retention_in_days=snapshot_retention_limit
    sns_topic_arn=notification_topic_arn tls_enabled=transit_encryption_enabled token=auth_token
aws_elasticache_replication_group.log_delivery_configuration
  words: log_group_name=destination cloudwatch_log_group_name=destination destination_arn=destination
aws_elasticache_serverless_cache
  aws_db_instance: vpc_security_group_ids=security_group_ids
  words: snapshot_retention_period=snapshot_retention_limit snapshot_retention=snapshot_retention_limit
    snapshot_time=daily_snapshot_time
aws_elasticache_serverless_cache.cache_usage_limits
  words: ecpu=ecpu_per_second storage=data_storage
aws_elasticache_serverless_cache.cache_usage_limits.data_storage
  words: max=maximum min=minimum
aws_elasticache_serverless_cache.cache_usage_limits.ecpu_per_second
  words: max=maximum min=minimum
aws_elasticache_subnet_group
  elasticache.CreateCacheSubnetGroup: cache_subnet_group_description=description
  aws_elasticache_cluster: subnet_group_name=name
  aws_lb: subnets=subnet_ids
  AWS::ElastiCache::SubnetGroup: cache_subnet_group_name=name
aws_elasticache_user
  words: access=access_string permissions=access_string
aws_elasticache_user_group
  words: users=user_ids
aws_elasticsearch_domain
  es.CreateElasticsearchDomain: encryption_at_rest_options=encrypt_at_rest
    node_to_node_encryption_options=node_to_node_encryption
  words: access_policy=access_policies fine_grained_access_control=advanced_security_options
    encryption_at_rest=encrypt_at_rest kibana_url=kibana_endpoint
aws_elasticsearch_domain.cluster_config
  words: master_instance_type=dedicated_master_type master_instance_count=dedicated_master_count
aws_elasticsearch_domain.ebs_options
  words: enabled=ebs_enabled
aws_elasticsearch_domain.log_publishing_options
  words: log_group_arn=cloudwatch_log_group_arn
aws_memorydb_cluster
  aws_db_instance: vpc_security_group_ids=security_group_ids
  aws_elasticache_replication_group: transit_encryption_enabled=tls_enabled num_node_groups=num_shards
    replicas_per_node_group=num_replicas_per_shard
  aws_instance: instance_type=node_type
  words: replicas_per_shard=num_replicas_per_shard snapshot_retention_period=snapshot_retention_limit
    num_replicas=num_replicas_per_shard endpoint=cluster_endpoint endpoint_address=cluster_endpoint
    backup_window=snapshot_window shards=num_shards snapshot_retention=snapshot_retention_limit sns_arn=sns_topic_arn
aws_memorydb_user
  words: access=access_string auth_mode=authentication_mode
aws_opensearch_domain
  opensearch.CreateDomain: encryption_at_rest_options=encrypt_at_rest
  words: ebs=ebs_options encryption_at_rest=encrypt_at_rest access_policy=access_policies
    fine_grained_access_control=advanced_security_options node_to_node=node_to_node_encryption
aws_opensearch_domain.advanced_security_options
  words: internal_database_enabled=internal_user_database_enabled
aws_opensearch_domain.advanced_security_options.master_user_options
  words: master_password=master_user_password username=master_user_name
aws_opensearch_domain.cluster_config
  words: master_instance_type=dedicated_master_type master_instance_count=dedicated_master_count
    master_count=dedicated_master_count dedicated_master_instance_type=dedicated_master_type count=instance_count
    data_instance_type=instance_type data_node_count=instance_count data_node_type=instance_type
    data_nodes=instance_count dedicated_master_instance_count=dedicated_master_count
    dedicated_master_nodes=dedicated_master_count master_enabled=dedicated_master_enabled
    master_node_count=dedicated_master_count master_node_type=dedicated_master_type master_type=dedicated_master_type
    node_count=instance_count ultrawarm_count=warm_count ultrawarm_enabled=warm_enabled ultrawarm_type=warm_type
    warm_instance_count=warm_count warm_instance_type=warm_type warm_node_count=warm_count warm_nodes=warm_count
    zone_aware=zone_awareness_enabled
aws_opensearch_domain.domain_endpoint_options
  words: custom_domain=custom_endpoint custom_endpoint_cert_arn=custom_endpoint_certificate_arn
    https_required=enforce_https require_https=enforce_https tls_policy=tls_security_policy
aws_opensearch_domain.ebs_options
  aws_ebs_volume: size=volume_size type=volume_type
  words: enabled=ebs_enabled gp3_throughput=throughput provisioned_iops=iops storage_type=volume_type
    volume_gb=volume_size
aws_opensearch_domain.encrypt_at_rest
  aws_backup_vault: kms_key_arn=kms_key_id
  words: key_id=kms_key_id
aws_opensearch_domain.log_publishing_options
  words: log_group_arn=cloudwatch_log_group_arn
aws_opensearch_domain.snapshot_options
  words: automated_snapshot_hour=automated_snapshot_start_hour snapshot_hour=automated_snapshot_start_hour
aws_opensearch_domain_policy
  words: policy=access_policies
aws_opensearchserverless_access_policy
  words: policy_document=policy
aws_opensearchserverless_security_policy
  words: policy_document=policy
data aws_elasticache_cluster
  aws_dax_cluster: cluster_name=cluster_id
"""

TYPES: Final = """
aws_elasticache_replication_group
  AWS::ElastiCache::ReplicationGroup: aws_elasticache_replicationgroup
aws_elasticache_serverless_cache
  words: aws_elasticache_serverless
aws_opensearch_domain
  AWS::OpenSearchService::Domain: aws_opensearchservice_domain
  words: aws_opensearch_cluster
aws_opensearchserverless_access_policy
  words: aws_opensearchserverless_data_access_policy
aws_opensearchserverless_security_policy
  words: aws_opensearchserverless_network_policy aws_opensearchserverless_encryption_policy
"""
