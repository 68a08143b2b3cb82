"""Keeps `=` and trailing comments aligned where an edit added, changed or removed a line among aligned ones.

A top-level item that `terraform fmt` had nothing to say about stays so: it is laid out again as a whole, which moves
nothing but the columns that the edit touched. In one that was not clean only the new lines are fitted in: they take the
column of their neighbours where these have one in common, and move them only if the new name is too long for it.
"""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from fixer.hcl import tokens as t
from fixer.hcl.splices import Splice, apply
from fixer.hcl.structure import Attribute, Block, parse
from fixer.hcl.style import BRACKETS, formatted


class _Row(NamedTuple):
    """A line that sets something: where its text starts, where what leads ends, where `=` stands (offsets)."""

    number: int
    start: int
    lead: int
    equals: int


def apply_aligned(text: str, splices: Sequence[Splice]) -> str:
    """The text with all splices made, and the lines around them aligned as they were."""
    ordered = sorted(splices, key=lambda splice: (splice.start, splice.end))
    after = apply(text, ordered)
    items = parse(text).body.items
    if any(isinstance(item, Attribute) for item in items):
        # Values of variables: the whole file is aligned as the body of a block is.
        return formatted(after) if formatted(text) == text else after
    changed = _new_ranges(ordered)
    olds = {old.start: old for old in items}
    fixes: list[Splice] = []
    passed = shift = 0  # the splices that end before the item, and how far they move it
    for item in parse(after).body.items:
        start, end = item.start, item.end + len(getattr(item, "trail", ""))
        while passed < len(changed) and changed[passed][1] <= start:
            shift += len(ordered[passed].text) - (ordered[passed].end - ordered[passed].start)
            passed += 1
        touched = []
        for first, last in changed[passed:]:
            if first >= end:
                break
            touched.append((first, last))
        if not touched or any(first <= start and end <= last for first, last in touched):
            continue
        old = olds.get(start - shift)
        code = after[start:end]
        before = old.code[len(old.lead) :] if isinstance(old, Attribute | Block) else None
        if before is not None and formatted(before) == before:
            if (clean := formatted(code)) != code:
                fixes.append(Splice(start, end, clean))
        else:
            fixes += _fitted(after, start, end, touched)
    return apply(after, fixes) if fixes else after


def _new_ranges(splices: Sequence[Splice]) -> list[tuple[int, int]]:
    """Where in the new text what the splices (in order) put in stands."""
    shift = 0
    ranges = []
    for start, end, new in splices:
        ranges.append((start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
    return ranges


def _fitted(text: str, start: int, end: int, touched: list[tuple[int, int]]) -> list[Splice]:
    """The splices that bring new lines between `start` and `end` to the column of their neighbours."""
    splices: list[Splice] = []
    rows = _rows(text, start, end)
    for _, numbered in groupby(enumerate(rows), key=lambda pair: pair[1].number - pair[0]):
        chain = [row for _, row in numbered]
        new = [row for row in chain if any(a < row.equals and row.start < b for a, b in touched)]
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


def _row(text: str, base: int, line: list[t.Token], number: int) -> _Row | None:
    for i, token in enumerate(line):
        if i and token.kind == "=":
            if sum([BRACKETS.get(later.kind, 0) for later in line[i:]]) != 0:
                return None
            first = text.rfind("\n", 0, base + line[0].start) + 1
            return _Row(number, first, base + line[i - 1].end, base + token.start)
    return None
