"""The parts of collections that are written out: what is read of them, and their elements.

Source: https://developer.hashicorp.com/terraform/language/expressions/references
"""

from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Module

# What gives a collection of the same elements.
_SAME: Final = frozenset({"distinct", "reverse", "sort", "tolist", "tomap", "toset", "values"})
_UNITED: Final = frozenset({"concat", "merge", "setunion"})

Steps = Sequence[hcl.GetAttr | hcl.Index | hcl.Splat]


def parts(module: Module, value: hcl.Expression, steps: Steps, depth: int = 0) -> tuple[hcl.Expression, ...] | None:
    """What is read of a value by some steps: all of these; None where that cannot be told."""
    value = _written(module, value)
    if not steps:
        return (value,)
    if depth > DEEPEST:
        return None
    step, rest = steps[0], steps[1:]
    if isinstance(value, hcl.Traversal):
        # What it refers to is told by the path as a whole.
        return (hcl.Traversal(value.source, (*value.steps, *steps)),)
    if isinstance(step, hcl.Splat):
        return _all(module, elements(module, value, depth + 1), rest, depth + 1)
    key = key_of(step)
    if key is None:
        return None
    if isinstance(value, hcl.FunctionCall) and value.name == "merge":
        return _of_merged(module, value, steps, depth)
    found: hcl.Expression | None = None
    if isinstance(value, hcl.ObjectCons) and all(element.name for element in value.elements):
        found = value.get(key)
    elif isinstance(value, hcl.TupleCons) and key.isdecimal():
        found = value.elements[int(key)].value if int(key) < len(value.elements) else None
    else:
        return None
    return parts(module, found, rest, depth + 1) if found is not None else ()


def elements(module: Module, value: hcl.Expression, depth: int = 0) -> tuple[hcl.Expression, ...] | None:
    """The elements of a collection, without their keys; None where they are not written out."""
    value = _written(module, value)
    if depth > DEEPEST:
        return None
    match value:
        case hcl.TupleCons() | hcl.ObjectCons():
            return tuple([element.value for element in value.elements])
        case hcl.FunctionCall(arguments=(only,)) if value.name in _SAME:
            return elements(module, only.value, depth + 1)
        case hcl.FunctionCall() if value.name in _UNITED:
            each = [elements(module, one.value, depth + 1) for one in value.arguments]
            return None if None in each else tuple([one for part in each for one in part or ()])
    return None


def key_of(step: hcl.GetAttr | hcl.Index | hcl.Splat) -> str | None:
    """The name or the number that a step reads; None where it is not written out."""
    if isinstance(step, hcl.GetAttr):
        return step.name
    key = step.key if isinstance(step, hcl.Index) else None
    if isinstance(key, hcl.Template):
        return key.literal
    return key.code.strip() if isinstance(key, hcl.LiteralValue) else None


def _all(
    module: Module, values: tuple[hcl.Expression, ...] | None, steps: Steps, depth: int
) -> tuple[hcl.Expression, ...] | None:
    each = [parts(module, one, steps, depth) for one in values] if values is not None else [None]
    return None if None in each else tuple([one for part in each for one in part or ()])


def _of_merged(module: Module, value: hcl.FunctionCall, steps: Steps, depth: int) -> tuple[hcl.Expression, ...] | None:
    """What the last of merged objects has that has it; what is not written out may have it."""
    for argument in reversed(value.arguments):
        inner = _written(module, argument.value)
        found = parts(module, inner, steps, depth + 1) if isinstance(inner, hcl.ObjectCons) else None
        if found is None or found:
            return found
    return ()


def _written(module: Module, value: hcl.Expression) -> hcl.Expression:
    """What a local value is, as a whole, and what stands in parentheses."""
    for _ in range(DEEPEST):
        if isinstance(value, hcl.Parentheses):
            value = value.value
        elif isinstance(value, hcl.Traversal) and value.names[:1] == ("local",) and len(value.names) > 1:
            local = module.locals.get(value.names[1])
            steps = value.steps[1:]
            if local is None or steps:
                return value
            value = local.value
        else:
            return value
    return value
