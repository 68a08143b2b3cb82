"""What stands at the top level of a piece of text that may be HCL: blocks, attributes, comments, and what is neither.

Answers have to be cut before they can be parsed, and what is cut may be broken, so this reads any text, says where it
stops being HCL, and where it breaks off. One pass, whatever the text.
"""

import re
from dataclasses import dataclass
from functools import cached_property

# The blocks that a Terraform file consists of. Anything else with a body at the top level is part of some other block.
TOP_LEVEL = frozenset(
    ("terraform", "provider", "resource", "data", "variable", "output", "locals", "module",
     "moved", "import", "check", "removed", "ephemeral", "action", "list")
)  # fmt: skip

_BLANK = re.compile(r"[\s\ufeff]*+")
_LINE = re.compile(r"[^\n]*+")
_LINE_COMMENT = re.compile(r"(?:#|//)[^\n]*+")
_HEADER = re.compile(r'([^\W\d][\w-]*+)((?>(?:[ \t]++(?:"(?>(?:[^"\\\n]|\\.)*)"|[^\W\d][\w-]*+))*))[ \t]*+\{')
_AT_MARGIN = re.compile(r"^([a-z]+)(?:[ \t]+(?:\"[\w.-]+\"|[\w-]+))*[ \t]*\{", re.MULTILINE)
_LABEL = re.compile(r'"((?>(?:[^"\\\n]|\\.)*))"|([^\W\d][\w-]*+)')
_ATTRIBUTE = re.compile(r'(?:([^\W\d][\w-]*+)|"[^"\n]*+")[ \t]*+=(?![=>])')
_UNFINISHED = re.compile(r"(?:[^\W\d][\w-]*+)(?:[ \t]++[\"\w-][^\n{}]*+)?[ \t\r]*+")
_CODE = re.compile(r'["{}()\[\]\n#]|//|/\*|<<-?([^\W\d][\w-]*+)[ \t]*+\r?\n')
_QUOTED = re.compile(r'\\.|\$\$\{|%%\{|[$%]\{|["\n]', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A block or an attribute at the top level: `type` is empty for an attribute, whose name is its one label."""

    type: str
    labels: tuple[str, ...]
    start: int
    end: int

    @property
    def address(self) -> tuple[str, ...] | None:
        """What may be declared once in a module, or None where blocks of this type may repeat."""
        if self.type in ("resource", "data", "ephemeral", "variable", "output", "module"):
            return (self.type, *self.labels)
        return None


@dataclass(frozen=True)
class Outline:
    """The top level of a text. Spans are offsets into it; `opened_at` is where what is never closed was opened."""

    blocks: tuple[Block, ...]
    attributes: tuple[Block, ...]
    comments: tuple[tuple[int, int], ...]
    foreign: tuple[tuple[int, int], ...]
    opened_at: int | None
    in_heredoc: bool

    @cached_property
    def addresses(self) -> frozenset[tuple[str, ...]]:
        """What the text declares."""
        return frozenset(a for b in self.blocks if (a := b.address))

    @cached_property
    def declares(self) -> bool:
        """Whether there is a block that a Terraform file consists of."""
        return any(b.type in TOP_LEVEL for b in self.blocks)

    @property
    def is_values(self) -> bool:
        """Whether there is nothing but attributes: a tfvars file."""
        return bool(self.attributes) and not self.blocks and not self.foreign

    @property
    def is_whole(self) -> bool:
        """Whether everything is what a Terraform file consists of."""
        known = all(b.type in TOP_LEVEL for b in self.blocks)
        return known and bool(self.blocks) and not self.attributes and not self.foreign


def goes_on(text: str, shape: Outline) -> bool:
    """Whether a text in which something is never closed goes on behind it, with blocks of a file up to a whole one.

    What is open there lacks a bracket, and the text does not break off.
    """
    headers = [found.start() for found in _AT_MARGIN.finditer(text) if found[1] in TOP_LEVEL]
    if shape.opened_at is None or shape.in_heredoc or not headers or headers[-1] <= shape.opened_at:
        return False
    last = outline(text[headers[-1] :])
    return last.is_whole and last.opened_at is None


def outline(text: str) -> Outline:
    """The top level of `text`, whatever it is."""
    blocks: list[Block] = []
    attributes: list[Block] = []
    comments: list[tuple[int, int]] = []
    foreign: list[tuple[int, int]] = []
    opened: int | None = None
    heredoc = False
    at = _end(_BLANK, text, 0)
    while at < len(text):
        start = at
        if comment := _comment(text, at):
            at, opened = comment
            comments.append((start, at))
        elif header := _HEADER.match(text, at):
            at, opened, heredoc = _skip(text, header.end() - 1, stop_at_newline=False)
            labels = tuple(m[1] if m[1] is not None else m[2] for m in _LABEL.finditer(header[2]))
            blocks.append(Block(header[1], labels, start, at))
        elif attribute := _ATTRIBUTE.match(text, at):
            at, opened, heredoc = _skip(text, attribute.end(), stop_at_newline=True)
            attributes.append(Block("", (attribute[1] or "",), start, at))
        else:
            at = _end(_LINE, text, at)
            foreign.append((start, at))
        at = _end(_BLANK, text, at)
    # A header whose brace is missing at the very end is a block that was cut off, not prose.
    if opened is None and foreign and _cut_header(text, *foreign[-1]):
        opened = foreign[-1][0]
    return Outline(tuple(blocks), tuple(attributes), tuple(comments), tuple(foreign), opened, heredoc)


def _cut_header(text: str, start: int, end: int) -> bool:
    word = re.match(r"\w+", text[start : start + 20])
    if not word or word[0] not in TOP_LEVEL or text[end:].strip():
        return False
    rest = text[start + len(word[0]) : end].strip()
    return bool(_UNFINISHED.fullmatch(text, start, end)) and (not rest or rest.startswith('"'))


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _comment(text: str, at: int) -> tuple[int, int | None] | None:
    """The end of the comment at `at`, and where it was opened if it is never closed."""
    if line := _LINE_COMMENT.match(text, at):
        return line.end(), None
    if text.startswith("/*", at):
        end = text.find("*/", at + 2)
        return (len(text), at) if end < 0 else (end + 2, None)
    return None


def _skip(text: str, at: int, *, stop_at_newline: bool) -> tuple[int, int | None, bool]:
    """The end of the body or value at `at`, where it was opened if it is never closed, and whether in a heredoc."""
    stack: list[tuple[str, int]] = []
    while True:
        in_quotes = bool(stack) and stack[-1][0] == '"'
        found = (_QUOTED if in_quotes else _CODE).search(text, at)
        if not found:
            return len(text), stack[-1][1] if stack else None, False
        start, at, token = found.start(), found.end(), found[0]
        if in_quotes:
            at = _in_quotes(token, start, at, stack)
        elif token == "\n":
            if stop_at_newline and not stack:
                return start, None, False
        elif token in "}])":
            # A closer of another kind closes what is open all the same: how many are open says where a file breaks off.
            if stack:
                stack.pop()
            if not stack and not stop_at_newline:
                return at, None, False
        elif token in '"{([':
            stack.append((token, start))
        else:
            end = _opaque(text, start, at, found[1])
            if end is None:
                return len(text), start, bool(found[1])
            at = end


def _in_quotes(token: str, start: int, end: int, stack: list[tuple[str, int]]) -> int:
    """Where to read on after a token in a quoted string."""
    if token in ("${", "%{"):
        stack.append(("${", start))
    elif token == '"':
        stack.pop()
    elif token == "\n":  # a string holds no line break: what follows is read as code again
        stack.pop()
        return start
    return end


def _opaque(text: str, start: int, at: int, marker: str | None) -> int | None:
    """The end of the comment or heredoc that starts at `start` and whose body starts at `at`; None if it has no end."""
    if marker:
        return _heredoc_end(text, at, marker)
    if text[start] == "#" or text.startswith("//", start):
        return _end(_LINE, text, at)
    end = text.find("*/", at)
    return None if end < 0 else end + 2


def _heredoc_end(text: str, at: int, marker: str) -> int | None:
    """The end of the line that ends the heredoc whose body starts at `at`, or None."""
    while (found := text.find(marker, at)) >= 0:
        start = text.rfind("\n", 0, found) + 1
        end = _end(_LINE, text, found)
        if start >= at and text[start:end].strip() == marker:
            return end
        at = end
    return None
