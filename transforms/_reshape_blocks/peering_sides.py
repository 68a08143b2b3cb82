"""Options of a VPC peering that stand outside of the block of the side that they are of.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_options and
.../vpc_peering_connection (with `auto_accept` both sides are of one account and region, and are set together)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Kind, Rejection
from transforms._block_forms.written import placed

_PEERING: Final = "aws_vpc_peering_connection"
_ACCEPTER: Final = f"{_PEERING}_accepter"
_OPTIONS: Final = f"{_PEERING}_options"
_NAME: Final = "allow_remote_vpc_dns_resolution"
_SIDES: Final = ("accepter", "requester")
_ID: Final = "vpc_peering_connection_id"


def is_option(one: Rejection) -> bool:
    """Whether it is an option of a side that stands outside of it."""
    is_outside = one.kind is Kind.UNSUPPORTED_ARGUMENT and one.declaration.kind == "resource" and not one.path
    return is_outside and one.name == _NAME and one.declaration.type in (_PEERING, _ACCEPTER, _OPTIONS)


def option(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """The block of the side that is meant, or those of both."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item = one.declaration.source, one.node
    sides = _sides(module, one)
    if not sides or any(one.body.blocks(side) for side in sides):
        said = 'It belongs in a block "requester" or "accepter": write it into that of the side that is meant.'
        yield Refusal(source, item, f"{one.told} {said}")
        return
    blocks = [f"{side} {{\n{item.name} = {item.value_code}\n}}\n" for side in sides]
    where = f'a block "{sides[0]}"' if len(sides) == 1 else 'blocks "accepter" and "requester"'
    said = f"{one.told} It belongs in {where}, and is put there"
    yield Fix(source, item, said, (Replace(source, item, placed(source, item, "\n".join(blocks))),))


def _sides(module: Module, one: Rejection) -> tuple[str, ...]:
    """The sides that are meant; empty if that cannot be told."""
    if one.declaration.type == _ACCEPTER:
        return ("accepter",)
    if one.declaration.type == _PEERING:
        return _SIDES if one.declaration.value_code("auto_accept") == "true" else ()
    for words in (one.declaration.name, one.declaration.value_code("provider")):
        found = [side for side in _SIDES if side in re.split(r"[_.-]", words)]
        if len(found) == 1:
            return tuple(found)
    return _left(module, one)


def _left(module: Module, one: Rejection) -> tuple[str, ...]:
    """The side of which no other options of the connection are; empty if that is not one."""
    id_ = one.declaration.attribute(_ID)
    taken = {
        side
        for other in module.resources(_OPTIONS)
        if other is not one.declaration
        and (theirs := other.attribute(_ID)) is not None
        and id_ is not None
        and theirs.value_code == id_.value_code
        for side in _SIDES
        if other.body.blocks(side)
    }
    return tuple([side for side in _SIDES if side not in taken]) if len(taken) == 1 else ()
