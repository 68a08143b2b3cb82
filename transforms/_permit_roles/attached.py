"""Policies of AWS that roles lack, attached to them."""

import re
from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, listed
from fixer.module import SINGLE, Declaration, Module, free_name
from transforms._data_sources.accounts import provider_named
from transforms._data_sources.partitions import COMMERCIAL, may_be_another
from transforms._permit_roles.lacking import Lack

_TYPE: Final = "aws_iam_role_policy_attachment"
_ATTACHMENT: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
REPETITION
  role       = ROLE.name
  policy_arn = "arn:PARTITION:iam::aws:policy/POLICY"
}
"""


def attachments(module: Module, lacks: Sequence[Lack]) -> Fix | Refusal:
    """The attachments of the policy that a role lacks, behind the role: to each instance by number, or to those that
    are named by their keys. `lacks` has one for each instance.
    """
    role, row = lacks[0].holder.role, lacks[0].row
    is_keyed = role.shape.kind == "for_each"
    lacks = lacks if is_keyed else lacks[:1]
    who = listed([one.holder.code or role.address for one in lacks])
    said = f"{who} {'does' if len(lacks) == 1 else 'do'} not have {row.managed}"
    said = f"{said}, which {lacks[0].user.address} needs ({row.because})"
    partition = _partition(module, role)
    if why := _obstacle(role, lacks, partition):
        return Refusal(role.source, role.block, f"{said}: {why}")
    made: dict[str, str] = {}
    for lack in lacks:
        code, own, repetition = role.address, role.name, ""
        if is_keyed:
            code = lack.holder.code
            own += "_" + re.sub(r"[^\w-]+", "_", code.removeprefix(role.address)).strip("_")
        elif role.shape.kind == "count":
            code, repetition = f"{role.address}[count.index]", f"count = {role.shape.code}\n"
        name = free_name(module, _TYPE, own, made, or_else=(f"{own}_policy",))
        text = _ATTACHMENT.replace("NAME", name).replace("REPETITION\n", repetition).replace("PARTITION", partition)
        made[name] = hcl.formatted(text.replace("ROLE", code).replace("POLICY", row.managed).lstrip("\n"))
    names = listed([f"{_TYPE}.{name}" for name in made])
    edit = Insert(role.source, role.block, "\n".join(made.values()))
    return Fix(role.source, role.block, f"{said}; {names} {'attaches' if len(made) == 1 else 'attach'} it", (edit,))


def _obstacle(role: Declaration, lacks: Sequence[Lack], partition: str) -> str:
    """Why nothing can be attached to a role; empty if it can be."""
    if role.attribute("managed_policy_arns") is not None:
        return "its managed_policy_arns are all that it has: add the policy there"
    if provider_named(role):
        return "attach it by the provider of the role"
    if role.shape.kind == "for_each" and not all(one.holder.code.endswith('"]') for one in lacks):
        return "which instance is meant cannot be told: attach it to that"
    return "" if partition else "attach it, with the partition of its region in the ARN"


def _partition(module: Module, role: Declaration) -> str:
    """Code for the partition in a string; empty where it is another one that no data source of the module tells."""
    for one in module.data("aws_partition"):
        if one.shape == SINGLE and provider_named(one) == provider_named(role):
            return f"${{{one.address}.partition}}"
    return "" if may_be_another(module) else COMMERCIAL
