"""From a fence to pieces of files: what language a block holds, and where one block holds several files."""

import re
from dataclasses import dataclass, replace

from fixer.response.fences import Fence
from fixer.response.naming import (
    HEADINGS,
    find_name,
    is_file_name,
    kind_of,
    name_in_comment,
    name_in_line,
    paragraph_above,
)
from fixer.response.outline import Outline, outline

# A line that stands for lines left out: "...", "# ... existing code ...". An answer with one shows part of a file.
_ELISION = re.compile(r"^[ \t]*+(?:#|//|/\*)?[ \t]*+(?:\.\.\.|…)", re.MULTILINE)
_TREE = re.compile(r"^.*[├└│]──", re.MULTILINE)
_BANNER_RULE = re.compile(r"[ \t]*(?:#|//)[ \t=\-*#~_]*\r?")
# A line that frames the title of a section, and a title with its frame on the same line.
_FRAME = re.compile(r"[ \t]*(?:#|//)[ \t]*[=\-*#~_]{3,}[ \t]*\r?")
_TITLE = re.compile(r"(?:#|//)[ \t]*[=\-*#~_]{3,}[ \t]+\w[^\n]*")
# Files in which nobody looks for a resource.
_SETTINGS = re.compile(r"(?:\A|/)(?:backend|outputs?|providers?|terraform|variables?|versions?)\.tf\Z")
_SETTING = ("output", "provider", "terraform", "variable")
_NEXT_FILE = re.compile(r"#{2,6} .*\.\w+\W*\Z")
# What a model says where it takes up a block again that it had to leave: words between two items of it.
_GOES_ON = re.compile(
    r"(?:I(?:'ll| will|'m)? |Let me |Continuing|Here(?:'s| is) )[^\n{}=]*(?:continu|left off)[^\n{}=]*[.:][ \t\r]*+\Z",
    re.IGNORECASE,
)
# Languages whose blocks are files, and no commands.
_CODE = frozenset(("javascript", "json", "python", "typescript", "yaml"))
_SNIPPET_FILES = re.compile(r"\.(?:tf|tfvars)(?:\.json)?\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, or part of one. `line` is the line of the answer (from 1) that it starts on; `above` are the words above
    the block, and `paragraph` all of the one right above it; `ended` is false where the answer ended before it did."""

    name: str
    named_by: str
    text: str
    line: int
    above: str = ""
    kind: str = ""
    closed: bool = True
    ended: bool = True
    shape: Outline | None = None
    cut: int = 0  # the line of the answer where words stood that do not belong to the file
    joins: bool = False  # whether it is a further part of the file of this name, whatever else it may look like
    paragraph: str = ""
    option: str = ""  # the heading of the alternative that it belongs to

    @property
    def is_terraform(self) -> bool:
        """Whether the text is HCL."""
        return self.kind == "hcl"

    @property
    def elided(self) -> bool:
        """Whether lines were left out of the text."""
        return _ELISION.search(self.text) is not None

    @property
    def addition(self) -> "Piece | None":
        """What it adds where all that it leaves out stands between its blocks, and each of them has an address."""
        text = self.text
        for start, end in reversed(self.outline.comments):
            if _ELISION.match(text, start, end):
                text = text[:start] + text[end:].lstrip("\r\n")
        rest = replace(self, text=text, shape=None)
        shape = rest.outline
        is_whole = shape.is_whole and shape.opened_at is None and not rest.elided
        return rest if is_whole and len(shape.addresses) == len(shape.blocks) else None

    @property
    def outline(self) -> Outline:
        """The top level of the text."""
        return self.shape or outline(self.text)

    @property
    def last_line(self) -> int:
        """The line of the answer that the text ends on."""
        return self.line + self.text.rstrip().count("\n")


def pieces_of(lines: list[str], fence: Fence, floor: int) -> list[Piece]:
    """The pieces that a fence holds, usually one; none where it holds no file: commands, output, a tree of folders."""
    text = fence.text(lines)
    if not text.strip():
        return []
    shape = outline(text)
    kind = kind_of(fence.label)
    if kind != "hcl" and shape.is_whole:
        kind = "hcl"  # HCL under another label, or none
        fence = replace(fence, label="hcl")
    if not kind and _TREE.search(text):
        return []
    if kind == "hcl" and not fence.closed and fence.end < len(lines):
        text, shape = _without_prose(text, shape)
    cut = 0
    if kind == "hcl" and (words := [span for span in shape.foreign if _GOES_ON.match(text, *span)]):
        cut = fence.start + 1 + text.count("\n", 0, words[0][0])
        for start, end in reversed(words[-20:]):  # nobody goes on more often
            text = text[:start] + text[end:].lstrip("\r\n")
        shape = outline(text)
    naming = find_name(lines, fence, floor)
    name, by = naming.name, naming.named_by
    if _SNIPPET_FILES.search(name) and kind != "hcl":
        if not (kind == "json" or (not kind and (shape.declares or shape.is_values))):
            name, by = "", "default"
        elif not kind:
            kind = "hcl"
    ended = fence.closed or fence.end < len(lines)
    piece = Piece(name, by, text, fence.start + 1, naming.above, kind, fence.closed, ended, shape, cut)
    piece = replace(piece, paragraph=paragraph_above(lines, fence.opening, floor))
    return split(piece) if kind == "hcl" else [piece]


def beside(piece: Piece, before: list[Piece]) -> Piece:
    """A block right below another, by the name of its language in a heading that names a file for each of them."""
    last = before[-1]
    if piece.name or piece.kind not in _CODE or last.named_by not in (*HEADINGS, "bold"):
        return piece
    for line in reversed(last.above.split("\n")):
        if not (name := name_in_line(line, strict=True, kind=piece.kind)):
            continue
        # Those above it may stand in a folder that a heading gives.
        is_taken = any(name.rpartition("/")[2] == one.name.rpartition("/")[2] for one in before)
        return piece if is_taken else replace(piece, name=name, named_by=last.named_by)
    return piece


def _without_prose(text: str, shape: Outline) -> tuple[str, Outline]:
    """A block that nobody closed runs into the words below it: cut where they start."""
    if shape.opened_at is not None:
        return text, shape
    newline = "\r\n" if "\r\n" in text else "\n"
    last = max((b.end for b in (*shape.blocks, *shape.attributes)), default=0)
    words = [start for start, _ in shape.foreign if start >= last]
    if not words:
        # The heading of the next file reads as a comment.
        words = [start for start, end in shape.comments[-1:] if start >= last and _NEXT_FILE.match(text, start, end)]
    cut = text[: words[0] if words else len(text)].rstrip() + newline
    return cut, outline(cut)


def split(piece: Piece) -> list[Piece]:
    """The files of a block that marks where each starts by a comment that is its name.

    A block that is named from outside stays whole, unless the comments lead to other folders: files of one folder are
    one module however they are cut.
    """
    banners = [(at, name) for at, name in _banners(piece) if name]
    folder = piece.name.rpartition("/")[0]
    outside = piece.named_by not in ("comment", "default")
    if len({name for _, name in banners}) < 2 or (
        outside and all(name.rpartition("/")[0] in ("", folder) for _, name in banners)
    ):
        if len(banners) == 1 and not piece.name:
            return _split_at(piece, banners) if _starts(piece, banners[0][0]) else [piece]
        return _without_sections(piece)
    return [part for found in _split_at(piece, banners) for part in _without_sections(found)]


def _starts(piece: Piece, at: int) -> bool:
    return all(block.start > at for block in piece.outline.blocks)


def _split_at(piece: Piece, banners: list[tuple[int, str]]) -> list[Piece]:
    starts = [(at, name, "comment") for at, name in banners]
    if _starts(piece, banners[0][0]):
        starts[0] = (0, *starts[0][1:])
    else:
        starts.insert(0, (0, piece.name, piece.named_by))
    ends = [*(at for at, _, _ in starts[1:]), len(piece.text)]
    found = []
    line = piece.line
    for (start, name, by), end in zip(starts, ends, strict=True):
        text = piece.text[start:end]
        inner = end < len(piece.text)
        closed, ended = piece.closed or inner, piece.ended or inner
        part = Piece(name, by, text, line, piece.above, piece.kind, closed, ended, outline(text))
        found.append(replace(part, paragraph=piece.paragraph))
        line += text.count("\n")
    return found


def _without_sections(piece: Piece) -> list[Piece]:
    """A file that a comment calls by the name of one for settings, and the sections of it that are not: main.tf's.

    These start with the title of a section that is no file name, the last above the first block that makes something,
    and have nothing that belongs in such a file. What is only looked up may well be for the settings.
    """
    text, shape = piece.text, piece.outline
    makes = [block.start for block in shape.blocks if block.type in ("resource", "module")]
    if piece.named_by != "comment" or not _SETTINGS.search(piece.name) or not makes:
        return [piece]
    titles = [at for start, end in shape.comments if start < makes[0] and (at := _title(text, start, end)) is not None]
    if not titles or not any(block.end <= titles[-1] for block in shape.blocks):
        return [piece]
    at, name = titles[-1], piece.name[: piece.name.rfind("/") + 1] + "main.tf"
    if any(block.start > at and block.type in _SETTING for block in shape.blocks):
        return [piece]
    newline = "\r\n" if "\r\n" in text else "\n"
    head = replace(piece, text=text[:at].rstrip() + newline, shape=None, closed=True, ended=True)
    line = piece.line + text.count("\n", 0, at)
    rest = replace(piece, name=name, named_by="section", text=text[at:], line=line, shape=None, joins=True)
    return [head, rest]


def _title(text: str, start: int, end: int) -> int | None:
    """Where the title of a section starts, with the line above that frames it; None where a comment is none."""
    at = text.rfind("\n", 0, start) + 1
    if text[at:start].strip() or name_in_comment(text[start:end], "hcl"):
        return None
    if _TITLE.fullmatch(text[start:end].rstrip()):
        return at
    above = text.rfind("\n", 0, max(at - 1, 0)) + 1
    below = text[end:].removeprefix("\r").removeprefix("\n").partition("\n")[0]
    is_framed = at and _FRAME.fullmatch(text[above : at - 1]) and _FRAME.fullmatch(below)
    return above if is_framed and re.search(r"\w", text[start:end]) else None


def _banners(piece: Piece) -> list[tuple[int, str]]:
    """Where a comment at the top level is a file name, with the rule above it if it has one."""
    found = []
    text = piece.text
    for start, end in piece.outline.comments:
        # A comment of several lines holds text, perhaps a whole file that somebody commented out.
        name = "" if "\n" in text[start:end] else name_in_comment(text[start:end], "hcl")
        if not name or not is_file_name(name) or not re.search(r"\.(?:tf|tfvars)\Z", name):
            continue
        at = text.rfind("\n", 0, start) + 1
        if text[at:start].strip():
            continue  # behind something on its line
        above = text.rfind("\n", 0, max(at - 1, 0)) + 1
        if at and _BANNER_RULE.fullmatch(text[above : at - 1]):
            at = above
        found.append((at, name))
    return found
