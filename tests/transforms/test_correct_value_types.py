"""Numbers with units, in the units of the arguments that are given them."""

import pytest

from transforms._correct_value_types.units import in_its_unit


@pytest.mark.parametrize(
    ("type_", "path", "text", "number"),
    [
        ("aws_ebs_volume", "size", "100GB", "100"),
        ("aws_ebs_volume", "size", "2 TiB", "2048"),
        ("aws_ebs_volume", "size", "512MB", ""),
        ("aws_ebs_volume", "throughput", "250MiB/s", "250"),
        ("aws_ebs_volume", "size", "250MB/s", ""),
        ("aws_lambda_function", "memory_size", "0.5GB", "512"),
        ("aws_lambda_function", "timeout", "5m", "300"),
        ("aws_api_gateway_integration", "timeout_milliseconds", "29s", "29000"),
        ("aws_kinesis_stream", "retention_period", "7 days", "168"),
        ("aws_db_instance", "backup_retention_period", "2weeks", "14"),
        ("aws_cloudwatch_log_group", "retention_in_days", "1 year", "365"),
        ("aws_cloudwatch_log_group", "retention_in_days", "3m", ""),
        ("aws_cloudwatch_log_group", "retention_in_days", "36 hours", ""),
        ("aws_appautoscaling_policy", "target_tracking_scaling_policy_configuration.target_value", "70%", "70"),
        ("aws_cloudwatch_metric_alarm", "threshold", "80%", ""),
        ("aws_cloudwatch_metric_alarm", "period", "five minutes", ""),
        ("aws_instance", "cpu_core_count", "4 s", ""),
    ],
)
def test_a_number_is_in_the_unit_of_its_argument(type_: str, path: str, text: str, number: str) -> None:
    assert in_its_unit(type_, path, text) == number
