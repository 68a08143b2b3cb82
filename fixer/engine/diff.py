"""A unified diff that `git apply` takes as it is, CRLF and missing final newlines included.

The engine knows which line of the result came from which line of the input, so a diff takes time in proportion to the
file, however long that is and however much it repeats itself. Only what was written anew is searched for lines that say
what they said before: one stretch at a time, and as far as its size allows.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

# A line of the result and where it came from: its index in the input, or None if it is new.
Origins = Sequence[int | None]
_CONTEXT = 3
# How many pairs of lines a stretch that was written anew may have to be searched.
_PAIRS = 20_000


def unified_diff(path: str, before: str, after: str, origins: Origins) -> str:
    """The diff between two texts of a file; empty if they are equal. `path` is relative, with forward slashes."""
    if before == after:
        return ""
    old, new = _lines(before), _lines(after)
    header = [f"--- {_quoted('a/' + path)}\n", f"+++ {_quoted('b/' + path)}\n"]
    return "".join([*header, *_hunks(old, new, list(_pairs(old, new, origins)))])


def replacements(before: str, after: str, origins: Origins) -> Iterator[tuple[int, int, str]]:
    """What becomes of a text's lines: from which one up to which one (from 0, the end not included) what takes their
    place. Empty stretches are places where something is put in.
    """
    old, new = _lines(before), _lines(after)
    i = j = 0
    for a, b in [*_pairs(old, new, origins), (len(old), len(new))]:
        if a > i or b > j:
            yield i, a, "".join(new[j:b])
        i, j = a + 1, b + 1


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    last = lines.pop()
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _pairs(old: Sequence[str], new: Sequence[str], origins: Origins) -> Iterator[tuple[int, int]]:
    """The lines that stayed as they were: their index in the input and in the result."""
    known = list(_known(old, new, origins))
    for (i, j), (a, b) in pairwise([(-1, -1), *known, (len(old), len(new))]):
        if a - i > 1 and b - j > 1:
            yield from [(i + 1 + x, j + 1 + y) for x, y in _same(old[i + 1 : a], new[j + 1 : b])]
        if a < len(old):
            yield a, b


def _known(old: Sequence[str], new: Sequence[str], origins: Origins) -> Iterator[tuple[int, int]]:
    """The lines that the engine has kept."""
    done = -1
    for j, line in enumerate(new):
        i = origins[j] if j < len(origins) else None
        if i is not None and done < i < len(old) and old[i] == line:
            done = i
            yield i, j


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The most lines of one stretch that another one has in the same order, by their indices in both."""
    short = min(len(old), len(new))
    lead = next((i for i in range(short) if old[i] != new[i]), short)
    rest = short - lead
    trail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    yield from [(i, i) for i in range(lead)]
    inner, others = old[lead : len(old) - trail], new[lead : len(new) - trail]
    if 0 < len(inner) * len(others) <= _PAIRS:
        yield from [(lead + i, lead + j) for i, j in _longest(inner, others)]
    yield from [(len(old) - i, len(new) - i) for i in range(trail, 0, -1)]


def _longest(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The longest common subsequence of lines, the first of several."""
    # lengths[i][j]: of what starts at i in the one and at j in the other.
    lengths = [[0] * (len(new) + 1)]
    for line in reversed(old):
        below, row = lengths[-1], [0]
        for j in range(len(new) - 1, -1, -1):
            row.append(below[j + 1] + 1 if line == new[j] else max(below[j], row[-1]))
        lengths.append(row[::-1])
    lengths.reverse()
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1


def _hunks(old: Sequence[str], new: Sequence[str], pairs: list[tuple[int, int]]) -> Iterator[str]:
    # The stretches that changed, as (start, end) in the input and in the result.
    changes: list[list[int]] = []
    i = j = 0
    for a, b in [*pairs, (len(old), len(new))]:
        if a > i or b > j:
            if changes and i - changes[-1][1] <= 2 * _CONTEXT:
                changes[-1][1], changes[-1][3] = a, b
            else:
                changes.append([i, a, j, b])
        i, j = a + 1, b + 1
    kept = dict(pairs)
    for start, end, new_start, new_end in changes:
        lead = min(_CONTEXT, start, new_start)
        trail = min(_CONTEXT, len(old) - end, len(new) - new_end)
        start, new_start, end, new_end = start - lead, new_start - lead, end + trail, new_end + trail
        yield f"@@ -{_range(start, end)} +{_range(new_start, new_end)} @@\n"
        i, j = start, new_start
        while i < end or j < new_end:
            if i < end and kept.get(i) == j:
                yield _shown(" ", old[i])
                i, j = i + 1, j + 1
            elif i < end and i not in kept:
                yield _shown("-", old[i])
                i += 1
            else:
                yield _shown("+", new[j])
                j += 1


def _range(start: int, end: int) -> str:
    size = end - start
    if size == 1:
        return str(start + 1)
    return f"{start + 1 if size else start},{size}"


def _shown(sign: str, line: str) -> str:
    return sign + line if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"


def _quoted(path: str) -> str:
    """A path as git writes it in a diff: quoted where it holds special characters, with a tab behind blanks."""
    if all(" " < character < "\x7f" and character not in '"\\' for character in path):
        return path
    if all(character >= " " and character not in '"\\\x7f' for character in path) and path.isascii():
        return path + "\t"
    # A name that is not UTF-8 comes with lone surrogates in the place of its bytes.
    octets = path.encode("utf-8", "surrogateescape")
    octal = "".join([chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:03o}" for b in octets])
    return f'"{octal}"'
