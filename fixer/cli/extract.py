"""`extract`: an answer's files as they are, nothing repaired."""

from pathlib import Path

import click

from fixer.cli.inputs import AnswerInput, inside, read_input
from fixer.errors import InputError, UsageError
from fixer.report.text import problem_lines, visible


@click.command("extract")
@click.argument("answer", metavar="ANSWER")
@click.option(
    "--out",
    "-o",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where the files go (default: the answer's folder).",
)
@click.option("--list", "list_", is_flag=True, help="Only say which files there are, and from which line on.")
@click.option("--quiet", "-q", is_flag=True, help="Errors only.")
def extract_command(answer: str, out: Path | None, list_: bool, quiet: bool) -> int:
    """Unwrap an answer: write its files as they are.

    ANSWER is a Markdown file, or - for stdin. Existing files of the same names are overwritten.
    """
    from fixer.disk.write import write_all
    from fixer.response import extract

    found = read_input(answer, out)
    if not isinstance(found, AnswerInput):
        raise UsageError(f"{answer} is not an answer", advice="extract takes Markdown; apply takes modules as they are")
    cut = inside(extract(found.text, source=found.name), found.out)
    if not list_ and cut.files:
        write_all({found.out / file.name: file.text for file in cut.files}, root=found.out)
    if not quiet:
        for file in cut.files:
            path = file.name if list_ else (found.out / file.name).as_posix()
            lines = file.text.count("\n") + (not file.text.endswith("\n"))
            click.echo(f"{visible(path)}  {lines} lines from line {file.line} on (named by {file.named_by})")
        for note in cut.notes:
            click.echo(f"note: {f'line {note.line}: ' if note.line else ''}{visible(note.message)}", err=True)
    for problem in cut.problems:
        for line in problem_lines(problem):
            click.echo(line, err=True)
    if not cut.files and not cut.problems:
        raise InputError("there is no Terraform in this answer", file=found.name)
    return 3 if cut.problems else 0
