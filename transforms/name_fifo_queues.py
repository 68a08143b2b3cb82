"""Ends the names of FIFO queues and topics with `.fifo`, and makes FIFO what is called so.

## What it does

- Adds `.fifo` to the name of a queue with `fifo_queue = true` and of a topic with `fifo_topic = true` that ends in what
  is written out.
- Adds `fifo_queue = true` to the dead letter queue of FIFO queues alone.
- Adds `fifo_queue = true` to a queue, and `fifo_topic = true` to a topic, whose name ends with `.fifo`.

Leaves alone names that end with what only a plan knows. Refuses a dead letter queue of another kind that something else
uses as well, or that says itself what it is.

## Why it matters

The provider stops at the plan ("invalid queue name"), or AWS when the queue is made.

## Fix safety

Safe: neither can be created, nor a queue whose dead letters go to one of another kind.

## References

- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues.html
- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html
- https://docs.aws.amazon.com/sns/latest/dg/fifo-topic-message-ordering.html
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Insert, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, is_overridden
from transforms._name_fifo_queues.endings import ending

FIFO = {"aws_sqs_queue": "fifo_queue", "aws_sns_topic": "fifo_topic"}
ENDING = ".fifo"


class NameFifoQueues(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="end the names of FIFO queues and topics with .fifo, and only theirs",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each queue and topic."""
        for one in module.resources(*FIFO):
            name = one.attribute("name")
            if name is None or not one.source.is_editable or is_overridden(module, one):
                continue
            last = ending(name.value)
            switch = one.attribute(FIFO[one.type])
            if switch is None and last.endswith(ENDING):
                code = f"{FIFO[one.type]} = true\n"
                message = (
                    f"{one.address}: a name that ends with {ENDING} is a FIFO one's: {FIFO[one.type]} = true is added"
                )
                yield Fix(one.source, name, message, (Insert(one.source, name, code),))
            elif switch is not None and switch.value_code == "true" and last and not last.endswith(ENDING):
                yield _named(one, name)
        if module.mentions("deadLetterTargetArn"):
            from transforms._name_fifo_queues.dead_letters import dead_letters

            yield from dead_letters(module)


def _named(one: Declaration, name: hcl.Attribute) -> Fix:
    code = name.value_code
    bare = code.removesuffix('"').rstrip("-_.")
    message = f"{one.address}: the name of a FIFO {one.type.rpartition('_')[2]} ends with {ENDING}: it is added"
    return Fix(one.source, name, message, (Replace(one.source, name.value, f'{bare}{ENDING}"'),))
