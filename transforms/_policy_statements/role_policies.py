"""Where a role is granted more: in a policy that stands, or in one of its own."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Grants, NewStatement, Place, addition, place_for, with_free_sid
from fixer.engine import Edit, Insert, listed
from fixer.module import Declaration, Module, reads
from transforms._own_resources.obstacles import ignores
from transforms._policy_statements.edits import edit_of
from transforms._policy_statements.policy_names import are_different, free_policy_name

_POLICY: Final = """
resource "aws_iam_role_policy" "LABEL" {
REPEATED
NAME = POLICY
role = ROLE.id

policy = jsonencode({
Version = "2012-10-17"
Statement = [
STATEMENTS
]
})
}
"""
# Beyond so many characters, a list does not stand in one line, and a name is cut.
_LONGEST: Final = 80


class Granting(NamedTuple):
    """The edit that grants something, and the address of what it stands in then; `made` are those of new policies."""

    edit: Edit
    holder: str
    made: tuple[str, ...] = ()


class OwnPolicy(NamedTuple):
    """A policy of its own: its label, its name, the code of the role or of the instance of it that it is for, what it
    says, and its `count` or `for_each`. Where several are of one role, the name is the beginning of their names.
    """

    label: str
    name: str
    role: str
    statements: list[NewStatement]
    repetition: str = ""
    is_prefix: bool = False


def granting(module: Module, granted: Grants, policy: OwnPolicy) -> Granting | str:
    """How a role is granted what a policy of its own would say: by one that stands, else by that; or why it is not."""
    place = place_for(module, granted)
    if place is None or ignores(place.declaration, "policy", "inline_policy"):
        return own_policies(module, granted.role, [policy])
    added = addition(place, *[with_free_sid(place, one) for one in policy.statements])
    return Granting(edit_of(added), _holder(place))


def _holder(place: Place) -> str:
    declaration, at = place.declaration, place.node.start
    if declaration.kind != "locals":
        return declaration.address
    names = [item.name for item in declaration.body.attributes if item.start <= at < item.end]
    return f"local.{names[0]}" if names else declaration.address


def own_policies(module: Module, role: Declaration, policies: Sequence[OwnPolicy]) -> Granting | str:
    """How a role, or instances of it, are granted something by policies of their own; or why they cannot be."""
    if role.body.blocks("inline_policy", "dynamic"):
        return f"no policy can be added to {role.address}, which lists its own"
    listing = module.resources("aws_iam_role_policies_exclusive")
    if any(read.address == role.address for one in listing for read in reads(module, one.block)):
        return f"no policy can be added to {role.address}, whose policies are listed"
    codes: list[str] = []
    labels: list[str] = []
    names: list[tuple[str, str]] = []
    for policy in policies:
        free, number = policy.label, 2
        while module.find(f"aws_iam_role_policy.{free}") or free in labels:
            free, number = f"{policy.label}_{number}", number + 1
        labels.append(free)
        # Labels may differ, and the policy still be the same one to IAM, which knows it by its name.
        others = [name for code, name in names if not are_different(code, policy.role)]
        called = policy.name if policy.is_prefix else free_policy_name(module, role, policy.name, others)
        names.append((policy.role, called))
        codes.append(_code(role, policy._replace(name=called), free))
    made = tuple([f"aws_iam_role_policy.{label}" for label in labels])
    return Granting(Insert(role.source, role.block, "\n".join(codes)), listed(made), made)


def _code(role: Declaration, policy: OwnPolicy, label: str) -> str:
    provider = role.attribute("provider")
    first = [policy.repetition, f"provider = {provider.value_code}" if provider else ""]
    return hcl.build(
        _POLICY.replace("REPEATED\n", "".join([f"{line}\n\n" for line in first if line])),
        LABEL=label,
        NAME="name_prefix" if policy.is_prefix else "name",
        POLICY=hcl.quoted(policy.name[:_LONGEST] + "-" if policy.is_prefix else policy.name),
        ROLE=policy.role,
        STATEMENTS=",\n".join([_object(one) for one in policy.statements]),
    )


def _object(statement: NewStatement) -> str:
    actions, resources = _list([hcl.quoted(one) for one in statement.actions]), _list(statement.resources)
    return f'{{\nEffect = "Allow"\nAction = {actions}\nResource = {resources}\n}}'


def _list(codes: Sequence[str]) -> str:
    line = f"[{', '.join(codes)}]" if len(codes) > 1 else codes[0]
    return "[\n" + "".join([f"{code},\n" for code in codes]) + "]" if len(line) > _LONGEST else line
