"""Indexes of what there is one of."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Declaration, Module
from fixer.validation import Rejection, exports

_NAMED: Final = re.compile(r'\[\s*"([A-Za-z_]\w*)"\s*\]')
_TEXT: Final = re.compile(r'\[\s*"[^"]*"\s*\]')
_READ: Final = re.compile(r"\.([A-Za-z_]\w*)")
_INDEX: Final = re.compile(r"\[[^\[\]]*\]")


def unindexed(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The reference without its index, or with the attribute that this names.

    A key behind which no attribute is read may be meant for one: without it, all of the resource would be read.
    """
    source, node, address = found.declaration.source, found.node, found.name
    text = source.text[node.start : node.end]
    index = _INDEX.match(text, len(address))
    named = _NAMED.fullmatch(index[0]) if index is not None else None
    if index is not None and named is not None and exports(module, declared, named[1]):
        new = f"{address}.{named[1]}{text[index.end() :]}"
        said = f"{found.told} It is an attribute: {new}"
        yield Fix(source, node, said, (Replace(source, node, new),))
    elif index is not None and _TEXT.fullmatch(index[0]) and not _reads(module, declared, text[index.end() :]):
        said = f"{found.told} Nor has it such an attribute: say which one is meant"
        yield Refusal(source, node, said)
    elif index is not None:
        edit = Replace(source, node, address + text[index.end() :])
        yield Fix(source, node, f"{found.told} The index goes", (edit,))


def _reads(module: Module, declared: Declaration, rest: str) -> bool:
    """Whether what stands behind a key reads an attribute that there is."""
    attribute = _READ.match(rest)
    return attribute is not None and exports(module, declared, attribute[1])
