"""Methods of other languages, which are functions of Terraform.

Source: https://developer.hashicorp.com/terraform/language/functions
"""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.operands import first_of

# By name and number of arguments; the object itself is the first, or (_LAST) the last.
_FIRST = {
    ("lower", 0): "lower",
    ("toLowerCase", 0): "lower",
    ("upper", 0): "upper",
    ("toUpperCase", 0): "upper",
    ("strip", 0): "trimspace",
    ("trim", 0): "trimspace",
    ("title", 0): "title",
    ("keys", 0): "keys",
    ("values", 0): "values",
    ("length", 0): "length",
    ("size", 0): "length",
    ("startswith", 1): "startswith",
    ("startsWith", 1): "startswith",
    ("endswith", 1): "endswith",
    ("endsWith", 1): "endswith",
    ("get", 2): "lookup",
}
# What a reference of Terraform's starts with, or no reference does.
_OURS = re.compile(r"(?:var|local|module|data|each|self|[a-z0-9]+_\w+)\.|[^A-Za-z]|\w+\(")
_LAST = {("split", 1): "split"}


def methods(lexed: Lexed) -> Iterator[Fix]:
    """Calls of methods, each as a call of the function."""
    done = 0
    for i, frames in framed(lexed):
        start = lexed.tokens[i].start
        if start < done or lexed.kind(i) != t.IDENT or lexed.kind(i - 1) != "." or lexed.kind(i + 1) != "(":
            continue
        first, past = first_of(lexed, i - 2), lexed.past(i + 1)
        if first is None or past is None or lexed.tokens[i].end != lexed.tokens[i + 1].start:
            continue
        if any(frame.kind == t.OHEREDOC for frame in frames) and not _OURS.match(lexed.text, lexed.tokens[first].start):
            # For another program that reads the text.
            continue
        key = (lexed.code(i), _count(lexed, i + 1, past))
        owner = lexed.text[lexed.tokens[first].start : lexed.tokens[i - 2].end]
        inside = lexed.text[lexed.tokens[i + 1].end : lexed.tokens[past - 1].start].strip()
        if function := _FIRST.get(key):
            code = f"{function}({owner}{', ' if inside else ''}{inside})"
        elif (function := _LAST.get(key)) and lexed.kind(i + 2) == t.OQUOTE:
            code = f"{function}({inside}, {owner})"
        else:
            continue
        start, done = lexed.tokens[first].start, lexed.tokens[past - 1].end
        said = f"Invalid expression: values have no methods: {lexed.code(i)} is the function {function}()"
        yield lexed.fix(said, start, done, (start, done, code))


def _count(lexed: Lexed, opened: int, past: int) -> int:
    """How many arguments a call has."""
    i = lexed.following(opened + 1)
    count = int(i < past - 1)
    while i < past - 1:
        if lexed.kind(i) == ",":
            count += 1
        i = (lexed.past(i) or past) if lexed.kind(i) in ("(", "[", "{", t.OQUOTE) else i + 1
    return count
