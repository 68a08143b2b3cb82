"""Defaults whose elements are of types that no collection holds together, where the type of a variable says `any`.

All elements of a list, a set or a map are of one type: `any` stands for that one, and not for one of each element.
Numbers, strings and bools go together (as strings), objects with the same attributes where these do, tuples of one
length likewise; other objects as maps and other tuples as lists, where all that is in them goes together.

What is null or left out says nothing of the type that `any` stands for there. Beside a text or a number it is null of
that; beside a list or an object inside of an element it is of another type, which no collection takes.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#dynamic-types-the-any-constraint
and https://github.com/zclconf/go-cty/blob/main/cty/convert/unify.go, and what Terraform 1 says of each of these.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from fixer import hcl

_PRIMITIVES: Final = frozenset({"bool", "number", "string"})
_ANY: Final = "any"
_OPEN: Final = "open"
_FIXED: Final = "fixed"
_UNSAID: Final = frozenset({_OPEN, _FIXED})
_COLLECTIONS: Final = frozenset({"list", "map", "set"})


class Misfit(NamedTuple):
    """A collection whose elements do not go together, and what Terraform says of that; whether it is of `any`.

    `is_partial`: some of them say nothing of a type that others do.
    """

    node: hcl.Expression
    said: str
    is_of_any: bool
    is_partial: bool = False


class _Type(NamedTuple):
    """A type: `kind` is `primitive`, `tuple`, `object`, `list`, `map`, or the code of a constraint without `any`.

    It is `open` where nothing says what `any` is, and `fixed` where nothing can: deep in a collection without elements.
    """

    kind: str
    names: tuple[str, ...] = ()
    parts: "tuple[_Type, ...]" = ()


class _UnknownError(Exception):
    """Whether they go together cannot be told."""


class _ApartError(Exception):
    """They do not go together."""


class _PartialError(Exception):
    """They do not go together, since some say nothing of a type that others do."""


class _MisfitError(Exception):
    """A collection that cannot be."""

    def __init__(self, misfit: Misfit) -> None:
        super().__init__(misfit.said)
        self.misfit = misfit


def misfit(type_: hcl.Attribute | None, given: hcl.Attribute) -> Misfit | None:
    """The first collection in a value that cannot be what the constraint of its variable asks for by `any`."""
    code = type_.value_code if type_ is not None else ""
    if type_ is None or not (_ANY in code or code in ("list", "map")) or given.value_code[:1] not in ("[", "{"):
        return None
    try:
        _converted(type_.value, given.value, "")
    except _UnknownError:
        return None
    except _MisfitError as error:
        return error.misfit
    return None


def _converted(constraint: hcl.Expression, value: hcl.Expression, place: str) -> _Type:
    """The type of a value once it is what a constraint asks for; `place` says where in the whole it stands."""
    if _ANY not in constraint.code and not _is_bare(constraint):
        return _Type(constraint.code.strip())
    match constraint, value:
        case hcl.Variable(name="any"), _:
            return _type_of(value)
        case hcl.Variable(name="list" | "map" as name), hcl.TupleCons() | hcl.ObjectCons():
            return _collected(name, None, value, place)
        case _, hcl.LiteralValue(text="null") if place:
            return _said_by(constraint, _OPEN)
        case hcl.FunctionCall(name="list" | "map" | "set" as name), hcl.TupleCons() | hcl.ObjectCons():
            return _collected(name, _inner(constraint), value, place)
        case hcl.FunctionCall(name="object"), hcl.ObjectCons():
            attributes = _inner(constraint)
            if isinstance(attributes, hcl.ObjectCons):
                return _object(attributes, value, place)
    raise _UnknownError


def _is_bare(constraint: hcl.Expression) -> bool:
    return isinstance(constraint, hcl.Variable) and constraint.name in _COLLECTIONS


def _collected(kind: str, inner: hcl.Expression | None, value: hcl.TupleCons | hcl.ObjectCons, place: str) -> _Type:
    """A list, a set or a map of what a constraint asks for; without one, of any."""
    if isinstance(value, hcl.ObjectCons) != (kind == "map"):
        raise _UnknownError
    is_of_any = inner is None or (isinstance(inner, hcl.Variable) and inner.name == _ANY)
    types = []
    elements: Sequence[hcl.Element | hcl.ObjectElement] = value.elements
    if isinstance(value, hcl.ObjectCons):
        elements = value.standing
    for at, element in enumerate(elements):
        name = f'"{element.name}"' if isinstance(element, hcl.ObjectElement) else f"{at}"
        below = f"{place}element {name}: "
        types.append(_type_of(element.value) if inner is None else _converted(inner, element.value, below))
    # Of an element that is null nothing is asked.
    types = [one for one in types if one.kind not in _UNSAID] or types
    try:
        together = (_together(types),) if types else (_said_by(inner, _OPEN if is_of_any else _FIXED),)
    except _PartialError as error:
        said = f"{place}{'attribute' if kind == 'map' else 'element'} types must all match for conversion to {kind}"
        raise _MisfitError(Misfit(value, said, is_of_any, is_partial=True)) from error
    except _ApartError as error:
        if is_of_any:
            said = f"{place}all {kind} elements must have the same type"
        elif kind == "set":
            said = f"{place}element types must all match for conversion to set"
        else:
            said = f"{place}cannot find a common base type for all elements"
        raise _MisfitError(Misfit(value, said, is_of_any)) from error
    return _Type("map" if kind == "map" else "list", (), together)


def _said_by(constraint: hcl.Expression | None, unsaid: str) -> _Type:
    """The type that a constraint asks for by itself, where no value says what `any` in it is."""
    if constraint is None or (isinstance(constraint, hcl.Variable) and constraint.name == _ANY):
        return _Type(unsaid)
    if _ANY not in constraint.code and not _is_bare(constraint):
        return _Type(constraint.code.strip())
    inner = _inner(constraint) if isinstance(constraint, hcl.FunctionCall) else None
    match constraint:
        case hcl.Variable(name="list" | "map" as name) | hcl.FunctionCall(name="list" | "map" | "set" as name):
            return _Type("map" if name == "map" else "list", (), (_said_by(inner, unsaid),))
        case hcl.FunctionCall(name="object") if isinstance(inner, hcl.ObjectCons):
            parts = sorted((one.name or "", _said_by(_required(one.value), unsaid)) for one in inner.elements)
            return _Type("object", tuple([name for name, _ in parts]), tuple([part for _, part in parts]))
    raise _UnknownError


def _required(constraint: hcl.Expression) -> hcl.Expression:
    """The constraint of an attribute without what says that it may be left out."""
    is_optional = isinstance(constraint, hcl.FunctionCall) and constraint.name == "optional" and constraint.arguments
    return constraint.arguments[0].value if is_optional and isinstance(constraint, hcl.FunctionCall) else constraint


def _object(attributes: hcl.ObjectCons, value: hcl.ObjectCons, place: str) -> _Type:
    given = {element.name: element.value for element in value.elements}
    names, parts = list[str](), list[_Type]()
    for name, constraint in sorted((one.name or "", one.value) for one in attributes.elements):
        inner, standing = _required(constraint), given.get(name)
        others = constraint.arguments[1:] if isinstance(constraint, hcl.FunctionCall) else ()
        is_optional = inner is not constraint
        # What is null is as if it were left out.
        is_missing = standing is None or (isinstance(standing, hcl.LiteralValue) and standing.text == "null")
        if standing is None and not is_optional:
            raise _UnknownError
        if is_missing and is_optional and others:
            standing = others[0].value
        names.append(name)
        below = f'{place}attribute "{name}": '
        parts.append(_converted(inner, standing, below) if standing else _said_by(inner, _OPEN))
    return _Type("object", tuple(names), tuple(parts))


def _type_of(value: hcl.Expression) -> _Type:
    """The type of a value that is written out; raises _UnknownError for what is none."""
    match value:
        case hcl.LiteralValue(text="null"):
            return _Type(_OPEN)
        case hcl.Template() | hcl.UnaryOperation():
            return _Type("primitive")
        case hcl.LiteralValue():
            return _Type("primitive")
        case hcl.TupleCons():
            return _Type("tuple", (), tuple([_type_of(element.value) for element in value.elements]))
        case hcl.ObjectCons():
            entries = sorted((element.name or "", _type_of(element.value)) for element in value.standing)
            if not all(name for name, _ in entries):
                raise _UnknownError
            return _Type("object", tuple([name for name, _ in entries]), tuple([part for _, part in entries]))
    raise _UnknownError


def _together(types: Sequence[_Type]) -> _Type:
    """The type that all of some go together as; raises _ApartError or _PartialError where there is none."""
    first, kinds = types[0], {one.kind for one in types}
    if all(one == first for one in types):
        return first
    if kinds & _UNSAID:
        return _beside_unsaid(kinds)
    if kinds == {"list"} or kinds == {"map"}:
        return _pooled(first.kind, types)
    if kinds == {"tuple"}:
        is_alike = len({len(one.parts) for one in types}) == 1
        return _Type("tuple", (), tuple(_each(types))) if is_alike else _pooled("list", types)
    if kinds == {"object"}:
        is_alike = len({one.names for one in types}) == 1
        return _Type("object", first.names, tuple(_each(types))) if is_alike else _pooled("map", types)
    if kinds <= {"primitive", "tuple", "object"}:
        raise _ApartError
    # Of a tuple and a list nothing is said here, nor of constraints that differ.
    raise _UnknownError


def _beside_unsaid(kinds: set[str]) -> _Type:
    """The type of what is null in some and not in others."""
    said = kinds - _UNSAID
    if not said or (said == {"primitive"} and _FIXED not in kinds):
        return _Type("primitive" if said else _OPEN)
    if said <= {"primitive", "tuple", "object", "list", "map"}:
        raise _PartialError
    raise _UnknownError


def _each(types: Sequence[_Type]) -> Iterator[_Type]:
    for parts in zip(*[one.parts for one in types], strict=True):
        yield _together(parts)


def _pooled(kind: str, types: Sequence[_Type]) -> _Type:
    """A list or a map of all that is in some."""
    parts = [part for one in types for part in one.parts]
    return _Type(kind, (), (_together(parts),) if parts else ())


def _inner(constraint: hcl.FunctionCall) -> hcl.Expression | None:
    return constraint.arguments[0].value if len(constraint.arguments) == 1 else None
