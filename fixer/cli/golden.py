"""`golden`: runs golden cases, ours or anybody's."""

from pathlib import Path

import click


@click.command("golden")
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="DIR...")
@click.option("--update", is_flag=True, help="Rewrite what is expected; refused where a case breaks a promise.")
@click.option(
    "--transforms",
    "packages",
    multiple=True,
    metavar="PACKAGE",
    help="A package of transforms to look in, besides those that are installed.",
)
def golden_command(folders: tuple[Path, ...], update: bool, packages: tuple[str, ...]) -> int:
    """Run golden cases: the folders with an input/ in them, at DIR and below.

    Each case is held to its expected files, and to what tffix promises of every repair: a second run changes nothing,
    the diff applies with git, what was formatted stays so. Exits 1 if a case fails.
    """
    from fixer.testing import run

    results = run(folders, update=update, packages=packages)
    for result in results:
        if not result.passed:
            click.echo(f"{click.style('FAILED', fg='red')} {result.name}\n\n{result.text}\n")
        elif result.updated:
            click.echo(f"updated {result.name}")
        for note in result.notes:
            click.echo(f"note: {result.name}: {note}", err=True)
    failed = sum(not result.passed for result in results)
    click.echo(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0
