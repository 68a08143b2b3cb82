"""Names that are known to be meant for others: of old versions of the provider, of AWS's API, of other types.

Source of a row: the documentation page of its type (`Row.source`), and the provider's guides for upgrades, whose
numbers stand beside the rows that they tell of (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides).
"""

from typing import Final, NamedTuple


class Row(NamedTuple):
    """A name that a type does not have, and the one that is meant. `path` is that of the block, empty for the outer.

    `kind` is `resource` or `data`.
    """

    type: str
    wrong: str
    right: str
    path: str = ""
    kind: str = "resource"

    @property
    def source(self) -> str:
        """The page that documents the right name."""
        where = "resources" if self.kind == "resource" else "data-sources"
        page = self.type.partition("_")[2]
        return f"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/{where}/{page}"


def _rows(type_: str, names: str, path: str = "") -> tuple[Row, ...]:
    """Rows of one type: `wrong right, wrong right`."""
    pairs = [pair.split() for pair in names.split(",")]
    return tuple([Row(type_, wrong, right, path) for wrong, right in pairs])


_FIREHOSE: Final = "buffer_size buffering_size, buffer_interval buffering_interval"

ROWS: Final = (
    *_rows("aws_flow_log", "log_destination_arn log_destination, cloudwatch_log_group_arn log_destination"),
    # 5: replication_group_description, number_cache_clusters and the rest were removed.
    *_rows(
        "aws_elasticache_replication_group",
        "replication_group_description description, number_cache_clusters num_cache_clusters, "
        "num_replicas replicas_per_node_group, num_shards num_node_groups, cache_node_type node_type, "
        "multi_az multi_az_enabled, automatic_failover automatic_failover_enabled, "
        "at_rest_encryption at_rest_encryption_enabled, transit_encryption transit_encryption_enabled, "
        "encryption_at_rest_enabled at_rest_encryption_enabled, snapshot_retention_period snapshot_retention_limit, "
        "parameter_group parameter_group_name, subnet_group subnet_group_name, kms_key_arn kms_key_id",
    ),
    *_rows("aws_elasticache_cluster", "cluster_name cluster_id, cache_node_type node_type"),
    # 5: `name` of a database instance was removed in favour of db_name.
    *_rows(
        "aws_db_instance",
        "name db_name, database_name db_name, master_username username, master_password password, "
        "backup_retention backup_retention_period, preferred_backup_window backup_window, "
        "preferred_maintenance_window maintenance_window, db_instance_class instance_class, "
        "enabled_cloudwatch_logs enabled_cloudwatch_logs_exports, db_parameter_group_name parameter_group_name, "
        "kms_key kms_key_id, kms_key_arn kms_key_id, performance_insights_retention "
        "performance_insights_retention_period, encrypted storage_encrypted, subnet_group_name db_subnet_group_name",
    ),
    *_rows(
        "aws_rds_cluster",
        "backup_window preferred_backup_window, maintenance_window preferred_maintenance_window, "
        "username master_username, password master_password, db_name database_name, "
        "cluster_parameter_group_name db_cluster_parameter_group_name, kms_key_arn kms_key_id, "
        "parameter_group_name db_cluster_parameter_group_name",
    ),
    *_rows("aws_rds_cluster_instance", "maintenance_window preferred_maintenance_window"),
    *_rows(
        "aws_dynamodb_table",
        "deletion_protection deletion_protection_enabled, stream_specification_enabled stream_enabled, "
        "partition_key hash_key, sort_key range_key",
    ),
    *_rows("aws_dynamodb_table", "sort_key range_key, partition_key hash_key", "global_secondary_index"),
    *_rows("aws_dynamodb_table", "sort_key range_key", "local_secondary_index"),
    *_rows("aws_dynamodb_table", "kms_key_id kms_key_arn, kms_master_key_id kms_key_arn", "server_side_encryption"),
    *_rows("aws_api_gateway_method", "authorization_type authorization, method http_method"),
    *_rows(
        "aws_api_gateway_integration",
        "integration_type type, integration_method integration_http_method, "
        "method http_method, timeout_in_millis timeout_milliseconds",
    ),
    *_rows("aws_api_gateway_integration_response", "response_headers response_parameters"),
    *_rows("aws_api_gateway_method_response", "response_headers response_parameters"),
    *_rows(
        "aws_apigatewayv2_integration",
        "payload_version payload_format_version, uri integration_uri, method integration_method, type integration_type",
    ),
    *_rows("aws_apigatewayv2_authorizer", "type authorizer_type, identity_source identity_sources"),
    *_rows(
        "aws_lambda_function",
        "role_arn role, env environment, layers_arns layers, memory memory_size, "
        "concurrency reserved_concurrent_executions, reserved_concurrency reserved_concurrent_executions, "
        "kms_key_id kms_key_arn",
    ),
    *_rows("aws_lambda_function", "security_groups security_group_ids, subnets subnet_ids", "vpc_config"),
    *_rows("aws_lambda_permission", "function function_name, source_arns source_arn"),
    *_rows(
        "aws_lambda_event_source_mapping",
        "max_batching_window_in_seconds maximum_batching_window_in_seconds, event_source event_source_arn",
    ),
    *_rows("aws_cloudwatch_log_group", "kms_key_arn kms_key_id, retention_days retention_in_days"),
    *_rows("aws_cloudwatch_event_target", "target_arn arn, rule_name rule"),
    *_rows(
        "aws_cloudwatch_event_target",
        "maximum_event_age maximum_event_age_in_seconds, maximum_retries maximum_retry_attempts",
        "retry_policy",
    ),
    *_rows(
        "aws_apigatewayv2_stage",
        "throttle_rate_limit throttling_rate_limit, throttle_burst_limit "
        "throttling_burst_limit, rate_limit throttling_rate_limit, burst_limit throttling_burst_limit",
        "default_route_settings",
    ),
    *_rows(
        "aws_api_gateway_method_settings",
        "throttle_rate_limit throttling_rate_limit, throttle_burst_limit "
        "throttling_burst_limit, rate_limit throttling_rate_limit, burst_limit throttling_burst_limit",
        "settings",
    ),
    *_rows("aws_cloudwatch_event_rule", "schedule schedule_expression, pattern event_pattern"),
    *_rows(
        "aws_cloudwatch_metric_alarm",
        "alarm_action alarm_actions, evaluation_period evaluation_periods, "
        "metric metric_name, description alarm_description, name alarm_name",
    ),
    *_rows(
        "aws_cloudtrail",
        "s3_bucket s3_bucket_name, kms_key_arn kms_key_id, cloudwatch_logs_group_arn "
        "cloud_watch_logs_group_arn, cloudwatch_logs_role_arn cloud_watch_logs_role_arn, "
        "multi_region is_multi_region_trail, enable_logging_validation enable_log_file_validation, "
        "log_file_validation_enabled enable_log_file_validation",
    ),
    *_rows(
        "aws_kms_key",
        "enable_rotation enable_key_rotation, key_rotation_enabled enable_key_rotation, "
        "deletion_window deletion_window_in_days, key_policy policy",
    ),
    *_rows("aws_kms_alias", "key_id target_key_id, target_key target_key_id, alias_name name"),
    *_rows("aws_kms_replica_key", "primary_key_id primary_key_arn"),
    *_rows("aws_sns_topic", "kms_key_id kms_master_key_id, kms_key_arn kms_master_key_id"),
    *_rows(
        "aws_sqs_queue",
        "kms_key_id kms_master_key_id, kms_key_arn kms_master_key_id, message_retention_period "
        "message_retention_seconds, visibility_timeout visibility_timeout_seconds, fifo fifo_queue",
    ),
    *_rows("aws_secretsmanager_secret", "kms_key_arn kms_key_id, recovery_window recovery_window_in_days"),
    *_rows("aws_secretsmanager_secret_version", "secret secret_id, secret_arn secret_id"),
    *_rows("aws_ssm_parameter", "kms_key_id key_id, kms_key_arn key_id"),
    *_rows(
        "aws_kinesis_stream",
        "kms_key_arn kms_key_id, retention_hours retention_period, "
        "retention_period_hours retention_period, shards shard_count",
    ),
    *_rows("aws_kinesis_firehose_delivery_stream", _FIREHOSE, "extended_s3_configuration"),
    *_rows("aws_kinesis_firehose_delivery_stream", _FIREHOSE, "opensearch_configuration"),
    *_rows("aws_kinesis_firehose_delivery_stream", _FIREHOSE, "elasticsearch_configuration"),
    *_rows("aws_kinesis_firehose_delivery_stream", _FIREHOSE, "http_endpoint_configuration"),
    *_rows("aws_kinesis_firehose_delivery_stream", _FIREHOSE, "redshift_configuration.s3_backup_configuration"),
    *_rows("aws_kinesis_firehose_delivery_stream", "kms_key_id kms_key_arn", "extended_s3_configuration"),
    *_rows(
        "aws_lb",
        "security_group_ids security_groups, subnet_ids subnets, type load_balancer_type, "
        "deletion_protection enable_deletion_protection, enable_drop_invalid_header_fields "
        "drop_invalid_header_fields, deletion_protection_enabled enable_deletion_protection",
    ),
    *_rows("aws_lb_target_group", "target_group_name name"),
    *_rows(
        "aws_lb_target_group",
        "interval_seconds interval, timeout_seconds timeout, status_code matcher, "
        "healthy_threshold_count healthy_threshold, unhealthy_threshold_count unhealthy_threshold",
        "health_check",
    ),
    *_rows("aws_lb_listener", "ssl_certificate_arn certificate_arn, load_balancer load_balancer_arn"),
    *_rows(
        "aws_instance",
        "security_groups_ids vpc_security_group_ids, security_group_ids vpc_security_group_ids, "
        "instance_profile iam_instance_profile, ami_id ami",
    ),
    *_rows("aws_launch_template", "security_group_ids vpc_security_group_ids, ami image_id, ami_id image_id"),
    *_rows(
        "aws_autoscaling_group",
        "subnet_ids vpc_zone_identifier, vpc_zone_identifiers vpc_zone_identifier, "
        "subnets vpc_zone_identifier, health_check_grace health_check_grace_period, desired_size desired_capacity",
    ),
    *_rows("aws_ecs_service", "cluster_id cluster, task_definition_arn task_definition"),
    *_rows("aws_ecs_service", "subnet_ids subnets, security_group_ids security_groups", "network_configuration"),
    *_rows("aws_ecs_task_definition", "task_execution_role_arn execution_role_arn, containers container_definitions"),
    *_rows("aws_ecr_repository", "tag_mutability image_tag_mutability"),
    *_rows("aws_eks_cluster", "role role_arn, cluster_name name, cluster_version version"),
    *_rows("aws_eks_node_group", "node_role node_role_arn, subnets subnet_ids"),
    *_rows("aws_efs_file_system", "kms_key_arn kms_key_id"),
    *_rows("aws_ebs_volume", "kms_key_arn kms_key_id, volume_type type, volume_size size"),
    *_rows("aws_nat_gateway", "eip_id allocation_id, elastic_ip_id allocation_id"),
    *_rows("aws_vpc", "cidr cidr_block, enable_dns_hostname enable_dns_hostnames"),
    *_rows("aws_subnet", "cidr cidr_block, az availability_zone, map_public_ip map_public_ip_on_launch"),
    *_rows(
        "aws_vpc_endpoint",
        "endpoint_type vpc_endpoint_type, private_dns private_dns_enabled, security_groups security_group_ids",
    ),
    *_rows("aws_vpc_peering_connection", "peer_account_id peer_owner_id"),
    *_rows("aws_network_acl_rule", "rule_no rule_number, action rule_action"),
    *_rows("aws_security_group_rule", "source_security_group source_security_group_id"),
    *_rows(
        "aws_vpc_security_group_ingress_rule",
        "source_security_group_id referenced_security_group_id, protocol ip_protocol, cidr_block cidr_ipv4",
    ),
    *_rows(
        "aws_vpc_security_group_egress_rule",
        "destination_security_group_id referenced_security_group_id, protocol ip_protocol, cidr_block cidr_ipv4",
    ),
    *_rows("aws_route53_record", "hosted_zone_id zone_id, values records, healthcheck_id health_check_id"),
    *_rows("aws_route53_health_check", "path resource_path, domain_name fqdn, interval request_interval"),
    *_rows(
        "aws_iam_role",
        "assume_role_policy_document assume_role_policy, role_name name, "
        "permission_boundary permissions_boundary, path_prefix path",
    ),
    *_rows("aws_iam_policy", "policy_document policy"),
    *_rows("aws_iam_role_policy", "policy_document policy, role_name role, role_id role"),
    *_rows("aws_iam_role_policy_attachment", "role_name role, policy policy_arn"),
    *_rows("aws_iam_instance_profile", "roles role"),
    *_rows("aws_cognito_user_pool", "auto_verify_attributes auto_verified_attributes, mfa mfa_configuration"),
    *_rows("aws_cognito_user_pool_client", "pool_id user_pool_id"),
    *_rows("aws_wafv2_web_acl_association", "waf_acl_arn web_acl_arn, acl_arn web_acl_arn"),
    *_rows(
        "aws_wafv2_web_acl_logging_configuration",
        "web_acl_arn resource_arn, log_destinations "
        "log_destination_configs, log_destination_arns log_destination_configs",
    ),
    *_rows("aws_cloudfront_distribution", "waf_acl_id web_acl_id, root_object default_root_object"),
    *_rows("aws_sfn_state_machine", "role role_arn, state_machine_definition definition"),
    *_rows("aws_glue_job", "role role_arn"),
    *_rows(
        "aws_backup_plan",
        "vault_name target_vault_name, backup_vault_name target_vault_name, schedule_expression schedule",
        "rule",
    ),
    *_rows("aws_backup_selection", "role_arn iam_role_arn, backup_plan_id plan_id"),
    *_rows("aws_backup_vault", "kms_key_id kms_key_arn, encryption_key_arn kms_key_arn"),
    *_rows("aws_config_config_rule", "input_params input_parameters"),
    *_rows("aws_guardduty_detector", "enabled enable"),
    *_rows("aws_opensearch_domain", "version engine_version"),
    *_rows("aws_opensearch_domain", "kms_key_arn kms_key_id", "encrypt_at_rest"),
    *_rows(
        "aws_redshift_cluster",
        "username master_username, password master_password, "
        "cluster_subnet_group cluster_subnet_group_name, kms_key_arn kms_key_id",
    ),
    *_rows("aws_docdb_cluster", "username master_username, password master_password"),
    *_rows("aws_mq_broker", "subnets subnet_ids, security_group_ids security_groups"),
    *_rows("aws_s3_bucket_object", "kms_key_arn kms_key_id"),
    *_rows("aws_s3_bucket_notification", "lambda_arn lambda_function_arn", "lambda_function"),
    *_rows(
        "aws_s3_bucket_server_side_encryption_configuration",
        "kms_key_id kms_master_key_id, kms_key_arn kms_master_key_id",
        "rule.apply_server_side_encryption_by_default",
    ),
    *_rows(
        "aws_s3_bucket_lifecycle_configuration",
        "noncurrent_version_expiration_days noncurrent_days, days noncurrent_days",
        "rule.noncurrent_version_expiration",
    ),
    *_rows("aws_s3_bucket_lifecycle_configuration", "days noncurrent_days", "rule.noncurrent_version_transition"),
    *_rows(
        "aws_appautoscaling_policy",
        "cooldown_scale_in scale_in_cooldown, cooldown_scale_out scale_out_cooldown",
        "target_tracking_scaling_policy_configuration",
    ),
    *_rows("aws_timestreamwrite_table", "name table_name, retention_properties_magnetic retention_properties"),
    *_rows("aws_dax_cluster", "iam_role iam_role_arn, security_groups security_group_ids"),
    *_rows("aws_batch_compute_environment", "instance_types instance_type, subnet_ids subnets", "compute_resources"),
    *_rows("aws_budgets_budget", "limit limit_amount"),
)

