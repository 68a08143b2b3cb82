"""Where arguments belong that are written one level off, as far as the schema alone does not tell.

Each row says where the name without its block comes from, in the words of `fixer.provider.naming`; where it belongs is
on the page of its type: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE.
"""

from typing import Final, NamedTuple

from fixer.provider.naming import Row, read


class Place(NamedTuple):
    """A nested block (empty: the same one) and the argument there. `code`: how an absent one is written."""

    block: str
    argument: str
    code: str = ""


# The template of a block whose other arguments are given.
_ANOMALY: Final = """
threshold_expression {
  dimension {
    key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
    match_options = ["GREATER_THAN_OR_EQUAL"]
    values        = [tostring(VALUE)]
  }
}
"""
_VOLUME: Final = "storage_info {\n  ebs_storage_info {\n    volume_size = VALUE\n  }\n}\n"
_ONE_TYPE: Final = "BLOCK {\n  ARGUMENT = [VALUE]\n}\n"


# `wrong=block/argument`; `..` is the block around.
_TABLE: Final = """
aws_api_gateway_domain_name
  words: endpoint_type=endpoint_configuration/types endpoint_types=endpoint_configuration/types
aws_api_gateway_rest_api
  words: endpoint_type=endpoint_configuration/types endpoint_types=endpoint_configuration/types
aws_apigatewayv2_stage
  apigatewayv2.CreateStage: throttling_burst_limit=default_route_settings/throttling_burst_limit
    throttling_rate_limit=default_route_settings/throttling_rate_limit
  words: throttle_burst_limit=default_route_settings/throttling_burst_limit
    throttle_rate_limit=default_route_settings/throttling_rate_limit
aws_ce_anomaly_subscription
  changelog 5.0.0: threshold=threshold_expression/
aws_cloudwatch_event_target
  words: dead_letter_arn=dead_letter_config/arn dead_letter_queue_arn=dead_letter_config/arn
    maximum_event_age=retry_policy/maximum_event_age_in_seconds
aws_config_config_rule.source
  config.PutConfigRule: maximum_execution_frequency=../maximum_execution_frequency
aws_dynamodb_table
  joined: point_in_time_recovery_enabled=point_in_time_recovery/enabled
    server_side_encryption_enabled=server_side_encryption/enabled
aws_ecr_repository
  ecr.CreateRepository: scan_on_push=image_scanning_configuration/scan_on_push
  words: image_scan_on_push=image_scanning_configuration/scan_on_push
aws_efs_access_point
  efs.CreateAccessPoint: path=root_directory/path
aws_instance
  words: root_volume_size=root_block_device/volume_size root_volume_type=root_block_device/volume_type
aws_kinesis_stream
  kinesis.CreateStream: stream_mode=stream_mode_details/stream_mode
aws_lambda_function
  joined: environment_variables=environment/variables ephemeral_storage_size=ephemeral_storage/size
  words: dead_letter_queue_arn=dead_letter_config/target_arn dead_letter_target_arn=dead_letter_config/target_arn
    tracing_mode=tracing_config/mode
aws_launch_template
  joined: iam_instance_profile_arn=iam_instance_profile/arn iam_instance_profile_name=iam_instance_profile/name
    monitoring_enabled=monitoring/enabled
aws_lb
  joined: access_logs_bucket=access_logs/bucket access_logs_enabled=access_logs/enabled
    access_logs_prefix=access_logs/prefix
  words: enable_access_logs=access_logs/enabled
aws_lb_target_group
  elbv2.CreateTargetGroup: healthy_threshold_count=health_check/healthy_threshold
    unhealthy_threshold_count=health_check/unhealthy_threshold
  joined: health_check_enabled=health_check/enabled health_check_healthy_threshold=health_check/healthy_threshold
    health_check_interval=health_check/interval health_check_matcher=health_check/matcher
    health_check_path=health_check/path health_check_port=health_check/port
    health_check_protocol=health_check/protocol health_check_timeout=health_check/timeout
    health_check_unhealthy_threshold=health_check/unhealthy_threshold
aws_msk_cluster.broker_node_group_info
  changelog 5.0.0: ebs_volume_size=storage_info/
aws_route53_record
  route53.ChangeResourceRecordSets: failover=failover_routing_policy/type region=latency_routing_policy/region
    weight=weighted_routing_policy/weight
  words: latency_region=latency_routing_policy/region
aws_s3_bucket_versioning
  s3.PutBucketVersioning: status=versioning_configuration/status
aws_sfn_state_machine
  words: tracing_enabled=tracing_configuration/enabled
"""
_CODES: Final = {
    ("aws_api_gateway_domain_name", "endpoint_type"): _ONE_TYPE,
    ("aws_api_gateway_rest_api", "endpoint_type"): _ONE_TYPE,
    ("aws_ce_anomaly_subscription", "threshold"): _ANOMALY,
    ("aws_msk_cluster", "ebs_volume_size"): _VOLUME,
}

ROWS: Final = read(_TABLE)


def _place(row: Row) -> Place:
    block, _, argument = row.right.partition("/")
    return Place(block, argument, _CODES.get((row.type, row.wrong), ""))


# By type, the path of the block that the argument stands in, and its name there.
PLACES: Final = {(row.type, row.path, row.wrong): _place(row) for row in ROWS}

# Blocks that are none: the names that what is in them has outside. Where these are the same, no row is needed.
# Sources: ecs.CreateService has a `deploymentConfiguration` with `maximumPercent` and `minimumHealthyPercent`, of which
# the others are words (https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service);
# dynamodb.CreateTable has a `ProvisionedThroughput` with `ReadCapacityUnits` and `WriteCapacityUnits`; likewise
# firehose.CreateDeliveryStream (`BufferingHints`), kafka.CreateCluster (`EncryptionAtRest`) and AWS::Kinesis::Stream
# (`StreamEncryption`).
_BUFFERING: Final = {"size_in_mbs": "buffering_size", "interval_in_seconds": "buffering_interval"}
_STREAM: Final = "aws_kinesis_firehose_delivery_stream"
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
_THROUGHPUT: Final = {"read_capacity_units": "read_capacity", "write_capacity_units": "write_capacity"}
DISSOLVED: Final = {
    ("aws_dynamodb_table", "", "provisioned_throughput"): _THROUGHPUT,
    ("aws_dynamodb_table", "global_secondary_index", "provisioned_throughput"): _THROUGHPUT,
    ("aws_ecs_service", "", "deployment_configuration"): {
        "maximum_percent": "deployment_maximum_percent",
        "minimum_healthy_percent": "deployment_minimum_healthy_percent",
        "max_percent": "deployment_maximum_percent",
        "min_healthy_percent": "deployment_minimum_healthy_percent",
        "circuit_breaker": "deployment_circuit_breaker",
    },
    ("aws_kinesis_stream", "", "stream_encryption"): {"key_id": "kms_key_id"},
    ("aws_msk_cluster", "encryption_info", "encryption_at_rest"): {
        "data_volume_kms_key_id": "encryption_at_rest_kms_key_arn",
        "kms_key_arn": "encryption_at_rest_kms_key_arn",
    },
    **{(_STREAM, f"{name}_configuration", "buffering_hints"): _BUFFERING for name in _DESTINATIONS},
}

# Names that mean something else in nearly every block: a place of that name elsewhere proves nothing.
COMMON: Final = frozenset(
    [
        "arn",
        "description",
        "enabled",
        "id",
        "key",
        "mode",
        "name",
        "region",
        "role_arn",
        "size",
        "state",
        "status",
        "tag",
        "tags",
        "tags_all",
        "type",
        "value",
        "values",
    ]
)
