"""Where a data source goes that a module is given to read."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import takewhile
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Insert, Prepend
from fixer.module import Declaration, Module, Source
from transforms._data_sources.lookups import LOOKUPS

# What says who asks, and where.
_WHO_AND_WHERE: Final = frozenset(("aws_caller_identity", "aws_partition", "aws_region"))
# Data sources that make something instead of looking it up: people keep them beside what reads them.
_MAKERS: Final = ("aws_iam_policy_document", "archive_file", "template_file")
_OF_RESOURCE: Final = re.compile(
    r"(?<![\w.\"])(?!(?:data|each|local|module|path|self|var)\.)[a-z][a-z0-9]*_\w+\.[A-Za-z_]"
)
# What a file starts with, before anything is made.
_STARTS: Final = ("terraform", "provider", "variable", "locals")
# Drawn headings of sections, and what those are about that anything looked up belongs to.
_DRAWN: Final = re.compile(r"[ \t]*(?:#{4,}|(?:#+|//+)[ \t]*[-=*~_+]{3,})")
_OF_LOOKUPS: Final = re.compile(r"\bdata\b|look|account|identit|region|partition", re.IGNORECASE)
_HOMES: Final = ("data.tf", "data_sources.tf", "data-sources.tf", "datasources.tf")


def place_for(module: Module, declaration: Declaration, codes: Sequence[str]) -> Edit:
    """Puts new data sources (one text each) where a block can read them: below their siblings, in its file or another
    of the module; else among the look-ups of the file that the module has for them; else at the top of the block's
    file, below what that starts with.
    """
    types = {block.labels[0] for code in codes for block in hcl.parse(f"{code}\n").body.blocks() if block.labels}
    # In a section about something else, who asks and where is foreign; what is asked for may belong there.
    known = types | (_WHO_AND_WHERE if types & _WHO_AND_WHERE else LOOKUPS.keys())
    files = list(_files(module, declaration))
    for siblings in _siblings(types):
        for source in files:
            sibling = _last_together(source, siblings)
            if sibling is not None and (_is_of(known, sibling) or _is_for_any(source, sibling)):
                return _below(source, sibling, codes)
    for source in files:
        lookup = _last_together(source, _is_lookup) if source.name in _HOMES else None
        if lookup is not None and (_is_of(known, lookup) or _is_for_any(source, lookup)):
            return _below(source, lookup, codes)
    own = declaration.source
    items = own.tree.body.items
    start = _last(items, lambda block: block.type in _STARTS or (_is_lookup(block) and not _opens(items, block)))
    return _below(own, start, codes) if start is not None else Prepend(own, "\n".join(codes))


def _siblings(types: AbstractSet[str]) -> Iterator[Callable[[hcl.Block], bool]]:
    """What tells the data sources beside which those of some types belong, the nearest first."""
    for kind in (_WHO_AND_WHERE, LOOKUPS.keys()):
        yield partial(_is_of, types | kind if types & kind else types)


def _is_of(types: AbstractSet[str], block: hcl.Block) -> bool:
    return block.type == "data" and types >= set(block.labels[:1])


def _files(module: Module, declaration: Declaration) -> Iterator[Source]:
    """The files that may take a new data source for a block, the best first."""
    own, standing = declaration.source, module.surroundings.standing
    yield own
    others = [
        source
        for source in module.sources.values()
        if source.is_configuration and source.is_editable and source.name not in (own.name, *standing)
    ]
    yield from sorted(others, key=lambda source: source.name not in _HOMES)


def _below(source: Source, block: hcl.Block, codes: Sequence[str]) -> Edit:
    """New blocks below another: without blank lines where that is a line in a row of data sources that has none."""
    items = source.tree.body.items
    at = items.index(block)
    touches_above = at > 0 and _is_data(items[at - 1]) and _is_attached(block)
    touches_below = at + 1 < len(items) and _is_data(items[at + 1]) and _is_attached(items[at + 1])
    are_lines = "\n" not in source.text[block.start : block.end] and not any("\n" in code.strip() for code in codes)
    if are_lines and (touches_above or touches_below):
        return Insert(source, block, "".join(codes), is_close=True)
    return Insert(source, block, "\n".join(codes))


def _is_data(item: hcl.Item) -> bool:
    return isinstance(item, hcl.Block) and item.type == "data"


def _is_attached(item: hcl.Item) -> bool:
    """Whether nothing stands between an item and the line above it."""
    return not item.lead.strip(" \t")


def _opens(items: Sequence[hcl.Item], block: hcl.Block) -> bool:
    """Whether a block is the first below the heading of a section, which the first of a file is not."""
    return block is not items[0] and bool(block.gap.strip())


def _is_for_any(source: Source, block: hcl.Block) -> bool:
    """Whether what is looked up for anything may stand below a block: the section that it is in is not about something
    else, as `# --- networking ---` is.
    """
    items = source.tree.body.items
    for item in reversed(items[: items.index(block) + 1]):
        lines = item.lead.splitlines()
        drawn = [at for at, line in enumerate(lines) if _DRAWN.match(line)]
        if drawn:
            heading = [line for line in lines[drawn[0] :] if line.strip()]
            # The title that is the nearest: in the last line that is drawn, or above it.
            title = [line for line in heading if line.strip(" \t#/-=*~_+")][-1:]
            return not title or _OF_LOOKUPS.search(title[0]) is not None
    return True


def _is_lookup(block: hcl.Block) -> bool:
    """Whether a block looks up what is there already; what is read of a resource stands beside that."""
    if block.type != "data" or block.labels_code.strip().strip('"').startswith(_MAKERS):
        return False
    return not _OF_RESOURCE.search(block.body.code)


def _last_together(source: Source, wanted: Callable[[hcl.Block], bool]) -> hcl.Block | None:
    """The last of the first blocks of a kind in a file that stand among nothing but data sources."""
    items = source.tree.body.items
    first = next((n for n, item in enumerate(items) if isinstance(item, hcl.Block) and wanted(item)), len(items))
    together = list(takewhile(lambda item: isinstance(item, hcl.Block) and item.type == "data", items[first:]))
    return next((item for item in reversed(together) if isinstance(item, hcl.Block) and wanted(item)), None)


def _last(items: Iterable[hcl.Item], wanted: Callable[[hcl.Block], bool]) -> hcl.Block | None:
    """The last block before the first item that is not wanted."""
    last: hcl.Block | None = None
    for item in items:
        if not isinstance(item, hcl.Block) or not wanted(item):
            break
        last = item
    return last
