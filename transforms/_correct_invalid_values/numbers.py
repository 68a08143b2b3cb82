"""Numbers that are not allowed, where the nearest allowed one does no harm.

Sources: the arguments' own pages, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

import re
from typing import Final, Literal, NamedTuple

from fixer.provider.schema import Rule
from transforms._correct_invalid_values.doubts import unit_in_doubt

# `up`: more than asked for is kept, seen or waited for. `ends`: what is beyond an end means that end; what lies between
# two allowed ones is for a person to decide. `most`: what is beyond the largest means that, but what is too small was
# meant in a larger unit (14 days of messages, 29 seconds), of which the smallest allowed one is a fraction. `years`:
# what is too small is raised, and the days of leap years do not count (2557 of them are 7 years, as 2555 are).
Direction = Literal["up", "ends", "most", "years"]

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
    "aws_acmpca_certificate_authority.permanent_deletion_time_in_days": "ends",
    "aws_cloudtrail_event_data_store.retention_period": "years",
    "aws_config_retention_configuration.retention_period_in_days": "years",
    # A key cannot be changed more often than that, nor kept longer.
    "aws_kms_key.rotation_period_in_days": "ends",
    # What takes longer than the longest time is not possible; what is checked more rarely than that, neither.
    "aws_db_instance.monitoring_interval": "ends",
    "aws_flow_log.max_aggregation_interval": "ends",
    "aws_route53_health_check.request_interval": "ends",
    "aws_lambda_function.timeout": "ends",
    "aws_sqs_queue.delay_seconds": "ends",
    "aws_sqs_queue.visibility_timeout_seconds": "ends",
    "aws_codebuild_project.build_timeout": "ends",
    "aws_codebuild_project.queued_timeout": "ends",
    "aws_autoscaling_group.initial_lifecycle_hook.heartbeat_timeout": "ends",
    "aws_autoscaling_lifecycle_hook.heartbeat_timeout": "ends",
    "aws_cloudfront_distribution.origin.connection_timeout": "ends",
    "aws_elb.health_check.interval": "ends",
    "aws_elb.health_check.timeout": "ends",
    "aws_apprunner_service.health_check_configuration.interval": "ends",
    "aws_apprunner_service.health_check_configuration.timeout": "ends",
    "aws_globalaccelerator_endpoint_group.health_check_interval_seconds": "ends",
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
    "aws_apprunner_service.health_check_configuration.healthy_threshold": "ends",
    "aws_apprunner_service.health_check_configuration.unhealthy_threshold": "ends",
    "aws_batch_job_definition.retry_strategy.attempts": "ends",
    "aws_cloudfront_distribution.origin.connection_attempts": "ends",
    "aws_config_remediation_configuration.maximum_automatic_attempts": "ends",
    "aws_elb.health_check.healthy_threshold": "ends",
    "aws_elb.health_check.unhealthy_threshold": "ends",
    "aws_globalaccelerator_endpoint_group.threshold_count": "ends",
    "aws_glue_job.max_retries": "ends",
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
    "aws_cognito_user_pool.password_policy.password_history_size": "ends",
    # All of the traffic is the most, and no rate is held to fewer requests.
    "aws_globalaccelerator_endpoint_group.traffic_dial_percentage": "ends",
    "aws_wafv2_rule_group.rule.statement.rate_based_statement.limit": "ends",
    "aws_wafv2_web_acl.rule.statement.rate_based_statement.limit": "ends",
    # 10000 is that of the rule which there always is.
    "aws_xray_sampling_rule.priority": "ends",
    "aws_api_gateway_authorizer.authorizer_result_ttl_in_seconds": "ends",
    "aws_apigatewayv2_authorizer.authorizer_result_ttl_in_seconds": "ends",
    "aws_api_gateway_integration.timeout_milliseconds": "most",
}


class Unit(NamedTuple):
    """Another unit in which people tell a number: between which numbers, and how many of the right ones it is."""

    least: int
    greatest: int
    factor: float
    name: str


# Numbers that say by themselves that they are told in another unit: no function runs for hours, nor has it 2 MB.
OTHER_UNITS: Final = {
    "aws_iam_role.max_session_duration": Unit(1, 12, 3600, "hours"),
    "aws_lambda_function.ephemeral_storage.size": Unit(1, 10, 1024, "gigabytes"),
    "aws_lambda_function.memory_size": Unit(1, 10, 1024, "gigabytes"),
    "aws_lambda_function.timeout": Unit(10_000, 900_000, 1 / 1000, "milliseconds"),
}
_NUMBER: Final = r"-?\d+(?:\.\d+)?"
_MOST_MONTHS: Final = 24
_YEAR: Final = 365


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
    if (unit := unit_of(address, value)) is not None:
        return _written(number * unit.factor)
    if unit_in_doubt(address, value, rule):
        return ""
    low, high = rule.range or (None, None)
    listed = [float(one) for one in rule.one_of if re.fullmatch(_NUMBER, one)]
    ends = [end for end in (low, high) if end is not None]
    # 0 in a list is something of its own: for ever, or off.
    steps = sorted({*(one for one in listed if one), *ends})
    if not steps:
        return ""
    above = [one for one in steps if one > number]
    if direction == "years" and not above and number // _YEAR > steps[-1] // _YEAR:
        return ""
    if direction in ("up", "years"):
        found = above[0] if above else (high or 0)
    elif number < steps[0]:
        found = steps[0] if direction == "ends" else 0
    else:
        found = steps[-1] if number > steps[-1] else 0
    return _written(found) if found else ""


def unit_of(address: str, value: str | int | float | None) -> Unit | None:
    """The other unit in which the number of an argument is told; None where it is not."""
    unit = OTHER_UNITS.get(address)
    if unit is None or not re.fullmatch(_NUMBER, str(value)) or not unit.least <= float(str(value)) <= unit.greatest:
        return None
    return unit if float(str(value)) * unit.factor == int(float(str(value)) * unit.factor) else None


def _in_its_months(days: float, rule: Rule) -> str:
    """The number for months of 30 days, or for a year or two, where a month is counted as 31 days."""
    months = {365: 12, 730: 24}.get(int(days), days / 30)
    if not 1 <= months <= _MOST_MONTHS or months != int(months):
        return ""
    # The longest time stands in the list by itself.
    longest = max([int(one) for one in rule.one_of])
    return str(min(int(months) * rule.divisor, longest))


def nearest_of(address: str, value: str | int | float | None, code: str) -> str:
    """What a message adds where a number was moved: that it is the nearest one, or was told in another unit; empty for
    anything else.
    """
    if (unit := unit_of(address, value)) is not None:
        return f", as {value} is told in {unit.name}"
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
