"""What is read of variables that their types do not have: an element of a set by its place, an attribute of an object.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Reference, is_overridden
from fixer.validation.names import is_tried
from fixer.validation.nested import SET_SAID
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.types import variable_type

_STEP: Final = re.compile(r"\.([A-Za-z_][\w-]*)")
_TRIED: Final = re.compile(r"\b(?:can|try|lookup)\(")


def variable_rejections(module: Module) -> Iterator[Rejection]:
    """Reads of variables that cannot be. `wanted` of one of an attribute is the one that is meant."""
    for variable in module.declarations("variable"):
        type_, code = variable.attribute("type"), variable.value_code("type")
        if type_ is None or is_overridden(module, variable) or not code.startswith(("set(", "object(")):
            continue
        is_set = variable_type(module, variable.name).startswith("t(")
        for declaration, reference in module.readers(variable.address):
            if declaration.block.start == variable.block.start or not declaration.source.is_configuration:
                continue
            if is_set:
                yield from _indexed(variable, declaration, reference)
            elif isinstance(type_.value, hcl.FunctionCall):
                yield from _lacking(type_.value, variable, declaration, reference)


def _indexed(variable: Declaration, declaration: Declaration, reference: Reference) -> Iterator[Rejection]:
    text, end = declaration.source.text, reference.start + len(variable.address)
    if is_tried(declaration, reference):
        return
    if text[reference.start : end] == variable.address and re.match(r"\[(?!\*)", text[end : end + 2]):
        node = declaration.source.stretch(reference.start, end)
        yield Rejection(Kind.SET_INDEX, declaration, node, variable.address, SET_SAID)


def _lacking(
    constraint: hcl.FunctionCall, variable: Declaration, declaration: Declaration, reference: Reference
) -> Iterator[Rejection]:
    """The first attribute of a path that an object has not."""
    text, at = declaration.source.text, reference.start + len(variable.address)
    line = text[text.rfind("\n", 0, at) + 1 : at]
    if text[reference.start : at] != variable.address or _TRIED.search(line):
        return
    inner: hcl.Expression = constraint
    while (step := _STEP.match(text, at)) is not None:
        attributes = _attributes(inner)
        if attributes is None:
            return
        if step[1] not in attributes:
            said = f'This object does not have an attribute named "{step[1]}".'
            like = [name for name in attributes if name.endswith(f"_{step[1]}") or step[1].endswith(f"_{name}")]
            node = declaration.source.stretch(step.start(1), step.end(1))
            wanted = like[0] if len(like) == 1 else ""
            yield Rejection(Kind.OBJECT_ATTRIBUTE, declaration, node, step[1], said, wanted=wanted)
            return
        inner, at = attributes[step[1]], step.end()


def _attributes(constraint: hcl.Expression) -> dict[str, hcl.Expression] | None:
    """The attributes of an object type with their types; None for what is none."""
    if isinstance(constraint, hcl.FunctionCall) and constraint.name == "optional" and constraint.arguments:
        return _attributes(constraint.arguments[0].value)
    if not isinstance(constraint, hcl.FunctionCall) or constraint.name != "object" or len(constraint.arguments) != 1:
        return None
    inner = constraint.arguments[0].value
    if not isinstance(inner, hcl.ObjectCons):
        return None
    return {one.name: one.value for one in inner.elements if one.name}
