"""Conditions that nobody can decide before something is made: whether what it makes is null, or empty.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/count#using-expressions-in-count
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, known, resolved
from fixer.validation.made_later import is_one_made_later
from fixer.validation.types import variable_type

_AND: Final = "&&"
_OR: Final = "||"
_TWO: Final = 2


def is_decided_later(module: Module, value: hcl.Expression) -> str:
    """What a value depends on that is not known before something is made: `var.gateway_id`; empty if it may be known.

    The value is `condition ? one : another`.
    """
    made = resolved(module, value)
    if not isinstance(made, hcl.Conditional) or made.value.code.strip() == made.otherwise.code.strip():
        return ""
    return _undecided(module, made.condition)


def _undecided(module: Module, condition: hcl.Expression) -> str:
    condition = resolved(module, condition) or condition
    if isinstance(condition, hcl.Parentheses):
        return _undecided(module, condition.value)
    if not isinstance(condition, hcl.Operation):
        return ""
    joined, groups = _groups(condition)
    if len(joined) > 1:
        return ""
    said = ""
    for group in groups:
        if found := _of_group(module, group):
            said = said or found
        elif _truth(module, group) is not (joined != {_OR}):
            # It decides by itself, or nobody can tell.
            return ""
    return said


def _groups(condition: hcl.Operation) -> tuple[set[str], list[list[str | hcl.Expression]]]:
    """What is joined by logical operators, and by which: the operators of a condition stand in one list."""
    groups: list[list[str | hcl.Expression]] = [[condition.first]]
    joined: set[str] = set()
    for operand in condition.rest:
        operator = operand.operator.strip()
        if operator in (_AND, _OR):
            joined.add(operator)
            groups.append([operand.value])
        else:
            groups[-1] += [operator, operand.value]
    return joined, groups


def _of_group(module: Module, group: list[str | hcl.Expression]) -> str:
    match group:
        case [hcl.Expression() as one, "==" | "!=", hcl.Expression() as other]:
            return _compared(module, [one, other])
        case [hcl.FunctionCall(name="length", arguments=(only,)), str(), hcl.LiteralValue()]:
            return _measured(module, only.value)
        case [hcl.Parentheses() as one]:
            return _undecided(module, one)
    return ""


def _truth(module: Module, group: list[str | hcl.Expression]) -> bool | None:
    """Whether something is true, as far as that is known."""
    match group:
        case [hcl.Expression() as one]:
            value = known(module, one)
            return value if isinstance(value, bool) else None
        case [hcl.Expression() as one, "==" | "!=" as operator, hcl.Expression() as other]:
            both = [known(module, one), known(module, other)]
            is_plain = all(isinstance(value, str | bool | int) for value in both)
            return (both[0] == both[1]) is (operator == "==") if is_plain else None
    return None


def _compared(module: Module, parts: list[hcl.Expression]) -> str:
    """What is compared with nothing: null, or an empty text."""
    for one, other in (parts, reversed(parts)):
        is_nothing = other.code.strip() in ("null", '""')
        if is_nothing and is_one_made_later(module, one):
            return one.code.strip()
    return ""


def _measured(module: Module, text: hcl.Expression) -> str:
    """The text whose length is compared."""
    path = text.names if isinstance(text, hcl.Traversal) else ()
    is_text = path[:1] == ("var",) and len(path) == _TWO and variable_type(module, path[1]) == "s"
    return text.code.strip() if is_text and is_one_made_later(module, text) else ""
