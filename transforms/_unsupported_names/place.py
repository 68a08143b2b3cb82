"""Where a name stands, and which one is right there."""

from collections.abc import Collection
from functools import cache
from typing import Final, NamedTuple

from fixer.provider.schema import META_BLOCKS
from fixer.validation import Rejection
from transforms._unsupported_names import configurations, language
from transforms._unsupported_names.matching import meant
from transforms._unsupported_names.switches import SWITCHES
from transforms._unsupported_names.table import ROWS

_SPOT: Final = ("aws_spot_instance_request", "aws_instance")
_DEFAULT: Final = "aws_default_"


def like(type_: str) -> str:
    """The type that takes what another one takes: that of which it is an older name, or a special case; else itself.

    Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb and
    .../resources/spot_instance_request, .../resources/default_security_group
    """
    if type_ == "aws_alb" or type_.startswith("aws_alb_"):
        return type_.replace("aws_alb", "aws_lb", 1)
    return _SPOT[1] if type_ == _SPOT[0] else type_.replace(_DEFAULT, "aws_", 1)


class Place(NamedTuple):
    """A block: of which `kind` (`resource`, `data`, or `block` for the language's own) and type, and the path to it.

    The path is empty for the outermost.
    """

    kind: str
    type: str
    path: str = ""

    def inside(self, block: str) -> "Place":
        """The place of what is in a block that stands here."""
        return self._replace(path=f"{self.path}.{block}" if self.path else block)

    @property
    def words(self) -> str:
        """What people put before a name that stands here, since it is what the block is called."""
        return f"{self.type}_{self.path.replace('.', '_')}" if self.path else self.type

    def row(self, name: str) -> str:
        """The name that the table has for one; empty if it has none."""
        rows = _rows()
        own = rows.get((self.kind, self.type, self.path, name), "")
        return own or rows.get((self.kind, like(self.type), self.path, name), "")

    def is_former(self, name: str) -> bool:
        """Whether an older version had an argument of that name here, which another has taken the place of."""
        return any((self.kind, type_, self.path, name) in _former() for type_ in (self.type, like(self.type)))

    def right(self, name: str, names: Collection[str]) -> str:
        """The one of `names` that a name is, or stands for; empty if there is none."""
        if name in names:
            return name
        switch = SWITCHES.get((self.type, self.path, name))
        row = self.row(name) or (switch.right if switch is not None else "")
        return row if row in names else meant(name, names, self.words)


@cache
def _rows() -> dict[tuple[str, str, str, str], str]:
    return {
        (row.kind, row.type, row.path, row.wrong): row.right for row in (*ROWS, *language.ROWS, *configurations.ROWS)
    }


@cache
def _former() -> frozenset[tuple[str, str, str, str]]:
    return frozenset([(row.kind, row.type, row.path, row.wrong) for row in ROWS if row.is_former])


def place_of(found: Rejection) -> Place:
    """Where what is rejected stands; `block` is the kind of the blocks of the language, which are of no type."""
    declaration, path = found.declaration, found.path
    outermost, _, deeper = path.partition(".")
    if declaration.kind not in ("resource", "data", "ephemeral"):
        return Place("block", declaration.kind, path)
    if outermost in META_BLOCKS["resource"]:
        return Place("block", outermost, deeper)
    return Place(declaration.kind, declaration.type, path)