# Types by names that they do not have. Source: the documentation page of the type that is meant.
TYPES: Final = {
    "aws_s3_bucket_encryption": "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_encryption_configuration": "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_sse_configuration": "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_server_side_encryption": "aws_s3_bucket_server_side_encryption_configuration",
    "aws_s3_bucket_lifecycle": "aws_s3_bucket_lifecycle_configuration",
    "aws_s3_bucket_replication": "aws_s3_bucket_replication_configuration",
    "aws_s3_bucket_website": "aws_s3_bucket_website_configuration",
    "aws_s3_bucket_cors": "aws_s3_bucket_cors_configuration",
    "aws_s3_public_access_block": "aws_s3_bucket_public_access_block",
    "aws_s3_bucket_logging_configuration": "aws_s3_bucket_logging",
    "aws_s3_bucket_versioning_configuration": "aws_s3_bucket_versioning",
    "aws_codestar_connections_connection": "aws_codestarconnections_connection",
    "aws_api_gateway_v2_api": "aws_apigatewayv2_api",
    "aws_api_gatewayv2_api": "aws_apigatewayv2_api",
    "aws_eventbridge_rule": "aws_cloudwatch_event_rule",
    "aws_eventbridge_target": "aws_cloudwatch_event_target",
    "aws_eventbridge_bus": "aws_cloudwatch_event_bus",
    "aws_cloudwatch_alarm": "aws_cloudwatch_metric_alarm",
    "aws_stepfunctions_state_machine": "aws_sfn_state_machine",
    "aws_step_functions_state_machine": "aws_sfn_state_machine",
    "aws_elasticache_replicationgroup": "aws_elasticache_replication_group",
    "aws_rds_instance": "aws_db_instance",
    "aws_rds_subnet_group": "aws_db_subnet_group",
    "aws_rds_proxy": "aws_db_proxy",
    "aws_rds_parameter_group": "aws_db_parameter_group",
    "aws_ec2_instance": "aws_instance",
    "aws_ssm_secret": "aws_secretsmanager_secret",
    "aws_secrets_manager_secret": "aws_secretsmanager_secret",
    "aws_secrets_manager_secret_version": "aws_secretsmanager_secret_version",
    "aws_config_rule": "aws_config_config_rule",
    "aws_timestream_database": "aws_timestreamwrite_database",
    "aws_timestream_table": "aws_timestreamwrite_table",
    "aws_vpc_flow_log": "aws_flow_log",
    "aws_transit_gateway": "aws_ec2_transit_gateway",
    "aws_wafv2_acl": "aws_wafv2_web_acl",
    "aws_application_autoscaling_target": "aws_appautoscaling_target",
    "aws_application_autoscaling_policy": "aws_appautoscaling_policy",
    "aws_ec2_vpc_endpoint": "aws_vpc_endpoint",
    "aws_ec2_dedicated_host": "aws_ec2_host",
    "aws_security_hub_account": "aws_securityhub_account",
    "aws_network_firewall": "aws_networkfirewall_firewall",
}
