"""What a file brings along from where it was copied: marks of a diff, numbers of lines, entities of HTML."""

import html
import re
from collections.abc import Iterator

from fixer.engine import Fix
from transforms._mend_syntax.lexed import Lexed

_HUNK = re.compile(r"(?:diff --git |index [0-9a-f]+\.\.|--- |\+\+\+ |@@ )[^\n]*|\\ No newline at end of file\r?")
_WHOLE = re.compile(r"@@ -[01](?:,\d+)? \+1(?:,\d+)? @@.*\r?")
_NUMBER = re.compile(r"[ \t]*(\d+)(?:[:|.)]|[ \t]*\u2502)?")
_ENTITY = re.compile(r"&(?:quot|amp|lt|gt|apos|nbsp|#34|#38|#39|#60|#62);")


def copied(lexed: Lexed) -> Iterator[Fix]:
    """One fix for all lines that bear such marks, where each line of the file does, or one for all entities."""
    text = lexed.text
    lines = text.split("\n")
    said = "Argument or block definition required: each line starts with "
    if (code := _of_diff(lines)) is not None:
        said += "a mark of a diff: what it adds and keeps is left"
        yield lexed.fix(said, 0, len(lines[0]), (0, len(text), code))
    elif (code := _of_listing(lines)) is not None:
        yield lexed.fix(said + "its number, which is removed", 0, len(lines[0]), (0, len(text), code))
    elif found := _ENTITY.search(text):
        edits = [(*one.span(), html.unescape(one[0]).replace("\xa0", " ")) for one in _entities(lexed)]
        if edits:
            said = "Invalid character: entities of HTML stand for characters, which are written"
            yield lexed.fix(said, *found.span(), *edits)


def _of_diff(lines: list[str]) -> str | None:
    """What a diff of a whole file makes of it."""
    hunks = [line for line in lines if line.startswith("@@ ")]
    body = [line for line in lines if not _HUNK.fullmatch(line)]
    marks = [line[0] for line in body if line.strip("\r")]
    if not set(marks) <= set(" +-") or "+" not in marks or len(hunks) > 1:
        return None
    if not all(_WHOLE.fullmatch(hunk) for hunk in hunks):
        return None
    return "\n".join([line[1:] if line.strip("\r") else line for line in body if not line.startswith("-")])


def _of_listing(lines: list[str]) -> str | None:
    """What is left of lines that are numbered from 1."""
    body = lines[:-1] if not lines[-1] else lines
    found = [_NUMBER.match(line) for line in body]
    numbers = [int(one[1]) if one else 0 for one in found]
    if len(body) < 3 or numbers != list(range(1, len(body) + 1)):
        return None
    rest = [line[one.end() :] for line, one in zip(body, found, strict=True) if one]
    words = [line for line in rest if line.strip()]
    if not all(line[0] in " \t" for line in words):
        return None
    least = min((len(line) - len(line.lstrip(" \t")) for line in words), default=0)
    return "\n".join([line[least:] if line.strip() else line.strip(" \t") for line in rest] + lines[len(body) :])


def _entities(lexed: Lexed) -> list[re.Match[str]]:
    """All entities of a file in which no quote is written otherwise, else those that stand outside of strings."""
    found = list(_ENTITY.finditer(lexed.text))
    if '"' not in lexed.text:
        return found
    invalid = {token.start for token in lexed.tokens if lexed.text[token.start : token.start + 1] == "&"}
    return [one for one in found if one.start() in invalid]
