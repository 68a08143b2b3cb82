"""Managed policies as `aws_iam_role_policy_attachment`."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module import DEEPEST, Declaration, Module, node_references, target
from transforms._own_resources.names import name_for
from transforms._own_resources.placement import beside, comments_of, instance
from transforms._own_resources.rewriting import LeftAloneError

ATTACHMENT: Final = "aws_iam_role_policy_attachment"
# Functions that give a list of what they are given.
_LISTS: Final = frozenset({"compact", "concat", "distinct", "flatten", "setunion", "sort", "tolist", "toset"})


def attachments(module: Module, role: Declaration, arns: hcl.Attribute) -> dict[str, str]:
    """The resources for the managed policies of a role: their code by name. Raises LeftAloneError."""
    value = arns.value
    if not isinstance(value, hcl.TupleCons):
        return _for_each(module, role, arns)
    if not value.elements:
        raise LeftAloneError(
            "an empty list means that there are none: say so in an aws_iam_role_policy_attachments_exclusive"
        )
    attached = {code for one in module.resources(ATTACHMENT) if (code := _attached(module, one, role))}
    made: dict[str, str] = {}
    comments = _comments(arns, value)
    comments[0] = _above(arns) + comments[0]
    for place, element in enumerate(value.elements):
        arn = element.value
        # (Its own code has the comments before it.)
        code = arns.value_code[arn.start - arns.value_start : arn.end - arns.value_start]
        if not isinstance(arn, hcl.Template | hcl.Traversal) or "*" in code:
            raise LeftAloneError(f"whether {code} is one policy cannot be told")
        if code in attached:
            continue
        name = name_for(module, ATTACHMENT, role, arn, made, is_only=len(value.elements) == 1)
        above = comments[place]
        made[name] = beside(role, ATTACHMENT, name, f"role = {instance(role)}.name\npolicy_arn = {code}", above)
    return made


def _attached(module: Module, one: Declaration, role: Declaration) -> str:
    """The policy that an attachment attaches to a role; empty if it is for another."""
    reference, arn = target(module, one.value("role")), one.attribute("policy_arn")
    is_of = reference is not None and reference.address == role.address and one.shape == role.shape
    return arn.value_code if is_of and arn is not None else ""


def _above(arns: hcl.Attribute) -> str:
    """The comments above the list, and the one behind it."""
    return comments_of(arns) + (f"{arns.trail.strip()}\n" if arns.trail.strip() else "")


def _comments(arns: hcl.Attribute, value: hcl.TupleCons) -> list[str]:
    """The comments of each element: those above it, and the one behind it."""
    found = [""] * len(value.elements)
    base = arns.value_start
    ends = [element.value.end - base for element in value.elements]
    for kind, start, end in t.tokenize(arns.value_code):
        if kind != t.COMMENT or any(e.value.start - base <= start < e.value.end - base for e in value.elements):
            continue
        before = next((i for i in reversed(range(len(ends))) if ends[i] <= start), -1)
        is_behind = before >= 0 and "\n" not in arns.value_code[ends[before] : start]
        place = before if is_behind or before + 1 == len(ends) else before + 1
        found[place] += f"{arns.value_code[start:end].strip()}\n"
    return found


def _for_each(module: Module, role: Declaration, arns: hcl.Attribute) -> dict[str, str]:
    """One resource for each policy of an expression that a plan knows."""
    if role.shape.kind != "single":
        raise LeftAloneError(f"they are not split, since the role has {role.shape.kind}")
    unknown = next(_unknown(module, arns.value), None)
    if unknown is not None:
        raise LeftAloneError(f"how many policies there are may be known at apply only, by {unknown}")
    code = arns.value_code
    value = arns.value
    each = code if isinstance(value, hcl.FunctionCall) and value.name == "toset" else f"toset({code})"
    name = name_for(module, ATTACHMENT, role, None, (), is_only=True)
    inside = f"for_each = {each}\n\nrole = {role.address}.name\npolicy_arn = each.value"
    return {name: beside(role, ATTACHMENT, name, inside, _above(arns))}


def _unknown(module: Module, value: hcl.Expression, depth: int = 0) -> Iterator[str]:
    """What an expression refers to that no plan knows for certain, and functions that may do anything."""
    for node in hcl.walk(value):
        if isinstance(node, hcl.FunctionCall) and node.name not in _LISTS:
            yield f"{node.name}()"
    for reference in node_references(value):
        local = module.locals.get(reference.names[1]) if reference.names[0] == "local" else None
        if local is not None and depth < DEEPEST:
            yield from _unknown(module, local.value, depth + 1)
        elif reference.names[0] != "var":
            yield reference.address
