"""What stands behind the paths of a run, repaired: outcomes, errors, and what there is to write."""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fixer.api import Options, Result, prefix, repair_answer, settled_folders
from fixer.cli.inputs import (
    AnswerInput,
    Input,
    ModuleInput,
    diff_base,
    each_once,
    files_beside,
    in_diff,
    inside,
    read_input,
)
from fixer.cli.settings import Settings
from fixer.cli.work import workers
from fixer.disk.imported import imported_schemas
from fixer.engine import Outcome
from fixer.engine.diff import unified_diff
from fixer.errors import InputError, Problem, TffixError, UsageError, WriteRefused

if TYPE_CHECKING:
    from fixer.response import Answer


class Collected(NamedTuple):
    """What a run has gathered: the outcomes, what to write, and the diff.

    `owners` says of each module folder, by its real path, which of the paths is about it. `elsewhere` are the paths of
    files of answers that do not stand on disk as they are there, each with whether another file does.
    """

    outcomes: list[Outcome]
    errors: list[Problem]
    notes: list[Problem]
    writes: dict[Path, str]
    read: dict[Path, str | None]
    roots: list[Path]
    diffs: list[str]
    owners: dict[str, str]
    elsewhere: dict[str, bool]


def inputs_of(settings: Settings, collected: Collected) -> list[tuple[str, Input]]:
    """What stands behind the paths, each thing once however often and by however many names it is given."""
    inputs: list[tuple[str, Input]] = []
    try:
        Path.cwd()
    except OSError as error:
        raise InputError("the current folder is gone, or may not be looked at") from error
    # Standard input, too, can be read once.
    given: dict[str, str] = {}
    for path in settings.paths:
        given.setdefault(path if path == "-" else os.path.realpath(path), path)
    for path in given.values():
        try:
            inputs.append((path, read_input(path, settings.out, settings.as_answer)))
        except InputError as error:
            collected.errors.append(_problem(error, path))
    return each_once(inputs)


def _problem(error: InputError, path: str) -> Problem:
    return error.problem if error.file else error.problem.in_file(path)


def collect(path: str, found: Input, settings: Settings, collected: Collected) -> None:
    """Repairs what stands behind one path; what cannot be read is an error, and the rest goes on."""
    try:
        place = found.out if isinstance(found, AnswerInput) else Path(path)
        options = _settled(settings, place)
        if isinstance(found, AnswerInput):
            _answer(path, found, options, settings, collected)
        else:
            collected.errors.extend(found.problems)
            if not found.modules and not found.problems:
                collected.notes.append(Problem("there is no .tf file here, nor in a folder below", path))
            for module in found.modules:
                _own(module.folder, path, collected)
            _folders(path, found.modules, options, settings, collected)
    except InputError as error:
        collected.errors.append(_problem(error, path))


def _own(folder: Path, path: str, collected: Collected) -> None:
    """Notes that `path` is about the module in a folder. Raises UsageError if another is: neither knows the other."""
    other = collected.owners.setdefault(os.path.realpath(folder), path)
    if other != path:
        advice = "give them one after the other, since the second has to see what the first writes; or another --out"
        raise UsageError(f"{other} and {path} are both about the module in {folder}", advice=advice)


def _settled(settings: Settings, place: Path) -> Options:
    """The options for one input: the command line's, else its configuration file's."""
    from fixer.disk.config import find_config

    config = find_config(place)
    select = settings.select if settings.select is not None else config.select
    # What the command line asks for by name no file takes away.
    left_out = [name for name in config.ignore if name not in (settings.select or ())]
    ignore = settings.ignore if settings.ignore is not None else tuple(left_out)
    unsafe = settings.unsafe if settings.unsafe is not None else config.unsafe
    options = Options(select or (), ignore, unsafe)
    try:
        chosen = options.chosen()
    except UsageError as error:
        raise UsageError(error.message, file=str(config.path or ""), advice=error.advice) from error
    if settings.select and not chosen:
        raise UsageError("no transform is left: all that are selected are ignored", advice="leave one of them out")
    return Options(
        transforms=() if select == () else chosen, unsafe=unsafe, connect=dict(config.connect), schemas=imported_schemas
    )


