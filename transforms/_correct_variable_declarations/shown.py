"""What `any` stands for in a type, as far as the default of the variable shows it.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#dynamic-types-the-any-constraint
"""

from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Kind, rejections_of

_ANY: Final = "any"
_COLLECTIONS: Final = frozenset({"list", "map", "set"})
_OPTIONAL: Final = "optional"
_NEVER: Final = "null"


def shown_types(module: Module, type_: hcl.Attribute, default: hcl.Attribute) -> list[tuple[hcl.Expression, str]]:
    """What to write for each `any` in a type, so that the default is of it; nothing where the default does not say."""
    standing = _standing(type_.value, [default.value])
    found = [(node, _shown(values), _are_settings(module, values, name)) for node, values, name in standing]
    known = [(node, code) for node, code, is_map in found if code and not (is_map and code.startswith("object("))]
    # Texts and numbers go with what is null: their any stays, unless it takes more.
    for those in ([one for one in known if "(" in one[1]], known):
        if those and _fits(type_, default, those):
            return those
    return []


def of_texts(default: hcl.Attribute | None) -> bool:
    """Whether a default is a list or a map of texts, and holds one at least."""
    given = list(_elements([default.value])) if default is not None else []
    return bool(given) and all(isinstance(one, hcl.Template) for one in given)


def _fits(type_: hcl.Attribute, default: hcl.Attribute, those: Sequence[tuple[hcl.Expression, str]]) -> bool:
    """Whether the default is of the type that this makes."""
    value = type_.value
    code, first = value.code, value.end - len(value.code)
    for node, new in sorted(those, key=lambda one: -one[0].start):
        code = code[: node.start - first] + new + code[node.end - first :]
    text = f'variable "shown" {{\n  type = {code}\n  default = {default.value_code}\n}}\n'
    module = Module.of({"main.tf": text})
    return not module.problems and not rejections_of(module, Kind.TYPE, Kind.OBJECT_LACKS, Kind.TYPE_CONSTRAINT)


def _standing(
    constraint: hcl.Expression, values: Sequence[hcl.Expression], name: str = ""
) -> Iterator[tuple[hcl.Expression, list[hcl.Expression], str]]:
    """Each `any` of a constraint, with the values that stand for it, and the attribute that is one."""
    inner = constraint.arguments[0].value if isinstance(constraint, hcl.FunctionCall) and constraint.arguments else None
    match constraint:
        case hcl.Variable(name="any"):
            yield constraint, [one for one in values if not _is_null(one)], name
        case hcl.FunctionCall(name="list" | "map" | "set") if inner is not None:
            yield from _standing(inner, list(_elements(values)))
        case hcl.FunctionCall(name="object") if isinstance(inner, hcl.ObjectCons):
            objects = [one for one in values if isinstance(one, hcl.ObjectCons)]
            for attribute in inner.elements:
                given = [value for one in objects if (value := one.get(attribute.name or "")) is not None]
                asked, others = attribute.value, list[hcl.Expression]()
                if isinstance(asked, hcl.FunctionCall) and asked.name == _OPTIONAL and asked.arguments:
                    others = [one.value for one in asked.arguments[1:]]
                    asked = asked.arguments[0].value
                yield from _standing(asked, [*given, *others], attribute.name or "")


def _elements(values: Sequence[hcl.Expression]) -> Iterator[hcl.Expression]:
    for one in values:
        if isinstance(one, hcl.TupleCons):
            yield from (element.value for element in one.elements)
        elif isinstance(one, hcl.ObjectCons):
            yield from (element.value for element in one.standing)


def _is_null(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.LiteralValue) and value.text == _NEVER


def _shown(values: Sequence[hcl.Expression]) -> str:
    """The one type that values have; empty where they have several, or do not say."""
    values = [one for one in values if not _is_null(one)]
    if values and all(isinstance(one, hcl.TupleCons) for one in values):
        inner = _shown(list(_elements(values)))
        return f"list({inner})" if inner else ""
    objects = [one for one in values if isinstance(one, hcl.ObjectCons)]
    if objects and len(objects) == len(values):
        return _of_objects(objects)
    kinds = {_primitive(one) for one in values}
    return kinds.pop() if len(kinds) == 1 else ""


def _of_objects(values: Sequence[hcl.ObjectCons]) -> str:
    """A map where all that is in them has one type, else an object, if they have the same attributes."""
    names = [{element.name for element in one.elements} for one in values]
    if any(name is None for there in names for name in there):
        return ""
    if inner := _shown(list(_elements(values))):
        return f"map({inner})"
    if any(there != names[0] for there in names):
        return ""
    parts: list[str] = []
    for element in values[0].standing:
        inner = _shown([value for one in values if (value := one.get(element.name or "")) is not None])
        if not inner or not isinstance(element.key, hcl.Variable):
            return ""
        parts.append(f"{element.name} = {inner}")
    return f"object({{ {', '.join(parts)} }})" if parts else ""


def _are_settings(module: Module, values: Sequence[hcl.Expression], name: str) -> bool:
    """Whether the only object that is shown may be a map of texts and numbers: another may have other names.

    Where one of its attributes is read by its name, it is no map.
    """
    only = values[0] if len(values) == 1 else None
    if not name or not isinstance(only, hcl.ObjectCons) or not all(_primitive(one.value) for one in only.elements):
        return False
    return not any(module.mentions(f"{name}.{element.name}") for element in only.elements)


def _primitive(value: hcl.Expression) -> str:
    match value:
        case hcl.Template():
            return "string"
        case hcl.LiteralValue():
            return "bool" if isinstance(value.value, bool) else "number"
        case hcl.UnaryOperation(operator="-"):
            return "number"
    return ""
