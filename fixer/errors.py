"""What can go wrong, said for people: what, where, what to do.

The lowest layer: everything else may import it, it imports nothing of tffix. Values here and in the layers above are
named tuples: a dataclass takes five times as long to define, which a small run would pay fifteen times.
"""

from bisect import bisect_right
from typing import NamedTuple

# How much of a line an excerpt shows, in characters.
_WIDEST = 240


class Position(NamedTuple):
    """A place in a text. Line and column count from 1; a column counts characters, not bytes, nor a byte order mark."""

    line: int
    column: int


def position(text: str, offset: int) -> Position:
    """The position of the character at `offset` (from 0) of `text`."""
    start = text.rfind("\n", 0, offset) + 1
    return Position(text.count("\n", 0, offset) + 1, max(offset - (start or text.startswith("\ufeff")) + 1, 1))


class Lines:
    """The positions in a text that is asked for many of them."""

    def __init__(self, text: str) -> None:
        starts = [0]
        self._skipped = len("\ufeff") if text.startswith("\ufeff") else 0
        end = text.find("\n")
        while end >= 0:
            starts.append(end + 1)
            end = text.find("\n", end + 1)
        self._starts = starts

    def position(self, offset: int) -> Position:
        """The position of the character at `offset` (from 0)."""
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1] if line > 1 else self._skipped
        return Position(line, max(offset - start + 1, 1))


class Problem(NamedTuple):
    """One thing that is wrong with an input.

    `line` and `column` count from 1 and are 0 where a problem concerns a whole file. `excerpt` is the line with a caret
    under the column, or empty. `advice` says what to do about it, or is empty.
    """

    message: str
    file: str = ""
    line: int = 0
    column: int = 0
    excerpt: str = ""
    advice: str = ""

    def in_file(self, file: str, line_offset: int = 0) -> "Problem":
        """The same problem, of `file`, whose text starts `line_offset` lines below the one that was looked at."""
        return self._replace(file=file, line=self.line + line_offset if self.line else 0)


def problem_at(text: str, offset: int, message: str, *, file: str = "", advice: str = "") -> Problem:
    """A problem at `offset` (from 0) of `text`, with the line it stands on and a caret."""
    where = position(text, offset)
    start = offset - (where.column - 1)
    end = text.find("\n", start)
    line = text[start : len(text) if end < 0 else end].rstrip("\r")
    at = where.column - 1
    if len(line) > _WIDEST:
        # Of a very long line only what stands around the place is worth showing.
        first = max(0, at - _WIDEST // 2)
        line, at = line[first : first + _WIDEST], at - first
    # Tabs stay tabs under tabs, so that the caret stands under its character however wide a tab is shown.
    lead = "".join(["\t" if c == "\t" else " " for c in line[:at]])
    return Problem(message, file, where.line, where.column, f"{line}\n{lead}^", advice)


class TffixError(Exception):
    """What ends a run, or the work on one input: a message for people, and what to do about it."""

    def __init__(self, message: str, *, file: str = "", advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.advice = advice

    @property
    def problem(self) -> Problem:
        """The same, as a value that a report can show."""
        return Problem(self.message, self.file, advice=self.advice)


class InputError(TffixError):
    """An input that cannot be read: missing, not text, not what it claims to be. Exit code 3."""


class UsageError(TffixError):
    """A command line or a configuration that asks for what does not exist. Exit code 2."""


class WriteRefused(TffixError):  # noqa: N818 - a refusal is what it is, and what users read
    """Nothing was written: no fix-point, output that does not parse, or a write that failed. Exit code 4."""
