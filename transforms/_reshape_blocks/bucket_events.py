"""Blocks of a bucket's notifications that are the argument `eventbridge`: S3 tells EventBridge of all that happens.

EventBridge was called CloudWatch Events. The configuration of the API has nothing in it, that of CloudFormation a
switch; which events and which objects are meant is for the patterns of rules to say.
Sources: https://docs.aws.amazon.com/AmazonS3/latest/API/API_EventBridgeConfiguration.html,
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-eventbridgeconfiguration.html
("all events will be sent to EventBridge and you can use EventBridge rules") and
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html ("formerly called Amazon CloudWatch Events")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace, listed
from fixer.module import nested_type
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.said import is_all_said, said_in
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._own_resources.obstacles import ignores
from transforms._reshape_blocks.dynamics import said_around, where

_ARGUMENT: Final = "eventbridge"
_BLOCKS: Final = frozenset(
    (
        "cloudwatch_configuration",
        "cloudwatch_event",
        "cloudwatch_event_configuration",
        "cloudwatch_events",
        "cloudwatch_events_configuration",
        "event_bridge",
        "event_bridge_configuration",
        "eventbridge",
        "eventbridge_configuration",
    )
)
_SWITCHES: Final = frozenset(("enabled", "event_bridge_enabled", "eventbridge", "eventbridge_enabled"))
# What the other notifications say of which events are sent, and by which name; the name of the block may stand first.
_CHOSEN: Final = frozenset(("event", "events", "filter_prefix", "filter_suffix", "id"))


def is_of_events(one: Rejection) -> bool:
    """Whether it is a block that sends events of a bucket to EventBridge."""
    is_ours = one.declaration.kind == "resource" and one.declaration.type == "aws_s3_bucket_notification"
    return is_ours and not one.path and one.name in _BLOCKS and isinstance(one.node, hcl.Block)


def switched(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument in the place of the first such block; what is chosen in them is told, since nothing takes it."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    blocks = [each for each in one.body.blocks() if {each.type, *each.labels[:1]} & _BLOCKS]
    if block.start != blocks[0].start:
        return
    try:
        code = _argument(one, blocks)
    except UnclearError as why:
        yield Refusal(source, block, f'{one.told} It is the argument "{_ARGUMENT}", and {why}: write that by hand.')
        return
    chosen = dict.fromkeys([name for each in blocks for name in _names(each) if name not in _SWITCHES])
    go = "go" if len(chosen) > 1 else "goes"
    lost = f"; {listed(chosen)} {go}, since S3 sends all events there: the patterns of rules choose" if chosen else ""
    edits: list[Edit] = [Replace(source, block, placed(source, block, code)) if code else Remove(source, block)]
    edits += [Remove(source, other) for other in blocks[1:]]
    yield Fix(source, block, f'{one.told} It is the argument "{_ARGUMENT}"{lost}', tuple(edits))


def _argument(one: Rejection, blocks: list[hcl.Block]) -> str:
    """The argument that blocks say, with their comments; empty where it stands there. Raises UnclearError."""
    assert one.body is not None
    if any(ignores(one.declaration, each.labels[0] if each.labels else each.type) for each in blocks):
        raise UnclearError("the lifecycle ignores changes of it")
    values = list(dict.fromkeys(_value(each) for each in blocks))
    standing = one.body.attribute(_ARGUMENT)
    if len(values) > 1 or (standing is not None and standing.value_code != values[0]):
        raise UnclearError("it is said in two ways")
    text = one.declaration.source.text
    comments = "".join([_said(each) for each in blocks[:1]]) + "".join([said_in(each.code) for each in blocks[1:]])
    if standing is not None:
        if comments:
            raise UnclearError("it stands there as well, with a comment in this one")
        return ""
    code = f"{comments}{_ARGUMENT} = {values[0]}"
    if not all(is_all_said(text[each.start : each.end], code) for each in blocks):
        raise UnclearError("a comment in it has no place there")
    return code


def _said(block: hcl.Block) -> str:
    """The comments in a block, as lines to stand above an argument."""
    return said_in(block.body.code) if block.type != "dynamic" else "".join(said_around(block))


def _value(block: hcl.Block) -> str:
    """What a block switches; raises UnclearError where it says anything else, or where it sends them."""
    inside = content_of(block) if block.type == "dynamic" else block
    if inside is None or inside.labels:
        raise UnclearError("it has labels")
    told = [item for item in inside.body.items if isinstance(item, hcl.Attribute) and item.name in _SWITCHES]
    other = [name for name in _names(block) if name not in _SWITCHES and not _is_chosen(block, name)]
    if other:
        raise UnclearError(f'nothing there says what "{other[0]}" does')
    if len(told) > 1:
        raise UnclearError("it is said twice")
    value = told[0].value_code if told else "true"
    return where(block, value) if block.type == "dynamic" else value


def _names(block: hcl.Block) -> list[str]:
    """What stands in a block."""
    inside = content_of(block) if block.type == "dynamic" else block
    items = inside.body.items if inside is not None else ()
    return [item.name if isinstance(item, hcl.Attribute) else getattr(item, "type", "") for item in items]


def _is_chosen(block: hcl.Block, name: str) -> bool:
    outer = nested_type(block)
    return name in _CHOSEN or name == f"{outer}_id"
