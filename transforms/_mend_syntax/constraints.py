"""Types of variables in forms that are no expressions: `object { ... }`, `object(a = ...)`, `optional(bool) = false`.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import LostError
from transforms._mend_syntax.lexed import Lexed

_PRIMITIVES: Final = frozenset({"any", "bool", "number", "string"})
_SAID: Final = "Invalid type specification"


def constraints(lexed: Lexed) -> Iterator[Fix]:
    """Each such form, with the one that it stands for."""
    for i in range(lexed.size):
        if lexed.kind(i) != t.IDENT or lexed.kind(i - 1) not in ("=", "(", "[", ","):
            continue
        word, after = lexed.code(i), lexed.kind(i + 1)
        if word == "object" and after == "{":
            yield from _around(lexed, i, i + 1)
        elif word == "object" and after == "(":
            yield from _inside(lexed, i)
        elif word == "optional" and after == "(":
            yield from _default(lexed, i)
        elif word == "optional" and after == t.IDENT and lexed.code(i + 1) in _PRIMITIVES:
            inner = lexed.tokens[i + 1]
            said = f"{_SAID}: optional takes the type of the attribute in parentheses"
            edits = ((lexed.tokens[i].end, inner.start, "("), (inner.end, inner.end, ")"))
            yield lexed.fix(said, lexed.tokens[i].start, inner.end, *edits)


def _around(lexed: Lexed, i: int, brace: int) -> Iterator[Fix]:
    past = lexed.past(brace)
    if past is not None:
        start, end = lexed.tokens[i].end, lexed.tokens[past - 1].end
        said = f"{_SAID}: object takes the types of its attributes in parentheses"
        edits = ((start, lexed.tokens[brace].start, "("), (end, end, ")"))
        yield lexed.fix(said, lexed.tokens[i].start, start, *edits)


def _inside(lexed: Lexed, i: int) -> Iterator[Fix]:
    first, past = lexed.following(i + 2), lexed.past(i + 1)
    if past is not None and lexed.kind(first) == t.IDENT and lexed.kind(first + 1) == "=":
        start, close = lexed.tokens[i + 1].end, lexed.tokens[past - 1].start
        said = f"{_SAID}: object takes a map of the types of its attributes"
        yield lexed.fix(said, lexed.tokens[i].start, start, (start, start, "{"), (close, close, "}"))


def _default(lexed: Lexed, i: int) -> Iterator[Fix]:
    past = lexed.past(i + 1)
    if past is None or lexed.kind(past) != "=":
        return
    at = first = past + 1
    try:
        while lexed.kind(at) not in (t.NEWLINE, ",", "}", ")", "END"):
            at = lexed.beyond(at)
    except LostError:
        return
    if at == first:
        return
    end = lexed.tokens[at - 1].end
    said = f"{_SAID}: the default of an attribute is the second argument of optional"
    edits = ((lexed.tokens[past - 1].start, lexed.tokens[first].start, ", "), (end, end, ")"))
    yield lexed.fix(said, lexed.tokens[i].start, lexed.tokens[past].end, *edits)
