"""The tree that modules stand in: what is read once for all of them."""

import os.path
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from fixer.disk.ignore import repository_top
from fixer.disk.read import read_text
from fixer.disk.tree import Tree
from fixer.errors import InputError
from fixer.module import Module, ModuleTree, Surroundings, local_sources

# More files than nearly every repository of infrastructure has; what lies deeper is not looked at.
_LARGEST = 20_000


class Around:
    """The tree around modules: their repository, or, where there is none, the folder that was asked for.

    Nothing is read before somebody asks; what was read is kept as long as this lives, which is one run.
    """

    def __init__(self, folder: Path) -> None:
        self.top = repository_top(folder) or Path(absolute(folder))
        self._tree = Tree(self.top, largest=_LARGEST)

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
                modules[path] = _module(path)
                waiting += [absolute(f"{path}/{source}") for source in local_sources(modules[path])]
        return ModuleTree(modules)


def absolute(folder: Path | str) -> str:
    """The absolute path of a folder without `..` in it, with `/`; links are not followed."""
    return os.path.normpath(Path(folder).absolute()).replace(os.sep, "/")


def read_if_there(path: Path) -> str | None:
    """The text of a file, None where it is missing or cannot be read."""
    try:
        return read_text(path)
    except InputError:
        return None


def _module(folder: str) -> Module:
    """The configuration in a folder, to look at; what cannot be read is left out."""
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - hundreds of folders
    except OSError:
        names = []
    texts = {name: read_if_there(Path(folder) / name) for name in names if name.endswith((".tf", ".tf.json"))}
    around = Surroundings(read=lambda name: read_if_there(Path(folder) / name))
    return Module.of({name: text for name, text in texts.items() if text is not None}, path=folder, surroundings=around)
