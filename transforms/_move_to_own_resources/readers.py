"""Who reads what is moved, and who has to wait for where it goes."""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Edit, Overwrite
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection
from transforms._move_to_own_resources.parts import row_of
from transforms._own_resources.waiting import dependents, readers_of_types, waiting

# What has to be there before resources of other types that read what it is written in.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_deployment
# A subnet may be in a range that its VPC is given later.
_AWAITED: Final = {
    "aws_api_gateway_integration": frozenset({"aws_api_gateway_deployment"}),
    "aws_vpc_ipv4_cidr_block_association": frozenset({"aws_subnet"}),
}


def followed(module: Module, owner: Declaration, own: str, those: list[Rejection], names: list[str]) -> Iterator[Edit]:
    """The edits of others where something of a resource becomes resources of these names."""
    if len(names) == 1:
        yield from _read_there(module, owner, those, names[0])
    consumers = readers_of_types(module, owner, _AWAITED.get(own, frozenset()))
    consumers += [one for one in dependents(module, owner) if one not in consumers]
    yield from waiting(consumers, *[f"{own}.{name}" for name in names])


def _read_there(module: Module, owner: Declaration, those: list[Rejection], name: str) -> Iterator[Overwrite]:
    """What reads a value of the owner that is the own resource's now, and that the owner has only later."""
    rows = {one.name: row for one in those if one.kind is Kind.READ_ONLY and (row := row_of(module, one)) is not None}
    for reader, reference in module.readers(owner.address) if rows else ():
        row = rows.get(reference.attribute)
        if row is not None and row.right == row.name and reader.source.is_editable:
            end = reference.start + len(owner.address)
            yield Overwrite(reader.source, reference.start, end, f"{row.own}.{name}")
