"""Keeps `=` and trailing comments aligned where an edit added, changed or removed a line among aligned ones.

A top-level item that `terraform fmt` had nothing to say about stays so: it is laid out again as a whole, which moves
nothing but the columns that the edit touched. In one that was not clean, so are the lines that an edit touched and that
were clean by themselves, together with those next to them; into others the new lines are only fitted: they take the
column that most of their neighbours have, and move them only if they all have it and the new name is too long for it.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from fixer.hcl import tokens as t
from fixer.hcl.items import Attribute
from fixer.hcl.splices import Splice, apply
from fixer.hcl.structure import Block, parse
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
            stretch = (old.start, old.end) if old is not None else (0, 0)
            fixes += _fitted(after, (start, end), touched, _Before(text, stretch, ordered, changed))
    return apply(after, fixes) if fixes else after


def _new_ranges(splices: Sequence[Splice]) -> list[tuple[int, int]]:
    """Where in the new text what the splices (in order) put in stands."""
    shift = 0
    ranges = []
    for start, end, new in splices:
        ranges.append((start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
    return ranges


class _Before:
    """The text as it was, between two offsets: what stood where a stretch of the new text is."""

    def __init__(
        self, text: str, stretch: tuple[int, int], ordered: Sequence[Splice], changed: Sequence[tuple[int, int]]
    ) -> None:
        self.text = text
        self.chains = _chains(_rows(text, *stretch))
        self._moved = tuple(zip(ordered, changed, strict=True))

    def is_clean(self, start: int, end: int) -> bool:
        """Whether the lines that stood there were laid out as `terraform fmt` does it, each with those next to it."""
        first, last = self._offset(start, is_end=False), self._offset(end, is_end=True)
        chains = [chain for chain in self.chains if chain[0].start < last and first < chain[-1].equals]
        lines = [_lines(self.text, chain) for chain in chains]
        return bool(lines) and all(_laid_out(one) == one for one in lines)

    def _offset(self, position: int, *, is_end: bool) -> int:
        """Where a place of the new text was in the old; of one that is new, where what stood there starts or ends."""
        shift = 0
        for splice, (first, last) in self._moved:
            if position < first:
                break
            if position <= last:
                return splice.end if is_end else splice.start
            shift += len(splice.text) - (splice.end - splice.start)
        return position - shift


def _chains(rows: list[_Row]) -> list[list[_Row]]:
    """Rows on lines that follow each other."""
    groups = groupby(enumerate(rows), key=lambda pair: pair[1].number - pair[0])
    return [[row for _, row in those] for _, those in groups]


def _lines(text: str, chain: list[_Row]) -> str:
    """The lines of rows, without the last newline."""
    end = text.find("\n", chain[-1].equals)
    return text[chain[0].start : end if end >= 0 else len(text)]


def _laid_out(lines: str) -> str:
    """Lines as `terraform fmt` lays them out, as deep as they are."""
    if "<<" in lines:
        return lines
    parts = [(line, line.strip(" \t\r")) for line in lines.split("\n")]
    clean = formatted("\n".join([bare for _, bare in parts])).split("\n")
    if len(clean) != len(parts):
        return lines
    return "\n".join(
        [
            line[: len(line) - len(line.lstrip(" \t"))] + new + ("\r" if line.endswith("\r") else "")
            for (line, _), new in zip(parts, clean, strict=True)
        ]
    )


def _fitted(text: str, stretch: tuple[int, int], touched: list[tuple[int, int]], before: _Before) -> list[Splice]:
    """The splices that bring new lines in a stretch to the column of their neighbours."""
    splices: list[Splice] = []
    for chain in _chains(_rows(text, *stretch)):
        lines, start = _lines(text, chain), chain[0].start
        end = start + len(lines)
        if any(a <= end + 1 and start <= b for a, b in touched) and before.is_clean(start, end + 1):
            splices.append(Splice(start, end, _laid_out(lines)))
            continue
        new = [row for row in chain if any(a < row.equals and row.start < b for a, b in touched)]
        old = [row for row in chain if row not in new]
        columns = Counter([row.equals - row.start for row in old]).most_common(1)
        if not new or not columns or 2 * columns[0][1] <= len(old):
            continue
        # One that sticks out is no neighbour to go by.
        column, is_shared = columns[0][0], columns[0][1] == len(old)
        needed = max([row.lead - row.start + 1 for row in new])
        if needed > column and not is_shared:
            continue
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
