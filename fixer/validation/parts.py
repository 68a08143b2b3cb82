"""Parts of a value that is written out which the type of a variable does not take: what stands in objects and lists.

Terraform first holds the type of the whole against the constraint, then converts what is in it: that a list is no text
is told before that a text is no number.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-complex-types
and https://github.com/zclconf/go-cty/blob/main/cty/convert/mismatch_msg.go, whose words these are.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module
from fixer.validation.mismatches import converts_text, wrong_type
from fixer.validation.objects import shortfall
from fixer.validation.types import constraint_type
from fixer.validation.unification import type_name

_PRIMITIVES: Final = frozenset({"bool", "number", "string"})
# A collection of a type, and the values that may be one.
_COLLECTIONS: Final[dict[str, type[hcl.Expression]]] = {
    "list": hcl.TupleCons,
    "map": hcl.ObjectCons,
    "set": hcl.TupleCons,
}


class WrongPart(NamedTuple):
    """A part of a value that is of the wrong type.

    `wanted` is the type it should have, in short. `place` is where it stands in the words of Terraform, as far as it
    says so; of a text that does not convert, `path` is what it says of that of a default, and of that alone.
    """

    node: hcl.Expression
    wanted: str
    said: str
    place: str = ""
    path: str = ""


class _Pair(NamedTuple):
    """A part of a constraint, and the part of the value that it is for."""

    constraint: hcl.Expression
    value: hcl.Expression
    place: str
    path: str


def wrong_part(module: Module, type_: hcl.Attribute | None, given: hcl.Attribute) -> WrongPart | None:
    """The first part of a value that the type constraint of its variable does not take; None where there is none."""
    if type_ is None or given.value_code[:1] not in ("[", "{") or type_.value_code.startswith("any"):
        return None
    pairs = tuple(_pairs(_Pair(type_.value, given.value, "", "")))
    for pair in pairs:
        if (found := _mistyped(module, pair)) is not None:
            return found
    texts = [found for pair in pairs if (found := _unconverted(pair)) is not None]
    return texts[0] if texts and shortfall(type_, given) is None else None


def _pairs(pair: _Pair) -> Iterator[_Pair]:
    """A pair and those of what is in it, as far as the value is of the kind that the constraint asks for."""
    yield pair
    match pair.constraint, pair.value:
        case hcl.FunctionCall(name="list" | "set", arguments=(one,)), hcl.TupleCons():
            for at, element in enumerate(pair.value.elements):
                place, path = f"{pair.place}element {at}: ", f"{pair.path}[{at}]"
                yield from _pairs(_Pair(one.value, element.value, place, path))
        case hcl.FunctionCall(name="map", arguments=(one,)), hcl.ObjectCons():
            for entry in pair.value.standing:
                place, path = f'{pair.place}element "{entry.name}": ', f'{pair.path}["{entry.name}"]'
                if entry.name is not None:
                    yield from _pairs(_Pair(one.value, entry.value, place, path))
        case hcl.FunctionCall(name="object", arguments=(one,)), hcl.ObjectCons():
            given = {element.name: element.value for element in pair.value.standing}
            for wanted in one.value.elements if isinstance(one.value, hcl.ObjectCons) else ():
                value = given.get(wanted.name)
                if value is not None:
                    place, path = f'{pair.place}attribute "{wanted.name}": ', f"{pair.path}.{wanted.name}"
                    yield from _pairs(_Pair(_required(wanted.value), value, place, path))


def _required(constraint: hcl.Expression) -> hcl.Expression:
    """A constraint without the `optional(...)` around it."""
    if isinstance(constraint, hcl.FunctionCall) and constraint.name == "optional" and constraint.arguments:
        return constraint.arguments[0].value
    return constraint


def _mistyped(module: Module, pair: _Pair) -> WrongPart | None:
    """What is wrong where a value is of another kind than its constraint, and no text that may be converted."""
    constraint, value = pair.constraint, pair.value
    wanted = constraint_type(constraint)
    if not wanted or "*" in wanted:
        return None
    if isinstance(value, hcl.Traversal):
        found = wrong_type(module, value, wanted)
        return WrongPart(found.node, wanted, found.said, pair.place) if found is not None else None
    kind = _kind(value)
    if not kind or (kind == "string" and wanted in "snb") or _takes(constraint, value, kind):
        return None
    return WrongPart(value, wanted, f"{type_name(wanted)} required", pair.place)


def _takes(constraint: hcl.Expression, value: hcl.Expression, kind: str) -> bool:
    """Whether a value of a kind is one that a constraint is for, whatever is in it."""
    match constraint:
        case hcl.Variable(name="string"):
            return kind in _PRIMITIVES
        case hcl.Variable():
            return kind == constraint.name
        case hcl.FunctionCall(name="object"):
            return kind == "object"
        case hcl.FunctionCall():
            return isinstance(value, _COLLECTIONS.get(constraint.name, hcl.Expression))
    return True


def _unconverted(pair: _Pair) -> WrongPart | None:
    """What is wrong with a text that stands for a number or a bool."""
    text = pair.value.literal if isinstance(pair.value, hcl.Template) and pair.path else None
    name = pair.constraint.name if isinstance(pair.constraint, hcl.Variable) else ""
    if text is None or name not in ("number", "bool") or converts_text(text, name[0]):
        return None
    said = f"a {name} is required"
    if name == "bool" and text.lower() in ("true", "false"):
        said += f'; to convert from string, use lowercase "{text.lower()}"'
    return WrongPart(pair.value, name[0], said, "", f"{pair.path}: ")


def _kind(value: hcl.Expression) -> str:
    """What a value is as it is written; empty where that is not known, and of null, which is anything."""
    match value:
        case hcl.Template() if value.literal is not None:
            return "string"
        case hcl.LiteralValue() if value.value is not None:
            return "bool" if isinstance(value.value, bool) else "number"
        case hcl.TupleCons():
            return "tuple"
        case hcl.ObjectCons():
            return "object"
    return ""
