"""Strings that are joined with `+`, or filled in with `%`."""

import re

from fixer import hcl
from fixer.validation import is_word

_VERB = re.compile(r"%(?:%|[-+0 ]*\d*(?:\.\d+)?[a-zA-Z])")


def joined(operation: hcl.Operation) -> str:
    """The code of the template or the call that an operation on strings means; empty where that cannot be told."""
    operators = {operand.operator.strip() for operand in operation.rest}
    operands = [operation.first, *[operand.value for operand in operation.rest]]
    if operators == {"+"} and any(is_word(one) for one in operands[:2]):
        # Behind a string all is joined; what stands before it might be added up first.
        parts = [_part(operand) for operand in operands]
        return '"' + "".join(parts) + '"' if all(parts) else ""
    if operators == {"%"} and len(operands) == 2 and is_word(operands[0]):
        text = operands[0].code.strip()
        verbs = [found for found in _VERB.findall(text) if found != "%%"]
        value = operands[1].code.strip()
        if len(verbs) == 1 and not isinstance(operands[1], hcl.TupleCons) and "\n" not in value:
            return f"format({text}, {value.removeprefix('(').removesuffix(')') if _is_in(operands[1]) else value})"
    return ""


def _part(expression: hcl.Expression) -> str:
    """What a template has for an operand; empty where it spans lines, or is a heredoc."""
    code = expression.code.strip()
    if "\n" in code:
        return ""
    if isinstance(expression, hcl.Template):
        return "" if expression.is_heredoc else code[1:-1]
    if isinstance(expression, hcl.LiteralValue):
        return code
    if _is_in(expression):
        code = code[1:-1].strip()
    return f"${{{code}}}"


def _is_in(expression: hcl.Expression) -> bool:
    return isinstance(expression, hcl.Parentheses)
