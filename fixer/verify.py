"""An independent reader's opinion: do input and output differ only where the diff says so?

Both are read with python-hcl2, which shares no code with the layer that writes, as a flat list of parts: block headers,
lines of arguments, closing braces. The parts that stand on lines which the diff leaves alone must be the same ones, in
the same order, on both sides. Nothing here is imported in a run that does not ask for it: python-hcl2 takes longer to
load than most repairs take.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lark import Token, Tree

_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


class Doubt(NamedTuple):
    """What the independent reader has to say against a file.

    `unread` tells that it could not read the input, so that nothing is verified; otherwise something is wrong.
    """

    file: str
    message: str
    unread: bool = False


class _Part(NamedTuple):
    """A block header, a line of an argument or a closing brace: what it says, its first and last line (from 1)."""

    says: str
    first: int
    last: int


def verify(name: str, before: str, after: str, diff: str) -> Doubt | None:
    """The doubt about one file, or None: whether `diff` tells all that has become of it."""
    old = _parts(before)
    if isinstance(old, str):
        return Doubt(name, f"the independent reader cannot read the input: {old}", unread=True)
    new = _parts(after)
    if isinstance(new, str):
        return Doubt(name, f"the independent reader reads the input, and not the output: {new}")
    removed, added = _changes(diff)
    kept = [part for part in old if not _touched(part, removed)]
    stayed = [part for part in new if not _touched(part, added)]
    for mine, theirs in zip(kept, stayed, strict=False):
        if mine.says != theirs.says:
            return Doubt(
                name,
                f"a difference that the diff does not show: to the independent reader, line {mine.first} of the input "
                f"says {_short(mine.says)}, line {theirs.first} of the output {_short(theirs.says)}",
            )
    for part in kept[len(stayed) :]:
        return Doubt(
            name, f"the output lacks line {part.first} of the input, {_short(part.says)}: the diff does not show it"
        )
    for part in stayed[len(kept) :]:
        return Doubt(
            name, f"the input lacks line {part.first} of the output, {_short(part.says)}: the diff does not show it"
        )
    return None


def _short(says: str) -> str:
    return repr(says if len(says) <= 80 else says[:77] + "...")


class _Changes(NamedTuple):
    """What a diff does to one side: the lines (from 1) that only this side has, and those that come behind a gap."""

    lines: set[int]
    gaps: set[int]


def _touched(part: _Part, changes: _Changes) -> bool:
    # What is added or gone between two parts touches neither.
    return not changes.lines.isdisjoint(range(part.first, part.last + 1)) or not changes.gaps.isdisjoint(
        range(part.first + 1, part.last + 1)
    )


def _changes(diff: str) -> tuple[_Changes, _Changes]:
    """What a diff says of the input and of the output."""
    removed, added = _Changes(set(), set()), _Changes(set(), set())
    old = new = 0
    # A file can hold a carriage return anywhere: lines end with a newline only.
    for line in diff.split("\n"):
        if line.startswith("@@") and (hunk := _HUNK.match(line)):
            # An empty stretch is given by the line before it.
            old = int(hunk[1]) + (hunk[2] == "0")
            new = int(hunk[3]) + (hunk[4] == "0")
        elif not old and not new:
            continue
        elif line.startswith("-"):
            removed.lines.add(old)
            added.gaps.add(new)
            old += 1
        elif line.startswith("+"):
            added.lines.add(new)
            removed.gaps.add(old)
            new += 1
        elif line.startswith(" "):
            old, new = old + 1, new + 1
    return removed, added


def _parts(text: str) -> list[_Part] | str:
    """The parts of a text; where it cannot be read, why."""
    import hcl2  # slow to load: see the module's docstring
    from lark.exceptions import LarkError

    try:
        # A byte order mark is a gap of its grammar, and none of the text's.
        tree = hcl2.parses_to_tree(text.removeprefix("\ufeff"))
    except (LarkError, RecursionError) as error:
        return str(error).strip().partition("\n")[0]
    return [part for body in tree.children if not isinstance(body, str) for part in _body(body)]


def _body(body: "Tree[Token]") -> Iterator[_Part]:
    for child in body.children:
        if isinstance(child, str) or child.data == "new_line_or_comment":
            continue
        if child.data == "block":
            yield from _block(child)
        else:
            yield from _by_line(_tokens(child))


def _by_line(tokens: "list[Token]") -> Iterator[_Part]:
    """An argument line by line: its object may be a block on the other side, with the same lines in it."""
    line: list[Token] = []
    for token in tokens:
        if line and (token.line or 0) > (line[-1].end_line or 0):
            yield _part(line)
            line = []
        line.append(token)
    yield _part(line)


def _block(block: "Tree[Token]") -> Iterator[_Part]:
    tokens: list[Token] = []
    for child in block.children:
        if isinstance(child, str):
            tokens.append(child)
        elif child.data == "body":
            yield _part(tokens)
            yield from _body(child)
            tokens = []
        else:
            tokens += _tokens(child)
    yield _part(tokens)


def _tokens(tree: "Tree[Token]") -> "list[Token]":
    if tree.data == "new_line_or_comment":
        return []
    tokens: list[Token] = []
    for child in tree.children:
        if isinstance(child, str):
            tokens.append(child)
        else:
            tokens += _tokens(child)
    return tokens


def _part(tokens: "list[Token]") -> _Part:
    first, last = tokens[0].line or 0, tokens[-1].end_line or 0
    if tokens[-1].type.startswith("HEREDOC"):
        # It takes the newline behind its end marker in.
        last -= 1
    return _Part(" ".join([_text(token) for token in tokens]), first, last)


def _text(token: "Token") -> str:
    from hcl2.postlexer import OPERATOR_TYPES

    if token.type in OPERATOR_TYPES:
        # It puts the line breaks and comments that stand before an operator into it.
        return token.split()[-1]
    return token.strip() if token.type in ("EQ", "COLON") else str(token)
