"""Where arguments belong that are written one level off, as far as the schema alone does not tell.

Each row was looked up in the documentation of its type:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE (without `aws_`).
"""

from typing import Final, NamedTuple


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
_ONE_TYPE: Final = "BLOCK {\n  ARGUMENT = [VALUE]\n}\n"


def _health_check() -> "dict[tuple[str, str, str], Place]":
    names = ("enabled", "interval", "matcher", "path", "port", "protocol", "timeout")
    found = {f"health_check_{name}": name for name in (*names, "healthy_threshold", "unhealthy_threshold")}
    found |= {"healthy_threshold_count": "healthy_threshold", "unhealthy_threshold_count": "unhealthy_threshold"}
    return {("aws_lb_target_group", "", name): Place("health_check", other) for name, other in found.items()}


# By type, the path of the block that the argument stands in, and its name there.
PLACES: Final = {
    ("aws_api_gateway_rest_api", "", "endpoint_type"): Place("endpoint_configuration", "types", _ONE_TYPE),
    ("aws_api_gateway_rest_api", "", "endpoint_types"): Place("endpoint_configuration", "types"),
    ("aws_apigatewayv2_stage", "", "throttle_burst_limit"): Place("default_route_settings", "throttling_burst_limit"),
    ("aws_apigatewayv2_stage", "", "throttle_rate_limit"): Place("default_route_settings", "throttling_rate_limit"),
    ("aws_apigatewayv2_stage", "", "throttling_burst_limit"): Place("default_route_settings", "throttling_burst_limit"),
    ("aws_apigatewayv2_stage", "", "throttling_rate_limit"): Place("default_route_settings", "throttling_rate_limit"),
    ("aws_ce_anomaly_subscription", "", "threshold"): Place("threshold_expression", "", _ANOMALY),
    ("aws_cloudwatch_event_target", "", "dead_letter_arn"): Place("dead_letter_config", "arn"),
    ("aws_cloudwatch_event_target", "", "dead_letter_queue_arn"): Place("dead_letter_config", "arn"),
    ("aws_cloudwatch_event_target", "", "maximum_event_age"): Place("retry_policy", "maximum_event_age_in_seconds"),
    ("aws_config_config_rule", "source", "maximum_execution_frequency"): Place("..", "maximum_execution_frequency"),
    ("aws_dynamodb_table", "", "point_in_time_recovery_enabled"): Place("point_in_time_recovery", "enabled"),
    ("aws_dynamodb_table", "", "server_side_encryption_enabled"): Place("server_side_encryption", "enabled"),
    ("aws_ecr_repository", "", "scan_on_push"): Place("image_scanning_configuration", "scan_on_push"),
    ("aws_ecr_repository", "", "image_scan_on_push"): Place("image_scanning_configuration", "scan_on_push"),
    ("aws_efs_access_point", "", "path"): Place("root_directory", "path"),
    ("aws_instance", "", "root_volume_size"): Place("root_block_device", "volume_size"),
    ("aws_instance", "", "root_volume_type"): Place("root_block_device", "volume_type"),
    ("aws_kinesis_stream", "", "stream_mode"): Place("stream_mode_details", "stream_mode"),
    ("aws_lambda_function", "", "dead_letter_queue_arn"): Place("dead_letter_config", "target_arn"),
    ("aws_lambda_function", "", "dead_letter_target_arn"): Place("dead_letter_config", "target_arn"),
    ("aws_lambda_function", "", "environment_variables"): Place("environment", "variables"),
    ("aws_lambda_function", "", "ephemeral_storage_size"): Place("ephemeral_storage", "size"),
    ("aws_lambda_function", "", "tracing_mode"): Place("tracing_config", "mode"),
    ("aws_launch_template", "", "iam_instance_profile_arn"): Place("iam_instance_profile", "arn"),
    ("aws_launch_template", "", "iam_instance_profile_name"): Place("iam_instance_profile", "name"),
    ("aws_launch_template", "", "monitoring_enabled"): Place("monitoring", "enabled"),
    ("aws_lb", "", "access_logs_bucket"): Place("access_logs", "bucket"),
    ("aws_lb", "", "access_logs_enabled"): Place("access_logs", "enabled"),
    ("aws_lb", "", "access_logs_prefix"): Place("access_logs", "prefix"),
    ("aws_lb", "", "enable_access_logs"): Place("access_logs", "enabled"),
    ("aws_route53_record", "", "failover"): Place("failover_routing_policy", "type"),
    ("aws_route53_record", "", "latency_region"): Place("latency_routing_policy", "region"),
    ("aws_route53_record", "", "region"): Place("latency_routing_policy", "region"),
    ("aws_route53_record", "", "weight"): Place("weighted_routing_policy", "weight"),
    ("aws_s3_bucket_versioning", "", "status"): Place("versioning_configuration", "status"),
    ("aws_sfn_state_machine", "", "tracing_enabled"): Place("tracing_configuration", "enabled"),
    **_health_check(),
}

# Blocks that are none: the names that what is in them has outside.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service
DISSOLVED: Final = {
    ("aws_ecs_service", "", "deployment_configuration"): {
        "maximum_percent": "deployment_maximum_percent",
        "minimum_healthy_percent": "deployment_minimum_healthy_percent",
        "max_percent": "deployment_maximum_percent",
        "min_healthy_percent": "deployment_minimum_healthy_percent",
        "circuit_breaker": "deployment_circuit_breaker",
    },
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
