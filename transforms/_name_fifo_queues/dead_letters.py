"""Dead letter queues of another kind than their queues, which SQS does not take.

Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html
("a FIFO queue can only use a FIFO DLQ, and a standard queue can only use a standard DLQ").
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Insert, Refusal
from fixer.module import Declaration, Module, is_overridden, reads
from transforms._name_fifo_queues.endings import ending

_QUEUE: Final = "aws_sqs_queue"
_SWITCH: Final = "fifo_queue"
_REDRIVES: Final = "aws_sqs_queue_redrive_policy"
_POLICY: Final = "redrive_policy"
# What reads a dead letter queue and takes one of either kind.
_EITHER: Final = frozenset(
    {
        "aws_cloudwatch_dashboard",
        "aws_cloudwatch_metric_alarm",
        "aws_iam_policy",
        "aws_iam_policy_document",
        "aws_iam_role_policy",
        "aws_iam_user_policy",
        "aws_sqs_queue_policy",
        "aws_sqs_queue_redrive_allow_policy",
    }
)


def dead_letters(module: Module) -> Iterator[Fix | Refusal]:
    """One for each queue whose dead letters go to one of the other kind."""
    seen = set[str]()
    for queue, dead in _pairs(module):
        kinds = _is_fifo(queue), _is_fifo(dead)
        if None in kinds or kinds[0] == kinds[1] or dead.address in seen:
            continue
        seen.add(dead.address)
        one, other = ("FIFO", "standard") if kinds[0] else ("standard", "FIFO")
        said = f"{queue.address}: a {one} queue can only use a {one} dead-letter queue, and {dead.address}"
        why = _why_not(module, dead) if kinds[0] else "make both of one kind"
        if why:
            yield Refusal(queue.source, queue.block, f"{said} is a {other} one; {why}")
            continue
        name = dead.attribute("name") or dead.body.attributes[0]
        edit = Insert(dead.source, name, f"{_SWITCH} = true\n")
        yield Fix(dead.source, name, f"{said} is a {other} one: {_SWITCH} = true is added to it", (edit,))


def _pairs(module: Module) -> Iterator[tuple[Declaration, Declaration]]:
    """Each queue with the one that its dead letters go to, as far as both are of the module."""
    for queue in module.resources(_QUEUE):
        yield from _targets(module, queue, queue)
    for redrive in module.resources(_REDRIVES):
        for reference in reads(module, redrive.attribute("queue_url")):
            source = _queue(module, reference.address)
            yield from _targets(module, redrive, source) if source is not None else ()


def _targets(module: Module, holder: Declaration, queue: Declaration) -> Iterator[tuple[Declaration, Declaration]]:
    for reference in reads(module, holder.attribute(_POLICY)):
        dead = _queue(module, reference.address) if reference.attribute == "arn" else None
        if dead is not None and dead.address != queue.address:
            yield queue, dead


def _queue(module: Module, address: str) -> Declaration | None:
    found = module.find(address)
    if found is None or (found.kind, found.type) != ("resource", _QUEUE) or is_overridden(module, found):
        return None
    return found


def _is_fifo(queue: Declaration) -> bool | None:
    """Whether a queue is a FIFO one; None where that is not written out."""
    switch = queue.attribute(_SWITCH)
    if switch is None:
        name = queue.attribute("name")
        return None if name is not None and ending(name.value).endswith(".fifo") else False
    return {"true": True, "false": False}.get(switch.value_code)


def _why_not(module: Module, dead: Declaration) -> str:
    """Why a queue cannot be made a FIFO one; empty if it can."""
    if dead.attribute(_SWITCH) is not None:
        return f"{_SWITCH} = false of it says so: make both of one kind"
    name = dead.attribute("name")
    if not dead.source.is_editable or not dead.body.attributes or (name is not None and not ending(name.value)):
        return f"it takes {_SWITCH} = true, and a name that ends with .fifo"
    served = {queue.address for queue, other in _pairs(module) if other.address == dead.address and _is_fifo(queue)}
    for reader, _ in module.readers(dead.address):
        is_redrive = reader.type == _REDRIVES or reader.address in served
        if not (is_redrive or reader.kind == "output" or reader.type in _EITHER or reader.address == dead.address):
            return f"{reader.address} uses it as well: give it one of its own"
    return ""
