"""What is known before anything is made."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Module, Reference, node_references

_KNOWN: Final = frozenset({"var", "path", "terraform"})


def is_known(module: Module, value: hcl.Expression, depth: int = 0) -> bool:
    """Whether a value is known before anything is made."""
    for reference in node_references(value):
        local = module.locals.get(reference.names[1]) if reference.names[0] == "local" else None
        if local is not None and depth < DEEPEST and is_known(module, local.value, depth + 1):
            continue
        if reference.names[0] == "data" and depth < DEEPEST and _is_read_first(module, reference, depth + 1):
            continue
        if reference.names[0] not in _KNOWN:
            return False
    return True


def _is_read_first(module: Module, reference: Reference, depth: int) -> bool:
    """Whether a data source is read before anything is made: all that it asks for is known."""
    data = module.find(reference.address)
    if data is None or data.attribute("depends_on") is not None or data.attribute("provider") is not None:
        return False
    return all(is_known(module, item.value, depth) for item in _arguments(data.body))


def _arguments(body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments in a body and in its blocks."""
    yield from body.attributes
    for block in body.blocks():
        yield from _arguments(block.body)
