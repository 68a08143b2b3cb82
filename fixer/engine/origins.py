"""Where the lines of a changed text came from, and where what is found in it stood in the input."""

from collections.abc import Sequence
from typing import Literal

from fixer import hcl
from fixer.engine.diff import Origins
from fixer.engine.outcome import Place
from fixer.engine.transform import Elsewhere
from fixer.hcl.splices import Splice
from fixer.module import Source


def origins_of(text: str, splices: Sequence[Splice]) -> list[int | None]:
    """For each line of what the splices make of a text: which line it was, None if it is new."""
    pieces: list[tuple[Literal["kept", "new", "gone"], str]] = []
    done = 0
    narrow = [part for splice in splices for part in _narrowed(text, splice)]
    for start, end, new in sorted(narrow, key=lambda splice: (splice.start, splice.end)):
        pieces += [("kept", text[done:start]), ("new", new), ("gone", text[start:end])]
        done = end
    pieces.append(("kept", text[done:]))

    lines: list[int | None] = []
    line = 0  # the line of the text that is being read, and whether it is read from its start
    whole = True
    fresh = True  # whether what comes next starts a line of the result
    for kind, piece in pieces:
        if not piece:
            continue
        count, ends = piece.count("\n"), piece.endswith("\n")
        if kind != "gone":
            if fresh:
                lines.append(line if kind == "kept" and whole else None)
            inner = count - ends
            lines += range(line + 1, line + 1 + inner) if kind == "kept" else [None] * inner
            fresh = ends
        if kind != "new":
            line += count
            whole = ends
    return lines


def _narrowed(text: str, splice: Splice) -> list[Splice]:
    """A splice without what stays of it: something may only be put around what stood there."""
    start, end, new = splice
    old = text[start:end]
    at = new.find(old) if "\n" in old else -1
    return [Splice(start, start, new[:at]), Splice(end, end, new[at + len(old) :])] if at >= 0 else [splice]


def composed(first: Origins | None, then: list[int | None]) -> Origins:
    """The origins over two steps: `then` says which line of the middle text a line was, `first` which of the input."""
    if first is None:
        return then
    return [None if i is None or i >= len(first) else first[i] for i in then]


def place(source: Source, node: hcl.Node, origins: Origins | None, first: str = "") -> Place:
    """The place of a node, in the lines of the input; `origins` are those of the file's text as it is now.

    `first` is that of the input, in which a line that stands elsewhere now is looked for.
    """
    start = source.lines.position(max(node.start, 0))
    end_offset = node.end
    if isinstance(node, hcl.Block):
        # A block is shown by its header: the whole of it would bury what is meant.
        end_offset = node.body.start
    end = source.lines.position(max(end_offset, node.start, 0))
    if origins and first and (moved := _moved_from(source.text, origins, first, start.line)):
        line, shift = moved
        end_line = line + end.line - start.line
        return Place(source.name, line, max(1, start.column + shift), end_line, max(1, end.column + shift), start.line)
    line, end_line = _input_line(origins, start.line), _input_line(origins, end.line)
    return Place(source.name, line, start.column, max(line, end_line), end.column, start.line)


def _moved_from(text: str, origins: Origins, first: str, line: int) -> tuple[int, int] | None:
    """The line of the input that a new line was, and how much further to the right it began there.

    It has to be the only one of its words, of the new lines and of those that are gone.
    """
    # Most lines are where they were: nothing is split for these.
    if line > len(origins) or origins[line - 1] is not None:
        return None
    now, then = text.split("\n"), first.split("\n")
    if line > len(now):
        return None
    here, kept = now[line - 1], {*origins}
    new = [one for one, origin in zip(now, origins, strict=False) if origin is None]
    gone = [i for i, one in enumerate(then) if i not in kept and one.split() == here.split()]
    if not any(map(str.isalnum, here)) or len(gone) != 1 or [one.split() for one in new].count(here.split()) != 1:
        return None
    return gone[0] + 1, _indent(then[gone[0]]) - _indent(here)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def place_in(elsewhere: Elsewhere) -> Place:
    """The place of a node of another module, in the lines that this has now."""
    found = place(elsewhere.source, elsewhere.node, None)
    return found._replace(file=f"{elsewhere.way}/{found.file}", line_after=0)


def as_input(found: Place, origins: Origins) -> Place:
    """A place in a text that has changed, in the lines of the input."""
    line = _input_line(origins, found.line)
    return found._replace(line=line, end_line=max(line, _input_line(origins, found.end_line)))


def _input_line(origins: Origins | None, line: int) -> int:
    if origins is None:
        return line
    for i in range(min(line, len(origins)) - 1, -1, -1):
        origin = origins[i]
        if origin is not None:
            return origin + 1
    return 1
