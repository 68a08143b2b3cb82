"""Blocks without a name: which are files, and which only show something."""

import re
from dataclasses import replace

from fixer.response.amended import amended, amends, corrects, differing, left_out
from fixer.response.captions import caption, is_again, is_beside, is_gone, is_of_environment, is_others
from fixer.response.pieces import Piece
from fixer.response.settings import Said, keyed, said
from fixer.response.versions import CONTINUES

# Words above a block that say that it shows something: how to use, change or test what the answer gives.
_SHOWS = re.compile(
    r"\b(?:usage|e\.g\.|for (?:example|instance)|example|alternative(?:ly)?|instead|you (?:can|could|may|might)|"
    r"if you(?:'d| would)? (?:want|need|prefer|have|like)|would|could|modify|change|changing|update|updating|edit|"
    r"customi[sz]e|replace|troubleshoot\w*|rollback|roll back|future|consider|recommend\w*|enhance\w*|improve\w*|"
    r"not to do|wrong|incorrect|bad|before|after|issue|problem|fix|error|snippet|excerpt|test(?:ing)?|verify|import)\b",
    re.IGNORECASE,
)
_EDITS = re.compile(r"\b(?:modify|change|changing|update|updating|edit|editing|customi[sz]e|replace)\b", re.IGNORECASE)
_MAKES = re.compile(r"\b(?:create|creating|save|write|add|need|following|complete|full)\b", re.IGNORECASE)
_RUNS = re.compile(r"\b(?:run|execute|running|invoke|then|copy)\b", re.IGNORECASE)
_HERE = re.compile(r"\bhere(?:'s|\u2019s| is| are)\b|\b(?:below|following) (?:is|are)\b", re.IGNORECASE)
_MENTION = re.compile(r"(?<![\w./\\-])(?:[\w.-]{1,60}+/){0,6}[\w-]{1,60}\.tf(?![\w.-]*\w)")
# What a line that is a caption ends with: "User data (`lib/user_data.sh`):".
_CAPTION = re.compile(r"\(`?[^\s`()]++`?\)\W{0,4}\Z")
_SHOWN = 5  # how many addresses a note tells
_DOCUMENT = (".md", ".mdx", ".markdown")
Note = tuple[int, str]


def place_unnamed(pieces: list[Piece], mention: str = "") -> tuple[list[Piece], list[Note]]:
    """The pieces that are files, each with a name, in order, and notes on the others (line, message). `mention` is the
    one Terraform file that the words around them name, if any."""
    notes: list[Note] = []
    kept: list[Piece] = []
    for piece in pieces:
        if piece.name.lower().endswith(_DOCUMENT):
            notes.append((piece.line, f"{piece.name} is a document; it is not written"))
        elif is_gone(piece) or (piece.named_by == "prose" and is_others(piece)):
            notes.append((piece.line, f"this block shows {piece.name} as it was, or is elsewhere; it is not used"))
        elif piece.named_by == "prose" and not _gives(piece):
            if _corrected(piece, kept) == piece.name:
                kept.append(replace(piece, named_by="default"))
            elif piece.is_terraform:
                notes.append(
                    (piece.line, f"this block shows a change to {piece.name}, or how to use it; it is not used")
                )
        elif first := _stands(piece, kept):
            notes.append(
                (
                    piece.line,
                    f"this block shows {piece.name} otherwise, which stands on line {first.line}; it is not used",
                )
            )
        elif piece.name or piece.is_terraform:
            kept.append(piece)
    named = [p for p in kept if p.name]
    unnamed = [p for p in kept if not p.name]
    if any(p.is_terraform and p.name.endswith(".tf") for p in named):
        return _among_named(kept, notes)
    return [*named, *_alone(unnamed, mention, notes)], notes


