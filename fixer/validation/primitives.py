"""Attributes that are read of variables and local values which have none: of texts, numbers, lists and sets."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import Declaration, Module, Reference, Source, is_overridden
from fixer.validation.names import is_tried
from fixer.validation.nested import LENGTHS, PRIMITIVES, unread
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.result_types import result_type
from fixer.validation.types import variable_type

_INTO: Final = re.compile(r"(?:var|local)\.[A-Za-z_][\w-]*(?=\.)")
_ATTRIBUTE: Final = re.compile(r"\.([A-Za-z_][\w-]*)")


def primitive_rejections(module: Module) -> Iterator[Rejection]:
    """Reads of attributes of what has none. `wanted` is the call of `length` where that is meant."""
    # By a glance, since most is read whole.
    into = {name for source in module.sources.values() for name in source.once(_read_into)}
    for variable in module.declarations("variable"):
        if variable.address in into and not is_overridden(module, variable):
            yield from _of(module, variable.address, variable_type(module, variable.name))
    for name, local in module.locals.items():
        if f"local.{name}" in into:
            yield from _of(module, f"local.{name}", result_type(module, local.value))


def _read_into(source: Source) -> tuple[str, ...]:
    """The variables and local values of which something may be read in a file."""
    return tuple(set(_INTO.findall(source.text)))


def _of(module: Module, address: str, type_: str) -> Iterator[Rejection]:
    if type_[:1] not in (*PRIMITIVES, "l", "t"):
        return
    for declaration, reference in module.readers(address):
        name = _attribute(declaration, reference, address)
        if name and declaration.source.is_configuration and not is_tried(declaration, reference):
            end = reference.start + len(address) + 1 + len(name)
            node = declaration.source.stretch(reference.start, end)
            wanted = f"length({address})" if name in LENGTHS and type_[:1] not in ("n", "b") else ""
            yield Rejection(Kind.OBJECT_ATTRIBUTE, declaration, node, address, unread(type_, name), wanted=wanted)


def _attribute(declaration: Declaration, reference: Reference, address: str) -> str:
    text, end = declaration.source.text, reference.start + len(address)
    found = _ATTRIBUTE.match(text, end) if text[reference.start : end] == address else None
    return found[1] if found is not None else ""
