"""What is valid, and refused by the provider or by AWS when it is applied."""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.module import Module


def refused_fixes(module: Module) -> Iterator[Fix]:
    """One for each value that is refused, without edits where it cannot be told what is meant."""
    yield from _of_networks(module)
    if module.mentions("security_group") and module.mentions("description"):
        from transforms._correct_invalid_values.descriptions import description_fixes

        yield from description_fixes(module)
    yield from _of_times(module)
    if module.mentions("enabled_cloudwatch_logs_exports"):
        from transforms._correct_invalid_values.log_exports import export_fixes

        yield from export_fixes(module)
    if module.mentions("monitoring_interval"):
        from transforms._correct_invalid_values.monitoring import monitoring_fixes

        yield from monitoring_fixes(module)


def _of_networks(module: Module) -> Iterator[Fix]:
    if module.mentions("security_group") and (module.mentions("-1") or module.mentions('"all"')):
        from transforms._correct_invalid_values.all_protocols import port_fixes

        yield from port_fixes(module)
    if any(module.resources(type_) for type_ in ("aws_route", "aws_route_table", "aws_default_route_table")):
        from transforms._correct_invalid_values.route_targets import target_fixes

        yield from target_fixes(module)
    if module.mentions('"FARGATE"'):
        from transforms._correct_invalid_values.fargate import fargate_fixes

        yield from fargate_fixes(module)


def _of_times(module: Module) -> Iterator[Fix]:
    if any(module.mentions(word) for word in ("schedule_expression", "cron(", "rate(")):
        from transforms._correct_invalid_values.schedules import schedule_fixes

        yield from schedule_fixes(module)
    if module.mentions("scaling_policy"):
        from transforms._correct_invalid_values.scaling_types import type_fixes

        yield from type_fixes(module)
    if module.mentions("aws_s3_bucket_lifecycle_configuration"):
        from transforms._correct_invalid_values.storage_days import storage_fixes

        yield from storage_fixes(module)
