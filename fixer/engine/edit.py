"""Edits: values that say what happens to which node. Nothing changes until the engine applies them."""

import re
from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.hcl import splices
from fixer.hcl.splices import Splice
from fixer.module import Source

# What stands last in a resource.
_LAST: Final = ("depends_on", "lifecycle")
_FIRST_WORD: Final = re.compile(r"\s*(?:depends_on|lifecycle)\b")


class Replace(NamedTuple):
    """A node's own text becomes `code`; comments and blanks around it stay."""

    source: Source
    node: hcl.Node
    code: str

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        return splices.replace(self.node, self.code)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        return self.node.start, self.node.end


class Remove(NamedTuple):
    """An attribute or a block goes, with its line and with its own comments.

    Those stay without `comments`. What they begin with stays that is the `heading` of a section with more in it, which
    the engine looks for.
    """

    source: Source
    node: hcl.Attribute | hcl.Block
    comments: bool = True
    heading: str = ""

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        return splices.remove(self.source.text, self.node, comments=self.comments, heading=self.heading)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch, a blank line that goes too included."""
        start, end, _ = self.splice()
        return min(start, self.node.outer_start), max(end, self.node.outer_end)


class Insert(NamedTuple):
    """`code` (whole items, from column 1) becomes what stands directly before or after an item.

    Blocks are set off by blank lines, but `is_close` after a block.
    """

    source: Source
    node: hcl.Attribute | hcl.Block
    code: str
    where: Literal["before", "after"] = "after"
    is_close: bool = False

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        if self.is_close:
            return splices.insert_close(self.source.text, self.node, self.code)
        return splices.insert(self.source.text, self.node, self.code, self.where)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        if not self.node.indent and isinstance(self.node, hcl.Block):
            # Between top-level blocks there is room for more than one.
            place = self.splice().start
            return place, place
        return self.node.start, self.node.end


class Append(NamedTuple):
    """`code` becomes the last of a block's body, or of the file (`node` is then the file's body).

    The last of a resource but for `lifecycle` and `depends_on`, which stand below all others.
    Source: https://developer.hashicorp.com/terraform/language/style#resource-order
    """

    source: Source
    node: hcl.Block | hcl.Body
    code: str

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        if isinstance(self.node, hcl.Block):
            above = _above_last(self.node, self.code)
            if above is not None:
                return splices.insert(self.source.text, above, self.code, "after")
            return splices.append(self.source.text, self.node.body, self.code, self.node.indent + "  ")
        return splices.append(self.source.text, self.node, self.code, "")

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        if isinstance(self.node, hcl.Body):
            return self.node.end, self.node.end
        if self.node.type == "locals":
            # Local values stand for themselves: below the last there is room for more than one.
            start, end, _ = self.splice()
            if start == end:
                return start, start
        return self.node.start, self.node.end


def _above_last(block: hcl.Block, code: str) -> hcl.Attribute | hcl.Block | None:
    """The item of a resource below which code goes, since what stands last stays there; None where nothing does."""
    items = [item for item in block.body.items if isinstance(item, hcl.Attribute | hcl.Block)]
    if block.type not in ("resource", "data") or _FIRST_WORD.match(code):
        return None
    at = len(items)
    while at and _name(items[at - 1]) in _LAST:
        at -= 1
    return items[at - 1] if 0 < at < len(items) else None


def _name(item: hcl.Attribute | hcl.Block) -> str:
    return item.name if isinstance(item, hcl.Attribute) else item.type


class AppendElement(NamedTuple):
    """`code` becomes the last element of a tuple or an object, in the form that the others have."""

    source: Source
    node: hcl.TupleCons | hcl.ObjectCons
    code: str

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        return splices.append_element(self.source.text, self.node, self.code)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        return self.node.start, self.node.end


class Prepend(NamedTuple):
    """`code` (whole blocks) becomes the first of a file, below a header comment."""

    source: Source
    code: str

    @property
    def node(self) -> hcl.Node:
        """The file."""
        return self.source.tree

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        return splices.prepend(self.source.text, self.source.tree, self.code, self.source.name)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        start = self.splice().start
        return start, start


class Overwrite(NamedTuple):
    """The text from `start` up to `end` (offsets in the file) becomes `code`, whatever stood there.

    For files that do not parse: where there is a tree, an edit of its nodes says more.
    """

    source: Source
    start: int
    end: int
    code: str

    @property
    def node(self) -> hcl.Node:
        """The stretch."""
        return hcl.Node(start=self.start, end=self.end)

    def splice(self) -> Splice:
        """Where the edit puts its bytes."""
        return Splice(self.start, self.end, self.code)

    def touches(self) -> tuple[int, int]:
        """The stretch of the file that no other fix of the same pass may touch."""
        return self.start, self.end


Edit = Replace | Remove | Insert | Append | AppendElement | Prepend | Overwrite
