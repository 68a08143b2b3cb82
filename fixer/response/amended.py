"""Blocks that change a file which an answer gave before: new ones are added to it, those that it has are replaced."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from fixer.response.corrections import is_elsewhere, says_corrected
from fixer.response.naming import name_in_comment
from fixer.response.outline import Block
from fixer.response.pieces import Piece
from fixer.response.settings import Said, keyed

_AMENDS = re.compile(r"\b(?:add|update|replace|change)\b", re.IGNORECASE)
# What a block sets, wherever in it, and what it holds in braces: blocks, objects, the statements of a policy.
_NAME = re.compile(r"(?<![\w.$%-])([A-Za-z_][\w-]*+)\"?[ \t]*+(?:=(?![=>])|:(?!:)|\{)")
_PART = re.compile(
    r"(?:(?<![\w-])(?:dynamic[ \t]++\")?([A-Za-z_][\w-]*+)\"?[ \t]*+[=:]?[ \t]*+)?(?<![$%])\{",
)
# What keeps something safe: a block that leaves it out may only be an excerpt.
_GUARDS = re.compile(r"protect|prevent|snapshot|encrypt|kms|backup|retention|public|depends_on|condition")
_COMMENT = re.compile(r"^[ \t]*(?:#|//)[^\n]*", re.MULTILINE)
# A comment of a block's own, and one behind it. A line that frames the title of a section is none.
_OWN = re.compile(r"[ \t]*(?:#|//)(?![ \t]*[=\-*#~_]{3,})")
_BEHIND = re.compile(r"[ \t]*(?:#|//)[^\r\n]*")
# Words of what may be done and need not, or of what only shows something.
_UNSURE = re.compile(
    r"\b(?:if you|you (?:can|could|may|might)|optional(?:ly)?|usage|e\.g\.|examples?|alternative(?:ly)?|instead|would|"
    r"could|troubleshoot\w*|roll ?back|future|later|consider|recommend\w*|enhance\w*|improve\w*|wrong|incorrect|bad|"
    r"before|after|issue|problem|fix|error|snippet|excerpt|test(?:ing)?|verify|next)\b",
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
    if is_elsewhere(f"{piece.above}\n{piece.paragraph}"):
        return False
    return is_complete(piece, main) and bool(piece.outline.addresses & main.outline.addresses)


def is_complete(piece: Piece, main: Piece) -> bool:
    """Whether a piece is made of whole blocks that have an address, and sets all that the same blocks of a file set."""
    shape = piece.outline
    is_whole = shape.is_whole and shape.opened_at is None and not piece.elided
    if not is_whole or len(shape.addresses) != len(shape.blocks):
        return False
    own, more = keyed(main), keyed(piece)
    return all(
        key not in own
        or (_names(main, own[key]) <= _names(piece, block) and not _parts(main, own[key]) - _parts(piece, block))
        for key, block in more.items()
    )


def amended(main: Piece, more: Piece) -> Piece:
    """A file with the blocks of another piece in the place of its own, and with those that it lacks at its end. A block
    brings its comments; those of the one that it replaces stay where it has none."""
    text = main.text
    newline = "\r\n" if "\r\n" in text else "\n"
    own, new = keyed(main), {block.start: key for key, block in keyed(more).items()}
    done, added = 0, ""
    changes: list[tuple[int, int, str]] = []
    for block in more.outline.blocks:
        above, end = _with_comments(more.text, block)
        if earlier := own.get(new.get(block.start, ())):
            start, stop = _with_comments(main.text, earlier)
            first = more.text[above : block.start] or text[start : earlier.start]
            last = more.text[block.end : end] or text[earlier.end : stop]
            changes.append((start, stop, first + more.text[block.start : block.end] + last))
        else:
            # With the comments above it.
            added += newline + more.text[done:end].strip("\r\n") + newline
        done = end
    for start, stop, code in sorted(changes, reverse=True):
        text = text[:start] + code + text[stop:]
    return replace(main, text=text.rstrip("\r\n") + newline + added, shape=None)


def corrects(piece: Piece, main: Piece) -> bool:
    """Whether whole blocks of a file are shown again, later and otherwise, and the sentence right above says that this
    is what they are to be. One that may be an excerpt is not taken."""
    shape = piece.outline
    is_whole = shape.is_whole and shape.opened_at is None and not piece.elided
    own, more = keyed(main), keyed(piece)
    if not is_whole or len(more) != len(shape.blocks) or not differing(piece, [main]):
        return False
    if _SHOWS.search(piece.above) or not says_corrected(piece, main.name) or not more.keys() <= own.keys():
        return False
    return not any(_is_excerpt(piece, block, main, own[key]) for key, block in more.items())


def _is_excerpt(piece: Piece, block: Block, main: Piece, own: Block) -> bool:
    """Whether a block may show only part of what the same one of a file says: it holds fewer blocks or statements, or
    leaves out more than a quarter of what that sets, or what keeps it safe."""
    lost, names = _names(main, own) - _names(piece, block), _names(main, own)
    has_fewer = bool(_parts(main, own) - _parts(piece, block))
    return has_fewer or 4 * len(lost) > len(names) or any(_GUARDS.search(name.lower()) for name in lost)


def left_out(piece: Piece, main: Piece) -> str:
    """What the blocks of a file set, and a piece with the same blocks does not, in words; empty if nothing."""
    own = keyed(main)
    lost = sorted(
        {
            name
            for key, block in keyed(piece).items()
            if key in own
            for name in _names(main, own[key]) - _names(piece, block)
        }
    )
    return f", without {', '.join(lost)}" if lost else ""


def differing(piece: Piece, others: Iterable[Piece]) -> str:
    """The first block of a piece that one of the others, which has it too, says in other words; empty if none does."""
    if piece.elided or not piece.is_terraform:
        return ""
    codes: dict[Said, set[str]] = {}
    for other in others:
        for key, block in keyed(other).items():
            codes.setdefault(key, set()).add(_code(other.text[block.start : block.end]))
    for key, block in keyed(piece).items():
        code = _code(piece.text[block.start : block.end])
        if key in codes and code not in codes[key]:
            return ".".join(key).removeprefix("resource.")
    return ""


def _names(piece: Piece, block: Block) -> set[str]:
    """What a block sets."""
    return set(_NAME.findall(_bare(piece, block)))


def _parts(piece: Piece, block: Block) -> Counter[str]:
    """How many blocks and objects of each name a block holds; those in lists have none."""
    return Counter(_PART.findall(_bare(piece, block)))


def _bare(piece: Piece, block: Block) -> str:
    """The code of a block without comments that have a line of their own."""
    code = piece.text[block.start : block.end]
    return _COMMENT.sub("", code[code.find("{") + 1 :])


def _with_comments(text: str, block: Block) -> tuple[int, int]:
    """Where a block starts with the comments right above it, and ends with the one behind it."""
    start = text.rfind("\n", 0, block.start) + 1
    if text[start : block.start].strip():
        start = block.start
    else:
        while start and _OWN.match(line := text[text.rfind("\n", 0, start - 1) + 1 : start]):
            if name_in_comment(line.rstrip(), "hcl"):
                break
            start -= len(line)
    behind = _BEHIND.match(text, block.end)
    return start, behind.end() if behind else block.end


def _code(text: str) -> str:
    """A block without the spaces and comments that make no difference."""
    return "".join("".join(line.split()) for line in text.split("\n") if not line.lstrip().startswith(("#", "//")))
