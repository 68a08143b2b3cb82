"""Lines between the blocks of a file that are no HCL: words, and what Markdown leaves."""

import re

from fixer.engine import Fix
from transforms._mend_syntax.lexed import Lexed

_FENCE = re.compile(r"(?:```|~~~)[\w.-]*")
_RULE = re.compile(r"(?:-{3,}|\*{3,}|_{3,}|={3,})")
_HTML = re.compile(r"<!--(.*)-->")
_ELISION = re.compile(r"(?:[#/*\[(<]*\s*)(?:\.\.\.|\u2026)")
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|\Z)")
# What starts a line of Markdown, and none of HCL.
_MARK = re.compile(r"(?:\*\*|[-*+>|]\s|\d+[.)]\s|`[^`]+`|[\u2010-\u27bf\U0001f300-\U0001faff])")
# A sentence: words with nothing in them that an argument or a block is made of.
_WORDS = re.compile(r"[A-Z][\w'\u2019-]*(?::?[ \t]+[^{}=\"\n]+|:)")


def is_elision(line: str) -> bool:
    """Whether a line says that something is left out."""
    return _ELISION.match(line) is not None


def between_blocks(lexed: Lexed, start: int, end: int) -> Fix | None:
    """The repair of a line at the top level that is no HCL; None where it could be a part of something else."""
    line = lexed.text[start:end].strip()
    if is_elision(line):
        return None
    said = "Argument or block definition required"
    if _FENCE.fullmatch(line) or _RULE.fullmatch(line):
        return lexed.fix(f"{said}: {line} is Markdown, and is removed", *_with_blank_line(lexed.text, start, end))
    at = start + len(lexed.indent(start))
    if found := _HTML.fullmatch(line):
        edit = (at, end, f"# {found[1].strip()}")
        return lexed.fix(f"{said}: this comment is none of HCL: # starts one", at, end, edit)
    if _MARK.match(line) or _WORDS.fullmatch(line):
        return lexed.fix(f"{said}: these words are no configuration, and become a comment", at, end, (at, at, "# "))
    return None


def _with_blank_line(text: str, start: int, end: int) -> tuple[int, int]:
    """A line with its newline, and with the blank line after it if another stands before it."""
    following = _LINE_END.match(text, end)
    past = following.end() if following else end
    blank = _LINE_END.match(text, past)
    above = text[:start].rstrip(" \t\r\n")
    if blank and past < blank.end() and (not above or text.count("\n", len(above), start) > 1):
        past = blank.end()
    return start, past
