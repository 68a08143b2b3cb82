"""What a run has to tell, before it takes a form."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from fixer.engine import Finding, Level, Outcome, Refused, path_of
from fixer.errors import Problem
from fixer.report.explained import Explained, explained

Verb = Literal["apply", "diff", "check"]


class Run(NamedTuple):
    """What came of one command.

    `outcomes` has one entry for each module. `errors` concern inputs that are no module (a path that cannot be read),
    `notes` how an answer was cut. `written` are the paths of the files that were written. `refused` says why nothing
    was, where that is so. `elsewhere` are the paths of files that came out of an answer and do not stand on disk as
    they are in it, each with whether another file stands there. A check fails on findings from the level `fail_on` on.
    """

    verb: Verb
    outcomes: tuple[Outcome, ...] = ()
    errors: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    written: tuple[str, ...] = ()
    refused: Problem | None = None
    unsafe: bool = False
    elsewhere: Mapping[str, bool] = MappingProxyType({})
    fail_on: Level = Level.NOTE

    @property
    def all_errors(self) -> tuple[Problem, ...]:
        """Everything that could not be read or parsed, with the paths as the user would type them."""
        inside = [p.in_file(path_of(o, p.file)) for o in self.outcomes for p in o.errors]
        return (*self.errors, *inside)

    @property
    def findings(self) -> tuple[tuple[str, Finding], ...]:
        """All findings with the paths of their files."""
        return tuple([(path_of(o, f.place.file), f) for o in self.outcomes for f in o.findings])

    @property
    def refusals(self) -> tuple[tuple[str, Refused], ...]:
        """All refusals with the paths of their files."""
        return tuple([(path_of(o, r.place.file), r) for o in self.outcomes for r in o.refusals])

    @property
    def told(self) -> Explained:
        """Findings and refusals for people, each defect once."""
        return explained(self.findings, self.refusals)

    @property
    def changed(self) -> tuple[str, ...]:
        """The paths of the files that changed, or would."""
        return tuple([path_of(o, name) for o in self.outcomes for name in o.changed])

    def beside(self, path: str) -> tuple[tuple[str, str], ...]:
        """What is done in a file for what is told of others beside it, each with the first place of those."""
        done: dict[str, str] = {}
        for outcome in self.outcomes:
            for finding in outcome.findings:
                for file, what in finding.beside:
                    if path_of(outcome, file) == path:
                        at = finding.place.file
                        at = at if at in outcome.files else path_of(outcome, at)
                        done.setdefault(what, f"{at}:{finding.place.line}")
        return tuple(done.items())

    @property
    def exit_code(self) -> int:
        """0 done, nothing to report; 1 something would change or was found; 3 unreadable input; 4 refused to write."""
        if self.refused is not None:
            return 4
        if self.all_errors:
            return 3
        if self.verb == "diff":
            return 1 if self.changed else 0
        if self.verb == "check":
            levels = list(Level)
            counted = levels[: levels.index(self.fail_on) + 1]
            found = [*[one.level for _, one in self.findings], *[one.level for _, one in self.refusals]]
            return 1 if any(level in counted for level in found) else 0
        return 0


def left_alone(message: str) -> str:
    """Why something was left alone, where nothing around the message says that it was."""
    return message if "left alone" in message else f"left alone: {message}"


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def joined(parts: Iterable[str]) -> str:
    """The parts that are not empty, with commas."""
    return ", ".join([part for part in parts if part])
