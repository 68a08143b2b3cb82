"""Lines between the blocks of a file that are no HCL: words, what Markdown leaves, tags; comments that are none."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed

_FENCE = re.compile(r"(?:```|~~~)[\w.-]*")
_RULE = re.compile(r"(?:-{3,}|\*{3,}|_{3,}|={3,})")
_HTML = re.compile(r"<!--(.*)-->")
# What models put around an answer, or around its files.
_TAG = re.compile(r"</?[A-Za-z][\w:-]*(?:\s+[\w-]+=(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_ELISION = re.compile(r"(?:[#/*\[(<]*\s*)(?:\.\.\.|\u2026)")
_ELIDED = re.compile(
    r"\brest of (?:the|your)\b|\b(?:remains?|stays?|is|are) (?:the same|unchanged)\b|\bsame as (?:above|before)\b",
    re.IGNORECASE,
)
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|\Z)")
# What starts a line of Markdown, and none of HCL.
_MARK = re.compile(r"(?:\*\*|[-*+>|]\s|\d+[.)]\s|`[^`]+`|[\u2010-\u27bf\U0001f300-\U0001faff])")
# What a sentence quotes, what it cannot hold but in quotes, and its words.
_QUOTED = re.compile(r"`[^`\n]*`|\"[^\"\n]*\"")
_NEVER = re.compile(r"[{}=\"`]|<<")
_WORD = re.compile(r"(?<![\w.])[A-Za-z][\w'\u2019-]*")
# The names that start blocks: what they start may be one that is broken.
_BLOCK = re.compile(
    r"(?:resource|data|variable|output|locals|local|module|provider|terraform|moved|import|removed|check|ephemeral)\b"
)
# Of a comment in SQL, in Lua or in Haskell.
_DASHES = re.compile(r"--(?=[ \t])[^\n]*")
_DONE = frozenset((t.CQUOTE, t.NUMBER, t.IDENT, "]", "}", ")", "{", "["))


def prose(lexed: Lexed) -> Iterator[Fix]:
    """The lines at the top level that cannot be HCL, and comments that start with two dashes."""
    text = lexed.text
    done = 0
    for i, frames in framed(lexed):
        start = lexed.tokens[i].start
        if start < done or (frames and frames[-1].kind in (t.OQUOTE, t.OHEREDOC)):
            continue
        begins = i == 0 or lexed.kind(i - 1) == t.NEWLINE
        if lexed.kind(i) == "-" and (found := _DASHES.match(text, start)):
            if begins or _is_remark(lexed, i, found.group()):
                done = found.end()
                said = "Invalid expression: a comment starts with #, and not with two dashes"
                yield lexed.fix(said, start, done, (start, start + 2, "#"))
        elif begins and not frames:
            _, end = lexed.line_of(start)
            if fix := between_blocks(lexed, lexed.blanks(i), end):
                done = end
                yield fix


def is_elision(line: str) -> bool:
    """Whether a line says that something is left out."""
    return _ELISION.match(line) is not None or _ELIDED.search(line) is not None


def between_blocks(lexed: Lexed, start: int, end: int) -> Fix | None:
    """The repair of a line at the top level that is no HCL; None where it could be a part of something else."""
    line = lexed.text[start:end].strip()
    if not line or is_elision(line):
        return None
    said = "Argument or block definition required"
    if _FENCE.fullmatch(line) or _RULE.fullmatch(line):
        return lexed.fix(f"{said}: {line} is Markdown, and is removed", *_with_blank_line(lexed.text, start, end))
    if _TAG.fullmatch(line):
        return lexed.fix(f"{said}: {line} is a tag, and is removed", *_with_blank_line(lexed.text, start, end))
    at = start + len(lexed.indent(start))
    if found := _HTML.fullmatch(line):
        edit = (at, end, f"# {found[1].strip()}")
        return lexed.fix(f"{said}: this comment is none of HCL: # starts one", at, end, edit)
    if _MARK.match(line) or _is_sentence(line):
        return lexed.fix(f"{said}: these words are no configuration, and become a comment", at, end, (at, at, "# "))
    return None


def _is_sentence(line: str) -> bool:
    """Whether a line is made of words, and no argument or block can be meant by it."""
    bare = _QUOTED.sub(" ", line)
    if not line[0].isalpha() or _NEVER.search(bare) or _BLOCK.match(line):
        return False
    words = len(_WORD.findall(bare))
    if line[0].islower() or '"' in line:
        return words > 2
    return words > 1 or line[-1] in ":.!"


def _is_remark(lexed: Lexed, i: int, line: str) -> bool:
    """Whether what stands behind two dashes, and behind a value on its line, is no value to subtract."""
    if lexed.kind(i - 1) not in _DONE:
        return False
    return lexed.kind(i - 1) in (t.CQUOTE, "]", "}", "{") or not hcl.is_expression(line[2:].strip())


def _with_blank_line(text: str, start: int, end: int) -> tuple[int, int]:
    """A line with its newline, and with the blank line after it if another stands before it."""
    following = _LINE_END.match(text, end)
    past = following.end() if following else end
    blank = _LINE_END.match(text, past)
    above = text[:start].rstrip(" \t\r\n")
    if blank and past < blank.end() and (not above or text.count("\n", len(above), start) > 1):
        past = blank.end()
    return start, past
