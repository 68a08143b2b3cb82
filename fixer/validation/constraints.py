"""Type constraints of variables, which are no values: what is not one of them.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints and
https://github.com/hashicorp/hcl/blob/main/ext/typeexpr/get_type.go, whose words these are.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation.rejection import Kind, Rejection

_PRIMITIVES: Final = frozenset({"any", "bool", "number", "string"})
_COLLECTIONS: Final = frozenset({"list", "map", "set"})
# What may stand without its element type, where it is all of the constraint.
_BARE: Final = frozenset({"list", "map"})
_EITHER: Final = (
    "A type specification is either a primitive type keyword (bool, number, string) or a complex type constructor "
    "call, like list(string)."
)
_ONE: Final = {
    "list": "The list type constructor requires one argument specifying the element type.",
    "map": "The map type constructor requires one argument specifying the element type.",
    "set": "The set type constructor requires one argument specifying the element type.",
    "object": "The object type constructor requires one argument specifying the attribute types and values as a map.",
    "tuple": "The tuple type constructor requires one argument specifying the element types as a list.",
}


def constraint_rejections(module: Module) -> Iterator[Rejection]:
    """What is wrong with the types that variables are declared with, each part of one by itself."""
    for variable in module.declarations("variable"):
        item = variable.attribute("type")
        if item is None or variable.source.is_override or item.value_code in _PRIMITIVES:
            continue
        for node, said in wrong_constraints(item.value, is_whole=True):
            yield Rejection(Kind.TYPE_CONSTRAINT, variable, node, "type", said, variable.body)


def wrong_constraints(
    value: hcl.Expression, *, is_whole: bool = False, is_attribute: bool = False
) -> Iterator[tuple[hcl.Expression, str]]:
    """The parts of a type constraint that are none, each with what is said of it.

    `is_whole`: it is all of a variable's; `is_attribute`: it is that of an attribute of an object.
    """
    match value:
        case hcl.Variable(name=name):
            if name not in _PRIMITIVES and not (is_whole and name in _BARE):
                yield value, _ONE.get(name, f'The keyword "{name}" is not a valid type specification.')
        case hcl.LiteralValue():
            yield value, f'The keyword "{value.text}" is not a valid type specification.'
        case hcl.Template():
            yield value, _quoted(value) if is_whole else _EITHER
        case hcl.FunctionCall(name="optional") if is_attribute:
            if len(value.arguments) not in (1, 2):
                yield value, "Optional attribute modifier requires the attribute type as its argument."
            else:
                yield from wrong_constraints(value.arguments[0].value)
        case hcl.FunctionCall():
            yield from _constructor(value)
        case _:
            yield value, _EITHER


def _quoted(value: hcl.Template) -> str:
    text = value.literal or ""
    if text in ("string", "list", "map"):
        return (
            "Terraform 0.11 and earlier required type constraints to be given in quotes, but that form is now "
            f'deprecated and will be removed in a future version of Terraform. Remove the quotes around "{text}".'
        )
    return "To provide a full type expression, remove the surrounding quotes and give the type expression directly."


def _constructor(value: hcl.FunctionCall) -> Iterator[tuple[hcl.Expression, str]]:
    name = value.name
    if name == "optional":
        yield value, 'Keyword "optional" is valid only as a modifier for object type attributes.'
    elif name in _PRIMITIVES:
        yield value, f'Primitive type keyword "{name}" does not expect arguments.'
    elif name not in _ONE:
        yield value, f'Keyword "{name}" is not a valid type constructor.'
    elif len(value.arguments) != 1:
        yield value, _ONE[name]
    elif name in _COLLECTIONS:
        yield from wrong_constraints(value.arguments[0].value)
    elif name == "object":
        yield from _object(value.arguments[0].value)
    else:
        inner = value.arguments[0].value
        if not isinstance(inner, hcl.TupleCons):
            yield inner, "Tuple type constructor requires a list of element types."
            return
        for element in inner.elements:
            yield from wrong_constraints(element.value)


def _object(inner: hcl.Expression) -> Iterator[tuple[hcl.Expression, str]]:
    if not isinstance(inner, hcl.ObjectCons):
        yield (
            inner,
            "Object type constructor requires a map whose keys are attribute names and whose values are the "
            "corresponding attribute types.",
        )
        return
    for element in inner.elements:
        if not isinstance(element.key, hcl.Variable):
            yield element.key, "Object constructor map keys must be attribute names."
        yield from wrong_constraints(element.value, is_attribute=True)