def _stands(piece: Piece, before: list[Piece]) -> Piece | None:
    """The file of the name of a piece that stays, since the words above the piece do not say that it takes its place:
    they speak of an environment, or name the file and no more, and the piece lacks something of it."""
    if piece.named_by != "prose" or is_again(piece) or _corrected(piece, before) == piece.name:
        return None
    first = next((one for one in before if one.name == piece.name), None)
    if first is None or first.outline.opened_at is not None or first.elided:
        return None
    is_repeated = bool(keyed(first).keys() & keyed(piece).keys()) or not piece.is_terraform
    if is_beside(piece) or (is_repeated and is_of_environment(piece)):
        return first
    is_given = _HERE.search(caption(piece)) or _MAKES.search(caption(piece))
    return first if is_repeated and not is_given and said(first) - said(piece) else None


def _gives(piece: Piece) -> bool:
    """Whether the words above a block give the file that they name, and do not change or run it."""
    line = piece.above.rpartition("\n")[2]
    if _HERE.search(line):
        return True
    if _EDITS.search(line):
        return False
    if _MAKES.search(line):
        return piece.is_terraform or not _RUNS.match(line)
    is_caption = _CAPTION.search(line) is not None and not _RUNS.search(line)
    return (piece.is_terraform or is_caption) and not _SHOWS.search(line)


def mentioned(words: str) -> str:
    """The one Terraform file that the words of an answer mention, apart from the provider's, or nothing."""
    settings = ("provider", "versions", "backend")
    names = {n for n in _MENTION.findall(words) if not n.rpartition("/")[2].startswith(settings)}
    bases = {n.rpartition("/")[2] for n in names}
    return max(names, key=len) if len(bases) == 1 else ""


def _is_file(piece: Piece) -> bool:
    """Whether a block could be a file or part of one: nothing but what a file consists of, and nothing left out."""
    shape = piece.outline
    return shape.declares and not shape.attributes and len(shape.foreign) <= len(shape.blocks) and not piece.elided


def _among_named(pieces: list[Piece], notes: list[Note]) -> tuple[list[Piece], list[Note]]:
    """Blocks without a name beside files with one: a continuation, a further part of main.tf, or an excerpt."""
    main = _main(pieces)
    declared = {one for p in pieces if p.name and p.is_terraform for one in _once(p, main)}
    found: list[Piece] = []
    for piece in pieces:
        if piece.name:
            found.append(piece)
        elif name := _corrected(piece, found):
            found.append(replace(piece, name=name, named_by="default"))
        elif found and found[-1].is_terraform and CONTINUES.search(piece.above):
            found.append(replace(piece, name=found[-1].name, named_by="default", joins=True))
        elif not _is_file(piece) or _SHOWS.search(piece.above) or _once(piece, main) & declared:
            differs = differing(piece, found)
            more = f"; {differs} is otherwise here" if differs else ""
            notes.append(
                (piece.line, f"this block has no name and shows part of a configuration; it is not used{more}")
            )
        else:
            found.append(replace(piece, name=main, named_by="default", joins=True))
            notes.append((piece.line, f"this block has no name; it is taken for a part of {main}"))
            declared |= _once(piece, main)
    return found, notes


def _once(piece: Piece, main: str) -> frozenset[Said]:
    """What a piece says that the module of the file `main` may say once; the addresses alone, if it is of another."""
    if piece.name and piece.name.rpartition("/")[0] != main.rpartition("/")[0]:
        return piece.outline.addresses
    return piece.outline.addresses | {one for one in said(piece) if one[0] in ("locals", "provider")}


def _corrected(piece: Piece, before: list[Piece]) -> str:
    """The name of the one file so far that has what a block says in the place of it; empty where that is none."""
    names = {other.name for other in before if keyed(other).keys() & keyed(piece).keys()}
    return names.pop() if len(names) == 1 and any(corrects(piece, other) for other in before) else ""


def _main(pieces: list[Piece]) -> str:
    """The name of the file that a block without a name belongs to: main.tf, beside the files of the root module."""
    roots = [p.name for p in pieces if p.name.endswith(".tf") and "modules/" not in p.name]
    mains = [n for n in roots if n.rpartition("/")[2] == "main.tf"]
    nearest = min(mains or roots, key=lambda n: n.count("/"), default="main.tf")
    return "".join(nearest.rpartition("/")[:2]) + "main.tf"


