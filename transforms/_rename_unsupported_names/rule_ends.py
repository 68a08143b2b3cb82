"""Rules of security groups that name an end as the other direction calls it: `source_security_group_id` of a rule for
what goes out. Where the end that the direction has is told beside it, that is no other name for that end: it is the
group that the rule is of, as the rule says or lacks, and nobody knows which is meant otherwise.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_egress_rule
and .../resources/security_group_rule (each is of `security_group_id`, and for one end)
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._rename_unsupported_names.groups import (
    called_after,
    called_by_direction,
    direction_of,
    ends_of,
    opposite,
)
from transforms._unsupported_names.associations import VPC_RULES
from transforms._unsupported_names.told import told

_OWN: Final = "security_group_id"
_GROUP_END: Final = {"aws_security_group_rule": "source_security_group_id"}
_IS_GROUP: Final = re.compile(r"\w+_(?:security_group|sg|group)_id")


def of_other_direction(found: Rejection) -> Fix | Refusal | None:
    """What is done about an end that is called as rules of the other direction have it; None if it is none, or if it
    may be another name for the one that there is.
    """
    node, body, direction = found.node, found.body, direction_of(found)
    if not isinstance(node, hcl.Attribute) or body is None or not direction or found.declaration.kind != "resource":
        return None
    if swapped := _swapped(found, node, body):
        return swapped
    if not called_after(found, found.name, opposite(direction)):
        return _second(found, node, body, direction)
    right = next((item for item in body.attributes if called_after(found, item.name, direction)), None)
    others = [name for name in ends_of(found) if body.attribute(name) is not None]
    if right is None and not others:
        return _mixed(found, node, body, direction)
    source, own = found.declaration.source, body.attribute(_OWN)
    if not found.path and _IS_GROUP.fullmatch(found.name):
        if own is None:
            edit = Replace(source, source.stretch(node.start, node.start + len(node.name)), _OWN)
            return Fix(source, node, told(found, _OWN), (edit,))
        if own.value_code.split() == node.value_code.split():
            said = f"{found.told} It is the group that the rule is of, as {_OWN} says: it is removed"
            return Fix(source, node, said, (Remove(source, node),))
    beside = right.name if right is not None else others[0]
    said = f"A rule of this direction ({direction}) is for what {beside} tells"
    return Refusal(source, node, f"{found.told} {said}: keep what is meant")


def _swapped(found: Rejection, node: hcl.Attribute, body: hcl.Body) -> Fix | None:
    """A rule for what goes out that tells both its ends and not whose it is: its source is the group that it is of,
    which it has a name for that this type calls the other end by.
    """
    end = _GROUP_END.get(found.declaration.type, "")
    standing = body.attribute(end) if end else None
    if standing is None or found.path or called_by_direction(found) != end or direction_of(found) != "egress":
        return None
    if body.attribute(_OWN) is not None or not _IS_GROUP.fullmatch(found.name):
        return None
    source = found.declaration.source
    edits = [
        Replace(source, source.stretch(item.start, item.start + len(item.name)), new)
        for item, new in ((standing, _OWN), (node, end))
    ]
    said = f"{told(found, end)}, and what that says, whose rule it is, {_OWN}"
    return Fix(source, node, said, tuple(edits))


def _mixed(found: Rejection, node: hcl.Attribute, body: hcl.Body, direction: str) -> Refusal | None:
    """Several ends that are all called as the other direction has them: which direction is meant nobody knows."""
    others = [item.name for item in body.attributes if called_after(found, item.name, opposite(direction))]
    if len(others) == 1:
        return None
    said = f"{' and '.join(others)} are what rules of the other direction have"
    return Refusal(found.declaration.source, node, f"{found.told} {said}: write those of this one, or that one")


def _second(found: Rejection, node: hcl.Attribute, body: hcl.Body, direction: str) -> Refusal | None:
    """One of several ends that a rule tells, in its own direction, of a type that is for one."""
    own = called_after(found, found.name, direction)
    if not own or found.declaration.type not in VPC_RULES:
        return None
    ends = ends_of(found)
    told_ends = {
        item.name if item.name in ends else called_after(found, item.name, direction): item.name
        for item in body.attributes
    }
    others = [name for end, name in told_ends.items() if end and end != own]
    if not others:
        return None
    said = f"{own} is meant, and a rule is for one end, which {others[0]} tells: write a rule for each"
    return Refusal(found.declaration.source, node, f"{found.told} {said}")
