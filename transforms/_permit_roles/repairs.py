"""What a role is granted of what it lacks, or why it is not."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from fixer.aws import NewStatement, grants
from fixer.engine import Fix, Refusal, listed
from fixer.module import Declaration, Module, reachable, rough_links
from transforms._permit_roles.holders import ON_CONDITION
from transforms._permit_roles.lacking import Lack, lacking
from transforms._permit_roles.repetition import repetition
from transforms._policy_statements.obstacle import Obstacle
from transforms._policy_statements.role_policies import OwnPolicy, granting, own_policies

# What a policy of its own is called that allows more than one thing.
_NAME: Final = "services"
_PARTS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One for all that a role lacks and can be granted, one for what it cannot be."""
    roles: dict[str, dict[tuple[str, str | Obstacle], list[Lack]]] = {}
    attached: dict[str, dict[str, Lack]] = {}
    for lack in lacking(module):
        if lack.row.managed:
            attached.setdefault(lack.holder.role.address, {}).setdefault(lack.holder.code, lack)
            continue
        group = (lack.holder.code or lack.holder.role.address, repetition(module, lack))
        roles.setdefault(lack.holder.role.address, {}).setdefault(group, []).append(lack)
    for groups in roles.values():
        able: dict[tuple[str, str], list[Lack]] = {}
        for (code, repeated), lacks in groups.items():
            denied = next((lack.denied for lack in lacks if lack.denied), "")
            if denied or isinstance(repeated, Obstacle):
                role = lacks[0].holder.role
                why = repeated.reason if isinstance(repeated, Obstacle) else f"a statement of {denied} denies it"
                yield Refusal(role.source, role.block, f"{code} lacks {_needs(lacks)}: {why}")
            else:
                able[code, repeated] = lacks
        if able:
            yield _repair(module, able)
    if attached:
        from transforms._permit_roles.attached import attachments

        yield from [attachments(module, list(lacks.values())) for lacks in attached.values()]


def _repair(module: Module, groups: Mapping[tuple[str, str], list[Lack]]) -> Fix | Refusal:
    """All that a role is granted, in one fix: what it has then is not asked by instance any more."""
    lacks = [lack for those in groups.values() for lack in those]
    role = lacks[0].holder.role
    said = "; ".join([f"{code} lacks {_needs(those)}" for (code, _), those in groups.items()])
    policies = [_policy(role, code, repeated, those) for (code, repeated), those in groups.items()]
    is_plain = [*groups] == [(role.address, "")]
    found = granting(module, grants(module, role), policies[0]) if is_plain else own_policies(module, role, policies)
    if isinstance(found, str):
        return Refusal(role.source, role.block, f"{said}: {found}")
    if waiter := _waiter(module, lacks, found.holder):
        why = f"{waiter} is made after {found.holder}, which would name it"
        why = why if waiter != found.holder else f"{waiter}, which lists its policies, would name itself"
        return Refusal(role.source, role.block, f"{said}: {why}")
    allows = "allow" if " and " in found.holder else "allows"
    edits = dict.fromkeys([edit for lack in lacks for edit in lack.edits])
    return Fix(role.source, role.block, f"{said}; {found.holder} {allows} it now", (found.edit, *edits))


def _policy(role: Declaration, code: str, repeated: str, lacks: list[Lack]) -> OwnPolicy:
    statements = _statements(lacks)
    name = _NAME if len(statements) > 1 else _PARTS.sub("-", statements[0].sid).lower()
    label = f"{role.name}_{name.replace('-', '_')}"
    # Where several may be of one role, each has a name of its own.
    is_shared = bool(repeated) and not any(code == f"{role.address}[{key}]" for key in ("each.key", "count.index"))
    is_shared = is_shared and ON_CONDITION.search(repeated) is None
    if is_shared:
        name = f"{lacks[0].user.name.replace('_', '-')}-{name}"
    return OwnPolicy(label, name, code, statements, repeated, is_shared)


def _needs(lacks: Iterable[Lack]) -> str:
    return "; ".join(dict.fromkeys(_said(one) for one in lacks))


def _said(lack: Lack) -> str:
    first, *others = lack.actions
    actions = f"{first} and {len(others)} more" if len(others) > 1 else listed(lack.actions)
    on = f" for {lack.to.declaration.address}" if lack.to.declaration is not None else ""
    on = " for the default bus" if lack.row.default else on
    if lack.key is not None and lack.key_actions:
        on += f" and {listed(lack.key_actions)} for its key"
    return f"{actions}{on}, which {lack.user.address} needs ({lack.row.because})"


def _waiter(module: Module, lacks: Iterable[Lack], holder: str) -> str:
    """What would be named and depends on what names it then; empty if nothing does."""
    named = [lack.to.declaration.address for lack in lacks if lack.to.declaration is not None]
    named += [lack.key.address for lack in lacks if lack.key is not None and lack.key_actions]
    # A local value is what reads it.
    readers = module.readers(holder) if holder.startswith("local.") else ()
    holders = {holder, *[reader.address for reader, _ in readers]}
    links = rough_links(module)
    return next((one for one in dict.fromkeys(named) if holders & {one, *reachable(links, one)}), "")


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
        if any(_is_within(key, those, *other) for other in actions.items()):
            continue
        alike.setdefault((key[0], tuple(those)), []).append(key)
    return [
        NewStatement(those, tuple([code for _, code in keys]), f"{sid}{names[keys[0]] if len(keys) == 1 else ''}")
        for (sid, those), keys in alike.items()
    ]


def _is_within(
    key: tuple[str, str], actions: Mapping[str, None], other: tuple[str, str], theirs: Mapping[str, None]
) -> bool:
    """Whether another statement allows all of that, and more, for the same thing (`kms:Decrypt`)."""
    return key != other and key[1] == other[1] and actions.keys() < theirs.keys()


def _words(name: str) -> list[str]:
    return [part.capitalize() for part in name.replace("-", "_").split("_")]
