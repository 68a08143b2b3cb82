"""Modules that are given as texts, by path: an answer's files, or files that a program holds."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from posixpath import join, normpath
from typing import Literal

from fixer.errors import Problem
from fixer.module import Module, ModuleTree, Repairs, Source, Surroundings

_TESTS = (".tftest.hcl", ".tftest.json")
_ROLES = (".tf", ".tf.json", ".tfvars", ".tfvars.json", *_TESTS)


def modules_of(
    files: Mapping[str, str], broken: Mapping[str, Problem], around: Callable[[str], Surroundings]
) -> Iterable[Module]:
    """The modules among files: the Terraform files of each folder that holds a `.tf` file are one.

    `broken` says which files break off; `around` gives the surroundings of a folder's module.
    """
    folders: dict[str, list[Source]] = {}
    for path, text in files.items():
        folder, _, name = path.rpartition("/")
        above, _, last = folder.rpartition("/")
        if last == "tests" and name.endswith(_TESTS):
            # Terraform looks for tests beside the module and in its folder of this name.
            folder, name = above, f"tests/{name}"
        if name.endswith(_ROLES):
            folders.setdefault(folder, []).append(Source(name, text, broken.get(path)))
    for folder, sources in sorted(folders.items()):
        if any(source.name.endswith(".tf") for source in sources):
            yield Module(sources, path=folder, surroundings=around(folder))


def surroundings_of(
    files: Mapping[str, str],
    folder: str,
    kind: Literal["answer", "folder"] = "folder",
    exists: Callable[[str], bool] | None = None,
    standing: frozenset[str] = frozenset(),
    repairs: Repairs | None = None,
) -> Surroundings:
    """What lies around a module among files that are given as texts; `repairs` tells which of them the run repairs."""

    def stands(path: str) -> bool:
        full = normpath(join(folder, path))
        return full in files or any(name.startswith(full + "/") for name in files) or bool(exists and exists(full))

    def read(path: str) -> str | None:
        return files.get(normpath(join(folder, path)))

    @cache
    def tree() -> tuple[str, ModuleTree]:
        modules = modules_of(files, {}, lambda path: surroundings_of(files, path))
        by_path = {normpath(module.path): module for module in modules}
        return normpath(folder), ModuleTree(by_path, repairs) if repairs else ModuleTree(by_path)

    def sources() -> tuple[str, ...]:
        start = f"{folder}/" if folder else ""
        return tuple(sorted([name[len(start) :] for name in files if name.startswith(start)]))

    def build_files() -> Mapping[str, str]:
        from fixer.disk.build_files import is_build_file

        return {name: text for name, text in files.items() if is_build_file(name)}

    return Surroundings(kind, stands, build_files, sources, read, tree, standing)


def answer_surroundings(
    around: Mapping[str, str],
    folder: str,
    own: Mapping[str, str],
    broken: Iterable[str],
    exists: Callable[[str], bool] | None,
) -> Surroundings:
    """What lies around a module of an answer, whose own files are `own`. None with a `broken` file is repaired."""
    start = f"{folder}/" if folder else ""
    standing = frozenset([path[len(start) :] for path in around if path.startswith(start) and path not in own])
    unsound = {normpath(path.rpartition("/")[0]) for path in broken if path.endswith(_ROLES)}
    return surroundings_of(
        around,
        folder,
        "answer",
        exists,
        standing,
        lambda path, name: path not in unsound and normpath(join(path, name)) in own,
    )
