"""The tree that modules stand in: what is read once for all of them."""

import os.path
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from fixer.disk.ignore import repository_top
from fixer.disk.read import read_text
from fixer.disk.tree import Tree
from fixer.disk.walk import module_folder, walk
from fixer.errors import InputError
from fixer.module import Module, ModuleTree, Source, Surroundings, local_sources

# More files than nearly every repository of infrastructure has; what lies deeper is not looked at.
_LARGEST = 20_000


class Around:
    """The tree around modules: their repository, or, where there is none, the folder that was asked for.

    `texts` are those of files that have changed and are not written yet, by the absolute paths of their modules and
    their names. Nothing is read before somebody asks; what was read is kept as long as this lives.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts: Mapping[str, Mapping[str, str]] = MappingProxyType({})
        self.top = repository_top(folder) or Path(absolute(folder))
        self._tree = Tree(self.top, largest=_LARGEST)
        self._on_disk: dict[str, Module] = {}

    def with_texts(self, texts: Mapping[str, Mapping[str, str]]) -> "Around":
        """The tree in which files have these texts. What was read of the others is not read again."""
        changed = Around(self.folder)
        changed.texts = texts
        changed._tree, changed._on_disk = self._tree, self._on_disk
        return changed

    @cached_property
    def build_files(self) -> Mapping[str, str]:
        """The files that build things, by path below the top, with their texts on demand."""
        return self._tree.build_files()

    @cached_property
    def modules(self) -> ModuleTree:
        """The modules of the tree, and those that their calls lead to wherever they stand, by absolute path."""
        folders = {path.rpartition("/")[0] for path in self._tree.files_under() if path.endswith(".tf")}
        waiting = sorted({absolute(self.top / folder) for folder in folders})
        modules: dict[str, Module] = {}
        for path in waiting:
            if path not in modules:
                if path not in self._on_disk:
                    self._on_disk[path] = _module(path)
                modules[path] = self._on_disk[path].with_texts(self.texts.get(path, {}))
                waiting += [absolute(f"{path}/{source}") for source in local_sources(modules[path])]
        return ModuleTree(modules, lambda path, _: path in self._repaired)

    @cached_property
    def _repaired(self) -> frozenset[str]:
        """The paths of the modules that a run over the folder repairs."""
        return frozenset([absolute(module.path) for module in walk(self.folder).modules])


def absolute(folder: Path | str) -> str:
    """The absolute path of a folder without `..` in it, with `/`; links are not followed."""
    return os.path.normpath(Path(folder).absolute()).replace(os.sep, "/")


def read_if_there(path: Path) -> str | None:
    """The text of a file, None where it is missing or cannot be read."""
    try:
        return read_text(path)
    except InputError:
        return None


def read_sources(folder: Path) -> list[Source]:
    """The files of the module that a folder is. One that cannot be read has no text, and that as its problem.

    Raises InputError where the folder cannot be listed.
    """
    found = module_folder(folder)
    sources = []
    for name in (*found.terraform, *found.json, *found.values, *found.tests):
        try:
            sources.append(Source(name, read_text(folder / name)))
        except InputError as error:
            sources.append(Source(name, "", error.problem.in_file(name)))
    return sources


def _module(folder: str) -> Module:
    """The module in a folder, to look at; one without files where there is none."""
    try:
        sources = read_sources(Path(folder))
    except InputError:
        sources = []
    around = Surroundings(read=lambda name: read_if_there(Path(folder) / name))
    return Module(sources, path=folder, surroundings=around)
