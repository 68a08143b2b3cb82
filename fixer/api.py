"""The whole job as a function: an answer, some texts or a folder in, everything that the command line prints out.

Writes nothing, keeps no state, may be called from many threads.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from fixer.engine import Outcome, Transform, chosen, installed, repair_module
from fixer.errors import Problem
from fixer.module import Module, Source, Surroundings, local_sources

# The layers for answers and for folders are imported where one is given: each is a tenth of a small run.
if TYPE_CHECKING:
    from fixer.response import Answer, AnswerFile


@dataclass(frozen=True, slots=True)
class Options:
    """How to repair: which transforms (None: all that are installed), and whether unsafe fixes are applied.

    `select` and `ignore` are names; an empty `select` means all.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    transforms: tuple[Transform, ...] | None = None

    def chosen(self) -> tuple[Transform, ...]:
        """The transforms to run. Raises UsageError for a name that no transform has."""
        known = installed() if self.transforms is None else {t.name: t for t in self.transforms}
        return chosen(known, self.select, self.ignore)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of everything that was given.

    `modules` has one outcome for each module. `files` are the texts that result, by path (of an answer or a mapping all
    of them, of a folder those that changed). `errors` are what could not be read or parsed, `notes` what a person
    should know of how an answer was cut.
    """

    modules: tuple[Outcome, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
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
) -> Result:
    """Repairs an answer (its text), files (a mapping of paths to texts) or a folder of modules.

    `beside` are the files that stand where an answer's files will go (a `provider.tf`): they are read as part of the
    module, and changed only where a fix needs it. Raises UsageError for an unknown transform, InputError for a folder
    that cannot be read, WriteRefused if the transforms reach no fix-point.
    """
    own = None if transforms is None else tuple(transforms)
    options = Options(tuple(select), tuple(ignore), unsafe, own)
    if isinstance(source, Path):
        return repair_folder(source, options)
    if isinstance(source, Mapping):
        return repair_files(source, options)
    from fixer.response import extract

    return repair_answer(extract(source), options, beside or {})


def repair_files(files: Mapping[str, str], options: Options) -> Result:
    """Repairs modules that are given as texts: the `.tf` files of each folder among the paths are one module."""
    outcomes = [
        repair_module(module, options.chosen(), unsafe=options.unsafe)
        for module in _modules(files, {}, lambda folder: _surroundings(files, folder))
    ]
    return _result(outcomes, dict(files))


def repair_answer(
    answer: "Answer",
    options: Options,
    beside: Mapping[str, str],
    exists: Callable[[str], bool] | None = None,
) -> Result:
    """Repairs the files of an answer. `exists` tells of paths, relative to where they go, what stands there already."""
    files = {file.name: file.text for file in answer.files}
    broken = {file.name: _in_its_file(file, file.truncated) for file in answer.files if file.truncated}
    around = {**beside, **files}
    outcomes = [
        repair_module(module, options.chosen(), unsafe=options.unsafe, only=_own(module, files))
        for module in _modules(around, broken, lambda folder: _answer_surroundings(around, folder, files, exists))
        if _own(module, files)
    ]
    result = _result(outcomes, files)
    told = [file.truncated for file in answer.files if file.truncated]
    cut = tuple([problem for problem in answer.problems if problem not in told])
    return Result(result.modules, result.files, cut + result.errors, answer.notes)


def _in_its_file(file: "AnswerFile", truncated: Problem) -> Problem:
    """Where a file breaks off, told in the lines of the file: of the answer it is the module's error."""
    line = truncated.line - file.line + 1
    message = f"{truncated.message} (line {truncated.line} of the answer)"
    return replace(truncated, file=file.name.rpartition("/")[2], line=line, message=message)


def _own(module: Module, files: Mapping[str, str]) -> frozenset[str]:
    return frozenset([name for name in module.sources if prefix(module.path) + name in files])


def repair_folder(folder: Path, options: Options) -> Result:
    """Repairs every module in a folder and below it. Paths in the result are relative to the folder."""
    from fixer.disk.walk import walk

    found = walk(folder)
    outcomes = [
        replace(repair_module_folder(module.path, options), path=_below(folder, module.path))
        for module in found.modules
    ]
    result = _result(outcomes, {})
    return Result(result.modules, result.files, found.problems + result.errors, ())


def _below(folder: Path, module: Path) -> str:
    path = module.relative_to(folder).as_posix()
    return "" if path == "." else path


