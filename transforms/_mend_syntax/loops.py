"""`for` expressions with the signs or the brackets of the other kind, or written as Python does."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.conditions import condition
from transforms._mend_syntax.lexed import CLOSES, OPENS, Frame, Lexed, framed

# What takes an object where brackets are written, so that one is meant.
_MERGES = frozenset(("merge", "tomap"))


class _Loop(NamedTuple):
    """The bracket around a `for`, its end, and in it the colon and the sign between key and value (0 for none).

    `other` is what stands for one of the two in other languages: `->`, or a second colon.
    """

    opened: int
    colon: int
    arrow: int
    past: int
    other: int


def loops(lexed: Lexed) -> Iterator[Fix]:
    """The signs and brackets of loops, as they are meant."""
    for i, frames in framed(lexed):
        if frames and lexed.kind(i) == t.IDENT and lexed.code(i) == "for":
            frame = frames[-1]
            if frame.is_for and lexed.following(frame.at + 1) == i and frame.kind in ("[", "{"):
                if fix := condition(lexed, frame.at, i) or _signs(lexed, frame.at, i):
                    yield fix
            elif frame.kind == "[" and not frame.is_for and (fix := _of_python(lexed, frame, i)):
                yield fix


def _signs(lexed: Lexed, opened: int, i: int) -> Fix | None:
    loop = _loop(lexed, opened, i)
    return _mended(lexed, loop) if loop else None


def _loop(lexed: Lexed, opened: int, i: int) -> _Loop | None:
    colon = arrow = other = 0
    is_choice = False
    i += 1
    while lexed.kind(i) not in CLOSES and i < lexed.size:
        if lexed.kind(i) == ":" and not colon:
            colon = i
        elif lexed.kind(i) in ("=>", "=") and not arrow:
            arrow = i
        elif lexed.kind(i) in (",", t.INVALID) and colon:
            return None
        elif _is_thin_arrow(lexed, i) or (lexed.kind(i) == ":" and not is_choice):
            if other:
                return None
            other = i
        is_choice = is_choice or lexed.kind(i) == "?"
        past = lexed.past(i) if lexed.kind(i) in OPENS else i + 1
        if past is None:
            return None
        i = past
    return _Loop(opened, colon, arrow, i, other) if lexed.kind(i) == OPENS[lexed.kind(opened)] else None


def _is_thin_arrow(lexed: Lexed, i: int) -> bool:
    return lexed.kind(i) == "-" and lexed.kind(i + 1) == ">" and lexed.tokens[i].end == lexed.tokens[i + 1].start


def _translated(lexed: Lexed, loop: _Loop) -> Fix | None:
    """`->` and a second colon, where one of Terraform's signs must stand."""
    start = lexed.tokens[loop.other].start
    end = start + (1 if lexed.kind(loop.other) == ":" else 2)
    said = "Invalid 'for' expression"
    if loop.colon and not loop.arrow and loop.other > loop.colon and lexed.kind(loop.opened) == "{":
        return lexed.fix(f"{said}: => stands between key and value", start, end, (start, end, "=>"))
    if not loop.colon and (not loop.arrow or loop.arrow > loop.other):
        return lexed.fix(f"{said}: a colon follows its collection", start, end, (start, end, ":"))
    return None


def _mended(lexed: Lexed, loop: _Loop) -> Fix | None:
    if loop.other:
        return _translated(lexed, loop)
    opened, closed, arrow = lexed.tokens[loop.opened], lexed.tokens[loop.past], lexed.tokens[loop.arrow]
    said = "Invalid 'for' expression"
    if not loop.colon and loop.arrow:
        if lexed.kind(loop.opened) == "[" and lexed.kind(loop.arrow) == "=>":
            return lexed.fix(f"{said}: a colon follows its collection", arrow.start, arrow.end, (*arrow[1:], ":"))
        return None
    if not loop.colon or (loop.arrow and loop.arrow < loop.colon):
        return None
    if lexed.kind(loop.opened) == "{":
        if lexed.kind(loop.arrow) == "=" and loop.arrow:
            return lexed.fix(f"{said}: => stands between key and value", arrow.start, arrow.end, (*arrow[1:], "=>"))
        if not loop.arrow and lexed.kind(loop.opened - 1) in ("=", "(", ",", ":", "?"):
            said += ": without a key it makes a tuple, in brackets"
            return lexed.fix(said, opened.start, opened.end, (*opened[1:], "["), (*closed[1:], "]"))
    elif lexed.kind(loop.arrow) == "=>" and loop.arrow and _takes_object(lexed, loop.opened):
        said += ": with a key it makes an object, in braces"
        return lexed.fix(said, opened.start, opened.end, (*opened[1:], "{"), (*closed[1:], "}"))
    return None


def _takes_object(lexed: Lexed, opened: int) -> bool:
    before = lexed.kind(opened - 1)
    return before == "=" or (before == "(" and lexed.code(opened - 2) in _MERGES)


def _of_python(lexed: Lexed, frame: Frame, i: int) -> Fix | None:
    """`[f(x) for x in list if x]`, whose value comes first."""
    past = lexed.past(frame.at)
    first = lexed.following(frame.at + 1)
    condition, names = 0, i + 1
    if past is None or lexed.kind(names) != t.IDENT:
        return None
    while lexed.kind(names) in (t.IDENT, ",") and lexed.code(names) != "in":
        names += 1
    at = names + 1
    while at < past - 1:
        if lexed.kind(at) in (",", ":", "?", t.INVALID) or lexed.code(at) in ("for", "else"):
            return None
        if lexed.code(at) == "if":
            condition = condition or at
        at = (lexed.past(at) or past) if lexed.kind(at) in OPENS else at + 1
    if lexed.code(names) != "in" or any(lexed.kind(n) == "," for n in _level(lexed, first, i)):
        return None
    end = condition or past - 1
    start, stop = lexed.tokens[first].start, lexed.tokens[past - 2].end
    value = lexed.text[start : lexed.tokens[i - 1].end]
    loop = lexed.text[lexed.tokens[i].start : lexed.tokens[end - 1].end]
    rest = f" {lexed.text[lexed.tokens[condition].start : stop]}" if condition else ""
    said = "Invalid 'for' expression: its value follows its collection"
    return lexed.fix(said, start, stop, (start, stop, f"{loop} : {value}{rest}"))


def _level(lexed: Lexed, i: int, past: int) -> Iterator[int]:
    """The tokens up to another one, those in brackets left out."""
    while i < past:
        yield i
        i = (lexed.past(i) or past) if lexed.kind(i) in OPENS else i + 1
