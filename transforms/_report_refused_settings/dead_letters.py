"""Dead-letter queues of EventBridge that are topics of SNS.

Sources: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeadLetterConfig.html (of a schedule the ARN has
to be that of a queue, by a pattern) and https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html (of a
rule "EventBridge DLQs are standard Amazon SQS queues")
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Module, is_overridden, nested_arguments
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.sent import is_sent

# Where each names its queue, and whether AWS is known to refuse all else.
_SENDERS: Final = {
    "aws_cloudwatch_event_target": ("dead_letter_config.arn", False),
    "aws_scheduler_schedule": ("target.dead_letter_config.arn", True),
}
_TOPICS: Final = frozenset(("aws_sns_topic",))
_BOTH: Final = frozenset(("aws_sns_topic", "aws_sqs_queue"))


def dead_letter_findings(module: Module) -> Iterator[Fix]:
    """One for each of them that is a topic of the module for certain."""
    for type_, (path, is_refused) in _SENDERS.items():
        for sender in module.resources(type_):
            for _, item in nested_arguments(sender.body, path) if not is_overridden(module, sender) else ():
                found = named(module, sender, item.value, _BOTH)
                topic = found.declaration if found is not None else None
                if topic is None or topic.type not in _TOPICS or not is_sent(module, sender, item):
                    continue
                if may_be_made(module, sender, topic, by_default=True):
                    does = "takes no other ARN" if is_refused else "sends what it cannot deliver nowhere else"
                    said = (
                        f"{sender.address}: {topic.address} is a topic of SNS: EventBridge's dead-letter queues are "
                        f"queues of SQS, and it {does}: name an aws_sqs_queue here, and let its alarm tell the topic"
                    )
                    yield Fix(sender.source, item, said, level=None if is_refused else Level.WARNING)
