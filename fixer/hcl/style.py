"""How `terraform fmt` lays HCL out: what is inserted is formatted by it, and a file can be asked whether it is clean.

The rules are those of hclwrite's formatter, applied to tokens line by line: indentation by brackets, spaces between
tokens, then `=` and trailing comments aligned over consecutive lines. It is never run over a file to change it.

Source: https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go, and terraform's own additions in
https://github.com/hashicorp/terraform/blob/main/internal/command/fmt.go.
"""

import re
from itertools import pairwise
from typing import Final
from unicodedata import category

from fixer.hcl import tokens as t
from fixer.hcl.expression_parser import ExpressionError
from fixer.hcl.items import Attribute
from fixer.hcl.structure import Block, Body, parse

# What each bracket adds to the number of those that are open.
BRACKETS: Final = {
    "{": 1, "[": 1, "(": 1, t.INTERP: 1, t.CONTROL: 1,
    "}": -1, "]": -1, ")": -1, t.SEQEND: -1,
}  # fmt: skip
_TEMPLATE: Final = frozenset((t.LITERAL, t.CQUOTE, t.CHEREDOC))
_BEFORE_NEGATION: Final = frozenset(
    ("", "(", "{", "[", "=", ":", ",", "?", "+", "*", "/", "%", "-", "==", "!=", ">", ">=", "<", "<=", "&&", "||", "!")
)
# Joiners, two vowels, two sound marks and the shades of emoji: no marks to Unicode, and yet part of what they follow.
_EXTENDING: Final = "\u200c\u200d\u0e33\u0eb3\uff9e\uff9f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_KEPT_LABELS = re.compile(r'(?:[ \t]*"(?:[^"\\$%]|\\[nrt"\\])*")*')
_LEGACY_TYPE = re.compile('"(?:string|list|map)"')


