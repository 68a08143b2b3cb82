"""Answers that give several configurations to choose from: "Option A", "Option B". One of them is taken."""

import re

from fixer.response.pieces import Piece

# What headings of such parts start with.
OPTION = re.compile(
    r"\W{0,6}(?P<kind>option|approach|alternative|variant|method|solution)[ \t]+#?(?P<label>\d|[A-E]|one|two|three)\b",
    re.IGNORECASE,
)
_RECOMMENDED = re.compile(r"\b(?:recommended|preferred)\b", re.IGNORECASE)
_RECOMMENDS = re.compile(
    r"\b(?:recommend|prefer|suggest)\w*[ \t]+[*_`\"]{0,3}"
    r"(?P<option>(?:option|approach|alternative|variant|method|solution)[ \t]+\w+)",
    re.IGNORECASE,
)
Note = tuple[int, str]


def chosen(pieces: list[Piece], words: str) -> tuple[list[Piece], list[Note]]:
    """The pieces without those of alternatives that would take the place of others, and notes on these.

    The one that is recommended is taken, by its heading or by the `words` around, else the first.
    """
    options: dict[str, list[Piece]] = {}
    for piece in pieces:
        if piece.option and piece.is_terraform:
            options.setdefault(key_of(piece.option), []).append(piece)
    if len(options) < 2 or len({key.split()[0] for key in options}) > 1:
        return pieces, []
    taken = _taken(options, words)
    names = {piece.name for piece in options[taken]}
    left = [
        piece for piece in pieces if piece.option and key_of(piece.option) not in ("", taken) and piece.name in names
    ]
    said = 'this block belongs to an alternative ("{}"), and is not used; "{}" is'
    title = options[taken][0].option
    lines = {piece.line for piece in left}
    notes = [(piece.line, said.format(piece.option, title)) for piece in left]
    return [piece for piece in pieces if piece.line not in lines], notes


def key_of(heading: str) -> str:
    """The words by which an option is told from the others."""
    found = OPTION.match(heading)
    return f"{found['kind']} {found['label']}".lower() if found else ""


def _taken(options: dict[str, list[Piece]], words: str) -> str:
    for key, found in options.items():
        if _RECOMMENDED.search(found[0].option):
            return key
    for recommended in _RECOMMENDS.finditer(words):
        if (key := " ".join(recommended["option"].lower().split())) in options:
            return key
    return next(iter(options))
