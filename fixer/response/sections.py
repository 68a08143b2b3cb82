"""The headings that a block stands under: they say which folder its file is in, and whether it only shows something."""

import re
from dataclasses import dataclass

from fixer.response.alternatives import OPTION

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+([^\n]{1,300})")
# A line in bold, which is a heading where it names an alternative; it stands below all headings proper.
_BOLD = re.compile(r" {0,3}\*\*([^*\n]{1,120})\*\*[^\w\n]{0,3}\Z")
_BELOW = 7
_PATH = re.compile(r"(?<![\w./\\-])(?:\./|/)?((?:[\w-][\w.-]*/)+(?:[\w-]+/?)?)(?![\w./\\*-])")
_FOLDERS = frozenset(
    ("modules", "module", "environments", "environment", "envs", "env", "stacks", "live", "examples", "lib",
     "terraform", "infra", "infrastructure", "src", "lambda", "lambdas", "functions", "scripts")
)  # fmt: skip
_GUIDES = re.compile(
    r"\b(?:adding|add an?|how to|extend(?:ing)?|customi[sz](?:e|ing|ation)|usage|troubleshooting|examples?|next steps|"
    r"maintenance|future)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"\bsource[ \t]*=[ \t]*\"\.{1,2}/((?:[\w-]+/){0,6}[\w-]+)/?\"")


@dataclass(frozen=True, slots=True)
class Place:
    """The headings above a block, the outermost first, the one just above it last."""

    headings: tuple[str, ...] = ()

    @property
    def option(self) -> str:
        """The heading of the alternative that the block is a part of, the innermost, or ""."""
        return next((heading for heading in reversed(self.headings) if OPTION.match(heading)), "")

    @property
    def is_guide(self) -> bool:
        """Whether the block stands in a part that tells how to use or change what the answer gives."""
        return any(_GUIDES.search(h) for h in self.headings[:-1])

    def folder(self, modules: dict[str, str], *, own: bool) -> str:
        """The folder that a heading gives for the files below it ("modules/vpc/"), or "". `modules` are the local
        modules that the answer calls, by the words of their name; `own` says that the last heading names the file."""
        for heading in reversed(self.headings[:-1] if own else self.headings):
            for match in _PATH.finditer(heading):
                found: str = match[1]
                if found.endswith("/") or found.split("/", 1)[0].lower() in _FOLDERS:
                    return found.rstrip("/") + "/"
            if re.search(r"\bmodules?\b", heading, re.IGNORECASE) and (path := modules.get(_key(heading))):
                return path + "/"
        return ""


def called_modules(text: str) -> dict[str, str]:
    """The folders that `source` arguments of the answer call, by the words of their last part."""
    return {_key(path.rpartition("/")[2]): path for path in _SOURCE.findall(text)}


def _key(words: str) -> str:
    kept = re.sub(r"\bmodules?\b|\bconfiguration\b|\bfiles?\b|[^a-z]", " ", words.lower())
    return "".join(kept.split())


class Headings:
    """Follows the headings of an answer from block to block."""

    def __init__(self, lines: list[str], start: int) -> None:
        self.lines = lines
        self.at = start
        self.open: list[tuple[int, str]] = []

    def place(self, line: int, resume: int) -> Place:
        """Where the block that starts on `line` stands; reading goes on at `resume`, below it."""
        for i in range(self.at, line):
            if found := _HEADING.match(self.lines[i]):
                self._open(len(found[1]), found[2].strip())
            elif (found := _BOLD.match(self.lines[i])) and OPTION.match(found[1]):
                self._open(_BELOW, found[1])
        self.at = max(self.at, resume)
        return Place(tuple(text for _, text in self.open))

    def _open(self, level: int, heading: str) -> None:
        while self.open and self.open[-1][0] >= level:
            self.open.pop()
        self.open.append((level, heading))
