"""Policies of AWS that roles lack, attached to them."""

import re
from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, listed
from fixer.module import SINGLE, Declaration, Links, Module, free_name
from transforms._data_sources.accounts import provider_named
from transforms._data_sources.partitions import COMMERCIAL, may_be_another
from transforms._own_resources.waiting import waiting
from transforms._permit_roles.lacking import Lack
from transforms._permit_roles.waiting_for import waiting_for

_TYPE: Final = "aws_iam_role_policy_attachment"
_ATTACHMENT: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
REPETITION
  role       = ROLE.name
  policy_arn = "arn:PARTITION:iam::aws:policy/POLICY"
}
"""


def attachments(module: Module, links: Links, lacks: Sequence[Lack]) -> Fix | Refusal:
    """The attachments of the policies that a role lacks, behind the role: to each instance by number, or to those that
    are named by their keys. What is made with the role waits for them.
    """
    role = lacks[0].holder.role
    is_keyed = role.shape.kind == "for_each"
    firsts = {one.holder.code if is_keyed else "": one for one in reversed(lacks)}
    instances = [firsts[code] for code in reversed(firsts)]
    rows = {one.row.managed: one.row for one in lacks}
    who = listed([one.holder.code or role.address for one in instances])
    said = f"{who} {'does' if len(instances) == 1 else 'do'} not have {listed(rows)}"
    said = f"{said}, which {lacks[0].user.address} needs ({lacks[0].row.because})"
    partition = _partition(module, role)
    if why := _obstacle(role, instances, partition):
        return Refusal(role.source, role.block, f"{said}: {why}")
    made: dict[str, str] = {}
    needed: dict[str, list[Lack]] = {}
    for row in rows.values():
        for lack in instances:
            code, own, repetition = role.address, role.name, ""
            if is_keyed:
                code = lack.holder.code
                own += "_" + re.sub(r"[^\w-]+", "_", code.removeprefix(role.address)).strip("_")
            elif role.shape.kind == "count":
                code, repetition = f"{role.address}[count.index]", f"count = {role.shape.code}\n"
            own = f"{own}_{row.sid.lower()}" if len(rows) > 1 else own
            name = free_name(module, _TYPE, own, made, or_else=(f"{own}_policy",))
            text = _ATTACHMENT.replace("NAME", name).replace("REPETITION\n", repetition).replace("PARTITION", partition)
            made[name] = hcl.formatted(text.replace("ROLE", code).replace("POLICY", row.managed).lstrip("\n"))
            needed[f"{_TYPE}.{name}"] = [one for one in lacks if not is_keyed or one.holder.code == code]
    done = f"{listed(needed)} {'attaches' if len(made) == 1 else 'attach'} {'it' if len(rows) == 1 else 'them'}"
    waiters = waiting_for(module, links, role, needed)
    if waiters:
        done += f", and {listed([one.address for one in waiters])} {'waits' if len(waiters) == 1 else 'wait'} for that"
    edits = [edit for one, ahead in waiters.items() for edit in waiting([one], *ahead)]
    added = Insert(role.source, role.block, "\n".join(made.values()))
    return Fix(role.source, role.block, f"{said}; {done}", (added, *edits))


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
