"""Policies of AWS that roles lack, attached to them."""

from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal
from fixer.module import Declaration, Module
from transforms._permit_roles.lacking import Lack

_TYPE: Final = "aws_iam_role_policy_attachment"
_ATTACHMENT: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
REPETITION
  role       = ROLE.name
  policy_arn = "arn:aws:iam::aws:policy/POLICY"
}
"""


def attachment(module: Module, lack: Lack) -> Fix | Refusal:
    """The attachment of the policy that a role lacks, behind the role: to each instance by number, or to one by key."""
    role, code = lack.holder
    policy = lack.row.managed
    said = f"{code or role.address} does not have {policy}, which {lack.user.address} needs ({lack.row.because})"
    repetition = ""
    if role.shape.kind == "count":
        repetition, code = f"count = {role.shape.code}\n", f"{role.address}[count.index]"
    elif role.shape.kind == "for_each" and not code.endswith('"]'):
        return Refusal(role.source, role.block, f"{said}: which instance is meant cannot be told: attach it to that")
    name = _name(module, role)
    made = _ATTACHMENT.replace("NAME", name).replace("REPETITION\n", repetition)
    made = hcl.formatted(made.replace("ROLE", code).replace("POLICY", policy).lstrip("\n"))
    edit = Insert(role.source, role.block, made)
    return Fix(role.source, role.block, f"{said}; {_TYPE}.{name} attaches it", (edit,))


def _name(module: Module, role: Declaration) -> str:
    names = [role.name, f"{role.name}_policy", *[f"{role.name}_policy_{number}" for number in range(2, 99)]]
    return next(name for name in names if module.find(f"{_TYPE}.{name}") is None)
