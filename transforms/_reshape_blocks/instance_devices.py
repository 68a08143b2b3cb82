"""What an instance says of its devices and its address, in a launch template.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Remove, Replace
from fixer.module import Module, Source
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import own, placed
from transforms._own_resources.placement import brace_comment
from transforms._reshape_blocks.dynamics import remade
from transforms._reshape_blocks.root_devices import root_device
from transforms._reshape_blocks.same_devices import mapped_already

_MAPPINGS: Final = "block_device_mappings"
_DEVICES: Final = ("root_block_device", "ebs_block_device")
_PUBLIC: Final = "associate_public_ip_address"


def is_of_instance(one: Rejection) -> bool:
    """Whether it is what an instance says, and a template in other words."""
    is_of_template = one.declaration.type == "aws_launch_template" and one.declaration.kind == "resource"
    is_block = isinstance(one.node, hcl.Block)
    named = one.name in _DEVICES if is_block else one.name == _PUBLIC
    return is_of_template and not one.path and named


def of_template(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """What the template says it in."""
    if isinstance(one.node, hcl.Block):
        yield _device(module, one, one.node)
    elif isinstance(one.node, hcl.Attribute):
        yield _public(one, one.node)


def _device(module: Module, one: Rejection, block: hcl.Block) -> Fix | Refusal:
    """A mapping, in which the device has its name outside of what is said of the volume."""
    source, said = one.declaration.source, one.told
    inside = content_of(block) if block.type == "dynamic" else block
    name = inside.body.attribute("device_name") if inside is not None else None
    root = root_device(module, one.declaration) if one.name == "root_block_device" else ""
    if one.name == "root_block_device" and name is None and not root:
        why = "and the name of the root device is the image's, which cannot be told"
        return Refusal(source, block, f'{said} It is a block "{_MAPPINGS}", {why}')
    device = name.value_code if name is not None else root
    volume = [item for item in inside.body.items if item is not name] if inside is not None else []
    is_plain = all(isinstance(item, hcl.Attribute) and item.name in _ebs(one) for item in volume)
    if inside is None or not device or not is_plain:
        return Refusal(source, block, f'{said} It is a block "{_MAPPINGS}": write that')
    if (there := mapped_already(one, block, device)) is not None:
        return there
    lines = "".join([own(source, item) for item in volume if isinstance(item, hcl.Attribute)])
    above, behind = (name.comments, name.trail.rstrip()) if name is not None else ("", "")
    mapping = f"{above}device_name = {device}{behind}\n\nebs {{\n{lines}}}\n"
    try:
        code = _written(source, block, inside, mapping)
    except UnclearError as why:
        return Refusal(source, block, f'{said} It is a block "{_MAPPINGS}", and {why}: write that')
    edit = Replace(source, block, placed(source, block, code))
    return Fix(source, block, f'{said} It is written as a block "{_MAPPINGS}"', (edit,))


def _written(source: Source, block: hcl.Block, inside: hcl.Block, mapping: str) -> str:
    """The block of a mapping, dynamic where the device is; raises UnclearError."""
    if block.type == "dynamic":
        return remade(source, block, _MAPPINGS, mapping)
    tail = block.body.tail.strip()
    return f"{_MAPPINGS} {{{brace_comment(inside)}\n{mapping}{tail}{tail and chr(10)}}}\n"


def _ebs(one: Rejection) -> tuple[str, ...]:
    mapping = one.schema.block("block_device_mappings") if one.schema is not None else None
    ebs = mapping.schema.block("ebs") if mapping is not None else None
    return tuple(ebs.schema.names) if ebs is not None else ()


def _public(one: Rejection, item: hcl.Attribute) -> Fix | Refusal:
    """A network interface, which then has the security groups."""
    assert one.body is not None
    source, said = one.declaration.source, one.told
    blocks = one.body.blocks("network_interfaces", "dynamic")
    standing = [block for block in blocks if "network_interfaces" in (block.type, *block.labels[:1])]
    groups = one.body.attribute("vpc_security_group_ids")
    if len(standing) == 1 and standing[0].type != "dynamic" and standing[0].body.attribute(_PUBLIC) is None:
        edits: tuple[Edit, ...] = (Remove(source, item), Append(source, standing[0], own(source, item)))
        return Fix(source, item, f'{said} It is put into "network_interfaces"', edits)
    if standing or one.body.attribute("security_group_names") is not None:
        return Refusal(source, item, f'{said} It belongs in "network_interfaces", and in which cannot be told')
    moved = own(source, groups, "security_groups") if groups is not None else ""
    code = hcl.formatted(f"network_interfaces {{\n{own(source, item)}{moved}}}\n".replace("\r\n", "\n"))
    edits = (Remove(source, item), *([Remove(source, groups)] if groups is not None else []))
    told = f'{said} It belongs in "network_interfaces", which has the security groups then'
    return Fix(source, item, told, (*edits, Append(source, one.declaration.block, code)))
