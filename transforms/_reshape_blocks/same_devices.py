"""Devices of a launch template that are mapped already: EC2 takes one mapping for a device.

Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.written import own
from transforms._own_resources.placement import is_commented

_MAPPINGS: Final = "block_device_mappings"
_TYPES: Final = frozenset({_MAPPINGS, "root_block_device", "ebs_block_device"})
# What is no root device, by its name. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html
_OTHER: Final = re.compile(r'"(?:/dev/)?(?:sd[b-z]\d*|xvd(?:[b-z]|[b-d][a-z])\d*|nvme\w+|ephemeral\d+)"')
_LITERAL: Final = re.compile(r'"[^"$%]*"')


def mapped_already(one: Rejection, block: hcl.Block, device: str) -> Fix | Refusal | None:
    """What is done about a device that has a mapping, or may have one; None where it has none."""
    assert one.body is not None
    source, is_root = one.declaration.source, one.name == "root_block_device"
    beside = [other for other in _mappings(one.body) if other is not block and _named(other) == device]
    unclear = [other for other in _mappings(one.body) if other is not block and _may_be(_named(other), device)]
    said = f'{one.told} It is a block "{_MAPPINGS}"'
    if not beside:
        why = "and another one may be of that device: write it where that is told"
        return Refusal(source, block, f"{said}, {why}") if is_root and unclear else None
    standing = beside[0]
    volumes = standing.body.blocks("ebs")
    items = [item for item in block.body.items if isinstance(item, hcl.Attribute) and item.name != "device_name"]
    names = {item.name for item in items}
    is_clear = (
        (standing.type, len(beside), len(volumes)) == (_MAPPINGS, 1, 1)
        and block.type != "dynamic"
        and not is_commented(f"{block.comments}{block.code}{block.trail}")
        and not any(isinstance(item, hcl.Attribute) and item.name in names for item in volumes[0].body.items)
    )
    if not is_clear:
        return Refusal(source, block, f"{said}, and there is one of that device ({device}): write it there")
    lines = "".join([own(source, item) for item in items])
    edits = (Remove(source, block), Append(source, volumes[0], lines))
    return Fix(source, block, f"{said}, and the one of that device ({device}) has it now", edits)


def _mappings(body: hcl.Body) -> Iterator[hcl.Block]:
    for block in body.blocks():
        if block.type in _TYPES or (block.type == "dynamic" and block.labels[:1] and block.labels[0] in _TYPES):
            yield block


def _named(block: hcl.Block) -> str:
    """The code of the name of a device; empty for a root device, which has none."""
    inside = content_of(block) if block.type == "dynamic" else block
    name = inside.body.attribute("device_name") if inside is not None else None
    return name.value_code if name is not None else ""


def _may_be(name: str, device: str) -> bool:
    """Whether a name may be that of a root device, whatever is known of each."""
    are_both_told = bool(_LITERAL.fullmatch(name)) and bool(_LITERAL.fullmatch(device))
    return bool(name) and name != device and not are_both_told and _OTHER.fullmatch(name) is None
