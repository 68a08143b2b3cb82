"""A file that does not parse as a list of tokens: what its parts look at, since it has no tree."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Overwrite
from fixer.hcl import tokens as t
from fixer.module import Source
from transforms._mend_syntax.bodies import LostError

OPENS: Final = {"(": ")", "[": "]", "{": "}", t.OQUOTE: t.CQUOTE, t.OHEREDOC: t.CHEREDOC, t.INTERP: t.SEQEND}
OPENS[t.CONTROL] = t.SEQEND
CLOSES: Final = frozenset(OPENS.values())
# What an operand ends with, and what one can start with where another has ended (brackets would be an index or a call).
ENDS: Final = frozenset((t.IDENT, t.NUMBER, t.CQUOTE, t.CHEREDOC, ")", "]", "}"))
STARTS: Final = frozenset((t.IDENT, t.NUMBER, t.OQUOTE, t.OHEREDOC, "{"))
# What stands between two operands.
BINARY: Final = frozenset(("+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "?", ":", "."))
_END: Final = "END"


class Lexed:
    """The tokens of a file, comments left out, with one of kind END after the last."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.tokens = [token for token in t.tokenize(source.text) if token.kind != t.COMMENT]
        self.size = len(self.tokens)
        self.tokens.append(t.Token(_END, len(source.text), len(source.text)))

    def kind(self, i: int) -> str:
        """The kind of a token, END beyond the last."""
        return self.tokens[i].kind if 0 <= i < self.size else _END

    def code(self, i: int) -> str:
        """The text of a token."""
        return self.text[self.tokens[i].start : self.tokens[i].end]

    def following(self, i: int) -> int:
        """The first token from `i` on that is no newline."""
        while self.kind(i) == t.NEWLINE:
            i += 1
        return i

    def past(self, i: int) -> int | None:
        """Behind what a bracket or a template that opens at `i` closes with; None if that is another one, or none."""
        open_: list[str] = []
        while i < self.size:
            kind = self.kind(i)
            if kind in OPENS:
                open_.append(OPENS[kind])
            elif kind in CLOSES:
                if not open_ or open_.pop() != kind:
                    return None
                if not open_:
                    return i + 1
            i += 1
        return None

    def beyond(self, i: int) -> int:
        """Behind a token, or behind what closes the bracket or the template that it opens.

        Raises LostError where that is not closed.
        """
        past = self.past(i) if self.kind(i) in OPENS else i + 1
        if past is None:
            raise LostError
        return past

    def line_of(self, offset: int) -> tuple[int, int]:
        """Where the line of a place starts, and where it ends, its newline left out."""
        end = self.text.find("\n", offset)
        end = len(self.text) if end < 0 else end
        return self.text.rfind("\n", 0, offset) + 1, end - self.text.endswith("\r", 0, end)

    def indent(self, offset: int) -> str:
        """The blanks that the line of a place starts with."""
        start, end = self.line_of(offset)
        line = self.text[start:end]
        return line[: len(line) - len(line.lstrip(" \t"))]

    def blanks(self, i: int) -> int:
        """Where the blanks start that stand before a token on its line."""
        start = self.tokens[i].start
        while start and self.text[start - 1] in " \t":
            start -= 1
        return start

    def margin(self, i: int) -> str | None:
        """The indentation of a token that starts its line, None for another."""
        blanks = self.blanks(i)
        return self.text[blanks : self.tokens[i].start] if blanks == self.line_of(blanks)[0] else None

    def fix(self, message: str, start: int, end: int, *edits: tuple[int, int, str]) -> Fix:
        """A fix of what stands from `start` to `end`; without edits, that stretch is what goes."""
        changes = tuple([Overwrite(self.source, *edit) for edit in edits or ((start, end, ""),)])
        return Fix(self.source, hcl.Node(start=start, end=end), message, changes)


class Frame(NamedTuple):
    """A bracket or template that is open: what opened it, at which token, and whether a `for` stands in it."""

    kind: str
    at: int
    is_for: bool


def is_object(lexed: Lexed, frame: Frame) -> bool:
    """Whether a brace opens an object, and no block."""
    return frame.kind == "{" and not frame.is_for and lexed.kind(frame.at - 1) not in (t.IDENT, t.CQUOTE)


def framed(lexed: Lexed) -> Iterator[tuple[int, tuple[Frame, ...]]]:
    """Each token that is no newline with what is open around it, the innermost last."""
    open_: tuple[Frame, ...] = ()
    for i in range(lexed.size):
        kind = lexed.kind(i)
        if kind in CLOSES and open_:
            open_ = open_[:-1]
        if kind != t.NEWLINE:
            yield i, open_
        if kind in OPENS:
            first = lexed.following(i + 1)
            is_for = lexed.kind(first) == t.IDENT and lexed.code(first) == "for"
            open_ = (*open_, Frame(kind, i, is_for))
        elif kind == t.INVALID and open_ and open_[-1].kind in (t.OQUOTE, t.OHEREDOC):
            # A string that is left open ends with its line.
            open_ = open_[:-1]