class _Piece:
    """A token on its line, with the number of spaces before it."""

    __slots__ = ("kind", "spaces", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text
        self.spaces = 0


class _Line:
    """A line in the three cells that are aligned: what leads, the assignment, the comment."""

    __slots__ = ("assign", "comment", "lead")

    def __init__(self, lead: list[_Piece]) -> None:
        self.lead = lead
        self.assign: list[_Piece] = []
        self.comment: list[_Piece] = []
        if len(lead) > 1 and lead[-1].kind == t.COMMENT:
            self.comment = [lead.pop()]
        for i, piece in enumerate(self.lead):
            if i and piece.kind == "=":
                # An assignment that goes on over more lines takes no part in the alignment.
                if sum(BRACKETS.get(p.kind, 0) for p in self.lead[i:]) == 0:
                    self.assign = self.lead[i:]
                    self.lead = self.lead[:i]
                break


def formatted(text: str) -> str:
    """The text laid out as `terraform fmt` would leave it. Only what lies between tokens changes."""
    lines = _lines(text)
    _indent(lines)
    _space(lines)
    _align(lines, "assign")
    _align(lines, "comment")
    made = "".join([" " * p.spaces + p.text for line in lines for p in (*line.lead, *line.assign, *line.comment)])
    # Blanks after the last newline stay, as blanks.
    return made + " " * (len(text) - len(text.rstrip(" \t")))


def is_formatted(text: str) -> bool:
    """Whether `terraform fmt -check` would pass a file of this text."""
    return not text.startswith("\ufeff") and formatted(text) == text and not _is_rewritten(parse(text).body, ())


def _is_rewritten(body: Body, inside: tuple[str, ...]) -> bool:
    """Whether terraform fmt changes more than the layout: labels (it quotes bare ones, and loses what it cannot write),
    quoted types, strings of one `${ }` only.
    """
    for item in body.items:
        if isinstance(item, Block):
            kept = item.labels_code.isprintable() and _KEPT_LABELS.fullmatch(item.labels_code)
            if not kept or _is_rewritten(item.body, (*inside, item.type)):
                return True
        elif isinstance(item, Attribute):
            if inside == ("variable",) and item.name == "type" and _LEGACY_TYPE.fullmatch(item.value_code):
                return True
            if item.value_code.startswith('"${') and _is_wrapped(item):
                return True
    return False


def _is_wrapped(attribute: Attribute) -> bool:
    """Whether a value is a string of one `${ }` only; what is no expression, terraform fmt does not pass either."""
    try:
        return len(getattr(attribute.value, "parts", ())) == 1
    except ExpressionError:
        return True


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    pieces: list[_Piece] = []
    for kind, start, end in t.tokenize(text):
        if kind == t.NEWLINE and pieces and pieces[-1].kind == t.COMMENT and not pieces[-1].text.startswith("/*"):
            # A line comment takes its newline in.
            pieces[-1].text += text[start:end]
        else:
            pieces.append(_Piece(kind, text[start:end]))
            if kind != t.NEWLINE:
                continue
        lines.append(_Line(pieces))
        pieces = []
    lines.append(_Line(pieces))
    return lines


def _indent(lines: list[_Line]) -> None:
    opened: list[int] = []
    for line in lines:
        if not line.lead:
            continue
        first = line.lead[0]
        if first.kind == t.NEWLINE:
            continue
        net = _net(line.lead) + _net(line.assign)
        if net < 0:
            closed = -net
            while closed > 0 and opened:
                if closed < opened[-1]:
                    opened[-1] -= closed
                    closed = 0
                else:
                    closed -= opened.pop()
        first.spaces = 2 * len(opened)
        if net > 0:
            opened.append(net)


def _net(pieces: list[_Piece]) -> int:
    net = 0
    for piece in pieces:
        net += BRACKETS.get(piece.kind, 0)
        if piece.kind == t.OHEREDOC:
            break
    return net


def _space(lines: list[_Line]) -> None:
    for line in lines:
        for cell in (line.lead, line.assign):
            before = ""
            for piece, after in pairwise(cell):
                after.spaces = 1 if _spaced(piece, before, after) else 0
                before = piece.kind
        if line.assign:
            line.assign[0].spaces = 1


def _spaced(piece: _Piece, before: str, after: _Piece) -> bool:  # noqa: C901 - a table of rules, in hclwrite's order
    kind, following = piece.kind, after.kind
    if following == t.NEWLINE or (kind == t.IDENT and following == "(") or "::" in (kind, following):
        return False
    if "." in (kind, following) or following in (",", "..."):
        return False
    if kind == ",":
        return True
    if kind in (t.LITERAL, t.OQUOTE, t.OHEREDOC) or following in _TEMPLATE:
        return False
    if kind == t.IDENT and piece.text == "in" and before == t.IDENT:
        return True
    if following == "[" and (kind in (t.IDENT, t.NUMBER) or BRACKETS.get(kind, 0) < 0):
        return False
    if kind == "!":
        return False
    if kind == "-":
        return before not in _BEFORE_NEGATION
    if kind == "{" or following == "}":
        return not (kind == "{" and following == "}")
    if kind in (t.INTERP, t.CONTROL) and following == "{":
        return True
    if kind == "}" and following == t.SEQEND:
        return True
    if kind == t.SEQEND and following in (t.INTERP, t.CONTROL):
        return False
    return not (BRACKETS.get(kind, 0) > 0 or BRACKETS.get(following, 0) < 0)


def _align(lines: list[_Line], cell: str) -> None:
    chain: list[_Line] = []
    for line in [*lines, _Line([])]:
        if getattr(line, cell):
            chain.append(line)
            continue
        widths = [_columns(member.lead) + (_columns(member.assign) if cell == "comment" else 0) for member in chain]
        widest = max(widths, default=0)
        for member, width in zip(chain, widths, strict=True):
            getattr(member, cell)[0].spaces = widest - width + 1
        chain = []


def _columns(pieces: list[_Piece]) -> int:
    return sum([piece.spaces + _width(piece.text) for piece in pieces])


def _width(text: str) -> int:
    """How many characters people see, as terraform counts: a letter and its accents are one, and so is CRLF."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    width, before, flag = 0, "", False
    for character in text:
        flag = not flag and "\U0001f1e6" <= character <= "\U0001f1ff"
        second = "\U0001f1e6" <= character <= "\U0001f1ff" and not flag
        joined = before == "\u200d" and category(character) == "So"
        if not (second or joined or (before and _extends(character)) or before + character == "\r\n"):
            width += 1
        before = character
    return width


def _extends(character: str) -> bool:
    """Whether a character makes one with the character before it (Unicode Standard Annex 29, near enough)."""
    marks = ("Mn", "Me", "Mc")
    return category(character) in marks or character in _EXTENDING
