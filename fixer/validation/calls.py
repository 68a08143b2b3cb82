"""Calls of local modules against the variables and outputs that these declare.

Source: https://developer.hashicorp.com/terraform/language/modules/syntax
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import CALL_ARGUMENTS, Declaration, Module, called_module, called_path, source_of
from fixer.validation.indexes import no_number
from fixer.validation.mismatches import mismatch
from fixer.validation.names import is_tried
from fixer.validation.objects import ADVICE, shortfall
from fixer.validation.parts import wrong_part
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.roots import names_no_value
from fixer.validation.types import variable_type

_NUMBERED: Final = re.compile(r"\[\s*(?:\d+|count\.index)\s*\]")


def call_rejections(module: Module) -> Iterator[Rejection]:
    """Arguments that a called module does not declare, or requires and is not given; outputs that it does not have."""
    for call in module.declarations("module"):
        called = called_module(module, call)
        if (called is None or not called.sources) and (absent := _absent(module, call)):
            said = f"The directory {absent} could not be read: no module stands there."
            yield Rejection(Kind.MODULE_ABSENT, call, call.block, absent, said)
        if called is None or not called.sources or any(source.problems for source in called.sources.values()):
            continue
        variables = {variable.name: variable for variable in called.declarations("variable")}
        given = {item.name: item for item in call.body.attributes}
        for name, item in given.items():
            if name not in variables and name not in CALL_ARGUMENTS:
                said = f'An argument named "{name}" is not expected here.'
                yield Rejection(Kind.UNSUPPORTED_ARGUMENT, call, item, name, said, call.body)
            elif name in variables and (part := wrong_part(module, variables[name].attribute("type"), item)):
                said = f"The given value is not suitable for {call.address}.var.{name}: {part.place}{part.said}."
                yield Rejection(Kind.TYPE, call, part.node, name, said, call.body, wanted=part.wanted)
            elif name in variables and (found := mismatch(module, item, variable_type(called, name) or "*")):
                said = found.told(f"The given value is not suitable for {call.address}.var.{name}")
                yield Rejection(Kind.TYPE, call, found.node, name, said, call.body, wanted=found.wanted)
            elif name in variables and (short := shortfall(variables[name].attribute("type"), item)):
                said = f"The given value is not suitable for {call.address}.var.{name}: {short.said}. {ADVICE}"
                yield Rejection(Kind.OBJECT_LACKS, call, short.node, name, said, call.body)
        for name, variable in variables.items():
            if name not in given and variable.attribute("default") is None:
                said = f'The argument "{name}" is required, but no definition was found.'
                yield Rejection(Kind.MISSING_ARGUMENT, call, call.block, name, said, call.body)
        yield from _keys(module, call, {output.name for output in called.declarations("output")})
        if call.shape.kind == "single":
            yield from _outputs(module, call, {output.name for output in called.declarations("output")})


def _outputs(module: Module, call: Declaration, outputs: set[str]) -> Iterator[Rejection]:
    for declaration, reference in module.readers(call.address):
        name = reference.attribute
        if name and name not in outputs and declaration.source.is_configuration:
            if names_no_value(declaration, reference.start):
                continue
            node = declaration.source.stretch(reference.start, reference.end)
            said = f'This object does not have an attribute named "{name}".'
            yield Rejection(Kind.UNSUPPORTED_ATTRIBUTE, declaration, node, f"{call.address}.{name}", said)


def _keys(module: Module, call: Declaration, outputs: set[str]) -> Iterator[Rejection]:
    """Outputs that are read of a call of several instances as of one, and of one as of several."""
    shape = call.shape.kind
    for declaration, reference in module.readers(call.address):
        node = declaration.source.stretch(reference.start, reference.end)
        behind = node.code.removeprefix(call.address)
        if not declaration.source.is_configuration or behind == node.code:
            continue
        if names_no_value(declaration, reference.start):
            continue
        if shape == "single" and _NUMBERED.match(behind):
            said = (
                f'Because {call.address} does not have "count" or "for_each" set, references to it must not include an '
                "index key. Remove the bracketed index to refer to the single instance of this module."
            )
            yield Rejection(Kind.UNEXPECTED_KEY, declaration, node, call.address, said)
        elif shape == "for_each" and behind.startswith(("[*].", ".*.")):
            said = f'This object does not have an attribute named "{reference.attribute}".'
            yield Rejection(Kind.MAP_SPLAT, declaration, node, call.address, said)
        elif (
            shape == "for_each" and (said := _no_number(module, call, behind)) and not is_tried(declaration, reference)
        ):
            yield Rejection(Kind.MAP_SPLAT, declaration, node, call.address, said)
        elif shape == "for_each" and reference.attribute not in outputs:
            # The key of one of them, as far as anybody knows.
            continue
        elif shape != "single" and re.match(r"\.[A-Za-z_]", behind) and reference.attribute:
            example = f"{call.address}[count.index]" if shape == "count" else f"{call.address}[each.key]"
            said = (
                f'Because {call.address} has "{shape}" set, its attributes must be accessed on specific instances.\n\n'
                f"For example, to correlate with indices of a referring resource, use:\n    {example}"
            )
            yield Rejection(Kind.MISSING_KEY, declaration, node, call.address, said)


def _no_number(module: Module, call: Declaration, behind: str) -> str:
    number = _NUMBERED.match(behind)
    return no_number(module, call, call.address, number[0].strip("[] ")) if number is not None else ""


def _absent(module: Module, call: Declaration) -> str:
    """The folder that a call names, if it is one of the tree that tffix sees."""
    own, modules = module.surroundings.tree()
    path = called_path(own, call)
    return source_of(call) if path and modules and not path.startswith("..") else ""
