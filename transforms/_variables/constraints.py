"""The type constraint that is meant by what is none.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

import re
from typing import Final

from fixer import hcl

# How other languages call them.
_PRIMITIVES: Final = {
    "bool": "bool",
    "boolean": "bool",
    "double": "number",
    "float": "number",
    "int": "number",
    "integer": "number",
    "number": "number",
    "numeric": "number",
    "str": "string",
    "string": "string",
    "text": "string",
}
_COLLECTIONS: Final = {
    "array": "list",
    "dict": "map",
    "dictionary": "map",
    "hash": "map",
    "list": "list",
    "map": "map",
    "set": "set",
}
_OTHERS: Final = frozenset({"any", "object", "optional", "tuple"})
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")


def meant(value: hcl.Expression) -> str:
    """The code of the constraint that a part of one is meant to be; empty if that cannot be told."""
    match value:
        case hcl.Variable(name=name):
            # Without its element type, it was one of anything.
            plain = name.lower()
            return _PRIMITIVES.get(plain) or (f"{_COLLECTIONS[plain]}(any)" if plain in _COLLECTIONS else "")
        case hcl.Template():
            return _unquoted(value)
        case hcl.FunctionCall():
            return _call(value)
        case hcl.Traversal(source=hcl.Variable(name=name), steps=(hcl.Index(key=key),)) if name in _COLLECTIONS:
            return f"{_COLLECTIONS[name]}({key.code.strip()})" if is_constraint(key) else ""
        case hcl.TupleCons(elements=(only,)):
            return f"list({only.value.code.strip()})" if is_constraint(only.value) else ""
        case hcl.ObjectCons():
            return f"object({value.code.strip()})" if value.elements and all(map(_is_attribute, value.elements)) else ""
        case hcl.Parentheses():
            return value.value.code.strip() if is_constraint(value.value) else ""
    return ""


def name_meant(key: hcl.Expression) -> str:
    """The name of an object's attribute that is written in quotes; empty if it is none."""
    text = key.literal if isinstance(key, hcl.Template) else None
    return text if text is not None and _NAME.fullmatch(text) else ""


def is_constraint(value: hcl.Expression) -> bool:
    """Whether an expression is a constraint, or is meant to be one, as far as its outside tells."""
    match value:
        case hcl.Variable(name=name):
            return name in _PRIMITIVES or name in _COLLECTIONS or name in _OTHERS
        case hcl.FunctionCall(name=name):
            return name in _COLLECTIONS or name in _OTHERS
    return bool(meant(value))


def _is_attribute(element: hcl.ObjectElement) -> bool:
    return is_constraint(element.value)


def _unquoted(value: hcl.Template) -> str:
    text = (value.literal or "").strip()
    try:
        inner = hcl.parse_expression(text) if text else None
    except hcl.ExpressionError:
        return ""
    if inner is None or isinstance(inner, hcl.Template):
        return ""
    if isinstance(inner, hcl.FunctionCall) and is_constraint(inner):
        return text
    return meant(inner) or (text if is_constraint(inner) else "")


def _call(value: hcl.FunctionCall) -> str:
    name = _COLLECTIONS.get(value.name, "")
    kinds = [one.value for one in value.arguments]
    if not name or not kinds or not all(map(is_constraint, kinds)):
        return ""
    # The keys of maps are strings, and are not said.
    if len(kinds) == 2 and name == "map" and kinds[0].code.strip() == "string":
        kinds = kinds[1:]
    return f"{name}({kinds[0].code.strip()})" if len(kinds) == 1 else ""
