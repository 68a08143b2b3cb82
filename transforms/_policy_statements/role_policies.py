"""Where a role is granted more: in a policy that stands, or in one of its own."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Grants, NewStatement, addition, place_for, with_free_sid
from fixer.engine import Edit, Insert
from fixer.module import Declaration, Module
from transforms._policy_statements.edits import edit_of

_POLICY: Final = """
resource "aws_iam_role_policy" "LABEL" {
REPEATED
name = POLICY
role = ROLE.id

policy = jsonencode({
Version = "2012-10-17"
Statement = [
STATEMENTS
]
})
}
"""
# Beyond so many characters, a list does not stand in one line.
_LONGEST: Final = 80


class Granting(NamedTuple):
    """The edit that grants something, and the address of the block in which it stands then."""

    edit: Edit
    holder: str


class OwnPolicy(NamedTuple):
    """A policy of its own: its label, its name (the text of a template), the code of the role or of the instance of it
    that it is for, and its `count` or `for_each`.
    """

    label: str
    name: str
    role: str
    repetition: str = ""


def granting(module: Module, granted: Grants, statements: list[NewStatement], label: str, name: str) -> Granting | str:
    """How a role is granted statements; or why it cannot be.

    A policy of its own, where none that stands can be added to, has a label and a name.
    """
    place = place_for(module, granted)
    if place is not None:
        added = addition(place, *[with_free_sid(place, one) for one in statements])
        return Granting(edit_of(added), place.declaration.address)
    return own_policy(module, granted.role, statements, OwnPolicy(label, name, granted.role.address))


def own_policy(module: Module, role: Declaration, statements: list[NewStatement], policy: OwnPolicy) -> Granting | str:
    """How a role, or instances of it, are granted statements by a policy of their own; or why they cannot be."""
    if role.body.blocks("inline_policy", "dynamic"):
        return f"no policy can be added to {role.address}, which lists its own"
    if any(True for one in module.resources("aws_iam_role_policies_exclusive") if role.address in one.block.code):
        return f"no policy can be added to {role.address}, whose policies are listed"
    free, number = policy.label, 2
    while module.find(f"aws_iam_role_policy.{free}"):
        free, number = f"{policy.label}_{number}", number + 1
    provider = role.attribute("provider")
    first = [policy.repetition, f"provider = {provider.value_code}" if provider else ""]
    code = hcl.build(
        _POLICY.replace("REPEATED\n", "".join([f"{line}\n\n" for line in first if line])),
        LABEL=free,
        POLICY=f'"{policy.name}"',
        ROLE=policy.role,
        STATEMENTS=",\n".join([_object(one) for one in statements]),
    )
    return Granting(Insert(role.source, role.block, code), f"aws_iam_role_policy.{free}")


def _object(statement: NewStatement) -> str:
    actions, resources = _list([hcl.quoted(one) for one in statement.actions]), _list(statement.resources)
    return f'{{\nEffect = "Allow"\nAction = {actions}\nResource = {resources}\n}}'


def _list(codes: Sequence[str]) -> str:
    listed = f"[{', '.join(codes)}]" if len(codes) > 1 else codes[0]
    return "[\n" + "".join([f"{code},\n" for code in codes]) + "]" if len(listed) > _LONGEST else listed
