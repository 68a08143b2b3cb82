"""Comments that tell tffix to leave something alone.

    # tffix: ignore[name, name] reason        on the line, or in the comments above the item or any block around it
    # tffix: ignore-file[name] reason         anywhere in the file

Without `[...]` all transforms are meant. The reason is for people.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module import Source

_COMMENT = re.compile(r"tffix:\s*(?P<what>ignore-file|ignore)\b(?:\[(?P<names>[^\]]*)\])?")
_ADDRESSED = re.compile(r"tffix:\s*(?P<word>[\w-]+)")


class Suppression(NamedTuple):
    """A comment that is for tffix: where it stands, the word that it says, and the transforms that it names."""

    comment: hcl.Node
    word: str
    names: tuple[str, ...]

    @property
    def is_understood(self) -> bool:
        """Whether the word is one that tffix knows."""
        return self.word in ("ignore", "ignore-file")


def suppressions(source: Source) -> Iterator[Suppression]:
    """The comments of a file that are for tffix, those included that it does not understand."""
    text = source.text
    for start, end in _comments(text) if source.addresses_tffix else ():
        said = _ADDRESSED.search(text, start, end)
        found = _COMMENT.search(text, start, end)
        names = found["names"].split(",") if found is not None and found["names"] else []
        if said is not None:
            node = hcl.Body.of_text(text[start:end].rstrip(), start)
            yield Suppression(node, said["word"], tuple([name.strip() for name in names]))


def is_suppressed(source: Source, node: hcl.Node, transform: str) -> bool:
    """Whether a comment of the file tells `transform` to leave the node alone."""
    if not source.addresses_tffix:
        return False
    text = source.text
    line = text.count("\n", 0, max(node.start, 0))
    places = list(_owned(source.tree.body, node))
    for start, end in _comments(text):
        found = _COMMENT.search(text, start, end)
        if found is None or not _names(found["names"], transform):
            continue
        if found["what"] == "ignore-file":
            return True
        if text.count("\n", 0, start) == line or any(a <= start < b for a, b in places):
            return True
    return False


def _names(names: str | None, transform: str) -> bool:
    return names is None or transform in [name.strip() for name in names.split(",")]


def _comments(text: str) -> Iterator[tuple[int, int]]:
    for kind, start, end in t.tokenize(text):
        if kind == t.COMMENT:
            yield start, end


def _owned(body: hcl.Body, node: hcl.Node) -> Iterator[tuple[int, int]]:
    """Where the comments stand that belong to the items around a node."""
    for item in body.items:
        if item.outer_start <= node.start < item.end:
            yield item.outer_start, item.start
            if isinstance(item, hcl.Block):
                yield from _owned(item.body, node)