def _answer(path: str, answer: AnswerInput, options: Options, settings: Settings, collected: Collected) -> None:
    from fixer.disk.tree import Tree
    from fixer.response import as_answer, departures, extract

    cut = inside(extract(answer.text, source=answer.name), answer.out)
    folders = [file.name.rpartition("/")[0] for file in cut.files]
    for folder in {"", *folders} if cut.files else ():
        _own(answer.out / folder, path, collected)
    beside = files_beside(answer.out, ["", *folders] if cut.files else [])
    result = repair_answer(cut, options, beside, Tree(answer.out).exists)
    out = answer.out.as_posix()
    collected.errors.extend(_cut_errors(result))
    collected.notes.extend(result.notes)
    for outcome in result.modules:
        place = out if outcome.path in ("", ".") else prefix(out) + outcome.path
        collected.outcomes.append(_moved(outcome, place))
    if settings.verb == "check":
        collected.notes.extend(departures(answer.text, answer.name))
    _tell_standing(cut, result, beside, settings, collected, prefix(out))
    own = {file.name for file in cut.files}
    if settings.as_answer is not None:
        if result.errors:
            raise WriteRefused("an answer with errors is not written as one block", file=answer.name)
        files = {name: text for name, text in result.files.items() if name in own}
        collected.writes[settings.as_answer] = as_answer(files, one_file=settings.one_file)
    for name, text in result.files.items():
        if name in own and settings.as_answer is not None:
            continue
        collected.writes[answer.out / name] = text
        if name in beside:
            collected.read[answer.out / name] = beside[name]
    diff = result.diff
    collected.diffs.append(diff)
    if cut.files and settings.as_answer is None:
        collected.writes[answer.out / "tffix.diff"] = diff
    collected.roots.append(answer.out)


def _tell_standing(
    cut: "Answer", result: Result, beside: Mapping[str, str], settings: Settings, collected: Collected, out: str
) -> None:
    """Notes of an answer's files which stand where it goes as they are, and which replace another one."""
    for file in cut.files:
        stands, place = beside.get(file.name), out + file.name
        if stands != file.text:
            collected.elsewhere[place] = stands is not None
        if stands not in (None, file.text, result.files[file.name]) and settings.as_answer is None:
            collected.notes.append(_replaced(place, settings))


def _replaced(place: str, settings: Settings) -> Problem:
    done = "is" if settings.verb == "apply" else "would be"
    return Problem(f"another file of this name stands there, and {done} replaced by that of the answer", place)


def _cut_errors(result: Result) -> Iterator[Problem]:
    """The errors of the answer itself; those of its files are the outcomes'."""
    inside = {p.in_file(prefix(o.path) + p.file) for o in result.modules for p in o.errors}
    return (problem for problem in result.errors if problem not in inside)


def _moved(outcome: Outcome, path: str) -> Outcome:
    return outcome._replace(path=path)


def _folders(
    path: str, modules: Sequence[ModuleInput], options: Options, settings: Settings, collected: Collected
) -> None:
    base = diff_base()
    given = path if Path(path).is_dir() else str(Path(path).parent)
    # A module of which only some files are asked for is repaired alone.
    together = len(modules) > 1 and all(module.only is None for module in modules)
    with workers(len(modules), settings) as who:
        first: list[Outcome] = []
        for outcome in who.first(modules, options.deferring if together else options):
            if isinstance(outcome, InputError):
                collected.errors.append(outcome.problem)
            elif isinstance(outcome, TffixError):
                raise outcome
            else:
                first.append(outcome)
        outcomes = settled_folders(first, partial(who.again, modules[0].root), options) if together else first
    for outcome in outcomes:
        collected.outcomes.append(outcome)
        for name, changed in outcome.changed.items():
            file = Path(prefix(outcome.path) + name)
            collected.writes[file] = changed.after
            collected.read[file] = changed.before
            shown = in_diff(str(file), base, given)
            collected.diffs.append(unified_diff(shown, changed.before, changed.after, changed.origins))
