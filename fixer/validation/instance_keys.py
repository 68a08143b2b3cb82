"""The keys of the instances that a `for_each` makes, where what is written and the defaults of variables tell them.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#referring-to-instances
"""

import re
from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.module import (
    DEEPEST,
    UNKNOWN,
    Declaration,
    Module,
    Unknown,
    Value,
    chained,
    default_of,
    known,
    node_references,
    overridden,
    resolved,
)
from fixer.validation.result_types import result_type

# The names of availability zones are no numbers.
_ZONES: Final = re.compile(r"(?:slice\(\s*)?data\.aws_availability_zones\.[\w-]+(?:\[0\])?\.names\b")

Pair = tuple[Value | Unknown, Value | Unknown]


def instance_keys(module: Module, declared: Declaration, *, at_most: bool = False) -> frozenset[str] | None:
    """The keys of what is made for each of something; None where they cannot be told.

    `at_most` there may be fewer of them.
    """
    last = chained(module, declared)[-1]
    if module.problems:
        return None
    value = last.value("for_each") if last.shape.kind == "for_each" else None
    return _keys(module, value, 0, at_most=at_most) if value is not None else None


def has_names(module: Module, declared: Declaration) -> bool:
    """Whether none of the keys is a number."""
    last = chained(module, declared)[-1]
    if module.problems:
        return False
    value = resolved(module, last.value("for_each")) if last.shape.kind == "for_each" else None
    if value is None:
        return False
    if _is_of_zones(module, value):
        return True
    keys = _keys(module, value, 0, at_most=True)
    return bool(keys) and not any(key.isdecimal() for key in keys or ())


def _is_of_zones(module: Module, value: hcl.Expression) -> bool:
    """Whether the keys are the names of availability zones."""
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        over = resolved(module, value.arguments[0].value)
        return over is not None and _ZONES.match(over.code.strip()) is not None
    if not isinstance(value, hcl.ForExpression) or value.kind != "object":
        return False
    over, names = resolved(module, value.collection), _names(value)
    key = value.key[0]
    is_item = isinstance(key, hcl.Variable) and key.name == names[-1]
    return is_item and over is not None and _ZONES.match(over.code.strip()) is not None


def _keys(module: Module, value: hcl.Expression, depth: int, *, at_most: bool) -> frozenset[str] | None:
    made = resolved(module, value)
    if made is None or depth > DEEPEST:
        return None
    match made:
        case hcl.Parentheses():
            return _keys(module, made.value, depth + 1, at_most=at_most)
        case hcl.Conditional() if at_most:
            both = [_keys(module, one, depth + 1, at_most=True) for one in (made.value, made.otherwise)]
            return _united(both)
        case hcl.ObjectCons():
            names = [element.name for element in made.elements if element.name]
            return _texts(names) if _has_written_keys(made) else None
        case hcl.ForExpression(kind="object"):
            return _of_loop(module, made, depth, at_most=at_most)
        case hcl.FunctionCall(name="merge"):
            return _united([_keys(module, one.value, depth + 1, at_most=at_most) for one in made.arguments])
        case hcl.FunctionCall(name="toset", arguments=(only,)):
            return _elements(module, only.value, depth + 1, at_most=at_most)
        case hcl.Traversal() if not _is_given(module, made):
            there = known(module, made)
            return _texts(list(there)) if isinstance(there, dict | list) else None
    return None


def _has_written_keys(made: hcl.ObjectCons) -> bool:
    return all(element.name and not isinstance(element.key, hcl.Parentheses) for element in made.elements)


def _united(parts: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    there = [one for one in parts if one is not None]
    return frozenset().union(*there) if len(there) == len(parts) else None


def _elements(module: Module, value: hcl.Expression, depth: int, *, at_most: bool) -> frozenset[str] | None:
    made = resolved(module, value)
    match made:
        case hcl.FunctionCall(name="keys", arguments=(only,)):
            return _keys(module, only.value, depth + 1, at_most=at_most)
        case hcl.FunctionCall(name="concat"):
            return _united([_elements(module, one.value, depth + 1, at_most=at_most) for one in made.arguments])
        case hcl.ForExpression(kind="tuple"):
            return _of_loop(module, made, depth, at_most=at_most)
        case hcl.TupleCons() | hcl.Traversal() if not _is_given(module, made):
            there = known(module, made)
            return _texts(there) if isinstance(there, list) else None
    return None


def _of_loop(module: Module, loop: hcl.ForExpression, depth: int, *, at_most: bool) -> frozenset[str] | None:
    over = _pairs(module, loop.collection)
    if over is None or (loop.condition and not at_most) or depth > DEEPEST:
        return None
    item = loop.key[0] if loop.key else loop.value
    return _texts([_value(item, _names(loop), pair) for pair in over])


def _names(loop: hcl.ForExpression) -> list[str]:
    """What a loop calls its keys and its items, or its items alone."""
    return [word for word in re.findall(r"[\w-]+", loop.open) if word not in ("for", "in")]


def _pairs(module: Module, collection: hcl.Expression) -> list[Pair] | None:
    """What a loop goes through, each with its key or its place."""
    made = resolved(module, collection)
    if made is None or _is_given(module, made):
        return None
    is_set = result_type(module, made)[:1] == "t"
    there = known(module, made)
    if isinstance(there, dict):
        return list(there.items())
    if isinstance(there, list):
        return [(one if is_set else place, one) for place, one in enumerate(there)]
    return None


def _value(item: hcl.Expression, names: list[str], pair: Pair) -> Value | Unknown:
    """What is made of one of them: it, its key, an attribute of it, or a text of these."""
    bound = dict(zip(names[-2:], pair[-len(names) :], strict=False))
    match item:
        case hcl.Variable():
            return bound.get(item.name, UNKNOWN)
        case hcl.Traversal(source=hcl.Variable(name=name), steps=(hcl.GetAttr(name=attribute),)):
            whole = bound.get(name, UNKNOWN)
            return whole.get(attribute, UNKNOWN) if isinstance(whole, dict) else UNKNOWN
        case hcl.FunctionCall(name="tostring", arguments=(only,)):
            return _value(only.value, names, pair)
        case hcl.Template() if not item.is_heredoc:
            return _text(item, names, pair)
    return UNKNOWN


def _text(item: hcl.Template, names: list[str], pair: Pair) -> Value | Unknown:
    texts: list[str] = []
    for part in item.parts:
        if isinstance(part, hcl.TemplateLiteral):
            texts.append(hcl.Template('"', (part,), '"').literal or "")
            continue
        value = _value(part.value, names, pair) if isinstance(part, hcl.Interpolation) else UNKNOWN
        made = _texts([value])
        if not made:
            return UNKNOWN
        texts.extend(made)
    return "".join(texts)


def _texts(values: Sequence[Value | Unknown]) -> frozenset[str] | None:
    """Keys as the strings that they are; None where one of them is none or not known."""
    texts: list[str] = []
    for value in values:
        if isinstance(value, bool):
            texts.append("true" if value else "false")
        elif isinstance(value, str | int):
            texts.append(str(value))
        else:
            return None
    return frozenset(texts)


def _is_given(module: Module, value: hcl.Expression, depth: int = 0) -> bool:
    """Whether a value reads a variable that is given another value than its default, or has none."""
    for reference in node_references(value):
        root, name = reference.names[:2]
        if reference.address in overridden(module) or (root == "var" and default_of(module, name) is None):
            return True
        local = module.locals.get(name) if root == "local" else None
        if local is not None and depth < DEEPEST and _is_given(module, local.value, depth + 1):
            return True
    return False
