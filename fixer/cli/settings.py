"""The options of a run, as they came from the command line."""

from pathlib import Path
from typing import NamedTuple

from fixer.engine import Level
from fixer.report.model import Verb


class Settings(NamedTuple):
    """The options of a run as they came from the command line."""

    verb: Verb
    paths: tuple[str, ...]
    out: Path | None
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    unsafe: bool | None
    jobs: int
    format: str
    quiet: bool
    color: str
    diff_file: Path | None
    verify: bool
    as_answer: Path | None = None
    one_file: bool = False
    fail_on: Level = Level.NOTE
