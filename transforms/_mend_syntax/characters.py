"""Characters that the language does not have: quotes of other kinds, blanks of other kinds, stray backslashes."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import BINARY, OPENS, Lexed

_CURLY = "\u201c\u201d\u201e\u201f\u2033"
_BLANKS = "\u00a0\u2002\u2003\u2007\u2009\u202f\u3000"
_NOTHING = "\u200b\u200c\u200d\u2060\ufeff"
_STRAIGHT = r"'([^'\\\n]*)'|`([^`\\\n]*)`|\u2018([^\u2018\u2019\\\n]*)\u2019"
_STRING = re.compile(rf"{_STRAIGHT}|[{_CURLY}]([^\"{_CURLY}\\\n]*)[{_CURLY}\"]|\\\"([^\"\\\n]*)\\\"")
_HALF_CURLY = re.compile(rf"\"([^\"{_CURLY}\\\n]*)[{_CURLY}](?=[ \t]*(?:[,)\]}}{{#]|\r?$))", re.MULTILINE)
_HEADER = re.compile(rf"[ \t]*\w+(?:[ \t]+[\"'{_CURLY}][^\"'{_CURLY}\n]*[\"'{_CURLY}])+[ \t]*=?[ \t]*\{{")
# Before what a value stands; at the start of a line it is a key or an element.
_BEFORE = BINARY | OPENS.keys() - {t.OQUOTE, t.OHEREDOC} | {"=", "=>", ",", "!", t.NEWLINE}
# What Markdown escapes with a backslash, and what no backslash can stand before in HCL.
_ESCAPED = frozenset("_*[]#-.~<>!+(){}|&")


def characters(lexed: Lexed) -> Iterator[Fix]:
    """Characters outside of strings, comments and heredocs, each with what was meant."""
    text = lexed.text
    done = depth = 0
    for i in range(lexed.size):
        kind, start, end = lexed.tokens[i]
        depth += (kind in "([{") - (kind in ")]}")
        if start < done or start == end:
            continue
        if kind == t.OQUOTE and (found := _HALF_CURLY.match(text, start)) and _is_open(lexed, start):
            done = found.end()
            yield lexed.fix(_curly(f'"{found[1]}"'), start, done, (done - 1, done, '"'))
        elif kind != t.INVALID:
            continue
        elif (found := _STRING.match(text, start)) and _is_value(lexed, i, depth):
            inside = next(group for group in found.groups() if group is not None)
            if "${" in inside and '"' in inside:
                continue
            done = found.end()
            code = '"' + inside.replace('"', '\\"') + '"'
            yield lexed.fix(_quotes(text[start], code), start, done, (start, done, code))
        elif text[start] == "\\" and text[start + 1 : start + 2] in _ESCAPED:
            done = start + 2
            said = f"Invalid character: a backslash cannot stand outside of strings: {text[start:done]} is written"
            yield lexed.fix(f"{said} {text[start + 1]}", start, done, (start, start + 1, ""))
        elif blanks := [at for at in range(start, end) if text[at] in _BLANKS + _NOTHING]:
            done = end
            edits = [(at, at + 1, " " if text[at] in _BLANKS else "") for at in blanks]
            said = f"Invalid character: U+{ord(text[blanks[0]]):04X} is no blank of the language"
            yield lexed.fix(f"{said}: a plain one is written", start, end, *edits)


def _is_open(lexed: Lexed, start: int) -> bool:
    """Whether the string that opens at a place is not closed on its line."""
    return lexed.text.count('"', start, lexed.line_of(start)[1]) % 2 == 1


def _is_value(lexed: Lexed, i: int, depth: int) -> bool:
    """Whether a value, a key or a label must stand at a token, so that nothing but a string can be meant."""
    before = lexed.kind(i - 1)
    if before == t.NEWLINE:
        return depth > 0
    line, _ = lexed.line_of(lexed.tokens[i].start)
    return before in _BEFORE or _HEADER.match(lexed.text, line) is not None


def _quotes(quote: str, code: str) -> str:
    if quote in _CURLY or quote == "\u2018":
        return _curly(code)
    if quote == "\\":
        return f"Invalid character: quotes are not escaped outside of strings: it is written {code}"
    what = "single quotes" if quote == "'" else 'the "`" character'
    is_ = "are" if quote == "'" else "is"
    return f'Invalid character: {what} {is_} not valid; use double quotes (") to enclose strings: {code}'


def _curly(code: str) -> str:
    return f'Invalid character: "curly quotes" are not valid here; straight ones are written: {code}'
