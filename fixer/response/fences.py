"""Where the fences of an answer start and end.

CommonMark is where this starts, not where it ends: models nest fences without lengthening the outer one, forget to
close them, and glue the closing one to the last brace. What a person would see decides.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from fixer.response.outline import outline

# A fence may stand in a list item, after its marker or indented below it. An info string holds no backtick.
_FENCE = re.compile(r"([ \t]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)?)(`{3,}+|~{3,}+)[ \t]*+([^`\n]*+)\Z")
_ANSWER = re.compile(
    r" {0,3}(?:#{1,6}[ \t]*+|\*\*)[^\w*#]{0,4}(?:final )?answer ?:?(?:\*\*)?:?[ \t\r]*+\Z", re.IGNORECASE
)
_FILE_HEADING = re.compile(
    r"(#{1,6} (?:\W{0,4}(?:file|filename):? )?[`*]{0,3})[\w./-]+\.\w+[`*]{0,3}\s*\Z", re.IGNORECASE
)
_PROSE = frozenset(("markdown", "md", "mdx"))
TERRAFORM = frozenset(("hcl", "terraform", "tf", "tfvars", "hcl2", "hcl-terraform", "opentofu", "tofu"))
_LONGEST_RULE = 1000  # a line longer than this is no fence: nobody reads it as one


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: lines `start` to `end` (from 0, `end` excluded) of the answer, without the fence lines.

    `tail` is what stood before a closing fence on its own line; `outer` is the fence that this one stands in, from
    which nothing is taken; `closed` is false where the answer, or another fence, ended it.
    """

    label: str
    info: str
    opening: int
    start: int
    end: int
    indent: int = 0
    tail: str | None = None
    closed: bool = True
    nested: bool = False

    def text(self, lines: list[str]) -> str:
        """The text of the block: up to and including the line break before the closing fence, or, where that is glued
        to the last line, up to the fence itself."""
        body = lines[self.start : self.end]
        if self.indent:
            body = [_dedent(line, self.indent) for line in body]
        if self.tail is not None:
            return "\n".join([*body, _dedent(self.tail, self.indent)])
        if self.end < len(lines):
            body.append("")
        return "\n".join(body)


def _dedent(line: str, indent: int) -> str:
    width = 0
    while width < indent and width < len(line) and line[width] in " \t":
        width += 1
    return line[width:]


def is_answer_heading(line: str) -> bool:
    """Whether the line is a heading such as "### Answer", below which the answer proper stands."""
    return len(line) < 60 and "nswer" in line.lower() and _ANSWER.match(line) is not None


def find_fences(lines: list[str]) -> list[Fence]:
    """All fences of an answer, in order of their opening lines, nested ones marked."""
    return _Reader(lines).read()


@dataclass(slots=True)
class _Open:
    """A fence that was opened and not yet closed."""

    line: int
    indent: int
    mark: str
    label: str
    info: str


