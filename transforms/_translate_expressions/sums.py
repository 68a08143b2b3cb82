"""Lists and maps that are joined with `+`.

Source: https://developer.hashicorp.com/terraform/language/functions/concat and .../merge, .../setunion
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import is_word, result_type

_CALLS: Final = {"l": "concat", "t": "setunion", "m": "merge"}
_OBJECT: Final = "o"


def holds_several(module: Module, operation: hcl.Operation) -> bool:
    """Whether something is added up that no text can be made of: a list, a set, a map."""
    return any(_kind(module, one) in _CALLS for one in (operation.first, *[each.value for each in operation.rest]))


def joined_by_call(module: Module, operation: hcl.Operation) -> str:
    """The call that a sum of lists, of sets or of maps means; empty where it is none, or not known to be."""
    operands = [operation.first, *[operand.value for operand in operation.rest]]
    kinds = {_kind(module, operand) for operand in operands if not is_word(operand)}
    if {operand.operator.strip() for operand in operation.rest} != {"+"} or len(kinds) != 1:
        return ""
    kind = kinds.pop()
    if kind not in _CALLS or (kind == "m" and any(is_word(operand) for operand in operands)):
        return ""
    codes = [f"[{one.code.strip()}]" if is_word(one) else one.code.strip() for one in operands]
    return f"{_CALLS[kind]}({', '.join(codes)})"


def _kind(module: Module, value: hcl.Expression) -> str:
    kind = result_type(module, value)[:1]
    return "m" if kind == _OBJECT else kind
