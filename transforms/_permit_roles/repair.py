"""What a role is granted of what it lacks, or why it is not."""

import re
from collections.abc import Iterable
from typing import Final

from fixer.aws import NewStatement, grants
from fixer.engine import Fix, Refusal, listed
from fixer.module import Module, reachable, rough_links
from transforms._permit_roles.lacking import Lack, code_of, is_repeated
from transforms._policy_statements.role_policies import granting

# What a policy of its own is called that allows more than one thing.
_NAME: Final = "services"
_PARTS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def repair(module: Module, lacks: list[Lack]) -> Fix | Refusal:
    """The fix or the refusal for all that one role lacks."""
    role, statements = lacks[0].role, _statements(lacks)
    needs = "; ".join(dict.fromkeys(_said(one) for one in lacks))
    said = f"{role.address} lacks {needs}"
    if why := _obstacle(lacks):
        return Refusal(role.source, role.block, f"{said}: {why}")
    name = _NAME if len(statements) > 1 else _PARTS.sub("-", statements[0].sid).lower()
    label = f"{role.name}_{name.replace('-', '_')}"
    found = granting(module, grants(module, role), statements, label, name)
    if isinstance(found, str):
        return Refusal(role.source, role.block, f"{said}: {found}")
    if waiter := _waiter(module, lacks, found.holder):
        return Refusal(role.source, role.block, f"{said}: {waiter} is made after {found.holder}, which would name it")
    return Fix(role.source, role.block, f"{said}; {found.holder} allows it now", (found.edit,))


def _said(lack: Lack) -> str:
    first, *others = lack.actions
    actions = f"{first} and {len(others)} more" if len(others) > 1 else listed(lack.actions)
    on = f" for {lack.to.address}" if lack.to is not None else ""
    if lack.key is not None and lack.key_actions:
        on += f" and {listed(lack.key_actions)} for its key"
    return f"{actions}{on}, which {lack.user.address} needs ({lack.row.because})"


def _obstacle(lacks: Iterable[Lack]) -> str:
    for lack in lacks:
        if lack.denied:
            return f"a statement of {lack.denied} denies it"
        if is_repeated(lack):
            return "which instance needs it of which cannot be told: allow it in a policy"
    return ""


def _waiter(module: Module, lacks: Iterable[Lack], holder: str) -> str:
    """What would be named and depends on what names it then; empty if nothing does."""
    named = [lack.to.address for lack in lacks if lack.to is not None]
    named += [lack.key.address for lack in lacks if lack.key is not None and lack.key_actions]
    links = rough_links(module)
    return next((one for one in dict.fromkeys(named) if holder in reachable(links, one)), "")


def _statements(lacks: Iterable[Lack]) -> list[NewStatement]:
    """The statements that allow it: one for each kind of thing that something is lacking for."""
    actions: dict[tuple[str, str], dict[str, None]] = {}
    names: dict[tuple[str, str], str] = {}
    for lack in lacks:
        key = (lack.row.sid, code_of(lack))
        actions.setdefault(key, {}).update(dict.fromkeys(lack.actions))
        names[key] = "".join(_words(lack.to.name)) if lack.to is not None else ""
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
