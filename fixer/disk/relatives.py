"""The folders around a module's that may hold modules which call it, and what stands in such a folder."""

import os.path
from pathlib import Path

from fixer.disk.read import read_text
from fixer.disk.tree import Tree
from fixer.errors import InputError

# More files than nearly every repository of infrastructure has; what lies deeper is not looked at.
_LARGEST = 20_000
# How far up a tree that is not under version control is taken to go on.
_HIGHEST = 4


def absolute(folder: Path | str) -> str:
    """The absolute path of a folder without `..` in it, with `/`; links are not followed."""
    return os.path.normpath(Path(folder).absolute()).replace(os.sep, "/")


def module_folders(folder: Path) -> tuple[str, ...]:
    """The absolute paths of the folders with a `.tf` file in the tree around a folder, its own among them."""
    top = top_of(Path(absolute(folder)))
    files = Tree(top, largest=_LARGEST).files_under()
    return tuple(sorted({absolute(top / path.rpartition("/")[0]) for path in files if path.endswith(".tf")}))


def module_texts(folder: str) -> dict[str, str]:
    """The texts of the configuration in a folder, by file name; what cannot be read is left out."""
    try:
        names = sorted([path.name for path in Path(folder).iterdir()])
    except OSError:
        return {}
    texts = {name: read_if_there(Path(folder) / name) for name in names if name.endswith((".tf", ".tf.json"))}
    return {name: text for name, text in texts.items() if text is not None}


def read_if_there(path: Path) -> str | None:
    """The text of a file, None where it is missing or cannot be read."""
    try:
        return read_text(path)
    except InputError:
        return None


def top_of(folder: Path) -> Path:
    """Where the tree around a folder starts: its repository, else the highest folder near it that holds a module."""
    top = folder
    for distance, path in enumerate((folder, *folder.parents)):
        if (path / ".git").exists():
            return path
        if distance <= _HIGHEST and any(path.glob("*.tf")):
            top = path
    return top
