"""What a run has to tell, printed: the report on stdout, or the diff there and the rest on stderr."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from fixer.errors import Problem
from fixer.report.model import Run

_COLOURS: dict[str, dict[str, Any]] = {
    "path": {"bold": True},
    "fixed": {"fg": "green"},
    "offered": {"fg": "yellow"},
    "suggested": {"fg": "cyan"},
    "refused": {"fg": "magenta"},
    "error": {"fg": "red", "bold": True},
    "note": {"fg": "blue"},
    "name": {"dim": True},
}


def show(told: Run, form: str, diff: str, color: str, *, quiet: bool) -> None:
    """Prints what a run has to tell, in the form that was asked for. Raises OSError where that cannot be printed."""
    if form == "json":
        from fixer.report import json

        # As bytes: a document is UTF-8 whatever the terminal's encoding is.
        click.echo(json.render(told).encode(), nl=False)
        return
    if form in ("github", "markdown", "sarif"):
        click.echo(_document(told, form, diff, quiet=quiet).encode(), nl=False)
        return
    from fixer.report import text

    paint = _painter(color, sys.stdout)
    if form == "text":
        click.echo(text.render(told, paint, quiet=quiet), nl=False, color=True)
        return
    click.echo(_painted_diff(diff, color).encode(), nl=False)
    # The diff stands alone on stdout, so that it can be piped; what else there is to say goes beside it.
    paint = _painter(color, sys.stderr)
    for problem in (*told.all_errors, *([told.refused] if told.refused else [])):
        for line in text.problem_lines(problem, paint):
            click.echo(line, err=True, color=True)
    if not quiet:
        click.echo(text.summary(told), err=True)


def _document(told: Run, form: str, diff: str, *, quiet: bool) -> str:
    """The forms that other programs show, which look for files below the folder that the run is in."""
    told = _from_here(told)
    if form == "github":
        from fixer.report import github

        return github.render(told, quiet=quiet)
    if form == "markdown":
        from fixer.report import markdown

        return markdown.render(told, diff, quiet=quiet)
    from importlib.metadata import version

    from fixer.engine import installed
    from fixer.report import sarif

    return sarif.render(told, version("tffix"), installed())


def _from_here(told: Run) -> Run:
    """The same run, its paths relative to the current folder where they lie below it."""
    here = f"{Path.cwd().as_posix().rstrip('/')}/"

    def short(path: str) -> str:
        return path.removeprefix(here) if path + "/" != here else ""

    def shortened(problem: Problem) -> Problem:
        return problem._replace(file=short(problem.file))

    return told._replace(
        outcomes=tuple([outcome._replace(path=short(outcome.path)) for outcome in told.outcomes]),
        errors=tuple([shortened(problem) for problem in told.errors]),
        refused=shortened(told.refused) if told.refused else None,
        elsewhere={short(path): stands for path, stands in told.elsewhere.items()},
    )


def _painter(color: str, stream: Any) -> Callable[[str, str], str]:
    from fixer.report.text import plain

    on = color == "always" or (color == "auto" and stream and stream.isatty() and "NO_COLOR" not in os.environ)
    return (lambda words, kind: click.style(words, **_COLOURS[kind])) if on else plain


def _painted_diff(diff: str, color: str) -> str:
    if _painter(color, sys.stdout)("", "path") == "":
        return diff
    colours = {"+": "green", "-": "red", "@": "cyan"}
    return "".join(
        [click.style(line, fg=colours.get(line[:1])) if line[:1] in colours else line for line in diff.splitlines(True)]  # noqa: FBT003 - str's
    )
