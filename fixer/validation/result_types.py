"""The type of an expression in short, as far as what it is made of tells it: of operations, calls, loops, conditions.

Source: https://developer.hashicorp.com/terraform/language/expressions/operators
"""

from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Module
from fixer.module.values import resolved
from fixer.validation.call_types import call_type, is_null, united
from fixer.validation.types import constraint_type, type_of

_LOGICAL: Final = frozenset({"!=", "&&", "<", "<=", "==", ">", ">=", "||"})


def result_type(  # noqa: C901 - one case for each kind of expression
    module: Module, value: hcl.Expression | None, depth: int = 0
) -> str:
    """The type of a value; empty where it cannot be known. A tuple is a list here: of `*` if it holds several types."""
    value = resolved(module, value)
    if value is None or depth > DEEPEST:
        return ""
    match value:
        case hcl.Parentheses():
            return result_type(module, value.value, depth + 1)
        case hcl.LiteralValue():
            return "" if value.value is None else "b" if isinstance(value.value, bool) else "n"
        case hcl.Template():
            return _of_template(module, value, depth)
        case hcl.TupleCons() if not value.elements:
            return "l()"
        case hcl.TupleCons():
            inner = {result_type(module, one.value, depth + 1) for one in value.elements}
            return f"l({_one(inner)})"
        case hcl.ObjectCons():
            return "o()"
        case hcl.ForExpression():
            return "o()" if value.kind == "object" else f"l({_of_loop(module, value, depth) or '*'})"
        case hcl.Operation():
            return "b" if any(one.operator.strip() in _LOGICAL for one in value.rest) else "n"
        case hcl.UnaryOperation():
            return "b" if value.operator.strip() == "!" else "n"
        case hcl.Conditional():
            results = [one for one in (value.value, value.otherwise) if not is_null(one)]
            return united({result_type(module, one, depth + 1) for one in results})
        case hcl.FunctionCall():
            return call_type(value, [result_type(module, one.value, depth + 1) for one in value.arguments])
        case hcl.Traversal():
            return type_of(module, value)
    return ""


def _one(types: set[str], other: str = "*") -> str:
    return (next(iter(types)) or other) if len(types) == 1 else other


def _of_template(module: Module, value: hcl.Template, depth: int) -> str:
    if len(value.parts) == 1 and isinstance(value.parts[0], hcl.Interpolation) and not value.is_heredoc:
        return result_type(module, value.parts[0].value, depth + 1)
    return "s"


def _of_loop(module: Module, loop: hcl.ForExpression, depth: int) -> str:
    """The type of the elements that a loop makes."""
    if isinstance(loop.value, hcl.Variable):
        own = loop.open.replace(",", " ").split()[:-1]
        over = result_type(module, loop.collection, depth + 1)
        if loop.value.name == own[-1] and over[:1] in ("l", "t", "m"):
            return over[2:-1]
        return ""
    if isinstance(loop.value, hcl.Traversal):
        # It begins with a name of the loop, mostly.
        return _of_item(module, loop, loop.value)
    return result_type(module, loop.value, depth + 1)


def _of_item(module: Module, loop: hcl.ForExpression, value: hcl.Traversal) -> str:
    """The type of an attribute of the objects that a loop is over: by the type of a variable, or as written out."""
    names = loop.open.replace(",", " ").split()
    over, step = resolved(module, loop.collection), value.steps[0]
    is_item = names[-2:-1] == [value.names[0]] if value.names else False
    if not is_item or len(value.steps) != 1 or not isinstance(step, hcl.GetAttr):
        return ""
    if isinstance(over, hcl.TupleCons):
        objects = [one.value for one in over.elements]
        parts = [one.get(step.name) if isinstance(one, hcl.ObjectCons) else None for one in objects]
        return united({result_type(module, one) for one in parts})
    path = over.names if isinstance(over, hcl.Traversal) and len(over.steps) == 1 else ()
    variable = module.find(f"var.{path[1]}") if len(path) == 2 and path[0] == "var" else None
    constraint = variable.value("type") if variable is not None else None
    while isinstance(constraint, hcl.FunctionCall) and len(constraint.arguments) == 1:
        inner = constraint.arguments[0].value
        if constraint.name == "object" and isinstance(inner, hcl.ObjectCons):
            declared = inner.get(step.name)
            return constraint_type(declared) if declared is not None else ""
        constraint = inner
    return ""
