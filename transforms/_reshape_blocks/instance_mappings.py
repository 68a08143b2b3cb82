"""The devices of an instance as EC2's own API has them: one kind of block for the root device and the others.

Sources: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-instance-blockdevicemapping.html
and, of the names of root devices, https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import own, placed

_TYPES: Final = frozenset({"aws_instance", "aws_spot_instance_request"})
_NAMES: Final = frozenset({"block_device_mapping", "block_device_mappings"})
# No other device may have these names.
_ROOTS: Final = frozenset({"/dev/sda1", "/dev/xvda"})


def is_mapping(one: Rejection) -> bool:
    """Whether it is a device of an instance."""
    is_block = isinstance(one.node, hcl.Block) and one.name in _NAMES
    return one.declaration.kind == "resource" and one.declaration.type in _TYPES and not one.path and is_block


def mapping(one: Rejection) -> Iterator[Fix | Refusal]:
    """The block that the device is: that of the root device has no name."""
    assert isinstance(one.node, hcl.Block)
    assert one.body is not None
    source, block = one.declaration.source, one.node
    if block.type == "dynamic":
        why = "and which of them is the root device cannot be told: write that"
        yield Refusal(source, block, f'{one.told} Each is a block "root_block_device" or "ebs_block_device", {why}')
        return
    name, volumes = block.body.attribute("device_name"), block.body.blocks("ebs")
    device = name.value.literal if name is not None and isinstance(name.value, hcl.Template) else None
    right = "root_block_device" if device in _ROOTS else "ebs_block_device"
    nested = one.schema.block(right) if one.schema is not None else None
    said = f'{one.told} It is a block "root_block_device" or "ebs_block_device"'
    if device is None or name is None or len(volumes) != 1 or len(block.body.items) != len((name, *volumes)):
        yield Refusal(source, block, f"{said}, and which cannot be told: write that")
        return
    items = [item for item in volumes[0].body.items if isinstance(item, hcl.Attribute)]
    fit = nested is not None and all(item.name in nested.schema.names for item in items)
    if not fit or len(items) != len(volumes[0].body.items):
        yield Refusal(source, block, f"{said}, which does not take all that is in it: write that")
        return
    if right == "root_block_device" and one.body.blocks(right):
        yield Refusal(source, block, f'{one.told} It is a block "{right}", and there is one already: keep one of them')
        return
    lines = [] if right == "root_block_device" else [own(source, name)]
    code = f"{right} {{\n{''.join(lines)}{''.join([own(source, item) for item in items])}}}\n"
    if _comments(block.body.code) != _comments(code):
        yield Refusal(source, block, f"{said}, and there are comments in it: write that")
        return
    edit = Replace(source, block, placed(source, block, code))
    yield Fix(source, block, f'{one.told} It is written as a block "{right}"', (edit,))


def _comments(code: str) -> int:
    """How many comments there are in a piece of code."""
    return sum(token.kind == hcl.tokens.COMMENT for token in hcl.tokens.tokenize(code))
