"""Blocks that change a file which an answer gave before: new ones are added to it, those that it has are replaced."""

import re
from collections.abc import Iterable
from dataclasses import replace

from fixer.response.pieces import Piece

_AMENDS = re.compile(r"\b(?:add|update|replace|change)\b", re.IGNORECASE)
_NAME = re.compile(r"^[ \t]+(?:dynamic[ \t]+\")?([A-Za-z_][\w-]*)\"?[ \t]*[={]", re.MULTILINE)
# Words of what may be done and need not, or of what only shows something.
_UNSURE = re.compile(
    r"\b(?:if you|you (?:can|could|may|might)|optional(?:ly)?|usage|e\.g\.|examples?|alternative(?:ly)?|instead|would|"
    r"could|troubleshoot\w*|roll ?back|future|later|consider|recommend\w*|enhance\w*|improve\w*|wrong|incorrect|bad|"
    r"before|after|issue|problem|fix|error|snippet|excerpt|test(?:ing)?|verify|next)\b",
    re.IGNORECASE,
)
# Words of what takes the place of what was shown, and of a sentence that only says when it might.
_CORRECTS = re.compile(r"\b(?:corrected|(?<!a )fixed|revised|updated|replaces?|instead)\b", re.IGNORECASE)
_MIGHT = re.compile(
    r"\b(?:if|when|where|unless|can|could|may|might|would|want|need|prefer|not|never|avoid|consider|recommend\w*|later|"
    r"future|before|wrong|incorrect|old|older)\b|n't\b|\A\W*(?:to|for|in order to)\b",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"\b(?:if you|you (?:can|could|may|might)|optional(?:ly)?|usage|e\.g\.|examples?|for instance|alternative(?:ly)?|"
    r"customi[sz]\w*|troubleshoot\w*|roll ?back|future)\b",
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


def corrects(piece: Piece, main: Piece) -> bool:
    """Whether whole blocks of a file are shown again, later and otherwise, and the last sentence above says that this
    is what they are to be. One that leaves out more than a quarter of what a block sets may be an excerpt."""
    shape = piece.outline
    is_whole = shape.is_whole and shape.opened_at is None and not piece.elided
    if not is_whole or len(shape.addresses) != len(shape.blocks) or not differing(piece, [main]):
        return False
    sentence = re.split(r"(?<=[.!?])\s+", piece.above.rpartition("\n")[2].strip())[-1]
    if not _CORRECTS.search(sentence) or _MIGHT.search(sentence) or _SHOWS.search(piece.above):
        return False
    own, more = _names(main), _names(piece)
    return all(address in own and 4 * len(own[address] - more[address]) <= len(own[address]) for address in more)


def left_out(piece: Piece, main: Piece) -> str:
    """What the blocks of a file set, and a piece with the same blocks does not, in words; empty if nothing."""
    own, more = _names(main), _names(piece)
    lost = sorted({name for address, names in more.items() for name in own.get(address, set()) - names})
    return f", without {', '.join(lost)}" if lost else ""


def differing(piece: Piece, others: Iterable[Piece]) -> str:
    """The first block of a piece that one of the others, which has it too, says in other words; empty if none does."""
    if piece.elided or not piece.is_terraform:
        return ""
    codes: dict[tuple[str, ...], set[str]] = {}
    for other in others:
        for block in other.outline.blocks:
            if block.address:
                codes.setdefault(block.address, set()).add(_code(other.text[block.start : block.end]))
    for block in piece.outline.blocks:
        code = _code(piece.text[block.start : block.end])
        if block.address in codes and code not in codes[block.address]:
            return ".".join(block.address).removeprefix("resource.")
    return ""


def _names(piece: Piece) -> dict[tuple[str, ...], set[str]]:
    """What each block with an address sets."""
    blocks = [(block.address, piece.text[block.start : block.end]) for block in piece.outline.blocks]
    return {address: set(_NAME.findall(code)) for address, code in blocks if address}


def _code(text: str) -> str:
    """A block without the spaces and comments that make no difference."""
    return "".join("".join(line.split()) for line in text.split("\n") if not line.lstrip().startswith(("#", "//")))
