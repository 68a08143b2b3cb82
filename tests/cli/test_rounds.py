"""Modules that call each other are repaired in rounds in several processes as they are in one."""

from pathlib import Path

from fixer.cli import work
from tests.cli.conftest import Cli
from tests.engine.test_rounds import TREE


def test_rounds_in_several_processes(folder: Path, cli: Cli) -> None:
    for number in range(work.WORTH_PROCESSES):
        for name, text in TREE.items():
            file = folder / f"stack{number}" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    alone = cli("diff", ".", "--unsafe", "--jobs", "1")
    assert alone.code == 1
    assert cli("diff", ".", "--unsafe", "--jobs", "2").out == alone.out
    cli("apply", ".", "--unsafe", "--jobs", "2")
    # What the callers handed to a variable that is gone went in the second round.
    assert (folder / "stack3" / "main.tf").read_text() == 'module "cache" {\n  source = "./cache"\n}\n'
    assert not cli("diff", ".", "--unsafe", "--jobs", "2").out
