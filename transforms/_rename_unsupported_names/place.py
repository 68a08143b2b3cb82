"""Where a name stands, and which one is right there."""

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from transforms._rename_unsupported_names.matching import meant
from transforms._rename_unsupported_names.table import ROWS


class Place(NamedTuple):
    """A block: whether of a `resource` or of `data`, of which type, and the path to it (empty for the outermost)."""

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
        return _rows().get((self.kind, self.type, self.path, name), "")

    def right(self, name: str, names: Collection[str]) -> str:
        """The one of `names` that a name is, or stands for; empty if there is none."""
        if name in names:
            return name
        row = self.row(name)
        return row if row in names else meant(name, names, self.words)


@cache
def _rows() -> dict[tuple[str, str, str, str], str]:
    return {(row.kind, row.type, row.path, row.wrong): row.right for row in ROWS}
