"""What every node of the tree has in common: its fields stand in source order, so one renderer prints them all."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A node of the lossless tree.

    The fields of a node are texts, nodes, or tuples of nodes, in the order in which they stand in the source, and
    together they are the whole of it: `code` joins them and adds nothing. A text field holds its token and what stands
    before it on the line (blanks, comments); where a token's own text is wanted, a field `before` holds that instead.

    `start` and `end` are where the node stands in the text that was parsed (offsets from 0, without what is before its
    first token), -1 in a node that was built by hand. They take no part in `code`.
    """

    start: int = field(default=-1, kw_only=True, repr=False)
    end: int = field(default=-1, kw_only=True, repr=False)

    @property
    def code(self) -> str:
        """The source text of the node, every byte of it."""
        parts: list[str] = []
        _render(self, parts)
        return "".join(parts)

    def fields(self) -> tuple[Any, ...]:
        """The node's fields in source order."""
        return tuple([getattr(self, name) for name in self.__match_args__])

    def children(self) -> Iterator["Node"]:
        """The nodes directly below this one, in source order."""
        for value in self.fields():
            if isinstance(value, Node):
                yield value
            elif isinstance(value, tuple):
                yield from value


def _render(node: Node, parts: list[str]) -> None:
    for value in node.fields():
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, Node):
            _render(value, parts)
        else:
            for child in value:
                _render(child, parts)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, in source order, a node before what it holds."""
    yield node
    for child in node.children():
        yield from walk(child)
