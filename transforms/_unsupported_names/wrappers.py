"""Blocks that AWS's API has around what the provider has outside of them, and the names that this has there.

Each row says where the name inside comes from, in the words of `fixer.provider.naming`. What is called the same inside
and outside needs a row only where it is named like much else (`type`, `name`), or is all that is known of the block.
"""

from typing import Final

from fixer.provider.naming import Row, read

# `inside=outside`, by the type and the path of the block.
_TABLE: Final = """
aws_autoscaling_group.metrics_collection
  AWS::AutoScaling::AutoScalingGroup: granularity=metrics_granularity metrics=enabled_metrics
aws_budgets_budget.budget_limit
  budgets.CreateBudget: amount=limit_amount unit=limit_unit
aws_budgets_budget.limit
  words: amount=limit_amount unit=limit_unit
aws_budgets_budget.time_period
  budgets.CreateBudget: start=time_period_start end=time_period_end
aws_cloudfront_cache_policy.cache_policy_config
  AWS::CloudFront::CachePolicy: name=name comment=comment
aws_cloudfront_distribution.distribution_config
  AWS::CloudFront::Distribution: enabled=enabled origins=origin cache_behaviors=ordered_cache_behavior
    custom_error_responses=custom_error_response logging=logging_config ipv6_enabled=is_ipv6_enabled
  cloudfront.CreateDistribution: is_ipv6_enabled=is_ipv6_enabled
aws_cloudfront_origin_access_control.origin_access_control_config
  AWS::CloudFront::OriginAccessControl: name=name description=description
aws_cloudfront_origin_request_policy.origin_request_policy_config
  AWS::CloudFront::OriginRequestPolicy: name=name comment=comment
aws_cloudfront_response_headers_policy.response_headers_policy_config
  AWS::CloudFront::ResponseHeadersPolicy: name=name comment=comment
aws_dynamodb_table.global_secondary_index.provisioned_throughput
  dynamodb.CreateTable: read_capacity_units=read_capacity write_capacity_units=write_capacity
aws_dynamodb_table.provisioned_throughput
  dynamodb.CreateTable: read_capacity_units=read_capacity write_capacity_units=write_capacity
aws_dynamodb_table.stream_specification
  AWS::DynamoDB::Table: stream_view_type=stream_view_type
  words: enabled=stream_enabled view_type=stream_view_type
aws_ecs_service.deployment_configuration
  ecs.CreateService: maximum_percent=deployment_maximum_percent
    minimum_healthy_percent=deployment_minimum_healthy_percent deployment_circuit_breaker=deployment_circuit_breaker
    alarms=alarms
  words: max_percent=deployment_maximum_percent min_healthy_percent=deployment_minimum_healthy_percent
    circuit_breaker=deployment_circuit_breaker
aws_ecs_task_definition.volume.host
  AWS::ECS::TaskDefinition: source_path=host_path
aws_glue_catalog_database.database_input
  AWS::Glue::Database: name=name description=description
aws_glue_catalog_table.table_input
  AWS::Glue::Table: name=name description=description
aws_glue_crawler.targets
  AWS::Glue::Crawler: s3_targets=s3_target jdbc_targets=jdbc_target dynamodb_targets=dynamodb_target
    catalog_targets=catalog_target delta_targets=delta_target
aws_instance.hibernation_options
  AWS::EC2::Instance: configured=hibernation
aws_iot_topic_rule.topic_rule_payload
  AWS::IoT::TopicRule: description=description aws_iot_sql_version=sql_version
aws_kinesis_stream.stream_encryption
  AWS::Kinesis::Stream: key_id=kms_key_id
aws_msk_cluster.encryption_info.encryption_at_rest
  kafka.CreateCluster: data_volume_kms_key_id=encryption_at_rest_kms_key_arn
  words: kms_key_arn=encryption_at_rest_kms_key_arn
aws_network_acl.egress.port_range
  AWS::EC2::NetworkAclEntry: from=from_port to=to_port
aws_network_acl.ingress.port_range
  AWS::EC2::NetworkAclEntry: from=from_port to=to_port
aws_network_acl_rule.icmp
  AWS::EC2::NetworkAclEntry: code=icmp_code type=icmp_type
aws_network_acl_rule.port_range
  AWS::EC2::NetworkAclEntry: from=from_port to=to_port
aws_route53_health_check.health_check_config
  AWS::Route53::HealthCheck: type=type fully_qualified_domain_name=fqdn child_health_checks=child_healthchecks
    health_threshold=child_health_threshold inverted=invert_healthcheck
aws_security_group.egress.port_range
  words: from=from_port to=to_port
aws_security_group.ingress.port_range
  words: from=from_port to=to_port
aws_security_group_rule.port_range
  words: from=from_port to=to_port
aws_ssm_patch_baseline.approval_rule.patch_rules
  AWS::SSM::PatchBaseline: approve_after_days=approve_after_days approve_until_date=approve_until_date
    compliance_level=compliance_level enable_non_security=enable_non_security
  words: patch_filter=patch_filter
aws_subnet.private_dns_name_options_on_launch
  AWS::EC2::Subnet: hostname_type=private_dns_hostname_type_on_launch
    enable_resource_name_dns_a_record=enable_resource_name_dns_a_record_on_launch
    enable_resource_name_dns_aaaa_record=enable_resource_name_dns_aaaa_record_on_launch
aws_vpc_security_group_egress_rule.port_range
  words: from=from_port to=to_port
aws_vpc_security_group_ingress_rule.port_range
  words: from=from_port to=to_port
"""
_DESTINATIONS: Final = (
    "elasticsearch",
    "extended_s3",
    "http_endpoint",
    "iceberg",
    "opensearch",
    "opensearchserverless",
    "snowflake",
    "splunk",
)
_STREAMS: Final = "\n".join(
    [
        f"""
aws_kinesis_firehose_delivery_stream.{name}_configuration.buffering_hints
  firehose.CreateDeliveryStream: size_in_mbs=buffering_size interval_in_seconds=buffering_interval""".strip()
        for name in _DESTINATIONS
    ]
)
ROWS: Final[tuple[Row, ...]] = read(f"{_TABLE.strip()}\n{_STREAMS}")


def _tabled() -> dict[tuple[str, str, str], dict[str, str]]:
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for row in ROWS:
        outer, _, name = row.path.rpartition(".")
        found.setdefault((row.type, outer, name), {})[row.wrong] = row.right
    return found


# By type, the path of what the block stands in, and its name: what the names in it are outside.
DISSOLVED: Final = _tabled()

# What has to be in a block, since what is outside says nothing without it where the block means all of them.
# Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_EnableMetricsCollection.html
NEEDED: Final = {("aws_autoscaling_group", "", "metrics_collection"): "metrics"}

# What a block says by standing there, where it does not say it itself: an argument outside, and its value.
# Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html
IMPLIED: Final = {
    ("aws_dynamodb_table", "", "stream_specification"): ("stream_enabled", "true"),
}
