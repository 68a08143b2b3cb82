"""What a role is granted of what it lacks, or why it is not."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from fixer.aws import NewStatement, grants
from fixer.engine import Edit, Fix, Refusal, listed
from fixer.module import Declaration, Links, Module, rough_links
from transforms._own_resources.waiting import waiting
from transforms._permit_roles.apart import apart, made_after
from transforms._permit_roles.holders import ON_CONDITION
from transforms._permit_roles.lacking import Lack, lacking
from transforms._permit_roles.refused import by_reason
from transforms._permit_roles.repetition import repetition
from transforms._permit_roles.untrusted import of_no_use_before, untrusted_by
from transforms._permit_roles.waiting_for import waiting_for
from transforms._policy_statements.obstacle import Obstacle
from transforms._policy_statements.role_policies import Granting, OwnPolicy, granting, own_policies

# What a policy of its own is called that allows more than one thing.
_NAME: Final = "services"
_WAIT: Final = ("waits", "wait")
_PARTS: Final = re.compile(r"(?<!^)(?=[A-Z])")


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One for all that a role lacks and can be granted, one for what it cannot be."""
    roles: dict[tuple[str, str], list[Lack]] = {}
    attached: dict[tuple[str, str], list[Lack]] = {}
    for lack in lacking(module):
        of = lack.holder.role.address, untrusted_by(module, lack)
        (attached if lack.row.managed else roles).setdefault(of, []).append(lack)
    # A copy: what one role is granted, and what waits for it, counts for the next.
    links = {origin: list(found) for origin, found in rough_links(module).items()} if roles or attached else {}
    for (_, service), lacks in roles.items():
        yield from _granted(module, links, lacks, service)
    if attached:
        from transforms._permit_roles.attached import attachments

        for (_, service), lacks in attached.items():
            yield from attachments(module, links, lacks, service)


def _granted(module: Module, links: Links, lacks: Iterable[Lack], service: str) -> Iterator[Fix | Refusal]:
    """What a role is granted, and is not, that one service may take on, or may not (`service`)."""
    groups: dict[tuple[str, str | Obstacle], list[Lack]] = {}
    for lack in lacks:
        group = (lack.holder.code or lack.holder.role.address, repetition(module, lack))
        groups.setdefault(group, []).append(lack)
    able: dict[tuple[str, str], list[Lack]] = {}
    for (code, repeated), those in groups.items():
        sorted_out = {repeated.reason: those} if isinstance(repeated, Obstacle) else by_reason(module, those, service)
        for why, some in sorted_out.items():
            if why:
                role = some[0].holder.role
                yield Refusal(role.source, role.block, f"{code} lacks {_needs(some)}: {why}")
            elif isinstance(repeated, str):
                able[code, repeated] = some
    if able:
        found = _repair(module, links, able)
        yield of_no_use_before(found, service) if service and isinstance(found, Fix) else found


def _repair(module: Module, links: Links, groups: Mapping[tuple[str, str], list[Lack]]) -> Fix | Refusal:
    """All that a role is granted, in one fix: what it has then is not asked by instance any more."""
    lacks = [lack for those in groups.values() for lack in those]
    role = lacks[0].holder.role
    said = "; ".join([f"{code} lacks {_needs(those)}" for (code, _), those in groups.items()])
    is_plain = [*groups] == [(role.address, "")]
    found = _granting(module, links, role, lacks) if is_plain else _own(module, role, _separate(module, links, groups))
    if isinstance(found, str):
        return Refusal(role.source, role.block, f"{said}: {found}")
    holder = listed([*found.lacks])
    allows = "allow" if " and " in holder else "allows"
    waiters = waiting_for(module, links, role, found.lacks, [repeated for _, repeated in groups])
    waits = f", and {listed([one.address for one in waiters])} {_WAIT[len(waiters) > 1]} for it" if waiters else ""
    edits = dict.fromkeys([edit for lack in lacks for edit in lack.edits])
    edits |= dict.fromkeys([edit for one, addresses in waiters.items() for edit in waiting([one], *addresses)])
    return Fix(role.source, role.block, f"{said}; {holder} {allows} it now{waits}", (*found.edits, *edits))


class _Granted(NamedTuple):
    """The edits that grant a role something, and what it lacks by the address of what allows it then."""

    edits: tuple[Edit, ...]
    lacks: Mapping[str, list[Lack]]


_Group = tuple[str, str, list[Lack]]


def _granting(module: Module, links: Links, role: Declaration, lacks: list[Lack]) -> _Granted | str:
    """How a role is granted what it lacks: by a policy that stands, as far as that can say it, else by one of its own;
    or why it is not.
    """
    code = role.address
    found = granting(module, grants(module, role), _policy(role, code, "", lacks))
    if isinstance(found, str):
        return found
    if found.made:
        return _own(module, role, _separate(module, links, {(code, ""): lacks}))
    late = apart(module, links, lacks, found.holder)
    if not late:
        return _Granted((found.edit,), {found.holder: lacks})
    own = _own(module, role, _separate(module, links, {(code, ""): late}))
    if isinstance(own, str):
        waiter = made_after(links, late, found.holder)
        if waiter == found.holder:
            return f"{waiter}, which lists its policies, would name itself"
        return f"{waiter} is made after {found.holder}, which would name it" if waiter else own
    rest = [lack for lack in lacks if lack not in late]
    standing = granting(module, grants(module, role), _policy(role, code, "", rest)) if rest else None
    if not isinstance(standing, Granting):
        return own
    return _Granted((standing.edit, *own.edits), {standing.holder: rest, **own.lacks})


def _separate(module: Module, links: Links, groups: Mapping[tuple[str, str], list[Lack]]) -> Iterator[_Group]:
    """What the policies are for that a role gets: what is to be there early is not made with what is made late."""
    for (code, repeated), lacks in groups.items():
        late = apart(module, links, lacks)
        for those in ([lack for lack in lacks if lack not in late], late):
            if those:
                yield code, repeated, those


def _own(module: Module, role: Declaration, groups: Iterable[_Group]) -> _Granted | str:
    """How a role is granted what it lacks by policies of its own; or why it is not."""
    listed_groups = list(groups)
    found = own_policies(module, role, [_policy(role, *group) for group in listed_groups])
    if isinstance(found, str):
        return found
    return _Granted((found.edit,), {one: group[2] for one, group in zip(found.made, listed_groups, strict=True)})


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
    on = f" for {lack.row.named}" if lack.row.named else on
    if lack.key is not None and lack.key_actions:
        on += f" and {listed(lack.key_actions)} for its key"
    return f"{actions}{on}, which {lack.user.address} needs ({lack.row.because})"


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
