"""The comments of what goes since a resource says it: they stand above that."""

import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.engine import Overwrite
from fixer.hcl import tokens
from fixer.module import Declaration, Source
from transforms._own_resources.rewriting import LeftAloneError

# The heading of a section of the block, which is none where the resource stands.
_DRAWN: Final = re.compile(r"(?:#+|//+)\s*[-=*~_+#]{3,}.*")


def kept(source: Source, items: Iterable[hcl.Attribute | hcl.Block], standing: Declaration) -> tuple[Overwrite, ...]:
    """The edit that puts the comments of some items above the resource that says them, but those it has itself.

    Raises LeftAloneError where that is not edited.
    """
    there = _comments(standing.source.text[standing.block.outer_start : standing.block.outer_end])
    found = [one for item in items for one in _comments(source.text[item.outer_start : item.outer_end])]
    lines = [one for one in dict.fromkeys(found) if one not in there and not _DRAWN.fullmatch(one)]
    if not lines:
        return ()
    if not standing.source.is_editable:
        raise LeftAloneError(f"{standing.address} says it, and is not edited, so that its comments would be lost")
    start, newline = standing.block.start, standing.source.newline
    return (Overwrite(standing.source, start, start, "".join([f"{one}{newline}" for one in lines])),)


def _comments(code: str) -> list[str]:
    if "#" not in code and "/" not in code:
        return []
    return [code[one.start : one.end].strip() for one in tokens.tokenize(code) if one.kind == tokens.COMMENT]
