"""FIFO queues and topics where EventBridge and Lambda put what they could not deliver: they take standard ones.

Sources: https://dev.classmethod.jp/articles/tsnote-eventbridge-can-a-fifo-queue-be-specified-as-the-dead-letter-queue-for-an-eventbridge-rule
(what PutTargets answers), https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeadLetterConfig.html (the
pattern of the ARN has no dot), https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html and
https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html ("a standard Amazon SQS queue or
standard Amazon SNS topic as a dead-letter queue", and that what is sent to FIFO ones is lost)
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer.engine import Fix, Level
from fixer.module import Declaration, Module, is_overridden, known, nested_arguments
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.sent import is_sent

_QUEUE: Final = "aws_sqs_queue"
_SWITCHES: Final = {"aws_sns_topic": "fifo_topic", _QUEUE: "fifo_queue"}


class _Row(NamedTuple):
    """Where a resource names what takes its dead letters, what of FIFO ones is so, and how bad that is."""

    type: str
    path: str
    said: str
    level: Level


_LOST: Final = "Lambda sends its events and records to standard queues and topics only, so that they are lost"
_INVOKED: Final = "aws_lambda_function_event_invoke_config"
_ROWS: Final = (
    _Row(
        "aws_cloudwatch_event_target",
        "dead_letter_config.arn",
        "SQS FIFO is not supported by Dead Letter Queues",
        Level.ERROR,
    ),
    _Row("aws_lambda_function", "dead_letter_config.target_arn", _LOST, Level.WARNING),
    _Row(_INVOKED, "destination_config.on_failure.destination", _LOST, Level.WARNING),
    _Row(_INVOKED, "destination_config.on_success.destination", _LOST, Level.WARNING),
    _Row(
        "aws_scheduler_schedule",
        "target.dead_letter_config.arn",
        "EventBridge Scheduler does not support using a FIFO queue as a schedule's DLQ",
        Level.ERROR,
    ),
)


def fifo_findings(module: Module) -> Iterator[Fix]:
    """One for each of them that is a FIFO one of the module for certain."""
    for row in _ROWS:
        for sender in module.resources(row.type):
            for _, item in nested_arguments(sender.body, row.path) if not is_overridden(module, sender) else ():
                found = named(module, sender, item.value, _SWITCHES.keys())
                taker = found.declaration if found is not None else None
                if taker is None or not _is_fifo(module, taker) or not is_sent(module, sender, item):
                    continue
                if row.said != _LOST and taker.type != _QUEUE:
                    # EventBridge takes no topics at all, which is told of them.
                    continue
                if may_be_made(module, sender, taker, by_default=True):
                    what = "queue" if taker.type == _QUEUE else "topic"
                    said = f"{taker.address} is a FIFO {what}: {row.said}: name a standard {what} here"
                    yield Fix(sender.source, item, f"{sender.address}: {said}", level=row.level)


def _is_fifo(module: Module, taker: Declaration) -> bool:
    return known(module, taker.value(_SWITCHES[taker.type])) is True
