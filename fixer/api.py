"""The whole job as a function: an answer, some texts or a folder in, everything that the command line prints out.

Writes nothing, keeps no state, may be called from many threads.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from posixpath import normpath
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from fixer.engine import Again, Outcome, Transform, chosen, installed, repair_module, settled
from fixer.errors import Problem, UsageError
from fixer.module import Module
from fixer.reading.texts import answer_surroundings, modules_of, surroundings_of

# The layers for answers and for folders are imported where one is given: each is a tenth of a small run.
if TYPE_CHECKING:
    from fixer.reading.around import Around
    from fixer.response import Answer, AnswerFile


class Options(NamedTuple):
    """How to repair: which transforms (None: all that are installed), and whether unsafe fixes are applied.

    `select` and `ignore` are names; an empty `select` means all. `connect` is what a person has decided: which resource
    goes with which, by address. `schemas` gives the schemas of providers that were imported, by source address.
    `defers_unsafe` leaves what is unsafe for a later round.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    transforms: tuple[Transform, ...] | None = None
    connect: Mapping[str, str] | None = None
    schemas: Callable[[str], bytes | None] | None = None
    defers_unsafe: bool = False

    def chosen(self) -> tuple[Transform, ...]:
        """The transforms to run. Raises UsageError for a name that no transform has."""
        known = installed() if self.transforms is None else {t.name: t for t in self.transforms}
        return chosen(known, self.select, self.ignore)

    @property
    def deferring(self) -> "Options":
        """The same, with what is unsafe left for later."""
        return self._replace(defers_unsafe=True)


class Result(NamedTuple):
    """What came of everything that was given.

    `modules` has one outcome for each module. `files` are the texts that result, by path (of an answer or a mapping all
    of them, of a folder those that changed). `errors` are what could not be read or parsed, `notes` what a person
    should know of how an answer was cut.
    """

    modules: tuple[Outcome, ...] = ()
    files: Mapping[str, str] = MappingProxyType({})
    errors: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()

    @property
    def diff(self) -> str:
        """The unified diff from what was given to what results."""
        return "".join([outcome.diff(prefix(outcome.path)) for outcome in self.modules])


def prefix(path: str) -> str:
    """What stands before the names of a module's files in a diff or a message: its path and a slash, or nothing."""
    return "" if path in ("", ".") else path.rstrip("/") + "/"


def repair(
    source: str | Mapping[str, str] | Path,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    unsafe: bool = False,
    transforms: Iterable[Transform] | None = None,
    beside: Mapping[str, str] | None = None,
    connect: Mapping[str, str] | None = None,
) -> Result:
    """Repairs an answer (its text), files (a mapping of paths to texts) or a folder of modules.

    `beside` are the files that stand where an answer's files will go (a `provider.tf`): they are read as part of the
    module, and changed only where a fix needs it. `connect` says which resource goes with which, as the configuration
    does (`{"aws_sns_topic.updates": "aws_lambda_function.writer"}`).

    Raises UsageError for an unknown transform, a path that is no Path, or `beside` where no answer is given, InputError
    for a folder that cannot be read, WriteRefused if the transforms reach no fix-point.
    """
    if isinstance(source, str) and len(source.split()) == 1:
        advice = "give a folder as a pathlib.Path, and an answer by its text"
        raise UsageError(f"{source!r} is no answer, which has more than one word", advice=advice)
    if beside is not None and not isinstance(source, str):
        raise UsageError(
            "beside is what stands where an answer goes", advice="give these files together with the others"
        )
    own = None if transforms is None else tuple(transforms)
    options = Options(tuple(select), tuple(ignore), unsafe, own, connect)
    if isinstance(source, Path):
        return repair_folder(source, options)
    if isinstance(source, Mapping):
        return repair_files(source, options)
    from fixer.response import extract

    return repair_answer(extract(source), options, beside or {})


def repair_files(files: Mapping[str, str], options: Options) -> Result:
    """Repairs modules that are given as texts: the `.tf` files of each folder among the paths are one module."""

    def modules(files: Mapping[str, str]) -> Iterable[Module]:
        return modules_of(files, {}, lambda folder: surroundings_of(files, folder, repairs=lambda _, __: True))

    return _result(_repaired_together(modules, files, options, None), dict(files))


def repair_answer(
    answer: "Answer",
    options: Options,
    beside: Mapping[str, str],
    exists: Callable[[str], bool] | None = None,
) -> Result:
    """Repairs the files of an answer. `exists` tells of paths, relative to where they go, what stands there already."""
    files = {file.name: file.text for file in answer.files}
    broken = {file.name: _in_its_file(file, file.truncated) for file in answer.files if file.truncated}

    def modules(around: Mapping[str, str]) -> Iterable[Module]:
        found = modules_of(around, broken, lambda folder: answer_surroundings(around, folder, files, broken, exists))
        return [module for module in found if _own(module, files)]

    outcomes = _repaired_together(modules, {**beside, **files}, options, lambda module: _own(module, files))
    result = _result(outcomes, files)
    told = [file.truncated for file in answer.files if file.truncated]
    cut = tuple([problem for problem in answer.problems if problem not in told])
    return Result(result.modules, result.files, cut + result.errors, answer.notes)


