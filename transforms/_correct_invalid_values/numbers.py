"""Numbers that are not allowed, where the nearest allowed one does no harm.

Sources: the arguments' own pages, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

import re
from typing import Final, Literal

from fixer.provider.schema import Rule

# `up`: more than asked for is kept, seen or waited for. `ends`: what is beyond an end means that end; what lies between
# two allowed ones is for a person to decide. `most`: what is beyond the largest means that, but what is too small was
# meant in a larger unit (14 days of messages, 29 seconds), of which the smallest allowed one is a fraction.
Direction = Literal["up", "ends", "most"]

DIRECTIONS: Final[dict[str, Direction]] = {
    # What is kept longer is not lost.
    "aws_cloudwatch_log_group.retention_in_days": "up",
    "aws_kinesis_stream.retention_period": "most",
    "aws_kms_key.deletion_window_in_days": "ends",
    "aws_kms_external_key.deletion_window_in_days": "ends",
    "aws_kms_replica_key.deletion_window_in_days": "ends",
    "aws_kms_replica_external_key.deletion_window_in_days": "ends",
    "aws_secretsmanager_secret.recovery_window_in_days": "up",
    "aws_sqs_queue.message_retention_seconds": "most",
    # What takes longer than the longest time is not possible; what is checked more rarely than that, neither.
    "aws_db_instance.monitoring_interval": "ends",
    "aws_flow_log.max_aggregation_interval": "ends",
    "aws_route53_health_check.request_interval": "ends",
    "aws_lambda_function.timeout": "ends",
    "aws_sqs_queue.delay_seconds": "ends",
    "aws_sqs_queue.visibility_timeout_seconds": "ends",
    "aws_codebuild_project.build_timeout": "ends",
    "aws_codebuild_project.queued_timeout": "ends",
    "aws_autoscaling_lifecycle_hook.heartbeat_timeout": "ends",
    "aws_lb_target_group.health_check.interval": "ends",
    "aws_lb_target_group.health_check.timeout": "ends",
    "aws_lb_target_group.stickiness.cookie_duration": "ends",
    "aws_alb_target_group.health_check.interval": "ends",
    "aws_alb_target_group.health_check.timeout": "ends",
    "aws_iam_role.max_session_duration": "ends",
    "aws_rds_cluster.serverlessv2_scaling_configuration.seconds_until_auto_pause": "ends",
    # How often something is tried, and for how long.
    "aws_lambda_function_event_invoke_config.maximum_retry_attempts": "ends",
    "aws_lambda_function_event_invoke_config.maximum_event_age_in_seconds": "ends",
    "aws_lambda_event_source_mapping.parallelization_factor": "ends",
    "aws_lambda_event_source_mapping.tumbling_window_in_seconds": "ends",
    "aws_cloudwatch_event_target.retry_policy.maximum_retry_attempts": "ends",
    "aws_cloudwatch_event_target.retry_policy.maximum_event_age_in_seconds": "ends",
    "aws_scheduler_schedule.target.retry_policy.maximum_retry_attempts": "ends",
    "aws_scheduler_schedule.target.retry_policy.maximum_event_age_in_seconds": "ends",
    "aws_scheduler_schedule.flexible_time_window.maximum_window_in_minutes": "ends",
    "aws_lb_target_group.health_check.healthy_threshold": "ends",
    "aws_lb_target_group.health_check.unhealthy_threshold": "ends",
    "aws_alb_target_group.health_check.healthy_threshold": "ends",
    "aws_alb_target_group.health_check.unhealthy_threshold": "ends",
    "aws_route53_health_check.failure_threshold": "ends",
    # The smallest and the largest that there are.
    "aws_lambda_function.memory_size": "ends",
    "aws_lambda_function.ephemeral_storage.size": "ends",
    "aws_ecs_task_definition.ephemeral_storage.size_in_gib": "ends",
    "aws_ebs_volume.throughput": "ends",
    "aws_launch_template.block_device_mappings.ebs.throughput": "ends",
    "aws_launch_template.metadata_options.http_put_response_hop_limit": "ends",
    "aws_instance.metadata_options.http_put_response_hop_limit": "ends",
    "aws_cognito_user_pool.password_policy.minimum_length": "ends",
    "aws_cognito_user_pool.password_policy.temporary_password_validity_days": "ends",
    "aws_api_gateway_authorizer.authorizer_result_ttl_in_seconds": "ends",
    "aws_apigatewayv2_authorizer.authorizer_result_ttl_in_seconds": "ends",
    "aws_api_gateway_integration.timeout_milliseconds": "most",
}
_NUMBER: Final = r"-?\d+(?:\.\d+)?"
_MOST_MONTHS: Final = 24


def allowed_number(address: str, value: str, rule: Rule) -> str:
    """The number that does for one that is not allowed, empty if none does; `address` is that of the argument."""
    if rule.divisor and re.fullmatch(_NUMBER, value):
        return _in_its_months(float(value), rule)
    direction = DIRECTIONS.get(address)
    if direction is None or not re.fullmatch(_NUMBER, value):
        return ""
    number = float(value)
    if number < 0:
        return ""
    low, high = rule.range or (None, None)
    listed = [float(one) for one in rule.one_of if re.fullmatch(_NUMBER, one)]
    ends = [end for end in (low, high) if end is not None]
    # 0 in a list is something of its own: for ever, or off.
    steps = sorted({*(one for one in listed if one), *ends})
    if not steps:
        return ""
    above = [one for one in steps if one > number]
    if direction == "up":
        found = above[0] if above else (high or 0)
    elif number < steps[0]:
        found = steps[0] if direction == "ends" else 0
    else:
        found = steps[-1] if number > steps[-1] else 0
    return _written(found) if found else ""


def _in_its_months(days: float, rule: Rule) -> str:
    """The number for months of 30 days, or for a year or two, where a month is counted as 31 days."""
    months = {365: 12, 730: 24}.get(int(days), days / 30)
    if not 1 <= months <= _MOST_MONTHS or months != int(months):
        return ""
    # The longest time stands in the list by itself.
    longest = max([int(one) for one in rule.one_of])
    return str(min(int(months) * rule.divisor, longest))


def nearest_of(value: str | int | float | None, code: str) -> str:
    """What a message adds where a number was moved: that it is the nearest one; empty for anything else."""
    if value is None or not re.fullmatch(_NUMBER, str(value)) or not re.fullmatch(_NUMBER, code.strip('"')):
        return ""
    side = "above" if float(code.strip('"')) > float(value) else "below"
    return f", the nearest allowed value {side} {value}"


def between(value: str, rule: Rule) -> str:
    """The two allowed numbers around one that lies between them, for people; empty if it does not."""
    if not re.fullmatch(_NUMBER, value):
        return ""
    listed = sorted(float(one) for one in rule.one_of if re.fullmatch(_NUMBER, one))
    below = [one for one in listed if one < float(value)]
    above = [one for one in listed if one > float(value)]
    return f"{_written(below[-1])} and {_written(above[0])}" if below and above else ""


def _written(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)
