"""Policies of AWS that roles lack, attached to them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, listed
from fixer.module import SINGLE, Declaration, Links, Module, free_name, reads
from transforms._data_sources.accounts import provider_named
from transforms._data_sources.partitions import COMMERCIAL, may_be_another
from transforms._instances.named import EACH
from transforms._own_resources.waiting import waiting
from transforms._permit_roles.lacking import Lack
from transforms._permit_roles.refused import by_reason
from transforms._permit_roles.repetition import repetition
from transforms._permit_roles.untrusted import of_no_use_before
from transforms._permit_roles.waiting_for import waiting_for
from transforms._policy_statements.obstacle import Obstacle

_TYPE: Final = "aws_iam_role_policy_attachment"
_ATTACHMENT: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
REPETITION
  role       = ROLE.name
  policy_arn = "arn:PARTITION:iam::aws:policy/POLICY"
}
"""
_EXCLUSIVE: Final = "aws_iam_role_policy_attachments_exclusive"
# The keys with which every instance of a resource names another one of a role.
_ALIKE: Final = re.compile(r"\[(?:each\.key|count\.index)\]\Z")
_WHICH: Final = "which instance is meant cannot be told: attach it to that"

_Instance = tuple[str, str]


def attachments(module: Module, links: Links, lacks: Sequence[Lack], service: str) -> Iterator[Fix | Refusal]:
    """The attachments of the policies that a role lacks, behind the role: to each instance what that lacks. What is
    made with an instance waits for its own. `service` is what may not take the role on.
    """
    role = lacks[0].holder.role
    partition = _partition(module, role)
    able: dict[_Instance, list[Lack]] = {}
    unable: dict[str, list[Lack]] = {}
    for reason, those in by_reason(module, lacks, service).items():
        for lack in those:
            repeated = _repetition(module, lack)
            if isinstance(repeated, Obstacle):
                unable.setdefault(reason or repeated.reason, []).append(lack)
            elif why := reason or _obstacle(module, role, partition):
                unable.setdefault(why, []).append(lack)
            else:
                able.setdefault((lack.holder.code, repeated), []).append(lack)
    for why, those in unable.items():
        yield Refusal(role.source, role.block, f"{_said(those)}: {why}")
    if able:
        found = _attached(module, links, _once(role, able), partition)
        yield of_no_use_before(found, service) if service else found


def _once(role: Declaration, instances: Mapping[_Instance, list[Lack]]) -> dict[_Instance, list[Lack]]:
    """What is attached to each instance, without what is attached to all of them as well."""
    whole = f"{role.shape.kind} = {role.shape.code}"
    every = next((one for one in instances if one[1] == whole and _ALIKE.search(one[0])), None)
    if every is None:
        return dict(instances)
    policies = {lack.row.managed for lack in instances[every]}
    found: dict[_Instance, list[Lack]] = {}
    for one, lacks in instances.items():
        for lack in lacks:
            found.setdefault(every if lack.row.managed in policies else one, []).append(lack)
    return found


def _attached(module: Module, links: Links, instances: Mapping[_Instance, list[Lack]], partition: str) -> Fix:
    lacks = [lack for those in instances.values() for lack in those]
    role = lacks[0].holder.role
    made: dict[str, str] = {}
    needed: dict[str, list[Lack]] = {}
    for (code, repeated), those in instances.items():
        rows = {lack.row.managed: lack.row for lack in those}
        for row in rows.values():
            own = f"{role.name}{_suffix(role, code, repeated)}"
            own = f"{own}_{row.sid.lower()}" if len(rows) > 1 else own
            name = free_name(module, _TYPE, own, made, or_else=(f"{own}_policy",))
            text = _ATTACHMENT.replace("NAME", name).replace("PARTITION", partition)
            text = text.replace("REPETITION\n", f"{repeated}\n" if repeated else "")
            made[name] = hcl.formatted(
                text.replace("ROLE", _instance(code, repeated)).replace("POLICY", row.managed).lstrip("\n")
            )
            needed[f"{_TYPE}.{name}"] = [lack for lack in those if lack.row.managed == row.managed]
    is_one = len({lack.row.managed for lack in lacks}) == 1
    done = f"{listed(needed)} {'attaches' if len(made) == 1 else 'attach'} {'it' if is_one else 'them'}"
    waiters = waiting_for(module, links, role, needed, [repeated for _, repeated in instances])
    if waiters:
        done += f", and {listed([one.address for one in waiters])} {'waits' if len(waiters) == 1 else 'wait'} for that"
    edits = [edit for one, ahead in waiters.items() for edit in waiting([one], *ahead)]
    added = Insert(role.source, role.block, "\n".join(made.values()))
    return Fix(role.source, role.block, f"{_said(lacks)}; {done}", (added, *edits))


def _said(lacks: Sequence[Lack]) -> str:
    """What each instance lacks, and what needs it."""
    users: dict[tuple[str, str], dict[str, Lack]] = {}
    for lack in lacks:
        key = lack.holder.code or lack.holder.role.address, lack.row.managed
        users.setdefault(key, {}).setdefault(lack.user.address, lack)
    alike: dict[tuple[str, tuple[str, ...]], tuple[list[str], Lack]] = {}
    for (code, policy), those in users.items():
        alike.setdefault((code, tuple(those)), ([], next(iter(those.values()))))[0].append(policy)
    return "; ".join(
        f"{code} does not have {listed(policies)}, which {listed(those)} {'needs' if len(those) == 1 else 'need'}"
        f" ({first.row.because})"
        for (code, those), (policies, first) in alike.items()
    )


def _instance(code: str, repeated: str) -> str:
    """The code of the instance as an attachment names it that is there on the condition on which the role is."""
    is_first = repeated.startswith("count") and code.endswith("[0]")
    return f"{code.removesuffix('[0]')}[count.index]" if is_first else code


def _suffix(role: Declaration, code: str, repeated: str) -> str:
    """What of the name of an attachment says which instance it is for."""
    key = re.sub(r"[^\w-]+", "_", code.removeprefix(role.address)).strip("_")
    return f"_{key}" if key and not repeated else ""


def _repetition(module: Module, lack: Lack) -> str | Obstacle:
    """How often a policy is attached to the instances of a role as they are named, to none of them twice."""
    if lack.holder.code and EACH.search(lack.holder.code) and not _ALIKE.search(lack.holder.code):
        return Obstacle(_WHICH)
    repeated = repetition(module, lack) if lack.holder.code else ""
    return Obstacle(_WHICH) if not lack.holder.code or isinstance(repeated, Obstacle) else repeated


def _obstacle(module: Module, role: Declaration, partition: str) -> str:
    """Why nothing can be attached to a role; empty if it can be."""
    for one in module.resources(_EXCLUSIVE):
        named = {read.address for read in reads(module, one.block)}
        if role.address in named or not any(address.startswith("aws_iam_role.") for address in named):
            return f"{one.address} lists all that is attached: add the policy there"
    if role.attribute("managed_policy_arns") is not None:
        return "its managed_policy_arns are all that it has: add the policy there"
    if provider_named(role):
        return "attach it by the provider of the role"
    return "" if partition else "attach it, with the partition of its region in the ARN"


def _partition(module: Module, role: Declaration) -> str:
    """Code for the partition in a string; empty where it is another one that no data source of the module tells."""
    for one in module.data("aws_partition"):
        if one.shape == SINGLE and provider_named(one) == provider_named(role):
            return f"${{{one.address}.partition}}"
    return "" if may_be_another(module) else COMMERCIAL
