"""The rows of the table, read: which resource a name is, and what it is of that."""

from functools import cache
from typing import Final, NamedTuple

from transforms._move_to_own_resources.table import TABLE

# What a name is of the resource: an argument or a block of it, all of it, or one argument of each of several.
PART: Final = ""
WHOLE: Final = "{}"
EACH: Final = "[]"
# The right name of what stands for all switches of a resource.
EVERY: Final = "*"
# And of what says whether there is such a resource.
THERE: Final = "?"


class Row(NamedTuple):
    """A name: in which type it is written, the resource it is, and its name there; empty for a block that is all of it.

    `link` are the arguments by which that resource names the one it is for. `origin`: where the name comes from.
    """

    type: str
    name: str
    own: str
    right: str
    link: tuple[tuple[str, str], ...]
    origin: str
    form: str = PART


@cache
def rows() -> dict[tuple[str, str, str], Row]:
    """The rows by the type, the name, and what that is of the resource."""
    found: dict[tuple[str, str, str], Row] = {}
    type_, own, link = "", "", tuple[tuple[str, str], ...]()
    for line in TABLE.strip().splitlines():
        if not line.startswith(" "):
            type_ = line
        elif not line.startswith("    "):
            own, *pairs = line.split()
            link = tuple(
                [(name, value or f"OWNER.{name}") for name, _, value in (pair.partition("=") for pair in pairs)]
            )
        else:
            origin, _, names = line.strip().partition(": ")
            for name in names.split():
                wrong, _, right = name.partition("=")
                form = wrong[0] + wrong[-1] if wrong[0] in "{[" else PART
                wrong = wrong.strip("{}[]")
                right = "" if form == WHOLE else right or wrong
                found[type_, wrong, form] = Row(type_, wrong, own, right, link, origin, form)
    return found
