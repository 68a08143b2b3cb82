"""What numbers come to that are added, taken away, multiplied and divided, and whether two values are equal.

Source: https://developer.hashicorp.com/terraform/language/expressions/operators
"""

from collections.abc import Sequence
from typing import Final

# What is worked out first.
_FIRST: Final = frozenset({"*", "/", "%"})
_THEN: Final = frozenset({"+", "-"})


def calculated(values: Sequence[object], operators: Sequence[str]) -> int | float | None:
    """The number that values with operators between them come to; None where these are not all known numbers."""
    numbers = [one for one in values if isinstance(one, int | float) and not isinstance(one, bool)]
    if len(numbers) != len(values) or not _FIRST.union(_THEN).issuperset(operators):
        return None
    sums, signs = [numbers[0]], list[str]()
    for operator, number in zip(operators, numbers[1:], strict=True):
        if operator in _THEN:
            sums.append(number)
            signs.append(operator)
            continue
        product = _product(sums[-1], operator, number)
        if product is None:
            return None
        sums[-1] = product
    total = sums[0]
    for sign, number in zip(signs, sums[1:], strict=True):
        total = total + number if sign == "+" else total - number
    return total


def _product(left: float, operator: str, right: float) -> int | float | None:
    if operator == "*":
        return left * right
    # A remainder of what is negative is not that of Python.
    if not right or (operator == "%" and (left < 0 or right < 0)):
        return None
    if operator == "%":
        return left % right
    is_whole = isinstance(left, int) and isinstance(right, int) and not left % right
    return int(left) // int(right) if is_whole else left / right


def compared(values: Sequence[object], operators: Sequence[str]) -> bool | None:
    """Whether two values are equal, or not, as the operator between them asks; None where that cannot be told."""
    if list(operators) not in (["=="], ["!="]):
        return None
    left, right = values
    return (left == right) == (operators[0] == "==") if _kind(left) and _kind(left) == _kind(right) else None


def _kind(value: object) -> str:
    """Of what primitive type a value is; empty if it is none."""
    if isinstance(value, bool):
        return "bool"
    return "string" if isinstance(value, str) else "number" if isinstance(value, int | float) else ""
