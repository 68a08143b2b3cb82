"""Where a value stands that an argument has: in the argument itself, or in a local that it reads."""

from collections.abc import Sequence
from typing import NamedTuple

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation import Rejection


class Place(NamedTuple):
    """A value as it is written, and the locals on the way to it."""

    source: Source
    node: hcl.Node
    locals: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, int]:
        """What tells two places apart."""
        return self.source.name, self.node.start


def place_of(module: Module, found: Rejection) -> Place | None:
    """Where the value stands that is not allowed, None if that cannot be told."""
    item = found.body.attribute(found.name) if found.body is not None else None
    if item is None:
        return None
    place = Place(found.declaration.source, found.node)
    if isinstance(item.value, hcl.Traversal) and found.node is not item.value:
        # The argument reads a local, and what is wrong stands in it.
        reached = _followed(module, Place(found.declaration.source, item.value))
        place = Place(reached.source, found.node, reached.locals) if reached else place
        if reached is None:
            return None
    return _followed(module, place) if isinstance(place.node, hcl.Traversal) else place


def _followed(module: Module, place: Place) -> Place | None:
    """What a chain of locals leads to."""
    while isinstance(place.node, hcl.Traversal):
        names = place.node.names
        if len(names) != 2 or names[0] != "local" or len(place.node.steps) != 1 or names[1] in place.locals:
            return None
        for declaration in module.declarations("locals"):
            attribute = declaration.attribute(names[1])
            if attribute is not None and attribute is module.locals.get(names[1]):
                place = Place(declaration.source, attribute.value, (*place.locals, names[1]))
                break
        else:
            return None
    return place


def other_readers(module: Module, place: Place, rejected: Sequence[Rejection]) -> str:
    """The local on the way to a value that others read than those who reject it; empty if there is none."""
    for name in place.locals:
        count = sum(1 for _ in module.readers(f"local.{name}"))
        if count not in (1, len(rejected)):
            return name
    return ""
