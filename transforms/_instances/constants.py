"""What expressions come to in one use of a module, as far as it is written out."""

from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, UNKNOWN, Unknown, Value, default_of, known
from transforms._instances.frame import Frame

_LISTS: Final = ("tolist", "tomap", "toset")


def constant(
    frame: Frame, expression: hcl.Expression | None, depth: int = 0, *, by_default: bool = False
) -> Value | Unknown:
    """The value of an expression in a frame: what is written out, by the module, its calls and the defaults that these
    leave; UNKNOWN where it is not. With `by_default`, a module that nothing calls has the defaults of its variables.
    """
    if expression is None or depth > DEEPEST:
        return UNKNOWN
    match expression:
        case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
            return constant(frame, inner, depth + 1, by_default=by_default)
        case hcl.LiteralValue() | hcl.Template():
            return known(frame.place.module, expression, at_validation=True)
        case hcl.TupleCons(elements=elements):
            return [constant(frame, element.value, depth + 1, by_default=by_default) for element in elements]
        case hcl.ObjectCons():
            return {
                one.name or one.key.code: constant(frame, one.value, depth + 1, by_default=by_default)
                for one in expression.elements
            }
        case hcl.Traversal(names=("local" | "var" as root, str(name)), steps=(_,)):
            return _named(frame, root, name, depth, by_default=by_default)
    return _computed(frame, expression, depth + 1, by_default=by_default)


def _computed(frame: Frame, expression: hcl.Expression, depth: int, *, by_default: bool) -> Value | Unknown:
    match expression:
        case hcl.FunctionCall(name=function, arguments=(only,)) if function in _LISTS:
            return constant(frame, only.value, depth, by_default=by_default)
        case hcl.FunctionCall(name="length", arguments=(only,)):
            counted = constant(frame, only.value, depth, by_default=by_default)
            return len(counted) if isinstance(counted, list | dict | str) else UNKNOWN
        case hcl.Conditional():
            chosen = constant(frame, expression.condition, depth, by_default=by_default)
            if not isinstance(chosen, bool):
                return UNKNOWN
            return constant(frame, expression.value if chosen else expression.otherwise, depth, by_default=by_default)
        case hcl.UnaryOperation() if expression.operator.strip() == "!":
            denied = constant(frame, expression.value, depth, by_default=by_default)
            return not denied if isinstance(denied, bool) else UNKNOWN
        case hcl.Operation(first=first, rest=(operand,)):
            second = constant(frame, operand.value, depth, by_default=by_default)
            return _operation(constant(frame, first, depth, by_default=by_default), operand.operator.strip(), second)
    return UNKNOWN


def _operation(first: Value | Unknown, operator: str, second: Value | Unknown) -> Value | Unknown:
    if operator == "&&" and (first is False or second is False):
        return False
    if operator == "||" and (first is True or second is True):
        return True
    if isinstance(first, Unknown | list | dict) or isinstance(second, Unknown | list | dict):
        return UNKNOWN
    match operator:
        case "&&" | "||":
            # Neither decides it alone: both are true, or both are false.
            return second if isinstance(first, bool) else UNKNOWN
        case "==":
            return first == second
        case "!=":
            return first != second
        case ">" if isinstance(first, int | float) and isinstance(second, int | float):
            return first > second
    return UNKNOWN


def _named(frame: Frame, root: str, name: str, depth: int, *, by_default: bool) -> Value | Unknown:
    if root == "local":
        attribute = frame.place.module.locals.get(name)
        return constant(frame, attribute.value if attribute else None, depth + 1, by_default=by_default)
    caller = frame.caller
    declared = frame.place.module.find(f"var.{name}")
    if declared is None or (caller is None and not by_default):
        # Whoever runs it may say otherwise than the default.
        return UNKNOWN
    given = frame.calls[0][1].value(name) if caller is not None else None
    if caller is not None and given is not None:
        return constant(caller, given, depth + 1, by_default=by_default)
    default = declared.value("default") if caller is not None else default_of(frame.place.module, name)
    return constant(frame, default, depth + 1, by_default=by_default)
