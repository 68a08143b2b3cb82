"""`apply`, `diff` and `check`: one run, told in three ways."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

from fixer.cli.collect import Collected, collect, inputs_of
from fixer.cli.printing import show
from fixer.cli.settings import Settings
from fixer.cli.writing import verify_all, write, write_diff
from fixer.engine import Level
from fixer.errors import Problem, TffixError, UsageError, WriteRefused
from fixer.report.model import Run, Verb, count


def _names(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...] | None:
    if not value:
        return None
    names = tuple([name.strip() for part in value for name in part.split(",") if name.strip()])
    if not names:
        # An empty variable in a script must not pass for a run in which all is well.
        raise click.BadParameter("no name is given; tffix list shows all of them")
    return names


# What a diff is never written over.
_NO_DIFFS: Final = frozenset({".hcl", ".json", ".markdown", ".md", ".tf", ".tfvars", ".toml"})
_FORMS: Final = ("text", "diff", "json", "sarif", "github", "markdown")


def _options(command: Callable[..., Any]) -> Callable[..., Any]:
    options = [
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
        click.option("--select", multiple=True, callback=_names, metavar="NAME,...", help="Only these transforms."),
        click.option("--ignore", multiple=True, callback=_names, metavar="NAME,...", help="Not these transforms."),
        click.option(
            "--unsafe/--safe",
            default=None,
            help="Also what may cost money, widen access or change what happens at run time.",
        ),
        click.option(
            "--jobs", type=click.IntRange(1), default=None, metavar="N", help="Processes (default: one for each core)."
        ),
        click.option("--format", "format_", type=click.Choice(_FORMS), default=None, help="Form of the report."),
        click.option("--quiet", "-q", is_flag=True, help="Errors and the summary line only."),
        click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colour."),
        click.option(
            "--diff-file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Write the diff there."
        ),
        click.option(
            "--verify", is_flag=True, help="Hold the result against python-hcl2, an independent reader (slower)."
        ),
        click.option(
            "--out",
            "-o",
            type=click.Path(path_type=Path, file_okay=False),
            metavar="DIR",
            help="Where an answer's files go, and what stands there already (default: the answer's folder).",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _answer_options(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option(
        "--one-file", is_flag=True, help="With --as-answer: join the answer's files, in a sensible order."
    )(command)
    return click.option(
        "--as-answer",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Write the repaired answer there as one fenced block, instead of its files.",
    )(command)


def _check_options(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--fail-on",
        type=click.Choice([level.value for level in Level]),
        default=Level.NOTE.value,
        help="Exit with 1 from this level on (default: note, whatever is found).",
    )(command)


_OWN_OPTIONS: Final = {"apply": _answer_options, "check": _check_options}


def _command(verb: Verb, doc: str) -> click.Command:
    def callback(
        paths: tuple[str, ...],
        select: tuple[str, ...] | None,
        ignore: tuple[str, ...] | None,
        unsafe: bool | None,
        jobs: int | None,
        format_: str | None,
        quiet: bool,
        color: str,
        diff_file: Path | None,
        verify: bool,
        out: Path | None,
        as_answer: Path | None = None,
        one_file: bool = False,
        fail_on: str = Level.NOTE.value,
    ) -> int:
        jobs = jobs or os.cpu_count() or 1
        form = format_ or ("diff" if verb == "diff" else "text")
        chosen = (paths, out, select, ignore, unsafe, jobs, form, quiet, color, diff_file, verify)
        return run(Settings(verb, *chosen, as_answer, one_file, Level(fail_on)))

    own = _OWN_OPTIONS.get(verb)
    command = _options(callback)
    return click.command(verb, help=doc)(own(command) if own is not None else command)


apply_command = _command(
    "apply",
    """Repair and write.

    An answer's files are written to --out with tffix.diff beside them; a .tf file and the modules in a folder are
    repaired in place. A run writes all of its files or none.
    """,
)
diff_command = _command(
    "diff", "Dry run: print the unified diff of what apply would do; git apply takes it. Exits 1 if there is any."
)
check_command = _command("check", "Report what is found, write nothing. Exits 1 if there is anything (see --fail-on).")


def run(settings: Settings) -> int:
    """One run from the paths to the exit code."""
    if (file := settings.diff_file) is not None and file.suffix in _NO_DIFFS and file.exists():
        advice = "give it another name: what stands there would be lost"
        raise UsageError(f"--diff-file {file} is Terraform, or an answer", advice=advice)
    collected = Collected([], [], [], {}, {}, [], [], {}, {})
    refused: Problem | None = None
    written: tuple[str, ...] = ()
    try:
        for path, found in inputs_of(settings, collected):
            collect(path, found, settings, collected)
        if settings.verify:
            verify_all(collected)
        if settings.verb == "apply":
            written = write(collected, settings)
        elif settings.diff_file is not None:
            write_diff(settings.diff_file, collected)
    except WriteRefused as error:
        refused = error.problem
    told = Run(
        settings.verb,
        tuple(collected.outcomes),
        tuple(collected.errors),
        tuple(collected.notes),
        written,
        refused,
        bool(settings.unsafe),
        collected.elsewhere,
        settings.fail_on,
    )
    try:
        show(told, settings.format, "".join(collected.diffs), settings.color, quiet=settings.quiet)
    except BrokenPipeError:
        raise
    except Exception as error:
        if os.environ.get("TFFIX_DEBUG"):
            raise
        done = f"{count(len(written), 'file was', 'files were')} written"
        why = error.strerror if isinstance(error, OSError) else f"{type(error).__name__}: {error}; this is a bug"
        raise TffixError(f"the report cannot be printed: {why}; {done}") from error
    return told.exit_code
