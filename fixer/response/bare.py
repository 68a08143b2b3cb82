"""HCL that stands in an answer without a fence."""

from bisect import bisect_left, bisect_right

from fixer.response.naming import name_alone
from fixer.response.outline import TOP_LEVEL, Block, Outline, outline
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
        return split(_piece(text, offset + 1, "terraform.tfvars"))
    found: list[Piece] = []
    line, read = offset + 1, 0
    starts = [start for start, _ in shape.foreign]
    comments = [start for start, _ in shape.comments]
    for run in _runs(shape, starts):
        # With the comments above it, down from the last words, and below it to the end of the text or the next words.
        k = bisect_right(starts, run[0].start)
        before = shape.foreign[k - 1][1] if k else 0
        first = bisect_left(comments, before)
        above = comments[first] if first < len(comments) else run[0].start
        start = text.rfind("\n", 0, min(above, run[0].start)) + 1
        last = text.find("\n", run[-1].end) if bisect_left(starts, run[-1].end) < len(starts) else -1
        end = len(text) if last < 0 else last + 1
        line, read = line + text.count("\n", read, start), start
        found += split(_piece(text[start:end], line, _name_above(text, start)))
    return found


def _runs(shape: Outline, words: list[int]) -> list[list[Block]]:
    """The blocks of a file, in groups without words between them."""
    runs: list[list[Block]] = []
    seen = -1
    for block in shape.blocks:
        if block.type in TOP_LEVEL:
            k = bisect_left(words, block.start)
            if k != seen:
                runs.append([])
                seen = k
            runs[-1].append(block)
    return runs


def _name_above(text: str, start: int) -> str:
    """The file name that the line above the run consists of."""
    return name_alone(text[max(start - 300, 0) : start].rstrip().rpartition("\n")[2], "hcl")


def _piece(text: str, line: int, name: str) -> Piece:
    return Piece(name, "heading" if name else "default", text, line, kind="hcl", shape=outline(text))
