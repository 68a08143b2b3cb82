"""Roles whose instances are each for a service of their own, and which of them are handed to another one."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Document, key_in, trust_policies
from fixer.module import Declaration, Module, Value, is_overridden, known
from transforms._trust_policies.untrusted import SUFFIX, handovers, is_named

_KEY: Final = ("each", "key")
_VALUE: Final = ("each", "value")


class UntrustedInstance(NamedTuple):
    """An instance of a role, and who it is handed to (by service) of those that may not take it on; `trusted` may."""

    role: Declaration
    key: str
    users: dict[str, Declaration]
    trusted: list[str]

    @property
    def address(self) -> str:
        """What it is called."""
        return f"{self.role.address}[{hcl.quoted(self.key)}]"


def untrusted_instances(module: Module) -> Iterator[UntrustedInstance]:
    """The instances that are handed to services which their own principals, as far as they are written out, do not
    name.
    """
    for policy in trust_policies(module):
        role = policy.declaration
        if role.shape.kind != "for_each" or is_overridden(module, role) or role.body.blocks("lifecycle"):
            continue
        document, made = policy.document(module), _instances(module, role)
        if not _is_by_instance(role, document):
            continue
        for key, users in _handed(module, role).items() if made else ():
            trusted = _trusted(document, key, made[key]) if key in made else None
            lacking = {
                f"{one}{SUFFIX}": user
                for one, user in users.items()
                if trusted is not None and not any(is_named(name, one) for name in trusted)
            }
            if lacking and trusted is not None:
                yield UntrustedInstance(role, key, lacking, trusted)


def _is_by_instance(role: Declaration, document: Document) -> bool:
    """Whether the policy of a role stands in it and differs from instance to instance."""
    if not document.complete or any(one.declaration.address != role.address for one in document.statements):
        return False
    return any(None in principal.names for one in document.statements for principal in one.principals)


def _instances(module: Module, role: Declaration) -> dict[str, Value]:
    """The keys and values that are written out for a role's instances; empty where they are not."""
    given = known(module, role.value("for_each"), at_validation=True)
    if isinstance(given, list):
        return {one: one for one in given if isinstance(one, str)}
    if not isinstance(given, dict):
        return {}
    return {key: value for key, value in given.items() if isinstance(value, str | dict)}


def _handed(module: Module, role: Declaration) -> dict[str, dict[str, Declaration]]:
    """To which services each instance is handed, by its key: each with a resource that names it."""
    found: dict[str, dict[str, Declaration]] = {}
    for one in handovers(module):
        key = key_in(role.address, one.value).strip('"') if one.role.address == role.address else ""
        if key:
            found.setdefault(key, {}).setdefault(one.service, one.user)
    return found


def _trusted(document: Document, key: str, value: Value) -> list[str] | None:
    """The services that the policy of one instance names; None where that cannot be told."""
    found: list[str] = []
    for statement in document.statements:
        if statement.effect != "Allow":
            return None
        for principal in statement.principals:
            names = [
                _at(one, key, value) if name is None else name
                for one, name in zip(principal.values, principal.names, strict=True)
            ]
            if principal.kind == "*" or None in names:
                return None
            if principal.kind == "Service":
                found += [name for name in names if name is not None]
    return sorted(set(found))


def _at(expression: hcl.Expression, key: str, value: Value) -> str | None:
    """The text that an expression is for one instance; None where that is not written out."""
    if isinstance(expression, hcl.Template):
        texts = [
            hcl.Template('"', (part,), '"').literal
            if isinstance(part, hcl.TemplateLiteral)
            else _at(part.value, key, value)
            if isinstance(part, hcl.Interpolation)
            else None
            for part in expression.parts
        ]
        return None if None in texts else "".join([text for text in texts if text is not None])
    if not isinstance(expression, hcl.Traversal) or len(expression.steps) != len(expression.names) - 1:
        return None
    names = expression.names
    found: object = key if names == _KEY else value if names[:2] == _VALUE else None
    for name in names[2:]:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) else None
