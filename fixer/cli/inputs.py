"""What a path on the command line is, and the modules that stand behind it."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from fixer.errors import InputError, UsageError

_ANSWERS = (".md", ".markdown", ".txt")


class AnswerInput(NamedTuple):
    """A model's answer: its text, the name to show, and the folder that its files go to."""

    name: str
    text: str
    out: Path


class ModuleInput(NamedTuple):
    """A module folder; `root` is what was asked for, `only` the files of it that count (None: all)."""

    folder: Path
    root: Path
    only: frozenset[str] | None = None


Input = AnswerInput | ModuleInput


def read_input(path: str, out: Path | None) -> AnswerInput | list[ModuleInput]:
    """What stands behind one path: an answer, or modules.

    Raises InputError for what cannot be read, UsageError for an `--out` that has no meaning.
    """
    from fixer.disk.read import read_stdin, read_text

    if path == "-":
        return AnswerInput("<stdin>", read_stdin(), out or Path())
    file = Path(path)
    if file.suffix.lower() in _ANSWERS and not file.is_dir():
        return AnswerInput(path, read_text(file), out or file.parent)
    if out is not None:
        raise UsageError(f"--out is for answers, and {path} is none", advice="modules are repaired where they stand")
    if file.is_dir():
        return _modules(file)
    if file.suffix == ".tf":
        read_text(file)
        return [ModuleInput(file.parent, file.parent, frozenset([file.name]))]
    if not file.exists():
        raise InputError("there is no such file or folder", file=path)
    raise InputError("this is neither an answer (.md) nor a .tf file nor a folder", file=path)


def _modules(folder: Path) -> list[ModuleInput]:
    from fixer.disk.leftover import remove_leftovers
    from fixer.disk.walk import walk

    found = walk(folder)
    remove_leftovers(found.leftovers)
    for problem in found.problems:
        raise InputError(problem.message, file=problem.file, advice=problem.advice)
    return [ModuleInput(module.path, folder) for module in found.modules]


def files_beside(out: Path, folders: Iterable[str]) -> dict[str, str]:
    """The Terraform files that stand where an answer goes: by path relative to `out`, of each of these folders."""
    from fixer.disk.read import read_text
    from fixer.disk.walk import module_folder

    beside: dict[str, str] = {}
    for folder in sorted(set(folders)):
        place = out / folder
        if not place.is_dir():
            continue
        found = module_folder(place)
        for name in (*found.terraform, *found.json, *found.values, *found.tests):
            beside[f"{folder}/{name}" if folder else name] = read_text(place / name)
    return beside


def diff_base() -> Path:
    """The folder that names in a diff are relative to: that of the repository, as git wants it, or the current one."""
    from fixer.disk.ignore import repository_top

    here = Path.cwd()
    return repository_top(here) or here


def in_diff(path: str, base: Path, given: str) -> str:
    """The name of a file in a diff: relative to `base`, or to the path that was given where it is not below that."""
    full = Path(os.path.abspath(path))  # noqa: PTH100 - links stay as the user wrote them
    for folder in (base, Path(os.path.abspath(given))):  # noqa: PTH100
        if full.is_relative_to(folder):
            return full.relative_to(folder).as_posix()
    return full.name
