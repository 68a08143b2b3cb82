"""A run as commands of a GitHub workflow: each finding is an annotation on its lines, then the summary line.

Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Finding, Level, Refused
from fixer.errors import Problem
from fixer.report.model import Run, left_alone
from fixer.report.text import summary, visible

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(run: Run, *, quiet: bool = False) -> str:
    """The commands, a line each. With `quiet` only errors and the summary line."""
    lines = [] if quiet else list(_annotations(run))
    lines += [_problem(problem) for problem in (*run.all_errors, *([run.refused] if run.refused else []))]
    return "\n".join([*lines, summary(run)]) + "\n"


def _annotations(run: Run) -> Iterator[str]:
    said = [
        *[(path, one.place, _COMMANDS[one.level], _title(one), one.message) for path, one in run.told.findings],
        *[
            (path, one.place, _COMMANDS[one.level], _title(one), left_alone(one.message))
            for path, one in run.told.refusals
        ],
    ]
    for path, place, command, title, message in sorted(said, key=lambda one: (one[0], one[1])):
        where = {"file": path, "line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:
            # Columns are for what stands on one line.
            where |= {"col": str(place.column), "endColumn": str(place.end_column)}
        yield _command(command, where | {"title": title}, message)


def _title(told: Finding | Refused) -> str:
    """Which transform tells it, and of an error that validating does not meet, when it comes."""
    late = told.severity if told.severity != told.level.value else ""
    return f"tffix {told.transform}{f' ({late})' if late else ''}"


def _problem(problem: Problem) -> str:
    where = {"file": problem.file} if problem.file else {}
    if problem.line:
        where["line"] = str(problem.line)
        where |= {"col": str(problem.column)} if problem.column else {}
    return _command("error", where | {"title": "tffix"}, f"{problem.message}\n{problem.advice}".strip())


def _command(name: str, properties: dict[str, str], message: str) -> str:
    told = ",".join([f"{key}={_property(value)}" for key, value in properties.items()])
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    return visible(text.replace("\r\n", "\n")).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
