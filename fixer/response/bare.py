"""HCL that stands in an answer without a fence."""

import re

from fixer.response.naming import is_file_name, name_in_line
from fixer.response.outline import Block, Outline, outline
from fixer.response.pieces import Piece, split


def is_bare(text: str) -> bool:
    """Whether a text is HCL and nothing else."""
    shape = outline(text)
    return not shape.foreign and (shape.declares or shape.is_values or not text.strip() or bool(shape.comments))


def bare_pieces(lines: list[str], offset: int) -> list[Piece]:
    """The pieces of HCL among words; `offset` is the line of the answer (from 0) on which `lines` start."""
    text = "\n".join(lines)
    shape = outline(text)
    if shape.is_values:
        return split(_piece(text, 0, len(text), offset, "terraform.tfvars"))
    found: list[Piece] = []
    for run in _runs(shape):
        start, end = _bounds(text, shape, run)
        found += split(_piece(text, start, end, offset, _name_above(text, start)))
    return found


def _runs(shape: Outline) -> list[list[Block]]:
    """The blocks of a file, in groups without words between them."""
    words = [start for start, _ in shape.foreign]
    runs: list[list[Block]] = []
    seen = -1
    k = 0
    for block in shape.blocks:
        if block.type not in ("terraform", "provider", "resource", "data", "variable", "output", "locals", "module", "moved",
                              "import", "check", "removed", "ephemeral"):  # fmt: skip
            continue
        while k < len(words) and words[k] < block.start:
            k += 1
        if k != seen:
            runs.append([])
            seen = k
        runs[-1].append(block)
    return runs


def _bounds(text: str, shape: Outline, run: list[Block]) -> tuple[int, int]:
    """The span of a run: with the comments above it down from the last words, and below it to the end of the text."""
    before = max((end for _, end in shape.foreign if end <= run[0].start), default=0)
    after = min((start for start, _ in shape.foreign if start >= run[-1].end), default=None)
    comments = [start for start, _ in shape.comments if before <= start < run[0].start]
    start = min(comments, default=run[0].start)
    start = text.rfind("\n", 0, start) + 1
    if after is None:
        return start, len(text)
    end = text.find("\n", run[-1].end)
    return start, len(text) if end < 0 else end + 1


def _name_above(text: str, start: int) -> str:
    """The file name that the line above the run consists of."""
    line = text[:start].rstrip()[-300:].rpartition("\n")[2].strip()
    name = name_in_line(line, strict=True, kind="hcl")
    return name if name and is_file_name(re.sub(r"^[#*`\s]+|[*`:\s]+$", "", line)) else ""


def _piece(text: str, start: int, end: int, offset: int, name: str) -> Piece:
    line = offset + text.count("\n", 0, start) + 1
    return Piece(name, "heading" if name else "default", text[start:end], line, kind="hcl", closed=True)
