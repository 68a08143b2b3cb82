"""Closing brackets of another kind than what they close."""

import re
from collections.abc import Sequence

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import CLOSES, OPENS, Lexed

_BRACKETS = frozenset((")", "]", "}"))
_ITEM = re.compile(r"(?:resource|data|variable|output|module|provider|locals|terraform|moved|import|check|removed)\b")


def mistaken(lexed: Lexed, open_: Sequence[int], i: int) -> Fix | None:
    """The bracket that closes at a token as it must be, where everything else up to the next block is closed by it.

    `open_` are the tokens that are open there, the innermost last.
    """
    opened, kind = open_[-1], lexed.kind(i)
    if kind not in _BRACKETS or lexed.kind(opened) not in ("(", "[", "{") or not _is_across(lexed, opened, i):
        return None
    if not _closes_all(lexed, list(open_), i):
        return None
    code = OPENS[lexed.kind(opened)]
    start, end = lexed.tokens[i].start, lexed.tokens[i].end
    line = lexed.text.count("\n", 0, lexed.tokens[opened].start) + 1
    said = f'Missing item separator: "{kind}" stands where the "{lexed.kind(opened)}" of line {line} is closed'
    return lexed.fix(f'{said}: it is "{code}"', start, end, (start, end, code))


def _is_across(lexed: Lexed, opened: int, i: int) -> bool:
    """Whether a closing bracket stands on the line of the opening one, or starts one that is indented as that line."""
    one, other = lexed.tokens[opened].start, lexed.tokens[i].start
    start, _ = lexed.line_of(other)
    if start == lexed.line_of(one)[0]:
        return True
    return not lexed.text[start:other].strip(" \t)]}") and lexed.indent(other) == lexed.indent(one)


def _closes_all(lexed: Lexed, open_: list[int], i: int) -> bool:
    """Whether all that is open is closed from a token on, with the end of the file or the next block behind it.

    What closes a bracket of another kind may close it where it stands as that has to.
    """
    while open_ and i < lexed.size:
        kind = lexed.kind(i)
        if kind in OPENS:
            open_.append(i)
        elif kind in CLOSES:
            opened = open_.pop()
            if OPENS[lexed.kind(opened)] != kind and not (kind in _BRACKETS and _is_across(lexed, opened, i)):
                return False
        i += 1
    following = lexed.following(i)
    at_margin = lexed.kind(following - 1) == t.NEWLINE and lexed.margin(following) == ""
    is_item = at_margin and _ITEM.match(lexed.text, lexed.tokens[following].start) is not None
    return not open_ and (lexed.kind(following) == "END" or is_item)
