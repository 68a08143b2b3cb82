"""What goes of two things that exclude one another."""

from typing import NamedTuple


class Choice(NamedTuple):
    """The name of what goes, and why; `instead` is the argument that it becomes, if it does not just go."""

    name: str
    why: str
    instead: str = ""
