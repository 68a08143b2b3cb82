"""What every node of the tree has in common: its fields stand in source order, so one renderer prints them all.

Node classes are made by a small metaclass of their own instead of `dataclasses`, which takes 0.4 ms a class: with
thirty of them that is a third of the time in which the whole tool has to be done. What comes out is the same: typed,
frozen, slotted classes.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple, Self, dataclass_transform


class Apart(NamedTuple):
    """A field that is no part of the source: given by name, or its default."""

    default: Any


def apart(*, default: Any, kw_only: bool = True, init: bool = True) -> Any:  # noqa: ARG001 - read by type checkers
    """Declares a field of a node that is no part of its source text."""
    return Apart(default)


@dataclass_transform(eq_default=False, frozen_default=True, field_specifiers=(apart,))
class NodeType(type):
    """Makes a node class out of annotations: each is a slot and an argument of `__init__`, in source order."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> "NodeType":
        """The class, with `__slots__`, `__match_args__` (the fields in source order) and `__init__`."""
        fields = [field for base in bases for field in getattr(base, "__match_args__", ())]
        aside = {field: default for base in bases for field, default in getattr(base, "_aside", {}).items()}
        own = tuple(namespace.get("__annotations__", ()))
        for field in own:
            value = namespace.pop(field, None)
            if isinstance(value, Apart):
                aside[field] = value.default
            else:
                fields.append(field)
        namespace.setdefault("__slots__", own)
        namespace["__match_args__"] = tuple(fields)
        namespace["_aside"] = aside
        made = super().__new__(mcs, name, bases, namespace)
        if "__init__" not in namespace:
            made.__init__ = _initializer(made, fields, aside)  # type: ignore[misc]
        return made


def _initializer(made: type, fields: list[str], aside: dict[str, Any]) -> Any:
    arguments = ", ".join([*fields, "*", *[f"{field}={default!r}" for field, default in aside.items()]])
    body = "".join([f"    put_{field}(self, {field})\n" for field in (*fields, *aside)])
    # As dataclasses and namedtuple do: a plain function for each class is the quickest there is. A slot's own setter
    # goes past __setattr__, which forbids.
    names: dict[str, Any] = {f"put_{field}": getattr(made, field).__set__ for field in (*fields, *aside)}
    exec(f"def __init__(self, {arguments}):\n{body}", names)
    return names["__init__"]


class Node(metaclass=NodeType):
    """A node of the lossless tree.

    The fields of a node are texts, nodes, or tuples of nodes, in the order in which they stand in the source, and
    together they are the whole of it: `code` joins them and adds nothing. A text field holds its token and what stands
    before it on the line (blanks, comments); where a token's own text is wanted, a field `before` holds that instead.

    `start` and `end` are where the node stands in the text that was parsed (offsets from 0, without what is before its
    first token), -1 in a node that was built by hand. They take no part in `code`.
    """

    start: int = apart(default=-1, kw_only=True)
    end: int = apart(default=-1, kw_only=True)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a node is never changed: make another with with_changes({name}=...)")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.code.strip()!r}>"

    @property
    def code(self) -> str:
        """The source text of the node, every byte of it."""
        parts: list[str] = []
        self.render(parts)
        return "".join(parts)

    def render(self, parts: list[str]) -> None:
        """Adds the source text of the node to `parts`, field by field."""
        for value in self.fields():
            if isinstance(value, str):
                parts.append(value)
            elif isinstance(value, Node):
                value.render(parts)
            else:
                for child in value:
                    child.render(parts)

    def fields(self) -> tuple[Any, ...]:
        """The node's fields in source order."""
        names: tuple[str, ...] = self.__match_args__
        return tuple([getattr(self, name) for name in names])

    def children(self) -> Iterator["Node"]:
        """The nodes directly below this one, in source order."""
        for value in self.fields():
            if isinstance(value, Node):
                yield value
            elif isinstance(value, tuple):
                yield from value

    def with_changes(self, **changes: Any) -> Self:
        """A node like this one but for the fields that are given. It stands nowhere (`start` and `end` are -1)."""
        names: tuple[str, ...] = self.__match_args__
        values = dict(zip(names, self.fields(), strict=True))
        unknown = changes.keys() - values.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no field {min(unknown)}")
        return type(self)(**(values | changes))


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, in source order, a node before what it holds."""
    yield node
    for child in node.children():
        yield from walk(child)
