"""What takes the place of something that is gone, or why it is left."""

from typing import NamedTuple

from fixer.engine import Edit


class Left(Exception):  # noqa: N818 - a reason to leave something alone is no error
    """Why something is left alone."""


class Written(NamedTuple):
    """The edits that write it as it is now, and what is said of them."""

    said: str
    edits: tuple[Edit, ...]
