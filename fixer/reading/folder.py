"""A module as it stands on disk, with what lies around it."""

from functools import cache
from pathlib import Path

from fixer.disk.tree import Tree
from fixer.module import Module, ModuleTree, Surroundings
from fixer.reading.around import Around, absolute, read_if_there, read_sources


def read_module(folder: Path, around: Around, *, alone: bool = False) -> Module:
    """The module that a folder is, read from disk; `around` is the tree that it stands in.

    `alone` tells that no other module of the tree is repaired, nor this one as a whole. A file that cannot be read is
    part of it with that problem. Raises InputError where the folder cannot be listed.
    """
    texts = around.texts.get(absolute(folder), {}) if around.texts else {}
    sources = read_sources(folder)
    tree = Tree(folder)

    @cache
    def modules() -> tuple[str, ModuleTree]:
        return absolute(folder), ModuleTree(around.modules) if alone else around.modules

    surroundings = Surroundings(
        "folder",
        tree.exists,
        lambda: around.build_files,
        tree.files_under,
        lambda path: read_if_there(folder / path),
        modules,
    )
    module = Module(sources, path=folder.as_posix(), surroundings=surroundings)
    return module.with_texts(texts) if texts else module
