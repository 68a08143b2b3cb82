"""Objects that are written out without what the type of their variable asks for.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from fixer import hcl
from fixer.validation.mismatches import required

ADVICE: Final = "Give it, or make it optional in the type."


class Shortfall(NamedTuple):
    """An object that lacks attributes, and what Terraform says of that."""

    node: hcl.Expression
    said: str


def shortfall(type_: hcl.Attribute | None, given: hcl.Attribute) -> Shortfall | None:
    """The first object in a value that lacks what the type constraint of its variable requires."""
    # Few variables are objects, and fewer are given in place.
    if type_ is None or "object" not in type_.value_code or given.value_code[:1] not in ("[", "{"):
        return None
    return _in(type_.value, given.value)


def _in(constraint: hcl.Expression | None, value: hcl.Expression) -> Shortfall | None:
    match constraint, value:
        case hcl.FunctionCall(name="list" | "set"), hcl.TupleCons():
            return _first(
                (_inner(constraint), element.value, f"element {at}") for at, element in enumerate(value.elements)
            )
        case hcl.FunctionCall(name="map"), hcl.ObjectCons():
            return _first((_inner(constraint), one.value, f'element "{one.name}"') for one in value.standing)
        case hcl.FunctionCall(name="object"), hcl.ObjectCons():
            return _of_object(constraint, value)
    return None


def _first(parts: Iterable[tuple[hcl.Expression | None, hcl.Expression, str]]) -> Shortfall | None:
    for constraint, value, place in parts:
        if found := _in(constraint, value):
            return found._replace(said=f"{place}: {found.said}")
    return None


def _of_object(constraint: hcl.FunctionCall, value: hcl.ObjectCons) -> Shortfall | None:
    given = {element.name: element.value for element in value.elements}
    attributes = _inner(constraint)
    if None in given or not isinstance(attributes, hcl.ObjectCons):
        return None
    wanted = {element.name: element.value for element in attributes.elements if element.name}
    lacking = sorted(name for name, type_ in wanted.items() if name not in given and not _is_optional(type_))
    if lacking:
        return Shortfall(value, required(lacking))
    return _first(
        (_plain(type_), given[name], f'attribute "{name}"') for name, type_ in wanted.items() if name in given
    )


def _is_optional(type_: hcl.Expression) -> bool:
    return isinstance(type_, hcl.FunctionCall) and type_.name == "optional"


def _plain(type_: hcl.Expression) -> hcl.Expression | None:
    return _inner(type_) if isinstance(type_, hcl.FunctionCall) and _is_optional(type_) else type_


def _inner(constraint: hcl.FunctionCall) -> hcl.Expression | None:
    return constraint.arguments[0].value if constraint.arguments else None