def _alone(pieces: list[Piece], mention: str, notes: list[Note]) -> list[Piece]:
    """Blocks of an answer that names no Terraform file: one file, the parts of one, or a row of excerpts."""
    if len(pieces) <= 1:
        return [found for piece in pieces for found in _only(piece, mention or "tap_stack.tf", notes)]
    parts = [p for p in pieces if _is_file(p) or p.outline.opened_at is not None]
    main = _whole(parts, sum(len(p.text) for p in pieces))
    if main:
        main, parts = _with_amendments(main, parts, notes)
        below = [p for p in parts if p.line > main.line and not _repeats(p, main)]
        parts = [main, *(p for p in below if not _SHOWS.search(p.above))]
    else:
        parts = _sections(parts, len(pieces))
    if not parts:
        notes.extend((p.line, "this block has no name and is one of several excerpts; it is not used") for p in pieces)
        return []
    lines = {p.line for p in parts} | {line for line, _ in notes}
    left = [p for p in pieces if p.line not in lines]
    notes.extend((p.line, f"this block shows part of the configuration; it is not used{_lost(p, parts)}") for p in left)
    if len(parts) == 1:
        return _only(parts[0], mention or "tap_stack.tf", notes)
    name = mention or "main.tf"
    notes.extend((p.line, f"this block has no name; it is taken for a part of {name}") for p in parts)
    return [replace(p, name=name, named_by="default", joins=True) for p in parts]


def _with_amendments(main: Piece, parts: list[Piece], notes: list[Note]) -> tuple[Piece, list[Piece]]:
    """The file with what later blocks put into it, and the other parts."""
    found: list[Piece] = []
    for piece in parts:
        if piece.line > main.line and amends(piece, main):
            main = amended(main, piece)
            said = f"replaces what the block on line {main.line} has too, and is added to it otherwise"
            notes.append((piece.line, f"this block {said}"))
        elif piece.line > main.line and corrects(piece, main):
            said = f"takes the place of the same in the block on line {main.line}{left_out(piece, main)}"
            notes.append((piece.line, f"this block {said}"))
            main = amended(main, piece)
        else:
            found.append(piece)
    return main, found


def _lost(piece: Piece, parts: list[Piece]) -> str:
    """What a block that is not used declares, and no other does."""
    declared = {address for part in parts for address in part.outline.addresses}
    lost = sorted(".".join(address).removeprefix("resource.") for address in piece.outline.addresses - declared)
    more = f" and {len(lost) - _SHOWN} more" if len(lost) > _SHOWN else ""
    return f", nor is what only it declares: {', '.join(lost[:_SHOWN])}{more}" if lost else ""


def _only(piece: Piece, name: str, notes: list[Note]) -> list[Piece]:
    shape = piece.outline
    if not shape.declares and shape.opened_at is None and not shape.is_values:
        notes.append((piece.line, "this block holds no Terraform block; it is not used"))
        return []
    if shape.is_values:
        name = "terraform.tfvars"
    notes.append((piece.line, f"this block has no name; it is written to {name}"))
    return [replace(piece, name=name, named_by="default")]


def _repeats(piece: Piece, main: Piece) -> bool:
    return bool(piece.outline.addresses & main.outline.addresses) or not piece.outline.addresses


def _whole(parts: list[Piece], size: int) -> Piece | None:
    """The last block that could stand for all: it declares most of what they declare, or is most of the text."""
    everything = {a for p in parts for a in p.outline.addresses}
    for piece in reversed(parts):
        share = 5 * len(piece.text)
        if share > 3 * size or (share > 2 * size and 5 * len(piece.outline.addresses) >= 4 * len(everything)):
            return piece
    return None


def _sections(parts: list[Piece], shown: int) -> list[Piece]:
    """The parts of one file, a section each, later versions of a section in the place of earlier ones; none where the
    blocks are excerpts: fragments, or some of the same things in several."""
    if 3 * (shown - len(parts)) > shown:
        return []
    found: dict[frozenset[tuple[str, ...]] | int, Piece] = {}
    seen: set[tuple[str, ...]] = set()
    for piece in parts:
        addresses = piece.outline.addresses
        if addresses & seen and addresses not in found:
            return []
        found[addresses or piece.line] = piece
        seen |= addresses
    return list(found.values())
