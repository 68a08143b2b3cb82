"""Strings, lists and maps where operators take numbers: `"a-" + var.b`, as other languages join them.

Source: https://developer.hashicorp.com/terraform/language/expressions/operators#arithmetic-operators
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.places import is_trial, values_at
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.result_types import result_type

ARITHMETIC: Final = frozenset("+-*/%")
# What an operator looks like: to search for one character first is much faster than to try each quote and name.
_SIGN: Final = re.compile(r"[+*/%-](?<=[ \t\"\]}].)(?=[ \t\"\[{])")
# A quote beside an operator that takes numbers.
_DOUBTFUL: Final = re.compile(
    r'"[ \t]*[+*/%-][ \t]|[ \t][+*/%-][ \t]*"'
    # Brackets and braces beside a sum, or two names.
    r"|[\]}][ \t]*\+[ \t]|[ \t]\+[ \t]*[\[{]|\b(?:local|var)\.[\w.-]+[ \t]\+[ \t](?:local|var)\."
)
# The types of lists, sets, maps and objects, in short.
_SEVERAL: Final = ("l", "t", "m", "o")
_WHOLE_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# What may be a part of one.
_NUMBER: Final = re.compile(r"\s*[+-]?[0-9.eE+-]*\s*")


def operand_rejections(module: Module) -> Iterator[Rejection]:
    """Operations on strings that are no numbers, by their outermost expressions."""
    for declaration, item, value in values_at(module, _doubtful):
        for operation, side in _wrong(module, value):
            said = f"Unsuitable value for {side} operand: a number is required."
            yield Rejection(Kind.OPERAND, declaration, operation, item.name, said)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    text, done = source.text, 0
    found: list[int] = []
    for sign in _SIGN.finditer(text):
        if sign.start() >= done:
            start, end = text.rfind("\n", 0, sign.start()) + 1, text.find("\n", sign.start())
            done = end if end >= 0 else len(text)
            found.extend([one.start() for one in _DOUBTFUL.finditer(text, start, done)])
    return tuple(found)


def is_word(expression: hcl.Expression) -> bool:
    """Whether an expression is a string in quotes that no number can be made of, whatever its templates give."""
    if not isinstance(expression, hcl.Template) or expression.is_heredoc:
        return False
    literal = expression.literal
    if literal is not None:
        return _WHOLE_NUMBER.fullmatch(literal) is None
    return any(isinstance(part, hcl.TemplateLiteral) and not _NUMBER.fullmatch(part.text) for part in expression.parts)


def _wrong(module: Module, node: hcl.Node) -> Iterator[tuple[hcl.Operation, str]]:
    """The operations in which something else stands for a number, each with the side of the first of them.

    What is tried may be wrong: that is what it is tried for.
    """
    if is_trial(node):
        return
    if isinstance(node, hcl.Operation):
        operands = [node.first, *[operand.value for operand in node.rest]]
        for i, one in enumerate(operands):
            around = {node.rest[n].operator.strip() for n in (i - 1, i) if 0 <= n < len(node.rest)}
            if around & ARITHMETIC and (is_word(one) or result_type(module, one)[:1] in _SEVERAL):
                yield node, "right" if i else "left"
                return
    for child in node.children():
        yield from _wrong(module, child)
