"""Which resources are related to one, and whether they may be given something of it."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, nested_type, node_references
from fixer.validation import schemas_for
from transforms._move_to_related_resources.pairs import EXCLUDED, Pair

# Of what a global database is made, which is its primary from then on.
_SOURCE: Final = "source_db_cluster_identifier"
# What is of one instance of a resource only.
_OWN: Final = re.compile(r"\b(?:each|count|self)\.")


def related(module: Module, one: Declaration, pair: Pair) -> list[Declaration]:
    """The resources of the other type that one names, or that name it."""
    found: dict[str, Declaration] = {}
    if pair.is_named:
        for address in _named(one, pair.by):
            other = module.find(address)
            if other is not None and (other.kind, other.type) == ("resource", pair.other):
                found[address] = other
        return list(found.values())
    others = members(module, one, pair)
    if pair.is_near:
        # What is made of a cluster has that one for its primary.
        is_of_source = one.value_code(_SOURCE) not in ("", "null")
        own = one.value_code("provider")
        others = [other for other in others if not is_of_source and other.value_code("provider") == own]
    return others


def members(module: Module, one: Declaration, pair: Pair) -> list[Declaration]:
    """The resources of the other type that name one."""
    return [other for other in module.resources(pair.other) if one.address in _named(other, pair.by)]


def unnamed_primary(module: Module, one: Declaration, pair: Pair) -> str:
    """Why none of the clusters of a global database can be its primary; empty where one may be, or where the one that
    it was made of is known.
    """
    if not pair.is_near or related(module, one, pair) or not (others := members(module, one, pair)):
        return ""
    if (source := one.attribute(_SOURCE)) is None or source.value_code == "null":
        other = f"{others[0].address} has another provider"
        return f"It is what its primary cluster has, and {other}: write it in the primary"
    is_known = any(module.find(address) is not None for address in _named(one, _SOURCE))
    return "" if is_known else f"It is what its primary cluster has, which {_SOURCE} names: write it there"


def served(module: Module, other: Declaration, pair: Pair) -> list[Declaration]:
    """The resources that name another one, of whatever type."""
    readers = {reader.address: reader for reader, _ in module.readers(other.address) if reader.kind == "resource"}
    return [reader for reader in readers.values() if reader.address != other.address and reader.type == pair.type] + [
        reader for reader in readers.values() if reader.type not in (pair.type, other.type) and _is_user(reader, other)
    ]


def _is_user(reader: Declaration, other: Declaration) -> bool:
    """Whether it is made from the other one, as an instance is from a launch template."""
    makes = {"aws_launch_template": ("aws_eks_node_group", "aws_instance", "aws_spot_fleet_request", "aws_ec2_fleet")}
    return reader.type in makes.get(other.type, ())


def _named(one: Declaration, by: str) -> set[str]:
    """The addresses that an argument or a block refers to."""
    items: list[hcl.Node] = [*one.body.blocks(by)]
    attribute = one.attribute(by)
    items += [attribute] if attribute is not None else []
    return {reference.address for item in items for reference in node_references(item)}


def takes(module: Module, other: Declaration, name: str) -> bool:
    """Whether a resource takes an argument."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", other.type) if schemas is not None else None
    argument = schema.argument(name) if schema is not None else None
    return argument is not None and argument.is_settable


def obstacle(module: Module, other: Declaration, name: str, value: hcl.Expression) -> str:
    """Why an argument cannot stand in another resource with a value; empty if it can."""
    excluded = EXCLUDED.get((other.type, name), frozenset()) - {name}
    standing = {item.name if isinstance(item, hcl.Attribute) else _type(item) for item in other.body.items}
    if beside := sorted(excluded & standing):
        return f"which does not go together with {beside[0]}"
    if _OWN.search(value.code):
        return "and its value is that of one instance"
    return "and the value depends on that" if _depends(module, value, other.address) else ""


def _type(item: hcl.Item) -> str:
    if not isinstance(item, hcl.Block):
        return ""
    return nested_type(item)


def _depends(module: Module, value: hcl.Node, goal: str) -> bool:
    """Whether something depends on a resource, directly or through others."""
    waiting, seen = [value], set[str]()
    for node in waiting:
        for reference in node_references(node):
            address = reference.address
            if address == goal:
                return True
            if address in seen:
                continue
            seen.add(address)
            declared = module.find(address)
            if reference.names[0] == "local" and len(reference.names) > 1 and reference.names[1] in module.locals:
                waiting.append(module.locals[reference.names[1]])
            elif declared is not None and declared.kind != "variable":
                waiting.append(declared.block)
    return False
