"""Which attributes of a collection of objects are of `any`, and which of its elements give them or do not."""

from fixer import hcl
from fixer.engine import listed


def unsaid(type_: hcl.Attribute, default: hcl.Attribute) -> str:
    """In words: the first attribute that some elements of a map give and some do not; empty where there is none."""
    element = _inner(type_.value, "map")
    attributes = _inner(element, "object") if element is not None else None
    if not isinstance(attributes, hcl.ObjectCons) or not isinstance(default.value, hcl.ObjectCons):
        return ""
    given = {one.name: one.value for one in default.value.elements if one.name}
    for attribute in attributes.elements:
        name, value = attribute.name, attribute.value
        optional = _inner(value, "optional")
        if not name or "any" not in value.code or optional is None:
            continue
        has = [key for key, one in given.items() if isinstance(one, hcl.ObjectCons) and one.element(name) is not None]
        lacks = [key for key, one in given.items() if isinstance(one, hcl.ObjectCons) and one.element(name) is None]
        if has and lacks:
            return f"{name} is {optional.code.strip()}, given for {listed(has)} and not for {listed(lacks)}"
    return ""


def _inner(expression: hcl.Expression, name: str) -> hcl.Expression | None:
    is_it = isinstance(expression, hcl.FunctionCall) and expression.name == name and expression.arguments
    return expression.arguments[0].value if is_it and isinstance(expression, hcl.FunctionCall) else None
