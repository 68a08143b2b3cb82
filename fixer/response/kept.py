"""What a later version of a file leaves out and the rest of the answer reads: it is kept, as nothing else declares it.

A version that is shown as the corrected one is often only what was wrong in the one before.
"""

import re
from collections.abc import Iterable, Iterator

from fixer.response.pieces import Piece
from fixer.response.versions import Draft

# What the addresses of a type of block start with where they are read.
_READ = {"resource": "", "data": "data.", "variable": "var.", "module": "module."}
_NAME = re.compile(r"(?<![\w.-])(?:data\.)?[A-Za-z_][\w-]*+\.[A-Za-z_][\w-]*+")


def kept_for_readers(drafts: Iterable[Draft]) -> list[tuple[Piece, str]]:
    """Puts back into files what only earlier versions of them declare and a file of their folder reads. Says what."""
    folders: dict[str, list[Draft]] = {}
    for draft in drafts:
        if draft.first.is_terraform:
            folders.setdefault(draft.name.rpartition("/")[0], []).append(draft)
    return [said for those in folders.values() for said in _kept(those)]


def _kept(drafts: list[Draft]) -> Iterator[tuple[Piece, str]]:
    declared = {address for draft in drafts for address in draft.addresses}
    lost = {
        _read_as(address): (draft, address, piece)
        for draft in drafts
        for address, piece in draft.lost.items()
        if address not in declared and not draft.breaks_off
    }
    if not lost:
        return
    # What is put back may read more of it.
    names = [name for draft in drafts for part in draft.parts for name in _names(part.text)]
    while names:
        name = names.pop()
        if name in lost:
            draft, address, piece = lost.pop(name)
            draft.keep(address, piece)
            names += _names(piece.text)
            yield piece, f"{name} is kept: a later version of {draft.name} leaves it out, and it is read"


def _read_as(address: tuple[str, ...]) -> str:
    """How what has an address is read; empty where it is not."""
    kind, *labels = address
    return _READ[kind] + ".".join(labels) if kind in _READ else ""


def _names(code: str) -> list[str]:
    """What code reads, as far as that may be the name of something."""
    lines = [line.partition("#")[0] for line in code.split("\n") if not line.lstrip().startswith("//")]
    return _NAME.findall("\n".join(lines))
