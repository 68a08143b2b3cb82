"""Blank lines around the blocks that stand where an argument stood."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Overwrite, Refusal, Remove, Replace

_BLOCK: Final = re.compile(r'(?:[ \t]*(?:#|//).*\n)*[ \t]*[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]*")*[ \t]*\{')
_BLANK: Final = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_CLOSE: Final = re.compile(r"[ \t]*\}")


def set_off(fixes: Iterable[Fix | Refusal]) -> Iterator[Fix | Refusal]:
    """The fixes, with a blank line above and below each argument that becomes a block, where there is none yet."""
    found = [*fixes]
    edits = [edit for fix in found if isinstance(fix, Fix) for edit in fix.edits]
    removed = [edit for edit in edits if isinstance(edit, Remove)]
    places: set[tuple[str, int]] = set()
    for fix in found:
        if isinstance(fix, Refusal):
            yield fix
            continue
        lines = []
        for edit in fix.edits:
            if isinstance(edit, Replace) and isinstance(edit.node, hcl.Attribute) and _BLOCK.match(edit.code):
                lines += [at for at in _places(edit, removed) if (fix.source.name, at) not in places]
        places.update([(fix.source.name, at) for at in lines])
        newline = hcl.newline_of(fix.source.text)
        yield fix._replace(edits=(*fix.edits, *[Overwrite(fix.source, at, at, newline) for at in lines]))


def _places(edit: Replace, others: list[Remove]) -> Iterator[int]:
    """Where a blank line has to be (offsets in the file), beside others that go."""
    text, item = edit.source.text, edit.node
    assert isinstance(item, hcl.Attribute)
    removed = [one.node for one in others if one.source.name == edit.source.name]
    start, end = item.outer_start, item.outer_end
    is_first = text[:start].rstrip().endswith("{") or any(one.outer_end == start for one in removed)
    if not text[:start].endswith("\n"):
        return
    if not is_first and not item.gap.strip(" \t"):
        yield start
    is_last = _CLOSE.match(text, end) is not None or any(one.outer_start == end for one in removed)
    if not is_last and text[:end].endswith("\n") and _BLANK.match(text, end) is None and edit.code.endswith("}"):
        yield end
