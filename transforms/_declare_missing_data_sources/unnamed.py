"""Data sources that have a type and no name, and are read by it: they get one."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module
from fixer.validation import exports

# How people call what there is one of.
_NAME = "current"


def unnamed(module: Module) -> list[Declaration]:
    """The data sources without a name, of which there is no other of the type."""
    blocks = [data for data in module.declarations("data") if len(data.block.labels) == 1 and data.source.is_editable]
    return [data for data in blocks if len(module.data(data.type)) == 1]


def naming(module: Module, data: Declaration) -> Iterator[Fix]:
    """The fix that gives a data source a name, in its block and where it is read."""
    prefix = f"data.{data.type}."
    label = data.source.text.find(f'"{data.type}"', data.block.start, data.block.end)
    read = [address.removeprefix(prefix) for address in module.named if address.startswith(prefix)]
    read = [name for name in read if any(True for _ in module.readers(f"{prefix}{name}"))]
    given = [name for name in read if not exports(module, data, name)]
    name = given[0] if given else _NAME
    if label < 0 or not read or len(given) > 1:
        return
    edits = [Replace(data.source, hcl.Body.of_text(f'"{data.type}"', label), f'"{data.type}" "{name}"')]
    for attribute in read:
        for reader, reference in module.readers(f"{prefix}{attribute}") if attribute not in given else ():
            node = hcl.Body.of_text(f"{prefix}{attribute}", reference.start)
            if not reader.source.is_editable or reader.source.text[node.start : node.end] != node.code:
                return
            edits.append(Replace(reader.source, node, f"{prefix}{name}.{attribute}"))
    said = f"Missing name for data: all data blocks must have 2 labels (type, name): it is called {name}"
    yield Fix(data.source, data.block, said, tuple(edits))
