"""What lists its rules, or the like, and is given more of the kind by resources of their own.

A list that is not set is left to others; one that is set, even to nothing, is all that there is to be.
Sources: the notes in https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/security_group,
.../route_table, .../network_acl and .../iam_role
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known, placed, reads, resolved, target
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import may_be_made
from transforms._own_resources.obstacles import ignores
from transforms._security_groups.rules import EGRESS_RULE, GROUP, INGRESS_RULE, RULE, inline, rules
from transforms._separate_inline_rules.policies import is_listed

TABLE: Final = "aws_route_table"
NETWORK_LIST: Final = "aws_network_acl"
ROLE: Final = "aws_iam_role"


class Kind(NamedTuple):
    """What owners of a type list in an argument or in blocks, and what people call it."""

    owner: str
    argument: str
    noun: str


class Conflict(NamedTuple):
    """An owner, what it lists (the first of it), and the resources that give it more."""

    kind: Kind
    owner: Declaration
    item: hcl.Attribute | hcl.Block
    others: tuple[Declaration, ...]


_KINDS: Final = {
    "aws_route": ("route_table_id", Kind(TABLE, "route", "routes")),
    "aws_iam_role_policy_attachment": ("role", Kind(ROLE, "managed_policy_arns", "managed policies")),
    "aws_iam_role_policy": ("role", Kind(ROLE, "inline_policy", "inline policies")),
}
_RULES: Final = (RULE, INGRESS_RULE, EGRESS_RULE)
_NETWORK_RULE: Final = "aws_network_acl_rule"


def conflicts(module: Module) -> Iterator[Conflict]:
    """The owners that list something and are given more of it, each once for each of its lists."""
    given: dict[tuple[str, Kind], list[Declaration]] = {}
    for address, kind, other in _given(module):
        others = given.setdefault((address, kind), [])
        if other not in others:
            others.append(other)
    for (address, kind), others in given.items():
        owner = module.find(address)
        if owner is None or ignores(owner, kind.argument):
            continue
        items = [item for item in inline(owner, kind.argument) if _is_set(module, item)]
        able = [other for other in others if items and _are_two(module, owner, items[0], other)]
        if able:
            yield Conflict(kind, owner, items[0], tuple(able))


def _given(module: Module) -> Iterator[tuple[str, Kind, Declaration]]:
    """What is given by resources of their own: to whom, what, and by which."""
    if module.resources(GROUP) and module.resources(*_RULES):
        for found in rules(module):
            if found.declaration.type in _RULES and found.is_sure and found.direction in ("ingress", "egress"):
                kind = Kind(GROUP, found.direction, f"{found.direction} rules")
                yield from ((address, kind, found.declaration) for address in sorted(found.groups))
    for rule in module.resources(_NETWORK_RULE):
        is_egress = known(module, rule.value("egress")) if rule.attribute("egress") else False
        if isinstance(is_egress, bool):
            direction = "egress" if is_egress else "ingress"
            kind = Kind(NETWORK_LIST, direction, f"{direction} rules")
            yield from ((address, kind, rule) for address in _owners(module, rule, "network_acl_id", NETWORK_LIST))
    for type_, (argument, kind) in _KINDS.items():
        for other in module.resources(type_):
            yield from ((address, kind, other) for address in _owners(module, other, argument, kind.owner))


def _owners(module: Module, other: Declaration, argument: str, type_: str) -> Iterable[str]:
    """The addresses of those of a type that a resource gives something to, for certain."""
    value = other.value(argument)
    if value is not None and value.code.strip().startswith("each.value"):
        return sorted({one.address for one in reads(module, other.value("for_each")) if one.names[0] == type_})
    found = target(module, value)
    return [found.address] if found is not None and found.names[0] == type_ else []


def _is_set(module: Module, item: hcl.Attribute | hcl.Block) -> bool:
    """Whether a block, or an argument, is there by the defaults of variables: an empty list is, too."""
    if isinstance(item, hcl.Attribute):
        value = resolved(module, item.value)
        return isinstance(value, hcl.TupleCons) or any(isinstance(one, list) for one in _values(module, item.value))
    if item.type != "dynamic":
        return True
    collection = item.body.attribute("for_each")
    values = _values(module, collection.value) if collection is not None else ()
    return any(isinstance(one, list | dict) and bool(one) for one in values)


def _values(module: Module, expression: hcl.Expression | None) -> Iterator[object]:
    """What an expression is in each use of the module."""
    for frame in frames(module.once(placed)):
        yield constant(frame, expression, by_default=True)


def _are_two(module: Module, owner: Declaration, item: hcl.Attribute | hcl.Block, other: Declaration) -> bool:
    """Whether a resource may be made beside its owner, and gives it what that does not list itself."""
    is_same = isinstance(item, hcl.Attribute) and owner.type == ROLE and is_listed(module, item.value, other)
    return not is_same and may_be_made(module, owner, other, by_default=True)
