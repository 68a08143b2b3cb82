"""What goes of two things that exclude one another."""

from typing import NamedTuple


class Choice(NamedTuple):
    """The name of what goes, and why."""

    name: str
    why: str
