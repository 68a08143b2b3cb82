"""Text of one expression in, its tree out: an LALR parser over the tables that lark made of grammar.lark.

Parsing is what a transform pays for when it looks inside an expression, so the driver is a plain loop.
"""

import re
from typing import Any, Final

from fixer.hcl import tokens as t
from fixer.hcl._tables import END_STATE, RULES, STATES
from fixer.hcl.expressions import Expression
from fixer.hcl.leaves import ExpressionError, Leaf, Leaves
from fixer.hcl.reductions import ACTIONS, Source

__all__ = ["ExpressionError", "parse_expression"]

# How much the parser may hold at once: a tree is no deeper than that, brackets (leaves.DEEPEST) counted twice.
_MOST_HELD: Final = 400
_CLOSERS: Final = (")", "]", "}")
# What a sign of another language is in Terraform.
_SIGNS: Final = {
    ":": "a choice is CONDITION ? A : B, a loop [for x in list : x] or { for x in list : x => x }",
    ">": "the arrow between key and value is =>",
    "?": "a choice is CONDITION ? A : B",
    "=": "a comparison is ==",
}
# What is called of a value, as other languages have it.
_METHOD: Final = re.compile(r"\.([A-Za-z_][\w-]*)[ \t]*\Z")
_WANTED: Final = {"[": "a comma or ]", "(": "a comma or )", "{": "a comma or a new line"}


def is_expression(code: str) -> bool:
    """Whether a text is an expression, by itself."""
    try:
        parse_expression(code)
    except ExpressionError:
        return False
    return True


def parse_expression(code: str, offset: int = 0) -> Expression:
    """The tree of an expression.

    `code` is its text, without blanks, comments or a newline after it; `offset` is where that stands in the file and is
    added to every node's `start` and `end`. Raises ExpressionError.
    """
    leaves = Leaves(code)
    source = Source(code, offset)
    states = [0]
    values: list[Any] = []
    rows, rules, actions = STATES, RULES, ACTIONS
    row = leaves.row = rows[0]
    for leaf in leaves:
        kind = leaf[0]
        while True:
            action = row.get(kind)
            if action is None:
                raise _unexpected(leaf, row, leaves)
            if action >= 0:
                states.append(action)
                values.append(leaf)
                row = leaves.row = rows[action]
                if len(states) > _MOST_HELD:
                    raise ExpressionError(leaf.start, "this is nested too deeply")
                break
            origin, size, name = rules[-1 - action]
            make = actions.get(name)
            if make is not None:
                made = make(source, values[-size:])
                del values[-size:]
                values.append(made)
            elif origin.startswith("__"):
                _extend(values, size)
            del states[-size:]
            action = rows[states[-1]][origin]
            states.append(action)
            row = rows[action]
            if kind == "$END" and action == END_STATE:
                result = values[0]
                assert isinstance(result, Expression)
                return result
    raise AssertionError("the end token ends every parse")


def _extend(values: list[Any], size: int) -> None:
    """Reduces a repetition: a list of what was read so far, and what is added to it."""
    added = values[-size:]
    del values[-size:]
    if isinstance(added[0], list) and size > 1:
        added[0].extend(added[1:])
        values.append(added[0])
    else:
        values.append(added)


def _unexpected(leaf: Leaf, row: dict[str, int], leaves: Leaves) -> ExpressionError:
    if leaf.kind == "$END":
        return ExpressionError(leaf.start, "the expression ends too early")
    if leaf.kind == t.NEWLINE:
        return ExpressionError(leaf.start, "the expression is broken off by the end of the line")
    method = _METHOD.search(leaves.code, 0, leaf.start) if leaf.kind == "(" else None
    if method is not None:
        said = f"values have no methods: .{method[1]} cannot be called"
        return ExpressionError(leaf.start, said, "a function takes the value: FUNCTION(VALUE, ...)")
    text = leaves.code[leaf.start : leaf.end].strip()
    wanted = _WANTED.get(leaves.context[-1] if leaves.context else "")
    if wanted and "," in row:
        return ExpressionError(leaf.start, f"{wanted} must stand before {text}")
    if not leaves.context and ("+" in row or "$END" in row):
        return ExpressionError(leaf.start, f"the expression should end before {text}", _advice_at(leaf, leaves))
    return ExpressionError(leaf.start, f"{text} cannot stand here", _advice(text, row))


def _advice_at(leaf: Leaf, leaves: Leaves) -> str:
    """What to write where an ARN stands in the middle of code."""
    is_arn = leaves.code.startswith(":aws", leaf.start) and leaves.code[: leaf.start].endswith("arn")
    return (
        "an ARN is a text: write it in quotes, or refer to the attribute that has it (TYPE.NAME.arn)" if is_arn else ""
    )


def _advice(text: str, row: dict[str, int]) -> str:
    """What to write instead of a sign that stands where it cannot."""
    closers = [closer for closer in _CLOSERS if closer in row]
    if text in _CLOSERS and len(closers) == 1:
        return f"the bracket that is open here is closed by {closers[0]}"
    return _SIGNS.get(text, "")
