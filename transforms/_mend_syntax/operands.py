"""Where an operand starts and ends, by its tokens: a name with what is read of it, a call, a string, a bracket."""

from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import CLOSES, ENDS, OPENS, STARTS, Lexed

# What an operand may start with, unlike the sign before it.
_FIRST = STARTS | {"(", "["}
# What the brackets of an index and of a call stand behind.
_BEFORE = {"]": ENDS, ")": frozenset((t.IDENT,))}


def first_of(lexed: Lexed, i: int) -> int | None:
    """The first token of the operand whose last one is `i`; None if none ends there."""
    while lexed.kind(i) in ENDS:
        opened = _opened(lexed, i)
        if opened is None:
            return None
        before = opened - 1
        if lexed.kind(before) == "." and lexed.kind(opened) in (t.IDENT, t.NUMBER):
            i = before - 1
        elif lexed.kind(before) in _BEFORE.get(lexed.kind(i), ()) and _is_beside(lexed, before):
            i = before
        else:
            return opened
    return None


def past_of(lexed: Lexed, i: int) -> int | None:
    """The token behind the operand that starts with `i`; None if none does, or if it is not closed."""
    if lexed.kind(i) not in _FIRST:
        return None
    is_name = lexed.kind(i) == t.IDENT
    past = lexed.past(i) if lexed.kind(i) in OPENS else i + 1
    while past is not None:
        if lexed.kind(past) == "." and lexed.kind(past + 1) in (t.IDENT, t.NUMBER, "*"):
            past, is_name = past + 2, lexed.kind(past + 1) == t.IDENT
        elif (lexed.kind(past) == "[" or (lexed.kind(past) == "(" and is_name)) and _is_beside(lexed, past - 1):
            past, is_name = lexed.past(past), False
        else:
            break
    return past


def ends_value(lexed: Lexed, i: int) -> bool:
    """Whether a value ends before a token, whatever holds it."""
    return lexed.kind(i) in CLOSES | {t.NEWLINE, ",", "END"}


def _opened(lexed: Lexed, i: int) -> int | None:
    """What the bracket or the template that closes at `i` opens with; a token that closes nothing stands for itself."""
    if lexed.kind(i) not in CLOSES:
        return i
    open_: list[str] = []
    while i >= 0:
        kind = lexed.kind(i)
        if kind in CLOSES:
            open_.append(kind)
        elif kind in OPENS:
            if not open_ or OPENS[kind] != open_.pop():
                return None
            if not open_:
                return i
        i -= 1
    return None


def _is_beside(lexed: Lexed, i: int) -> bool:
    return lexed.tokens[i].end == lexed.tokens[i + 1].start
