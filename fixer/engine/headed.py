"""Headings of sections that stay where the block goes that they stand above: what follows is of the section, too."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine.edit import Edit, Remove
from fixer.hcl.headings import heading_of
from fixer.module import Source

_BLANK: Final = re.compile(r"(?m)^[ \t]*\r?\n")
_ALIKE: Final = {"data": "resource", "locals": "resource"}


def keeping_headings(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits of a pass, but that a heading stays whose block goes, if none of them writes it elsewhere."""
    every = tuple(edits)
    removed = {(edit.source.name, edit.node.start) for edit in every if isinstance(edit, Remove)}
    for edit in every:
        heading = _heading(edit) if isinstance(edit, Remove) else ""
        if isinstance(edit, Remove) and heading and not _is_written(heading, every) and _goes_on(edit, removed):
            yield edit._replace(heading=heading)
        else:
            yield edit


def _heading(edit: Remove) -> str:
    return heading_of(edit.node.comments) if edit.comments and isinstance(edit.node, hcl.Block) else ""


def _is_written(heading: str, edits: Iterable[Edit]) -> bool:
    """Whether some edit writes all lines of a heading, which moves with its block."""
    lines = {line.strip() for line in heading.splitlines()}
    codes = [getattr(edit, "code", "") for edit in edits]
    return any(lines.issubset([line.strip() for line in code.splitlines()]) for code in codes)


def _goes_on(edit: Remove, removed: set[tuple[str, int]]) -> bool:
    """Whether something that stays stands below a block that goes, and under no other heading.

    Of blocks at the top, that is one of the same kind: `# ---- Variables ----` is above no resource. In a block, it is
    one of the same kind, too, or what no blank line sets apart: `# ---- Versioning ----` is above no other argument.
    """
    source, node = edit.source, edit.node
    body = _body_around(source, node)
    is_top = body is source.tree.body
    is_close = True
    for below in body.items:
        if below.start < node.end:
            continue
        if any(map(heading_of, (*_BLANK.split(below.gap), below.comments))):
            return False
        is_close = is_close and not _BLANK.search(below.gap)
        if (source.name, below.start) in removed:
            continue
        if _kind(below) == _kind(node) or (is_close and not is_top):
            return True
        if is_top:
            return False
    return False


def _body_around(source: Source, node: hcl.Node) -> hcl.Body:
    body = source.tree.body
    while True:
        around = (item for item in body.items if isinstance(item, hcl.Block) and item.start < node.start < item.end)
        block = next(around, None)
        if block is None:
            return body
        body = block.body


def _kind(item: hcl.Item) -> str:
    # Headings such as "Data & Locals" are above either.
    return _ALIKE.get(item.type, item.type) if isinstance(item, hcl.Block) else ""
