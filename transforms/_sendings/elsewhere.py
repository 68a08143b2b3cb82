"""Whether other modules, or what cannot be read, may open something: by a reference that they get, or its name."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Placed, node_references, placed
from transforms._instances.constants import constant
from transforms._instances.frame import Frame, frames
from transforms._instances.made import has_instances
from transforms._instances.meant import End, Position, ends
from transforms._sendings.table import FUNCTION, QUEUE, TOPIC

# How each policy names what it is for, and what that calls its name.
_SUBJECTS: Final = {
    "aws_lambda_permission": "function_name",
    "aws_s3_bucket_policy": "bucket",
    "aws_sns_topic_policy": "arn",
    "aws_sqs_queue_policy": "queue_url",
}
_NAMES: Final = {FUNCTION: "function_name", QUEUE: "name", TOPIC: "name", "aws_s3_bucket": "bucket"}
# What an argument of a call is called that takes the name of such a thing.
_WORDS: Final = {FUNCTION: ("function", "lambda"), QUEUE: ("queue",), TOPIC: ("topic",), "aws_s3_bucket": ("bucket",)}
# What makes resources of its own of what it is given.
_STACKS: Final = (
    "aws_cloudcontrolapi_resource",
    "aws_cloudformation_stack",
    "aws_cloudformation_stack_instances",
    "aws_cloudformation_stack_set",
)
_META: Final = frozenset(("count", "depends_on", "for_each", "providers", "source", "version"))


def is_handed_on(module: Module, to: Declaration) -> bool:
    """Whether a stack, or a module that cannot be read, is given something of the module, wherever it is called."""
    return to.address in module.once(_handed_on) or any(
        reader.kind == "resource" and reader.type in _STACKS for reader, _ in module.readers(to.address)
    )


def may_be_opened_by_name(module: Module, to: Declaration, policy_type: str) -> bool:
    """Whether a policy of another module may be for something, or a module that cannot be read is told its name."""
    if any(_may_mean(module, end, to) for type_, end in module.once(_subjects) if type_ == policy_type):
        return True
    own = to.value(_NAMES[to.type])
    if own is None:
        return False
    named = own.code.strip()
    return any(
        item.value_code == named and any(word in item.name for word in _WORDS[to.type])
        for call in module.declarations("module")
        if placed(module).called(call) is None
        for item in call.body.attributes
    )


def _handed_on(module: Module) -> frozenset[str]:
    own = module.once(placed)
    found: set[str] = set()
    for place in own.around():
        for holder in (*place.module.declarations("module"), *place.module.resources(*_STACKS)):
            if holder.kind == "module" and place.called(holder) is not None:
                continue
            values = [item.value for item in holder.body.attributes if item.name not in _META]
            for frame in frames(place):
                for value in values:
                    found |= _own_in(own, ends(Position(frame, holder), value))
    return frozenset(found)


def _own_in(own: Placed, found: list[End]) -> set[str]:
    """What of a module some expressions mean; all that it gives out where they mean a call of it."""
    addresses: set[str] = set()
    for frame, address in [one for end in found for one in end.addresses]:
        if frame.place.path == own.path:
            addresses.add(address)
            continue
        call = frame.place.module.find(address) if address.startswith("module.") else None
        called = frame.place.called(call) if call is not None else None
        if called is not None and called.path == own.path:
            given = [one.value("value") for one in own.module.declarations("output")]
            addresses |= {read.address for value in given if value for read in node_references(value)}
    return addresses


def _subjects(module: Module) -> tuple[tuple[str, End], ...]:
    """What the policies of the modules around are for, each with its type."""
    return tuple(_subjects_around(module))


def _subjects_around(module: Module) -> Iterator[tuple[str, End]]:
    for place in module.once(placed).around():
        for policy in place.module.resources(*_SUBJECTS):
            value = policy.value(_SUBJECTS[policy.type])
            for frame in frames(place) if value is not None else ():
                if value is not None and has_instances(frame, policy) is not False:
                    yield from [(policy.type, end) for end in ends(Position(frame, policy), value)]


def _may_mean(module: Module, end: End, to: Declaration) -> bool:
    """Whether the subject of a policy is something, or may be it by its name."""
    own = module.once(placed)
    for frame, address in end.addresses:
        found = frame.place.module.find(address)
        if frame.place.path == own.path and address == to.address:
            return True
        if found is not None and found.kind == "resource":
            return found.type != to.type and not _is_of_another(own, frame, found, to)
        if address.startswith("module."):
            # It is that module's own.
            return False
    name = to.value(_NAMES[to.type])
    if name is None:
        # Nobody knows it beforehand.
        return False
    written = end.expression.literal if isinstance(end.expression, hcl.Template) else None
    names = [constant(frame, name) for frame in frames(own)]
    return written is None or not all(isinstance(one, str) and one not in written for one in names)


def _is_of_another(own: Placed, frame: Frame, companion: Declaration, to: Declaration) -> bool:
    """Whether what stands for something stands for another."""
    read = {reference.address for reference in node_references(companion.block)}
    is_own = frame.place.path == own.path and to.address in read
    return not is_own and any(address.startswith(f"{to.type}.") for address in read)
