"""Corrects schedules that EventBridge, its scheduler or Glue do not take and that have one reading.

## What it does

A schedule of cron in the form of Unix, or of Quartz, becomes one that EventBridge takes, where it has one reading: six
fields, weekdays by their names, a `?` for the day that is not asked for. `rate(1 minutes)` is `rate(1 minute)`, and a
rule's bare `5 minutes` is `rate(5 minutes)`. What stands in a local, or in the default of a variable that only
schedules read, is corrected there.

Told, and left to a person, is what may be read in two ways or has no counterpart: days of the month and of the week at
once, rates in seconds.

## Why it matters

The configuration is valid, and AWS refuses it when it is applied: "Parameter ScheduleExpression is not valid".

## Fix safety

Safe: AWS never took the schedule, so nothing runs by it, and what is written runs at the times that were meant.

## References

- https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
- https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
- https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class CorrectSchedules(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="correct schedules that AWS does not take and that have one reading",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each schedule that is not taken, without edits where it cannot be told what is meant."""
        if any(module.mentions(word) for word in ("schedule_expression", "cron(", "rate(")):
            from transforms._correct_schedules.places import schedule_fixes

            yield from schedule_fixes(module)