def _repaired_together(
    modules: Callable[[Mapping[str, str]], Iterable[Module]],
    texts: Mapping[str, str],
    options: Options,
    only: Callable[[Module], frozenset[str]] | None,
) -> Iterable[Outcome]:
    """The outcomes of the modules that texts are, which may call each other."""

    def repaired(module: Module, options: Options, before: Outcome | None = None) -> Outcome:
        return _repaired(module, options, only(module) if only else None, before)

    def again(options: Options) -> Again:
        def again(paths: Sequence[str], before: Mapping[str, Outcome]) -> dict[str, Outcome]:
            now = dict(texts)
            for outcome in before.values():
                now |= {prefix(outcome.path) + name: changed.after for name, changed in outcome.changed.items()}
            by_path = {normpath(module.path): module for module in modules(now)}
            return {path: repaired(by_path[path], options, before[path]) for path in paths}

        return again

    first = {normpath(module.path): repaired(module, options.deferring) for module in modules(texts)}
    return settled(first, again(options.deferring), again(options) if options.unsafe else None).values()


def _in_its_file(file: "AnswerFile", truncated: Problem) -> Problem:
    """Where a file breaks off, told in the lines of the file: of the answer it is the module's error."""
    line = truncated.line - file.line + 1
    message = f"{truncated.message} (line {truncated.line} of the answer)"
    return truncated._replace(file=file.name.rpartition("/")[2], line=line, message=message)


def _own(module: Module, files: Mapping[str, str]) -> frozenset[str]:
    return frozenset([name for name in module.sources if prefix(module.path) + name in files])


def repair_folder(folder: Path, options: Options) -> Result:
    """Repairs every module in a folder and below it. Paths in the result are relative to the folder."""
    from fixer.disk.walk import walk
    from fixer.reading.around import Around

    found = walk(folder)
    around = Around(folder)

    def again(options: Options) -> Again:
        return lambda paths, before: repair_again(paths, before, around, options)

    first = [repair_module_folder(module.path, options.deferring, around) for module in found.modules]
    last = settled_folders(first, again, options)
    outcomes = [outcome._replace(path=_below(folder, Path(outcome.path))) for outcome in last]
    result = _result(outcomes, {})
    return Result(result.modules, result.files, found.problems + result.errors, ())


def _below(folder: Path, module: Path) -> str:
    path = module.relative_to(folder).as_posix()
    return "" if path == "." else path


def settled_folders(first: Iterable[Outcome], again: Callable[[Options], Again], options: Options) -> list[Outcome]:
    """The outcomes of the modules in a tree when none of them changes another any more.

    `first` are those of each module with what is safe, and with the others as they stand on disk; `again` gives
    `repair_again` with options.
    """
    from fixer.reading.around import absolute

    by_path = {absolute(outcome.path): outcome for outcome in first}
    return list(settled(by_path, again(options.deferring), again(options) if options.unsafe else None).values())


def repair_again(
    paths: Iterable[str], before: Mapping[str, Outcome], around: "Around", options: Options
) -> dict[str, Outcome]:
    """Repairs some modules of a tree once more, each from what its outcome made of it, by their absolute paths.

    `before` are the outcomes of all modules, by path: the others are what theirs made of them.
    """
    texts = {path: {name: c.after for name, c in outcome.changed.items()} for path, outcome in before.items()}
    changed = around.with_texts(texts)
    return {
        path: repair_module_folder(Path(before[path].path), options, changed, before=before[path]) for path in paths
    }


def repair_module_folder(
    folder: Path,
    options: Options,
    around: "Around",
    only: frozenset[str] | None = None,
    before: Outcome | None = None,
) -> Outcome:
    """Repairs the one module that a folder is; `only` limits what is repaired to these of its files.

    `around` is the tree it stands in, which is read where a transform asks for it. With `before`, the outcome is that
    of both: the texts that it made are those of the tree.

    A file that cannot be read is an error of the outcome, and nothing of the module is changed then.
    """
    from fixer.reading.folder import read_module

    module = read_module(folder, around, alone=only is not None)
    return _repaired(module, options, only, before)


def _repaired(
    module: Module, options: Options, only: frozenset[str] | None = None, before: Outcome | None = None
) -> Outcome:
    if options.connect or options.schemas:
        around = module.surroundings
        surroundings = around._replace(
            connect=options.connect or around.connect, schemas=options.schemas or around.schemas
        )
        module = Module(module.sources.values(), path=module.path, surroundings=surroundings)
    return repair_module(
        module, options.chosen(), unsafe=options.unsafe, defers_unsafe=options.defers_unsafe, only=only, before=before
    )


def _result(outcomes: Iterable[Outcome], files: dict[str, str]) -> Result:
    outcomes = tuple(outcomes)
    for outcome in outcomes:
        files |= {prefix(outcome.path) + name: changed.after for name, changed in outcome.changed.items()}
    errors = [p.in_file(prefix(o.path) + p.file) for o in outcomes for p in o.errors]
    return Result(outcomes, files, tuple(errors))
