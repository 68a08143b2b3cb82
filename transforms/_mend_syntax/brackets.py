"""Brackets that are missing where the lines around them say so: a parenthesis, a tuple's end, a block's brace."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import CLOSES, ENDS, OPENS, Lexed
from transforms._mend_syntax.mistaken import mistaken

# The line that starts a block which stands in no other.
_HEADER = re.compile(
    r"(?:(?:resource|data)[ \t]+\"[\w-]+\"[ \t]+\"[\w-]+\"|(?:variable|output|module|provider)[ \t]+\"[\w-]+\""
    r"|locals|terraform)[ \t]*\{"
)
_COMMENT = re.compile(r"(?:[ \t]*|(?:#|//)[^\n]*)\r?\n")


def brackets(lexed: Lexed) -> Iterator[Fix]:
    """The brackets that are missing, up to the first that nobody can tell."""
    open_: list[int] = []
    closed = -1  # what the last closing bracket opened with
    i = 0
    while i < lexed.size:
        kind, before = lexed.kind(i), lexed.kind(i - 1)
        if before == t.NEWLINE and open_ and kind == t.IDENT and _is_header(lexed, i):
            fix = _brace(lexed, open_, i)
            if fix is None:
                return
            yield fix
            open_ = []
        elif open_ and kind in (t.IDENT, "}", "]", ")") and (fix := _closed(lexed, open_, closed, i)):
            yield fix
            closed = open_.pop()
            continue
        if kind in CLOSES:
            if not open_ or OPENS[lexed.kind(open_[-1])] != kind:
                if kind == ")" and before == "}" and open_ and lexed.kind(open_[-1]) == "{" and _ends(lexed, i + 1):
                    yield _superfluous(lexed, i)
                    i += 1
                    continue
                if not open_ or (fix := mistaken(lexed, open_, i)) is None:
                    return
                yield fix
            closed = open_.pop()
        elif kind in OPENS:
            open_.append(i)
        i += 1


def _is_header(lexed: Lexed, i: int) -> bool:
    return lexed.margin(i) == "" and _HEADER.match(lexed.text, lexed.tokens[i].start) is not None


def _ends(lexed: Lexed, i: int) -> bool:
    return lexed.kind(i) in (t.NEWLINE, "END")


def _closed(lexed: Lexed, open_: list[int], closed: int, i: int) -> Fix | None:
    """What closes a parenthesis or a bracket that another bracket, or the next argument, shows to be open."""
    last, kind, what = open_[-1], lexed.kind(open_[-1]), lexed.kind(i)
    if kind not in ("(", "[") or what == OPENS[kind]:
        return None
    if what == t.IDENT and not (lexed.kind(i - 1) == t.NEWLINE and lexed.kind(i + 1) == "="):
        return None
    end = i - 1
    while lexed.kind(end) == t.NEWLINE:
        end -= 1
    if lexed.kind(end) not in ENDS or (end == i - 1 and lexed.kind(end) != "}"):
        return None
    start, at = lexed.tokens[last].start, lexed.tokens[end].end
    whole = lexed.kind(end) == "}" and closed == last + 1
    beside = lexed.margin(end) == lexed.indent(start)
    one_line = end < i - 1 and lexed.line_of(start) == lexed.line_of(at)
    if not ((whole and beside) or one_line):
        return None
    code = OPENS[kind]
    said = f'Missing {"close parenthesis" if code == ")" else "item separator"}: there is no "{code}" for the "{kind}"'
    return lexed.fix(f"{said} that opens here: it is added", start, lexed.tokens[last].end, (at, at, code))


def _superfluous(lexed: Lexed, i: int) -> Fix:
    start, end = lexed.tokens[i].start, lexed.tokens[i].end
    return lexed.fix('Missing newline after argument: this ")" closes nothing, and is removed', start, end)


def _brace(lexed: Lexed, open_: list[int], header: int) -> Fix | None:
    """The closing brace that is missing before a block which starts at the margin, if it is plain where it belongs."""
    if len(open_) != 1 or lexed.kind(open_[0]) != "{":
        return None
    first = open_[0]
    outer = lexed.indent(lexed.tokens[first].start)
    if outer:
        return None
    text, newline = lexed.text, hcl.newline_of(lexed.text)
    start, end = lexed.tokens[first].start, lexed.tokens[first].end
    said = "Unclosed configuration block: there is no closing brace for this block before the next one starts"
    crooked = _crooked(lexed, first, header)
    if crooked is None and all(_margins(lexed, first + 1, header)):
        above = [i for i in range(first, header) if lexed.kind(i) != t.NEWLINE][-1]
        at = _below(text, lexed.line_of(lexed.tokens[above].end - 1)[1])
        return lexed.fix(f"{said}: it is added", start, end, (at, at, f"{newline}}}"))
    if crooked is None:
        return None
    opened, closing = crooked
    if lexed.margin(closing) == "" and _ends(lexed, closing + 1) and lexed.following(closing + 1) == header:
        at = lexed.blanks(closing)
        indent = lexed.indent(lexed.tokens[opened].start)
        if all(len(margin) > len(indent) for margin in _margins(lexed, opened + 1, closing)):
            where = lexed.tokens[opened]
            return lexed.fix(f"{said}: it is added", where.start, where.end, (at, at, f"{indent}}}{newline}"))
    return None


def _below(text: str, at: int) -> int:
    """The end of the line of a place, or of the last of the indented comments below it."""
    while found := re.compile(r"\r?\n[ \t]+(?:#|//)[^\n\r]*").match(text, at):
        at = found.end()
    return at


def _margins(lexed: Lexed, first: int, past: int) -> list[str]:
    """The indentations of the lines that start between two tokens."""
    margins = [lexed.margin(i) for i in range(first, past) if lexed.kind(i) != t.NEWLINE]
    return [margin for margin in margins if margin is not None]


def _crooked(lexed: Lexed, first: int, header: int) -> tuple[int, int] | None:
    """The first bracket in a block that does not close below the line that opens it, and where it closes."""
    open_: list[int] = []
    for i in range(first + 1, header):
        if lexed.kind(i) in ("(", "[", "{"):
            open_.append(i)
        elif lexed.kind(i) in (")", "]", "}") and open_:
            opened = open_.pop()
            if lexed.margin(i) not in (None, lexed.indent(lexed.tokens[opened].start)):
                return opened, i
    return None
