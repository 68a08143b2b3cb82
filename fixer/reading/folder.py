"""A module as it stands on disk, with what lies around it."""

from pathlib import Path

from fixer.disk.read import read_text
from fixer.disk.tree import Tree
from fixer.disk.walk import module_folder
from fixer.errors import InputError
from fixer.module import Module, ModuleTree, Source, Surroundings
from fixer.reading.around import Around, absolute, read_if_there


def read_module(folder: Path, around: Around) -> Module:
    """The module that a folder is, read from disk; `around` is the tree that it stands in.

    A file that cannot be read is part of it with that problem. Raises InputError where the folder cannot be listed.
    """
    found = module_folder(folder)
    sources = []
    for name in (*found.terraform, *found.json, *found.values, *found.tests):
        try:
            sources.append(Source(name, read_text(folder / name)))
        except InputError as error:
            sources.append(Source(name, "", error.problem.in_file(name)))
    tree = Tree(folder)

    def modules() -> tuple[str, ModuleTree]:
        return absolute(folder), around.modules

    surroundings = Surroundings(
        "folder",
        tree.exists,
        lambda: around.build_files,
        tree.files_under,
        lambda path: read_if_there(folder / path),
        modules,
    )
    return Module(sources, path=folder.as_posix(), surroundings=surroundings)
