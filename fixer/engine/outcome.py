"""What came of a module: the findings, the refusals, the errors, and the texts before and after."""

from collections.abc import Mapping
from posixpath import normpath
from types import MappingProxyType
from typing import NamedTuple

from fixer.engine.beside import Beside
from fixer.engine.diff import Origins, unified_diff
from fixer.engine.transform import Level, Safety, severity
from fixer.errors import Problem
from fixer.module import Command


class Place(NamedTuple):
    """Where something stands in the input: a file of the module, and lines and columns that count from 1.

    `line_after` is the line in the result, 0 where nobody looked for it there.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    line_after: int = 0


class Finding(NamedTuple):
    """One occurrence of a defect, whether or not it has a fix, and whether that was applied.

    An error is `rejected_by` a command of Terraform. One that `follows` is of what the run itself added and what that
    takes, and no mistake of the input. `beside` is what its fix did in other files.
    """

    transform: str
    level: Level
    safety: Safety
    applied: bool
    message: str
    place: Place
    follows: bool = False
    beside: tuple[Beside, ...] = ()
    rejected_by: Command | None = None

    @property
    def severity(self) -> str:
        """How bad it is, for people."""
        return severity(self.level, self.rejected_by)


class Refused(NamedTuple):
    """A defect that was left alone, and why; its level and the command are as those of findings."""

    transform: str
    message: str
    place: Place
    level: Level
    rejected_by: Command | None = None

    @property
    def severity(self) -> str:
        """How bad it is, for people."""
        return severity(self.level, self.rejected_by)


class Changed(NamedTuple):
    """A file that the run changed: its texts, and where each line of the result came from."""

    before: str
    after: str
    origins: Origins


class Outcome(NamedTuple):
    """What came of one module.

    `path` is the folder as the user named it. `passes` counts the passes in which something was applied. `changed` are
    the files whose text is another now; `findings` and `refusals` stand in the order of their places in the input.
    `suppressed` counts the findings that a comment silenced. `calls` are the local modules that it calls, by their
    paths from its own.
    """

    path: str
    files: tuple[str, ...]
    passes: int = 0
    changed: Mapping[str, Changed] = MappingProxyType({})
    findings: tuple[Finding, ...] = ()
    refusals: tuple[Refused, ...] = ()
    errors: tuple[Problem, ...] = ()
    suppressed: int = 0
    calls: tuple[str, ...] = ()

    def diff(self, prefix: str = "") -> str:
        """The unified diff of all changed files, their names below `prefix`."""
        return "".join([unified_diff(prefix + name, c.before, c.after, c.origins) for name, c in self.changed.items()])


def path_of(outcome: Outcome, name: str) -> str:
    """The path of a module's file as the user would type it."""
    path = name if outcome.path in ("", ".") else f"{outcome.path.rstrip('/')}/{name}"
    return normpath(path) if name.startswith("../") else path
