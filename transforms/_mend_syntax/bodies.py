"""What a file that does not parse consists of, once it is read: bodies of items."""

from typing import NamedTuple


class Item(NamedTuple):
    """An argument or a block: its tokens from `first` up to `past`, and the body that a block has."""

    first: int
    past: int
    body: "Body | None" = None


class Body(NamedTuple):
    """What stands between the tokens `open` and `close` (-1 and the size in a file): items, and stray separators."""

    open: int
    close: int
    items: tuple[Item, ...]
    separators: tuple[int, ...]


class LostError(Exception):
    """The file has no one reading."""
