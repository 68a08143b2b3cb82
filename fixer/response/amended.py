"""Blocks that change a file which an answer gave before: new ones are added to it, those that it has are replaced."""

import re
from dataclasses import replace

from fixer.response.pieces import Piece

_AMENDS = re.compile(r"\b(?:add|update|replace|change)\b", re.IGNORECASE)
_NAME = re.compile(r"^[ \t]+([A-Za-z_][\w-]*)[ \t]*[={]", re.MULTILINE)
# Words of what may be done and need not, or of what only shows something.
_UNSURE = re.compile(
    r"\b(?:if you|you (?:can|could|may|might)|optional(?:ly)?|usage|e\.g\.|examples?|alternative(?:ly)?|instead|would|"
    r"could|troubleshoot\w*|roll ?back|future|later|consider|recommend\w*|enhance\w*|improve\w*|wrong|incorrect|bad|"
    r"before|after|issue|problem|fix|error|snippet|excerpt|test(?:ing)?|verify|next)\b",
    re.IGNORECASE,
)


def amends(piece: Piece, main: Piece) -> bool:
    """Whether a block is to be put into a file, as the words above it say, and says all that goes there."""
    line = piece.above.rpartition("\n")[2].strip()
    if not _AMENDS.search(line) or not line.endswith(":") or _UNSURE.search(piece.above):
        return False
    return is_complete(piece, main) and bool(piece.outline.addresses & main.outline.addresses)


def is_complete(piece: Piece, main: Piece) -> bool:
    """Whether a piece is made of whole blocks that have an address, and sets all that the same blocks of a file set."""
    shape = piece.outline
    is_whole = shape.is_whole and shape.opened_at is None and not piece.elided
    if not is_whole or len(shape.addresses) != len(shape.blocks):
        return False
    own = {block.address: main.text[block.start : block.end] for block in main.outline.blocks if block.address}
    return all(
        set(_NAME.findall(own.get(block.address or (), ""))) <= set(_NAME.findall(piece.text[block.start : block.end]))
        for block in shape.blocks
    )


def amended(main: Piece, more: Piece) -> Piece:
    """A file with the blocks of another piece in the place of its own, and with those that it lacks at its end."""
    text = main.text
    newline = "\r\n" if "\r\n" in text else "\n"
    own = {block.address: block for block in main.outline.blocks if block.address}
    done, added = 0, ""
    changes: list[tuple[int, int, str]] = []
    for block in more.outline.blocks:
        if earlier := own.get(block.address or ()):
            changes.append((earlier.start, earlier.end, more.text[block.start : block.end]))
        else:
            # With the comments above it.
            added += newline + more.text[done : block.end].strip("\r\n") + newline
        done = block.end
    for start, end, code in sorted(changes, reverse=True):
        text = text[:start] + code + text[end:]
    return replace(main, text=text.rstrip("\r\n") + newline + added, shape=None)
