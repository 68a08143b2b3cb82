"""Lets a function send to the SQS queues that are consumed and that nothing sends to.

## What it does

Finds each `aws_sqs_queue` that an event source mapping or a pipe reads and nothing in the configuration sends to, and
connects the function that should: its role gets `sqs:SendMessage` on the queue, in the policy that stands, and the use
of the key that the queue is encrypted with; its environment gets the URL of the queue. The function's code has to send.

Which function that is, the configuration of tffix may say:

    [tool.tffix.connect]
    "aws_sqs_queue.crdt_resolver" = "aws_lambda_function.kinesis_processor"

Else it is the only function that knows the queue already and may not send to it, or, for a queue of conflicts, retries
or resolutions by its name, the only other function that writes to a table that the consumer writes to: it is the one
whose writes conflict or fail. Several, or none: a suggestion.

Anything that names the queue and is not known to do something else counts as sending, and so does any grant, queue
policy or managed policy that may allow it. An output does not: who reads it outside is not known; but nobody
is asked about a queue whose address an output hands out, nor about one that feeds a pipe where there is no other
function: its messages may well come from outside.

## Why it matters

The consumer of such a queue never gets a message: conflicts are not resolved, and nothing is tried again.

## Fix safety

Unsafe: it widens what a role may do, and which function is to send is a judgement. Nothing is sent until the code does
so.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sqs_queue
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function#environment
- https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
- https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html
"""

import re
from collections.abc import Iterator

from fixer.aws import any_of, grants, role_of
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module
from transforms._connect_publishers.unfed import FUNCTION, Candidates, Unfed, connections
from transforms._connect_publishers.words import words

QUEUE = "aws_sqs_queue"
TABLE = "aws_dynamodb_table"
WRITES = ("dynamodb:PutItem", "dynamodb:UpdateItem")
# What queues are called that get what could not be written, or not as it was.
REPAIRS = re.compile(r"conflicts?|crdt|merges?|reconcil(?:e|er|iation)|resol(?:ve|ver|utions?)|retr(?:y|ies)")


class ConnectUnfedQueues(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="let a function send to the SQS queues that are consumed and have no sender",
        safety=Safety.UNSAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One result for each queue with a consumer that nothing sends to."""
        if module.resources(QUEUE):
            yield from connections(module, QUEUE, _candidates)


def _candidates(module: Module, unfed: Unfed) -> Candidates:
    """The functions that write to a table that the consumer writes to."""
    if not any(map(REPAIRS.fullmatch, words(unfed.channel))):
        return Candidates(())
    tables = [table for table in module.resources(TABLE) if any(_writes(module, one, table) for one in unfed.behind)]
    behind = {function.address for function in unfed.behind}
    others = [function for function in module.resources(FUNCTION) if function.address not in behind]
    return Candidates(tuple([one for one in others if any(_writes(module, one, table) for table in tables)]))


def _writes(module: Module, function: Declaration, table: Declaration) -> bool:
    return table.address in module.once(_written).get(function.address, ())


def _written(module: Module) -> dict[str, set[str]]:
    """The tables that each function is granted to write to."""
    found: dict[str, set[str]] = {}
    tables = [table.address for table in module.resources(TABLE)]
    for function in module.resources(FUNCTION):
        role = role_of(module, function)
        if role is None:
            continue
        granted = grants(module, role)
        # Most roles write to no table at all, which is told without looking at each.
        actions = [action for action in WRITES if granted.allow(module, action) != "no"]
        found[function.address] = {
            table for table in tables if any_of(granted.allow(module, one, table) for one in actions) == "yes"
        }
    return found
