"""Keeps `=` and trailing comments aligned where an edit added, changed or removed a line among aligned ones.

A top-level item that `terraform fmt` had nothing to say about stays so: it is laid out again as a whole, which moves
nothing but the columns that the edit touched. In one that was not clean only the new lines are fitted in: they take the
column of their neighbours where these have one in common, and move them only if the new name is too long for it.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from fixer.hcl import tokens as t
from fixer.hcl.node import Node
from fixer.hcl.splices import Splice, apply
from fixer.hcl.structure import Item, parse
from fixer.hcl.style import formatted


class _Row(NamedTuple):
    """A line that sets something: where its text starts, where what leads ends, where `=` stands (offsets)."""

    number: int
    start: int
    lead: int
    equals: int


def apply_aligned(text: str, splices: Sequence[Splice]) -> str:
    """The text with all splices made, and the lines around them aligned as they were."""
    after = apply(text, splices)
    changed = _new_ranges(splices)
    olds = parse(text).body.items
    fixes: list[Splice] = []
    for item in parse(after).body.items:
        start, end = item.start, _end(item)
        touched = [(a, b) for a, b in changed if a < end and b > start or a == b and start < a < end]
        if not touched or any(a <= start and end <= b for a, b in touched):
            continue
        old = _before(item, olds, splices)
        code = after[start:end]
        if old is not None and formatted(old) == old:
            if (clean := formatted(code)) != code:
                fixes.append(Splice(start, end, clean))
        else:
            fixes += _fitted(after, start, end, touched)
    return apply(after, fixes) if fixes else after


def _end(item: Node) -> int:
    return item.end + len(getattr(item, "trail", ""))


def _new_ranges(splices: Sequence[Splice]) -> list[tuple[int, int]]:
    """Where in the new text what the splices put in stands."""
    shift = 0
    ranges = []
    for start, end, new in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        ranges.append((start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
    return ranges


def _before(item: Item, olds: Sequence[Item], splices: Sequence[Splice]) -> str | None:
    """The text of the item before the edit: the old one that starts where this one does, less what came in above."""
    start = item.start
    for splice in sorted(splices):
        if splice.start < start:
            start -= len(splice.text) - (splice.end - splice.start) if splice.start + len(splice.text) <= start else 0
    for old in olds:
        if old.start == start:
            return old.code[len(old.lead) :]
    return None


def _fitted(text: str, start: int, end: int, touched: list[tuple[int, int]]) -> list[Splice]:
    """The splices that bring new lines between `start` and `end` to the column of their neighbours."""
    splices: list[Splice] = []
    rows = _rows(text, start, end)
    for _, numbered in groupby(enumerate(rows), key=lambda pair: pair[1].number - pair[0]):
        chain = [row for _, row in numbered]
        new = [row for row in chain if any(a <= row.start < b for a, b in touched)]
        old = [row for row in chain if row not in new]
        columns = {row.equals - row.start for row in old}
        if not new or len(columns) != 1:
            continue
        column = columns.pop()
        needed = max([row.lead - row.start + 1 for row in new])
        moved = new if needed <= column else chain
        for row in moved:
            blanks = max(needed, column) - (row.lead - row.start)
            splices.append(Splice(row.lead, row.equals, " " * blanks))
    return splices


def _rows(text: str, start: int, end: int) -> list[_Row]:
    """The lines that set something, each whole on its line, in order."""
    rows: list[_Row] = []
    number = 0
    line: list[t.Token] = []
    for token in t.tokenize(text[start:end]):
        if token.kind != t.NEWLINE:
            line.append(token)
            continue
        if row := _row(text, start, line, number):
            rows.append(row)
        line = []
        number += 1
    return rows


_NET = {"{": 1, "[": 1, "(": 1, t.INTERP: 1, t.CONTROL: 1, "}": -1, "]": -1, ")": -1, t.SEQEND: -1}


def _row(text: str, base: int, line: list[t.Token], number: int) -> _Row | None:
    for i, token in enumerate(line):
        if i and token.kind == "=":
            if sum([_NET.get(later.kind, 0) for later in line[i:]]) != 0:
                return None
            first = text.rfind("\n", 0, base + line[0].start) + 1
            return _Row(number, first, base + line[i - 1].end, base + token.start)
    return None
