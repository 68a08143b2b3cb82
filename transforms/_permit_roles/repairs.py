"""What a role is granted of what it lacks, or why it is not."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fixer.aws import NewStatement, grants
from fixer.engine import Fix, Refusal, listed
from fixer.module import SINGLE, Module, reachable, rough_links
from transforms._permit_roles.lacking import Lack, lacking
from transforms._permit_services.sendings import EACH
from transforms._policy_statements.role_policies import OwnPolicy, granting, own_policy

# What a policy of its own is called that allows more than one thing.
_NAME: Final = "services"
_ON_CONDITION: Final = re.compile(r"\?\s*1\s*:\s*0\s*\Z")
_PARTS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One for all that a role, or an instance of it, lacks."""
    groups: dict[tuple[str, str], list[Lack]] = {}
    for lack in lacking(module):
        groups.setdefault((lack.holder.code or lack.holder.role.address, _repetition(lack)), []).append(lack)
    for (_, repetition), lacks in groups.items():
        yield _repair(module, lacks, repetition)


def _repetition(lack: Lack) -> str:
    """The `count` or `for_each` of a policy that is granted to instances as those of the resource name them; empty for
    a policy that is there once, "?" where it cannot be told for which instances it is.
    """
    role, to, shape = lack.holder.role, lack.to.declaration, lack.user.shape
    codes = (lack.holder.code, lack.to.code)
    if not lack.holder.code or lack.to.key == "*" or "\n" in shape.code:
        return "?"
    is_repeated = role.shape != SINGLE or (to is not None and to.shape != SINGLE)
    if shape == SINGLE or not is_repeated:
        return "?" if is_repeated and any(EACH.search(code) for code in codes) else ""
    if any(EACH.search(code) for code in codes):
        return f"{shape.kind} = {shape.code}"
    # What is there on a condition is named by its one number.
    shapes = {role.shape, to.shape if to is not None else SINGLE} - {SINGLE}
    is_same = shapes == {shape} and shape.kind == "count" and _ON_CONDITION.search(shape.code) is not None
    return f"{shape.kind} = {shape.code}" if is_same else "?"


def _repair(module: Module, lacks: list[Lack], repetition: str) -> Fix | Refusal:
    role, code = lacks[0].holder
    statements = _statements(lacks)
    needs = "; ".join(dict.fromkeys(_said(one) for one in lacks))
    said = f"{code or role.address} lacks {needs}"
    denied = next((lack.denied for lack in lacks if lack.denied), "")
    if denied:
        return Refusal(role.source, role.block, f"{said}: a statement of {denied} denies it")
    if repetition == "?":
        why = "which instance needs it of which cannot be told: allow it in a policy"
        return Refusal(role.source, role.block, f"{said}: {why}")
    name = _NAME if len(statements) > 1 else _PARTS.sub("-", statements[0].sid).lower()
    label = f"{role.name}_{name.replace('-', '_')}"
    if repetition or code != role.address:
        if repetition and code == role.address:
            # Where several are of one role, each has a name of its own.
            number = "each.key" if repetition.startswith("for_each") else "count.index"
            name = f"{lacks[0].user.name.replace('_', '-')}-{name}-${{{number}}}"
        found = own_policy(module, role, statements, OwnPolicy(label, name, code, repetition))
    else:
        found = granting(module, grants(module, role), statements, label, name)
    if isinstance(found, str):
        return Refusal(role.source, role.block, f"{said}: {found}")
    if waiter := _waiter(module, lacks, found.holder):
        return Refusal(role.source, role.block, f"{said}: {waiter} is made after {found.holder}, which would name it")
    return Fix(role.source, role.block, f"{said}; {found.holder} allows it now", (found.edit,))


def _said(lack: Lack) -> str:
    first, *others = lack.actions
    actions = f"{first} and {len(others)} more" if len(others) > 1 else listed(lack.actions)
    on = f" for {lack.to.declaration.address}" if lack.to.declaration is not None else ""
    if lack.key is not None and lack.key_actions:
        on += f" and {listed(lack.key_actions)} for its key"
    return f"{actions}{on}, which {lack.user.address} needs ({lack.row.because})"


def _waiter(module: Module, lacks: Iterable[Lack], holder: str) -> str:
    """What would be named and depends on what names it then; empty if nothing does."""
    named = [lack.to.declaration.address for lack in lacks if lack.to.declaration is not None]
    named += [lack.key.address for lack in lacks if lack.key is not None and lack.key_actions]
    links = rough_links(module)
    return next((one for one in dict.fromkeys(named) if holder in reachable(links, one)), "")


def _statements(lacks: Iterable[Lack]) -> list[NewStatement]:
    """The statements that allow it: one for each kind of thing that something is lacking for."""
    actions: dict[tuple[str, str], dict[str, None]] = {}
    names: dict[tuple[str, str], str] = {}
    for lack in lacks:
        key = (lack.row.sid, lack.resource)
        actions.setdefault(key, {}).update(dict.fromkeys(lack.actions))
        names[key] = "".join(_words(lack.to.declaration.name)) if lack.to.declaration is not None else ""
        if lack.key is not None and lack.key_actions:
            of_key = (f"{lack.row.sid}Key", lack.key.arn)
            actions.setdefault(of_key, {}).update(dict.fromkeys(lack.key_actions))
            names[of_key] = ""
    alike: dict[tuple[str, tuple[str, ...]], list[tuple[str, str]]] = {}
    for key, those in actions.items():
        alike.setdefault((key[0], tuple(those)), []).append(key)
    return [
        NewStatement(those, tuple([code for _, code in keys]), f"{sid}{names[keys[0]] if len(keys) == 1 else ''}")
        for (sid, those), keys in alike.items()
    ]


def _words(name: str) -> list[str]:
    return [part.capitalize() for part in name.replace("-", "_").split("_")]