class _Reader:
    """Reads fences line by line, with a stack of those that are open (two at most: a document, and a fence in it)."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.marks = {i: m for i, line in enumerate(lines) if (m := self._mark(line))}
        self.order = list(self.marks)
        # Looked up when a heredoc holds a fence: where a line consisting of this word stands next.
        self.words: dict[str, list[int]] | None = None
        # The last line on which each closing fence stands.
        self.last: dict[str, int] | None = None
        self.found: list[Fence] = []
        self.stack: list[_Open] = []
        self.skip_to = -1
        # Looking into heredocs may take this many characters in all, so that no answer takes more than linear time.
        self.budget = 4 * sum(map(len, lines)) + 100_000

    @staticmethod
    def _mark(line: str) -> re.Match[str] | None:
        if "```" not in line and "~~~" not in line:
            return None
        return _FENCE.match(line.rstrip("\r ")) if len(line) < _LONGEST_RULE else None

    def read(self) -> list[Fence]:
        for i, line in enumerate(self.lines):
            if i < self.skip_to:
                continue
            mark = self.marks.get(i)
            if not self.stack:
                if mark and not self._closes_unopened(i, mark):
                    self._open(i, mark)
            elif mark:
                self._fence_line(i, mark)
            elif is_answer_heading(line) and self._ends_reasoning(i):
                self._close_all(i)
            elif line.rstrip("\r ").endswith(("```", "~~~")):
                self._glued(i, line)
        self._close_all(len(self.lines))
        return sorted(self.found, key=lambda f: f.opening)

    def _open(self, i: int, mark: re.Match[str]) -> None:
        info = mark[3].strip()
        label = re.split(r"[\s:{,]", info, maxsplit=1)[0].lower().lstrip(".")
        # A long fence holds shorter ones, as CommonMark has it, but only where somebody remembered to close it.
        long = self._closes_later(i, mark[2]) or bool(self.stack)
        self.stack.append(_Open(i, len(mark[1]), mark[2] if long else mark[2][:3], label, info))

    def _closes_unopened(self, i: int, mark: re.Match[str]) -> bool:
        """Whether a fence closes a file that nobody opened: HCL from the heading that names it down to the fence."""
        if mark[3].strip():
            return False
        floor = self.found[-1].end + 1 if self.found else 0
        heading = i - 1
        while heading >= floor and not _FILE_HEADING.match(self.lines[heading][:_LONGEST_RULE]):
            heading -= 1
        self.budget -= i - heading
        body = "\n".join(self.lines[heading + 1 : i]) + "\n"
        if heading < floor or self.budget < 0 or ".tf" not in self.lines[heading] or not body.strip():
            return False
        shape = outline(body)
        if not shape.is_whole or shape.opened_at is not None:
            return False
        start = next(j for j in range(heading + 1, i) if self.lines[j].strip())
        self.found.append(Fence("hcl", "", start, start, i))
        return True

    def _closes_later(self, i: int, mark: str) -> bool:
        if self.last is None:
            self.last = {m[2]: j for j, m in self.marks.items() if not m[3].strip()}
        return any(j > i and run.startswith(mark) for run, j in self.last.items())

    def _close(self, end: int, *, closed: bool, tail: str | None = None) -> None:
        top = self.stack.pop()
        self.found.append(
            Fence(top.label, top.info, top.line, top.line + 1, end, top.indent, tail, closed, nested=bool(self.stack))
        )

    def _close_all(self, end: int) -> None:
        while self.stack:
            self._close(end, closed=False)

    def _fence_line(self, i: int, mark: re.Match[str]) -> None:
        top = self.stack[-1]
        weaker = mark[2][0] != top.mark[0] or len(mark[2]) < len(top.mark)
        if weaker:
            return
        if top.label in _PROSE and len(self.stack) == 1:
            self._in_document(i, mark)
        elif mark[3].strip():
            self._labelled_inside(i, mark)
        elif not self._inside_heredoc(i):
            self._close(i, closed=True)

    def _in_document(self, i: int, mark: re.Match[str]) -> None:
        """A fence line in a document that was fenced without lengthening its fence."""
        if mark[3].strip():
            if self._same_heading(i):
                self._close_all(i)
            self._open(i, mark)
        elif self._opens(i):
            self._open(i, mark)
        else:
            self._close(i, closed=True)

    def _labelled_inside(self, i: int, mark: re.Match[str]) -> None:
        """A fence with a label opens another block, and so ends the one that somebody forgot to close."""
        if self._inside_heredoc(i):
            return
        self._close(i, closed=False)
        if self.stack and self._same_heading(i):
            self._close_all(i)
        self._open(i, mark)

    def _opens(self, i: int) -> bool:
        """Whether a fence without a label, in a document, opens a block: it touches what is below it, not above."""
        below = self.lines[i + 1].strip() if i + 1 < len(self.lines) else ""
        above = self.lines[i - 1].strip()
        if not below or below.startswith("#") or i + 1 in self.marks or bisect_right(self.order, i) == len(self.order):
            return False
        return not above or above.endswith((":", "**")) or above.startswith("#")

    def _same_heading(self, i: int) -> bool:
        """Whether the heading above line `i` names a file the way that the heading of the open document does."""
        document, here = self._above(self.stack[0].line), self._above(i)
        one, other = _FILE_HEADING.match(document), _FILE_HEADING.match(here)
        return bool(one and other and one[1] == other[1])

    def _above(self, i: int) -> str:
        for j in range(i - 1, max(i - 4, -1), -1):
            if self.lines[j].strip():
                return self.lines[j][:200]
        return ""

    def _ends_reasoning(self, i: int) -> bool:
        """Whether an "Answer" heading in an open fence is one: a comment of one hash is not, unless a rule follows."""
        if self.stack[0].label in _PROSE and len(self.stack[0].mark) > 3:
            return False
        below = "".join(line.strip() for line in self.lines[i + 1 : i + 3])
        return self.lines[i].lstrip().startswith("##") or below.startswith("---")

    def _glued(self, i: int, line: str) -> None:
        top = self.stack[-1]
        if top.label not in TERRAFORM and top.label:
            return
        tail = line.rstrip("\r ").rstrip(line.rstrip("\r ")[-1]).rstrip()
        # Only after what can end a block or a value: anywhere else the backticks are part of a text.
        if tail.endswith(("}", "]", ")", '"')) and not self._inside_heredoc(i):
            self._close(i, closed=True, tail=tail)

    def _inside_heredoc(self, i: int) -> bool:
        """Whether line `i` stands in a heredoc of the open block that ends further down, with its fences in pairs."""
        top = self.stack[-1]
        if top.label not in TERRAFORM and top.label:
            return False
        if i < self.skip_to:
            return True
        if self.budget <= 0:
            return False
        body = "\n".join(self.lines[top.line + 1 : i]) + "\n"
        self.budget -= len(body)
        if "<<" not in body:
            return False
        shape = outline(body)
        if not shape.in_heredoc or shape.opened_at is None:
            return False
        marker = re.match(r"<<-?([\w-]+)", body[shape.opened_at : shape.opened_at + 300])
        end = self._next_word(marker[1], i) if marker else None
        if end is None:
            return False
        inside = self.order[bisect_left(self.order, i) : bisect_left(self.order, end)]
        if len(inside) % 2 or any(_label(self.marks[j]) in TERRAFORM and self._names_file(j) for j in inside):
            return False
        self.skip_to = end
        return True

    def _names_file(self, i: int) -> bool:
        return re.match(r"#{1,6} ", self._above(i)) is not None and ".tf" in self._above(i)

    def _next_word(self, word: str, i: int) -> int | None:
        if self.words is None:
            self.words = {}
            for j, line in enumerate(self.lines):
                if 0 < len(bare := line.strip()) < 40:
                    self.words.setdefault(bare, []).append(j)
        places = self.words.get(word, [])
        k = bisect_right(places, i)
        return places[k] if k < len(places) else None


def _label(mark: re.Match[str]) -> str:
    return re.split(r"[\s:{,]", mark[3].strip(), maxsplit=1)[0].lower().lstrip(".")
