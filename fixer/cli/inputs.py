"""What a path on the command line is, and the modules that stand behind it."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fixer.errors import InputError, Problem, UsageError, WriteRefused

if TYPE_CHECKING:
    from fixer.response import Answer

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


class FolderInput(NamedTuple):
    """What a .tf file or a folder stands for: its modules, and what of it could not be looked at."""

    modules: tuple[ModuleInput, ...]
    problems: tuple[Problem, ...] = ()


Input = AnswerInput | FolderInput


def read_input(path: str, out: Path | None, as_answer: Path | None = None) -> Input:
    """What stands behind one path: an answer, or modules.

    Raises InputError for what cannot be read, UsageError for an `--out` or an `--as-answer` that has no meaning.
    """
    from fixer.disk.read import read_stdin, read_text

    if path == "-":
        return AnswerInput("<stdin>", read_stdin(), out or Path())
    file = Path(path)
    # os.path answers where looking is not permitted; pathlib raises.
    is_folder = os.path.isdir(file)  # noqa: PTH112
    if file.suffix.lower() in _ANSWERS and not is_folder:
        return AnswerInput(path, read_text(file), out or file.parent)
    for option, value in (("--out", out), ("--as-answer", as_answer)):
        if value is not None:
            advice = "modules are repaired where they stand"
            raise UsageError(f"{option} is for answers, and {path} is none", advice=advice)
    if is_folder:
        return _modules(file)
    if file.suffix == ".tf":
        read_text(file)
        return FolderInput((ModuleInput(file.parent, file.parent, frozenset([file.name])),))
    if not os.path.exists(file):  # noqa: PTH110
        raise InputError("there is no such file or folder", file=path)
    raise InputError("this is neither an answer (.md) nor a .tf file nor a folder", file=path)


def each_once(inputs: Sequence[tuple[str, Input]]) -> list[tuple[str, Input]]:
    """The same inputs with each module in them once, where it comes first: for all of its files that are asked for.

    Repaired once for each file that names it, a module would get what it lacks once for each.
    """
    asked: dict[str, frozenset[str] | None] = {}
    for _, found in inputs:
        for module in found.modules if isinstance(found, FolderInput) else ():
            place, names = os.path.realpath(module.folder), module.only
            before = asked.get(place, frozenset())
            asked[place] = None if before is None or names is None else before | names
    once: list[tuple[str, Input]] = []
    for path, found in inputs:
        if isinstance(found, FolderInput):
            fresh = [(module, os.path.realpath(module.folder)) for module in found.modules]
            modules = [module._replace(only=asked.pop(place)) for module, place in fresh if place in asked]
            found = found._replace(modules=tuple(modules))
        once.append((path, found))
    return once


def _modules(folder: Path) -> FolderInput:
    from fixer.disk.leftover import remove_leftovers
    from fixer.disk.walk import walk

    found = walk(folder)
    remove_leftovers(found.leftovers)
    return FolderInput(tuple([ModuleInput(module.path, folder) for module in found.modules]), found.problems)


def inside(answer: "Answer", out: Path) -> "Answer":
    """The answer without the files that would leave `out`, through a link that stands there: these are problems.

    Nor is what stands there replaced by a file whose name the answer does not give.
    """
    from dataclasses import replace

    from fixer.disk.target import OutsideRefused, find_target

    kept, problems, notes = [], list(answer.problems), list(answer.notes)
    for file in answer.files:
        try:
            find_target(out / file.name, out)
        except OutsideRefused as error:
            problems.append(error.problem)
            continue
        except (WriteRefused, OSError, ValueError):
            pass  # told when it is written, with all others
        if file.named_by == "reading" and _stands(out / file.name, file.text):
            notes.append(Problem(f"{file.name} stands there already; it is left as it is", file=str(out / file.name)))
            continue
        kept.append(file)
    if len(kept) == len(answer.files):
        return answer
    return replace(answer, files=tuple(kept), problems=tuple(problems), notes=tuple(notes))


def _stands(path: Path, text: str) -> bool:
    """Whether a file of another text stands at a path."""
    from fixer.disk.read import read_text

    try:
        return read_text(path) != text
    except InputError:
        return os.path.lexists(path)


def files_beside(out: Path, folders: Iterable[str]) -> dict[str, str]:
    """The Terraform files that stand where an answer goes: by path relative to `out`, of each of these folders."""
    from fixer.disk.read import read_text
    from fixer.disk.walk import module_folder

    beside: dict[str, str] = {}
    for folder in sorted(set(folders)):
        place = out / folder
        if not os.path.isdir(place):  # noqa: PTH112 - raises nothing where looking is not permitted
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
