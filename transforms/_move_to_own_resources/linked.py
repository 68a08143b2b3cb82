"""Whether a resource is for another one by the arguments that link it to that, and says what is written there."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, node_references
from transforms._move_to_own_resources.log_groups import LOG_GROUP, is_of
from transforms._move_to_own_resources.row import Row
from transforms._own_resources.leading import Lead, ignores_changes, is_alike, lead
from transforms._own_resources.sameness import unlike

_OWNER: Final = re.compile(r"OWNER\.(\w+)")
# What a resource may say besides, and still says the same.
_HARMLESS: Final = frozenset(
    {"count", "depends_on", "description", "for_each", "lifecycle", "provider", "tags", "timeouts"}
)


def is_for(module: Module, owner: Declaration, one: Declaration, row: Row) -> bool:
    """Whether a resource is for another one, or reads it and may be: what waits for it by `depends_on` alone is not."""
    leads = _lead(module, owner, one, row)
    reads = any(reader.address == one.address for reader, _ in module.readers(owner.address))
    return leads is Lead.CERTAIN or (reads and leads is Lead.PERHAPS)


def is_for_certain(module: Module, owner: Declaration, one: Declaration, row: Row) -> bool:
    """Whether a resource is for another one in any case, and for each of its instances."""
    return is_alike(one, owner) and _lead(module, owner, one, row) is Lead.CERTAIN


def repeated(module: Module, owner: Declaration, row: Row, part: str) -> tuple[Declaration, str] | None:
    """The resource that says all of what is written, comments and blanks aside, and why one of both has to be chosen.

    That is empty where it says so for the same instances in any case, and nothing besides that could make it less.
    """
    body = hcl.parse(part).body
    found = [one for one in module.resources(row.own) if is_for(module, owner, one, row) and _says(one, body)]
    reasons = [(one, _doubt(module, owner, one, row, body)) for one in found]
    return min(reasons, key=lambda pair: pair[1] != "", default=None)


def _says(one: Declaration, body: hcl.Body) -> bool:
    other = unlike(body, one.body)
    return not other or other.endswith(" besides")


def _doubt(module: Module, owner: Declaration, one: Declaration, row: Row, body: hcl.Body) -> str:
    if not is_for_certain(module, owner, one, row):
        return "says the same, but maybe for another, or for some instances only: keep what is meant"
    if ignores_changes(one):
        return "says the same, but ignores changes: keep one of them"
    more = unlike(one.body, body, _HARMLESS | {name for name, _ in row.link})
    more = more.removesuffix(" besides") if more.endswith(" besides") else more.partition(" ")[2]
    return f"says the same, with {more} besides: keep one of them" if more else ""


def _lead(module: Module, owner: Declaration, one: Declaration, row: Row) -> Lead:
    """Where the arguments lead that link a resource to another one."""
    if row.own == LOG_GROUP:
        return Lead.CERTAIN if is_of(one, owner) else Lead.PERHAPS
    links = list(_links(row))
    found = {lead(module, one, name, owner, attribute) for name, attribute in links}
    if found == {Lead.CERTAIN}:
        return Lead.CERTAIN
    values = [value for name, _ in links if (value := one.value(name)) is not None]
    reads = any(read.address == owner.address for value in values for read in node_references(value))
    return Lead.ELSEWHERE if Lead.ELSEWHERE in found and not reads else Lead.PERHAPS


def _links(row: Row) -> Iterator[tuple[str, str]]:
    """The arguments that lead to the owner, and the attribute of that."""
    for name, value in row.link:
        if found := _OWNER.search(value):
            yield name, found[1]
