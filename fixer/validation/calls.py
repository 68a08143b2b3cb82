"""Calls of local modules against the variables and outputs that these declare.

Source: https://developer.hashicorp.com/terraform/language/modules/syntax
"""

import re
from collections.abc import Iterator
from posixpath import join, normpath
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, is_local
from fixer.validation.rejection import Kind, Rejection

_META: Final = frozenset({"source", "version", "providers", "count", "for_each", "depends_on"})


def call_rejections(module: Module) -> Iterator[Rejection]:
    """Arguments that a called module does not declare, or requires and is not given; outputs that it does not have."""
    for call in module.declarations("module"):
        called = called_module(module, call)
        if called is None and (absent := _absent(module, call)):
            said = f"The directory {absent} could not be read: no module stands there."
            yield Rejection(Kind.MODULE_ABSENT, call, call.block, absent, said)
        if called is None or any(source.problems for source in called.sources.values()):
            continue
        variables = {variable.name: variable for variable in called.declarations("variable")}
        given = {item.name: item for item in call.body.attributes}
        for name, item in given.items():
            if name not in variables and name not in _META:
                said = f'An argument named "{name}" is not expected here.'
                yield Rejection(Kind.UNSUPPORTED_ARGUMENT, call, item, name, said, call.body)
        for name, variable in variables.items():
            if name not in given and variable.attribute("default") is None:
                said = f'The argument "{name}" is required, but no definition was found.'
                yield Rejection(Kind.MISSING_ARGUMENT, call, call.block, name, said, call.body)
        if call.shape.kind == "single":
            yield from _outputs(module, call, {output.name for output in called.declarations("output")})


def _outputs(module: Module, call: Declaration, outputs: set[str]) -> Iterator[Rejection]:
    for declaration, reference in module.readers(call.address):
        name = reference.attribute
        if name and name not in outputs and declaration.source.is_configuration:
            text = declaration.source.text[reference.start : reference.end]
            node = hcl.Variable("", text, start=reference.start, end=reference.end)
            said = f'This object does not have an attribute named "{name}".'
            yield Rejection(Kind.UNSUPPORTED_ATTRIBUTE, declaration, node, f"{call.address}.{name}", said)


def called_module(module: Module, call: Declaration) -> Module | None:
    """The local module that a call calls, None where it is none that is there."""
    path = _local_source(call)
    own, modules = module.surroundings.tree()
    return modules.get(normpath(join(own, path))) if path else None


def _local_source(call: Declaration) -> str:
    source = call.attribute("source")
    literal = re.fullmatch(r'\s*"([^"$\\]*)"\s*', source.value_code) if source else None
    return literal[1] if literal is not None and is_local(literal[1]) else ""


def _absent(module: Module, call: Declaration) -> str:
    """The folder that a call names, if it is one of the tree that tffix sees and has no module."""
    path = _local_source(call)
    own, modules = module.surroundings.tree()
    below = normpath(join(own, path))
    return path if path and modules and not below.startswith("..") else ""
