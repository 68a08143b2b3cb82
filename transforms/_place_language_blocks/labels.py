"""Labels of top-level blocks that there are too many or too few of, or that are no names."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Replace
from fixer.module import Module
from fixer.validation import Kind, Rejection

_DOTTED: Final = re.compile(r"([a-z][a-z0-9]*_\w+)\.([A-Za-z_][\w-]*)")
_BLANKS: Final = re.compile(r"[ \t]+")
_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")


def corrected(module: Module, found: Rejection) -> Iterator[Fix]:
    """The labels that are meant."""
    declaration, source = found.declaration, found.declaration.source
    block = declaration.block
    labels, new = block.labels, ""
    if found.kind is Kind.NAME:
        name = _BLANKS.sub("_", labels[-1].strip())
        address = declaration.address.removesuffix(labels[-1]) + name
        if _NAME.fullmatch(name) and name != labels[-1] and module.find(address) is None:
            new = "".join([f' "{label}"' for label in (*labels[:-1], name)])
    elif declaration.kind == "locals":
        start = block.start + len(block.type)
        edit = Replace(source, source.stretch(start, start + len(block.labels_code)), "")
        yield Fix(source, block, f"{found.message} It goes", (edit,))
    elif declaration.kind in ("resource", "data") and len(labels) == 1:
        parts = _DOTTED.fullmatch(labels[0])
        new = f' "{parts[1]}" "{parts[2]}"' if parts is not None else ""
    if new:
        start = block.start + len(block.type)
        edit = Replace(source, source.stretch(start, start + len(block.labels_code)), new)
        yield Fix(source, block, f"{found.message} It is {declaration.kind}{new}", (edit,))
