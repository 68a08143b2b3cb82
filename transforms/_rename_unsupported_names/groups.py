"""Who is at the other end of a rule of a security group: a group, under the names of the lists that groups have of
them, or what is called after the direction (`destination_cidr_blocks` of a rule for what goes out).

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type
"""

import re
from typing import Final

from fixer import hcl
from fixer.validation import Rejection

_OWN: Final = "security_group_id"
_VPC_RULE: Final = ("referenced_security_group_id", "cidr_ipv4", "cidr_ipv6", "prefix_list_id")
# What a rule is for: the group that is meant, and what else may stand for it.
_ENDS: Final = {
    "aws_security_group_rule": (
        "source_security_group_id",
        "cidr_blocks",
        "ipv6_cidr_blocks",
        "prefix_list_ids",
        "self",
    ),
    "aws_vpc_security_group_egress_rule": _VPC_RULE,
    "aws_vpc_security_group_ingress_rule": _VPC_RULE,
}
# Where a rule is told by other words, what says so and how its ends are called: of a group, and of addresses.
_GROUP_RULES: Final = ("security_groups", "cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids")
_CALLED: Final = {**_ENDS, "aws_default_security_group": _GROUP_RULES, "aws_security_group": _GROUP_RULES}
# What people put before the name of an end, by the direction in which a rule lets traffic through.
_BEFORE: Final = {"egress": "(?:destination|dest|dst|target|to)", "ingress": "(?:source|src|from|origin)"}
_WORDS: Final = (
    "(?:security_group|sg|group)(?:_ids?|s)?",
    "(?:ipv4_)?(?:cidr(?:_ipv4|s|_blocks?)?)",
    "ipv6_cidr(?:s|_blocks?)?|cidr_ipv6",
    "prefix_list(?:_ids?|s)?",
)
_GROUPS: Final = frozenset({"security_group", "security_group_ids", "security_groups"})


def end_of(found: Rejection) -> tuple[str, str]:
    """The argument of a rule that a list of groups is, and why none of them can be; both empty for anything else.

    A rule that says whose it is and for whom it is not lacks the latter, and the other way round.
    """
    ends, body, node = _ENDS.get(found.declaration.type), found.body, found.node
    if ends is None or body is None or found.path or found.name not in _GROUPS or not isinstance(node, hcl.Attribute):
        return "", ""
    other = next((name for name in ends if body.attribute(name) is not None), "")
    is_own = body.attribute(_OWN) is not None
    if isinstance(node.value, hcl.TupleCons) and len(node.value.elements) != 1:
        return "", f"{ends[0] if is_own else _OWN} takes one group: write a rule for each"
    if is_own and other:
        return "", f"{ends[0]} is meant, which does not go together with {other}: write a rule for each"
    if not is_own and not other:
        return "", f"Whether {_OWN} is meant or {ends[0]} cannot be told: write both"
    return (ends[0] if is_own else _OWN), ""


def called_by_direction(found: Rejection) -> str:
    """The argument for the other end of a rule, which is called after the direction of the rule; empty if it is not."""
    if found.declaration.kind != "resource" or not isinstance(found.node, hcl.Attribute):
        return ""
    return called_after(found, found.name, direction_of(found))


def called_after(found: Rejection, name: str, direction: str) -> str:
    """The argument for an end of a rule that a name is, as rules of a direction call it; empty if it is none."""
    ends, before = ends_of(found), _BEFORE.get(direction, "")
    if not ends or not before or (name in ends and direction_of(found) != direction):
        return ""
    said = [end for word, end in zip(_WORDS, ends, strict=False) if re.fullmatch(f"{before}_(?:{word})", name)]
    return said[0] if said else ""


def ends_of(found: Rejection) -> tuple[str, ...]:
    """The arguments for the other end of a rule; none where no rule is told."""
    return _CALLED.get(found.declaration.type, ())


def opposite(direction: str) -> str:
    """The other direction."""
    return "ingress" if direction == "egress" else "egress"


def direction_of(found: Rejection) -> str:
    """Which way the traffic of a rule goes, as far as that is written there; empty where it is not."""
    type_ = found.declaration.type
    if type_ not in _CALLED:
        return ""
    if type_.startswith("aws_vpc_security_group_"):
        return type_.removeprefix("aws_vpc_security_group_").removesuffix("_rule") if not found.path else ""
    if type_ != "aws_security_group_rule":
        return found.path if found.path in _BEFORE else ""
    value = found.declaration.value("type") if not found.path else None
    said = (value.literal or "") if isinstance(value, hcl.Template) else ""
    return said if said in _BEFORE else ""
