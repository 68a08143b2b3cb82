"""Roles that are handed to services which may not take them on."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Document, Place, roles_in, trust_policies
from fixer.module import Declaration, Module, is_overridden, known, nested_arguments
from transforms._trust_policies.table import ROWS

SUFFIX: Final = ".amazonaws.com"


class Untrusted(NamedTuple):
    """A role, and who it is handed to (by service) of those that may not take it on.

    `trusted` are the services that may, `place` is where a statement for the others goes. `shared` is why none can be
    added there, empty where one can.
    """

    role: Declaration
    users: dict[str, Declaration]
    trusted: list[str]
    place: Place
    shared: str


def untrusted(module: Module) -> Iterator[Untrusted]:
    """The roles that are handed to services which their policies, as far as they can be read, do not name."""
    takers = handed(module)
    for policy in trust_policies(module) if takers else ():
        role, users = policy.declaration, takers.get(policy.subjects[0])
        lifecycles = role.body.blocks("lifecycle")
        if users is None or is_overridden(module, role) or any("ignore_changes" in one.code for one in lifecycles):
            continue
        document = policy.document(module)
        trusted = _services(document)
        if trusted is None or not document.places:
            continue
        lacking = {
            f"{one}{SUFFIX}": user for one, user in users.items() if not any(is_named(name, one) for name in trusted)
        }
        if lacking:
            place = document.places[0]
            guarded = "its policy has conditions" if any(one.conditions for one in document.statements) else ""
            yield Untrusted(role, lacking, trusted, place, guarded or _shared(module, role, place))


class Handover(NamedTuple):
    """That a role is handed to a resource (`user`) by some value, for a service to take it on."""

    role: Declaration
    service: str
    user: Declaration
    value: hcl.Expression


def handed(module: Module) -> dict[str, dict[str, Declaration]]:
    """To which services each role of a module is handed, by its address: each service with a resource that has it."""
    found: dict[str, dict[str, Declaration]] = {}
    for one in handovers(module):
        found.setdefault(one.role.address, {}).setdefault(one.service, one.user)
    return found


def handovers(module: Module) -> Iterator[Handover]:
    """Each time that a role of a module is handed to a resource, for a service."""
    for type_, path, service in ROWS:
        for user in module.resources(type_):
            if known(module, user.value("count")) == 0:
                continue
            for value in _values(user.body, path):
                meant = roles_in(module, user, value)
                # Of several, as a condition gives, it is not known which is handed over.
                for role in meant.roles if len(meant.roles) == 1 else ():
                    yield Handover(role, service, user, value)


def _values(body: hcl.Body, path: str) -> Iterator[hcl.Expression]:
    """The values of an argument, of lists each element."""
    for _, argument in nested_arguments(body, path):
        value = argument.value
        yield from [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else [value]


def _services(document: Document) -> list[str] | None:
    """The services that a trust policy names; None if there may be others, or if anyone may take the role."""
    if not document.complete or not document.statements:
        return None
    found: list[str] = []
    for statement in document.statements:
        if statement.effect != "Allow":
            return None
        for principal in statement.principals:
            if principal.kind == "*" or None in principal.names:
                return None
            if principal.kind == "Service":
                found += [name for name in principal.names if name is not None]
    return sorted(set(found))


def is_named(name: str, service: str) -> bool:
    """Whether a principal is a service, perhaps in one region or partition."""
    return re.fullmatch(rf"{re.escape(service)}(?:\.[a-z]+-[a-z-]+-\d)?\.amazonaws\.com(?:\.cn)?", name) is not None


def _shared(module: Module, role: Declaration, place: Place) -> str:
    """Why a statement cannot be added to where the policy stands; empty if it can."""
    holder = place.declaration
    if not holder.source.is_editable or is_overridden(module, holder):
        return f"{holder.address} stands in a file that is not edited"
    if holder.address == role.address:
        return ""
    if holder.kind == "locals":
        return "the policy is a local value"
    readers = {reader.address for reader, _ in module.readers(holder.address)}
    others = sorted(readers - {role.address})
    return f"{others[0]} reads its policy ({holder.address}) as well" if others else ""
