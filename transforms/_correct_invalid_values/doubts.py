"""Numbers beyond an end that may well be told in another unit, in which they are allowed: which one that is.

What is beyond the end means the end only where it is told in the right unit: 30000 of an interval is half a minute in
milliseconds, and not the longest interval that there is.
"""

import re
from typing import Final

from fixer.provider.schema import Rule

_NUMBER: Final = r"\d+(?:\.0+)?"
_HOUR: Final = 3600
_MINUTE: Final = 60
_THOUSAND: Final = 1000
_HALF: Final = 500
_KILO: Final = 1024

# By what an argument is told in.
_SECONDS: Final = frozenset(
    [
        "aws_alb_target_group.health_check.interval",
        "aws_alb_target_group.health_check.timeout",
        "aws_api_gateway_authorizer.authorizer_result_ttl_in_seconds",
        "aws_apigatewayv2_authorizer.authorizer_result_ttl_in_seconds",
        "aws_apprunner_service.health_check_configuration.interval",
        "aws_apprunner_service.health_check_configuration.timeout",
        "aws_autoscaling_group.initial_lifecycle_hook.heartbeat_timeout",
        "aws_autoscaling_lifecycle_hook.heartbeat_timeout",
        "aws_cloudfront_distribution.origin.connection_timeout",
        "aws_cloudwatch_event_target.retry_policy.maximum_event_age_in_seconds",
        "aws_db_instance.monitoring_interval",
        "aws_elb.health_check.interval",
        "aws_elb.health_check.timeout",
        "aws_flow_log.max_aggregation_interval",
        "aws_globalaccelerator_endpoint_group.health_check_interval_seconds",
        "aws_iam_role.max_session_duration",
        "aws_lambda_event_source_mapping.tumbling_window_in_seconds",
        "aws_lambda_function.timeout",
        "aws_lambda_function_event_invoke_config.maximum_event_age_in_seconds",
        "aws_lb_target_group.health_check.interval",
        "aws_lb_target_group.health_check.timeout",
        "aws_lb_target_group.stickiness.cookie_duration",
        "aws_rds_cluster.serverlessv2_scaling_configuration.seconds_until_auto_pause",
        "aws_route53_health_check.request_interval",
        "aws_scheduler_schedule.target.retry_policy.maximum_event_age_in_seconds",
        "aws_sqs_queue.delay_seconds",
        "aws_sqs_queue.message_retention_seconds",
        "aws_sqs_queue.visibility_timeout_seconds",
    ]
)
_MINUTES: Final = frozenset(
    [
        "aws_codebuild_project.build_timeout",
        "aws_codebuild_project.queued_timeout",
        "aws_scheduler_schedule.flexible_time_window.maximum_window_in_minutes",
    ]
)
_HOURS: Final = frozenset({"aws_kinesis_stream.retention_period"})
# And the unit 1024 times smaller.
_SIZES: Final = {
    "aws_ebs_volume.throughput": "kilobytes",
    "aws_ecs_task_definition.ephemeral_storage.size_in_gib": "megabytes",
    "aws_lambda_function.ephemeral_storage.size": "kilobytes",
    "aws_lambda_function.memory_size": "kilobytes",
    "aws_launch_template.block_device_mappings.ebs.throughput": "kilobytes",
}
_MEGABYTES: Final = frozenset({"aws_lambda_function.ephemeral_storage.size", "aws_lambda_function.memory_size"})
# Where a person tells minutes as well.
_OFTEN_MINUTES: Final = frozenset({"aws_iam_role.max_session_duration"})


def unit_in_doubt(address: str, value: str, rule: Rule) -> str:
    """The other unit in which a number of an argument may be told; empty where it is none that is allowed."""
    steps = [float(one) for one in rule.one_of if re.fullmatch(_NUMBER, one) and float(one)]
    steps += [float(end) for end in rule.range or () if end is not None]
    if not steps or not re.fullmatch(_NUMBER, value):
        return ""
    number, low, high = int(float(value)), min(steps), max(steps)
    if number < low:
        return "minutes" if address in _OFTEN_MINUTES and low <= number * _MINUTE <= high else ""
    if number <= high:
        return ""
    if address in _SECONDS:
        return "milliseconds" if _may_be_milliseconds(number, low, high) else ""
    per, unit = _smaller(address)
    return unit if per and not number % per and low <= number // per <= high else ""


def unit_of(address: str) -> str:
    """The unit that an argument is told in; empty where that is not known."""
    if address in _SECONDS:
        return "seconds"
    if address in _MINUTES:
        return "minutes"
    if address in _HOURS:
        return "hours"
    if address in _MEGABYTES:
        return "megabytes"
    named = re.search(r"_(days|hours|milliseconds|minutes|seconds)$", address)
    return named[1] if named is not None else ""


def _smaller(address: str) -> tuple[int, str]:
    """How many of a smaller unit the one of an argument is, and what that is called."""
    if address in _MINUTES:
        return _MINUTE, "seconds"
    if address in _HOURS:
        return _HOUR, "seconds"
    return (_KILO, _SIZES[address]) if address in _SIZES else (0, "")


def _may_be_milliseconds(number: int, low: float, high: float) -> bool:
    """Whether a number is whole seconds in milliseconds, or half of one; and no whole hours."""
    seconds, rest = divmod(number, _THOUSAND)
    if rest:
        return number == _HALF
    is_hours = not number % _HOUR and seconds % _MINUTE != 0
    return low <= seconds <= high and not is_hours
