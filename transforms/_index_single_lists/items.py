"""Lists that are read of the instances that a resource is repeated for: `for_each = aws_x.y` and `each.value.list.z`.

Terraform itself tells them when it plans: before, it does not know what the items are.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer.module import Declaration, Module, references
from fixer.validation import Kind, is_tried, misread, schema_of

_ITEM: Final = re.compile(r"each\.value\.(\w+)")
_OVER: Final = re.compile(r"((?:data\.)?[a-z][a-z0-9]*_\w+\.[A-Za-z_][\w-]*)")
_KINDS: Final = (Kind.LIST_READ, Kind.SET_READ)


class Read(NamedTuple):
    """A list or a set that is read as if it were none: who reads it, from where to where, of what, by which names."""

    declaration: Declaration
    start: int
    end: int
    of: Declaration
    path: str
    kind: Kind


def read_of_items(module: Module) -> Iterator[Read]:
    """What resources, data sources and modules read so of what they are repeated for."""
    if not module.mentions("each.value."):
        return
    for kind in ("resource", "data", "module"):
        for declaration in module.declarations(kind):
            over = _OVER.fullmatch(declaration.value_code("for_each"))
            instances = module.find(over[1]) if over is not None else None
            if instances is not None and instances.shape.kind == "for_each":
                yield from _read(module, declaration, instances)


def _read(module: Module, declaration: Declaration, instances: Declaration) -> Iterator[Read]:
    schema, text = schema_of(module, instances), declaration.source.text
    if schema is None:
        return
    start = declaration.block.start
    for reference in references(text[start : declaration.block.end], start):
        found = _ITEM.match(text, reference.start)
        wrong = misread(schema, found[1], text, found.end()) if found is not None else None
        if wrong is not None and wrong.kind in _KINDS and not is_tried(declaration, reference):
            yield Read(declaration, reference.start, wrong.end, instances, wrong.path, wrong.kind)