def repair_module_folder(folder: Path, options: Options, only: frozenset[str] | None = None) -> Outcome:
    """Repairs the one module that a folder is; `only` limits what is repaired to these of its files.

    A file that cannot be read is an error of the outcome, and nothing of the module is changed then.
    """
    module = read_module(folder)
    return repair_module(module, options.chosen(), unsafe=options.unsafe, only=only)


def read_module(folder: Path) -> Module:
    """The module that a folder is, read from disk. Raises InputError where the folder cannot be listed."""
    from fixer.disk.read import read_text
    from fixer.disk.tree import Tree
    from fixer.disk.walk import module_folder
    from fixer.errors import InputError

    found = module_folder(folder)
    sources = []
    for name in (*found.terraform, *found.json, *found.values, *found.tests):
        try:
            sources.append(Source(name, read_text(folder / name)))
        except InputError as error:
            sources.append(Source(name, "", error.problem.in_file(name)))
    tree = Tree(folder)
    around = Surroundings(
        "folder",
        tree.exists,
        tree.build_files,
        tree.files_under,
        lambda path: _read(folder / path),
        lambda: _modules_around(folder),
    )
    return Module(sources, path=folder.as_posix(), surroundings=around)


def _read(path: Path) -> str | None:
    from fixer.disk.relatives import read_if_there

    return read_if_there(path)


def _modules_around(folder: Path) -> tuple[str, Mapping[str, Module]]:
    """The modules in the tree around a module's folder, and those that its calls lead to, wherever they stand."""
    from fixer.disk.relatives import absolute, module_folders, module_texts

    def module(path: str) -> Module:
        around = Surroundings(read=lambda name: _read(Path(path) / name))
        return Module.of(module_texts(path), path=path, surroundings=around)

    own = absolute(folder)
    modules = {path: module(path) for path in {*module_folders(folder), own}}
    waiting = [own]
    for path in waiting:
        for source in local_sources(modules[path]):
            called = absolute(f"{path}/{source}")
            if called not in modules:
                modules[called] = module(called)
                waiting.append(called)
    return own, modules


def _result(outcomes: Iterable[Outcome], files: dict[str, str]) -> Result:
    outcomes = tuple(outcomes)
    for outcome in outcomes:
        files |= {prefix(outcome.path) + name: changed.after for name, changed in outcome.changed.items()}
    errors = [p.in_file(prefix(o.path) + p.file) for o in outcomes for p in o.errors]
    return Result(outcomes, files, tuple(errors))


_ROLES = (".tf", ".tf.json", ".tfvars", ".tfvars.json", ".tftest.hcl")


def _modules(
    files: Mapping[str, str], broken: Mapping[str, Problem], around: Callable[[str], Surroundings]
) -> Iterable[Module]:
    folders: dict[str, list[Source]] = {}
    for path, text in files.items():
        folder, _, name = path.rpartition("/")
        if name.endswith(_ROLES):
            folders.setdefault(folder, []).append(Source(name, text, broken.get(path)))
    for folder, sources in sorted(folders.items()):
        if any(source.name.endswith(".tf") for source in sources):
            yield Module(sources, path=folder, surroundings=around(folder))


def _surroundings(
    files: Mapping[str, str],
    folder: str,
    kind: Literal["answer", "folder"] = "folder",
    exists: Callable[[str], bool] | None = None,
    standing: frozenset[str] = frozenset(),
) -> Surroundings:
    """What lies around a module among files that are given as texts."""
    from posixpath import join, normpath

    def stands(path: str) -> bool:
        full = normpath(join(folder, path))
        return full in files or any(name.startswith(full + "/") for name in files) or bool(exists and exists(full))

    def read(path: str) -> str | None:
        return files.get(normpath(join(folder, path)))

    def tree() -> tuple[str, Mapping[str, Module]]:
        modules = _modules(files, {}, lambda path: _surroundings(files, path))
        return normpath(folder), {normpath(module.path): module for module in modules}

    def sources() -> tuple[str, ...]:
        start = prefix(folder)
        return tuple(sorted([name[len(start) :] for name in files if name.startswith(start)]))

    def build_files() -> Mapping[str, str]:
        from fixer.disk.build_files import is_build_file

        return {name: text for name, text in files.items() if is_build_file(name)}

    return Surroundings(kind, stands, build_files, sources, read, tree, standing)


def _answer_surroundings(
    around: Mapping[str, str], folder: str, own: Mapping[str, str], exists: Callable[[str], bool] | None
) -> Surroundings:
    """What lies around a module of an answer, whose own files are `own`."""
    start = prefix(folder)
    standing = frozenset([path[len(start) :] for path in around if path.startswith(start) and path not in own])
    return _surroundings(around, folder, "answer", exists, standing)
