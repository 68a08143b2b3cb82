"""A module as it stands on disk, with what lies around it."""

from collections.abc import Mapping
from pathlib import Path

from fixer.disk.read import read_text
from fixer.disk.relatives import absolute, module_folders, module_texts, read_if_there, top_of
from fixer.disk.tree import Tree
from fixer.disk.walk import module_folder
from fixer.errors import InputError
from fixer.module import Module, Source, Surroundings, local_sources


def read_module(folder: Path) -> Module:
    """The module that a folder is, read from disk. Raises InputError where the folder cannot be listed."""
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
        # What builds the zip of a module in infra/ mostly stands at the top of the repository.
        lambda: Tree(top_of(Path(absolute(folder)))).build_files(),
        tree.files_under,
        lambda path: read_if_there(folder / path),
        lambda: _modules_around(folder),
    )
    return Module(sources, path=folder.as_posix(), surroundings=around)


def _modules_around(folder: Path) -> tuple[str, Mapping[str, Module]]:
    """The modules in the tree around a module's folder, and those that its calls lead to, wherever they stand."""

    def module(path: str) -> Module:
        around = Surroundings(read=lambda name: read_if_there(Path(path) / name))
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
