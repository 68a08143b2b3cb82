"""Rules of security groups that name peers of several kinds, which one rule cannot: a rule for each kind.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule
"""

from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Remove
from fixer.module import Module, free_name, resolved
from fixer.validation import Rejection
from transforms._own_resources.placement import beside, comments_of, value_of

_RULE: Final = "aws_security_group_rule"
_RANGES: Final = ("cidr_blocks", "ipv6_cidr_blocks")
_GROUP: Final = "source_security_group_id"
_PEERS: Final = frozenset({*_RANGES, _GROUP, "self", "prefix_list_ids"})
# What the resource beside it takes over from it by itself.
_PLACED: Final = frozenset({"count", "for_each", "provider"})


def second_rule(module: Module, found: Rejection, other: str) -> Fix | None:
    """A second rule for one of two kinds of peers; None of anything else, and where all the world is one of them: then
    the other one says nothing, and may be what is meant.
    """
    rule, source = found.declaration, found.declaration.source
    if rule.type != _RULE or found.path or rule.kind != "resource" or not {found.name, other} <= _PEERS:
        return None
    is_of_ranges = found.name in _RANGES or other in _RANGES
    moved = [item for item in rule.body.attributes if item.name in (_RANGES if is_of_ranges else (_GROUP,))]
    if not moved:
        return None
    if any("/0" in (shown.code if (shown := resolved(module, item.value)) else "") for item in moved):
        return None
    name = free_name(module, _RULE, f"{rule.name}_{'cidr' if is_of_ranges else 'group'}")
    said = " and ".join(item.name for item in moved)
    moves = "move" if len(moved) > 1 else "moves"
    message = f"{found.message}: a rule has one kind of them: {said} {moves} to {_RULE}.{name}, otherwise a copy of it"
    new = Insert(source, rule.block, beside(rule, _RULE, name, _inside(rule.body, {item.name for item in moved})))
    return Fix(source, moved[0], message, (*[Remove(source, item) for item in moved], new))


def _inside(body: hcl.Body, moved: set[str]) -> str:
    """What the new rule says: the same, but for the peers."""
    code = ""
    for item in body.items:
        if isinstance(item, hcl.Attribute) and item.name not in _PLACED and item.name not in _PEERS - moved:
            is_moved = item.name in moved
            code += comments_of(item) if is_moved else ""
            code += f"{item.name} = {value_of(item) if is_moved else item.value_code}\n"
        elif isinstance(item, hcl.Block):
            code += f"\n{item.code.strip()}\n"
    return code
