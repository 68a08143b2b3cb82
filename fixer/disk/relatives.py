"""The modules on disk that a module may share a configuration with: those that call it and those that it calls."""

import os.path
from collections.abc import Mapping
from pathlib import Path

from fixer.disk.read import read_text
from fixer.disk.tree import Tree
from fixer.errors import InputError
from fixer.module import Module, Source, Surroundings, local_sources

# More files than nearly every repository of infrastructure has; what lies deeper is not looked at.
_LARGEST = 20_000
# How far up a tree that is not under version control is taken to go on.
_HIGHEST = 4


def modules_around(folder: Path) -> tuple[str, Mapping[str, Module]]:
    """The modules of the tree around a module's folder, by path, and the folder's own path among them.

    A module that the folder's calls lead to is among them wherever it stands.
    """
    own = os.path.normpath(folder.absolute()).replace(os.sep, "/")
    top = _top(own)
    files = Tree(Path(top), largest=_LARGEST).files_under()
    paths = {path.rpartition("/")[0] for path in files if path.endswith(".tf")}
    modules = {path: _read(path) for path in {os.path.normpath(f"{top}/{path}") for path in paths} - {own}}
    waiting = [own]
    for path in waiting:
        for source in local_sources(modules.get(path) or _read(path)):
            called = os.path.normpath(f"{path}/{source}")
            if called not in modules and called != own:
                modules[called] = _read(called)
                waiting.append(called)
    return own, modules


def _top(folder: str) -> str:
    """Where the tree around a folder starts: its repository, else the highest folder near it that holds a module."""
    top = folder
    for distance, path in enumerate((Path(folder), *Path(folder).parents)):
        if (path / ".git").exists():
            return str(path)
        if distance <= _HIGHEST and any(path.glob("*.tf")):
            top = str(path)
    return top


def _read(folder: str) -> Module:
    def read(name: str) -> str | None:
        try:
            return read_text(Path(folder) / name)
        except InputError:
            return None

    try:
        names = sorted([path.name for path in Path(folder).iterdir()])
    except OSError:
        names = []
    texts = {name: read(name) for name in names if name.endswith((".tf", ".tf.json"))}
    sources = [Source(name, text) for name, text in texts.items() if text is not None]
    return Module(sources, path=folder, surroundings=Surroundings(read=read))
