"""What functions give for arguments that are written out: a value of Python, where it is certain.

Sources:
- https://developer.hashicorp.com/terraform/language/functions/jsonencode
- https://developer.hashicorp.com/terraform/language/functions/merge
- https://developer.hashicorp.com/terraform/language/functions/concat
- https://developer.hashicorp.com/terraform/language/functions/tolist
"""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from fixer import hcl
from fixer.module import computed

# What a value is that is not certain. None is null.
UNKNOWN: Final = object()
# What gives of its arguments a collection of another type than the one that is written out.
CONVERTING: Final = frozenset({"tolist", "toset", "tomap"})
# What JSON writes in other ways than Go, which Terraform is written in, or what Unicode has two forms of.
_DOUBTFUL: Final = re.compile(r"[^\n\r\t -~]")
# Go escapes these, lest the text is taken for HTML.
_ESCAPED: Final = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


class Key(str):
    """The name of an attribute of an object, with the code that it is written as: `"for"` needs its quotes."""

    __slots__ = ("code",)

    code: str


def _key(name: str, key: hcl.Expression) -> Key:
    made = Key(name)
    made.code = key.code.strip() if not isinstance(key, hcl.Template) else hcl.quoted(name)
    return made


def value_of(expression: hcl.Expression) -> Any:
    """The value of an expression that is written out but for functions; UNKNOWN where it is not certain."""
    match expression:
        case hcl.LiteralValue():
            value = expression.value
            return UNKNOWN if isinstance(value, float) else value
        case hcl.UnaryOperation(value=hcl.LiteralValue(value=int(number), text=text)) if text.isdigit():
            return -number if expression.operator.strip() == "-" else UNKNOWN
        case hcl.Template(literal=str(text)):
            return UNKNOWN if _DOUBTFUL.search(text) else text
        case hcl.Template(is_heredoc=False):
            return _interpolated(expression)
        case hcl.Conditional():
            return _chosen(expression)
        case hcl.Parentheses():
            return value_of(expression.value)
        case hcl.TupleCons():
            values = [value_of(one.value) for one in expression.elements]
            return UNKNOWN if UNKNOWN in values else values
        case hcl.ObjectCons():
            return _object(expression)
        case hcl.FunctionCall():
            return _call(expression)
    return UNKNOWN


def _interpolated(template: hcl.Template) -> Any:
    """The text of a template with values in it; where it is nothing but one value, that is what it gives."""
    values: list[Any] = []
    for part in template.parts:
        match part:
            case hcl.TemplateLiteral(text=text):
                values.append(value_of(hcl.parse(f'it = "{text}"\n').body.attributes[0].value))
            case hcl.Interpolation(open=before, close=after) if "~" not in before + after:
                values.append(value_of(part.value))
            case _:
                return UNKNOWN
    if len(values) == 1:
        return values[0]
    texts = [UNKNOWN if one is UNKNOWN else _tostring([one]) for one in values]
    return UNKNOWN if UNKNOWN in texts else "".join(texts)


def _chosen(expression: hcl.Conditional) -> Any:
    """What a condition gives that is written out. Of two types Terraform makes one, so both have to be of the same."""
    condition, *both = map(value_of, (expression.condition, expression.value, expression.otherwise))
    is_plain = all(isinstance(one, str | int) for one in both) and type(both[0]) is type(both[1])
    return (both[0] if condition else both[1]) if isinstance(condition, bool) and is_plain else UNKNOWN


def _object(expression: hcl.ObjectCons) -> Any:
    made: dict[str, Any] = {}
    for element in expression.elements:
        name, value = element.name, value_of(element.value)
        if name is None or name in made or value is UNKNOWN or _DOUBTFUL.search(name):
            return UNKNOWN
        made[_key(name, element.key)] = value
    return made


def _call(call: hcl.FunctionCall) -> Any:
    values = [value_of(one.value) for one in call.arguments]
    is_expanded = any("..." in one.separator for one in call.arguments)
    if is_expanded or not values or any(one is UNKNOWN for one in values):
        return UNKNOWN
    if call.name == "concat" and any(map(_converts, call.arguments)) and not _is_of_one_type(_items(values)):
        # Of lists of two types Terraform makes one list of one type.
        return UNKNOWN
    if call.name in _FUNCTIONS:
        return _FUNCTIONS[call.name](values)
    result = computed(call.name, values)
    return UNKNOWN if result is None else result


def _converts(argument: hcl.Node) -> bool:
    return any(isinstance(one, hcl.FunctionCall) and one.name in CONVERTING for one in hcl.walk(argument))


def _items(values: Sequence[Any]) -> list[Any]:
    return [item for one in values if isinstance(one, list) for item in one]


def _jsonencode(values: Sequence[Any]) -> Any:
    if len(values) != 1:
        return UNKNOWN
    text = json.dumps(values[0], sort_keys=True, separators=(",", ":"))
    return "".join([_ESCAPED.get(character, character) for character in text])


def _merge(values: Sequence[Any]) -> Any:
    made: dict[str, Any] = {}
    for one in values:
        if not isinstance(one, dict):
            return UNKNOWN
        made.update(one)
    return made


def _concat(values: Sequence[Any]) -> Any:
    if not all(isinstance(one, list) for one in values):
        return UNKNOWN
    return _items(values)


def _is_of_one_type(values: Sequence[Any]) -> bool:
    kinds = {type(one) for one in values}
    return len(kinds) <= 1 and kinds <= {str, int, bool}


def _tolist(values: Sequence[Any]) -> Any:
    is_list = len(values) == 1 and isinstance(values[0], list) and _is_of_one_type(values[0])
    return values[0] if is_list else UNKNOWN


def _toset(values: Sequence[Any]) -> Any:
    """A set of texts; in JSON it would be in their order, so it is given only where they stand in it."""
    made = _tolist(values)
    is_ordered = made is not UNKNOWN and all(isinstance(one, str) for one in made) and made == sorted(set(made))
    return made if is_ordered else UNKNOWN


def _tomap(values: Sequence[Any]) -> Any:
    is_map = len(values) == 1 and isinstance(values[0], dict) and _is_of_one_type([*values[0].values()])
    return values[0] if is_map else UNKNOWN


def _tostring(values: Sequence[Any]) -> Any:
    match list(values):
        case [bool() as one]:
            return "true" if one else "false"
        case [str() | int() as one]:
            return str(one)
    return UNKNOWN


_FUNCTIONS: Final[dict[str, Callable[[Sequence[Any]], Any]]] = {
    "concat": _concat,
    "jsonencode": _jsonencode,
    "merge": _merge,
    "tolist": _tolist,
    "tomap": _tomap,
    "toset": _toset,
    "tostring": _tostring,
}
