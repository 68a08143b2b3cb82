"""The tree of folders that an answer shows: which files it has at the root, beside the configuration that is run."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_ENTRY = re.compile(r"(?P<lead>[│|\s]*)(?:[├└]──+|[|`+]--+)[ \t]*(?P<name>[\w.][\w./-]*)")
_CONFIGURATION = (".tf", ".tf.json")
# What Terraform reads beside the configuration that is run, and nowhere else.
# Source: https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files
_SETTINGS = re.compile(r"[\w.-]*\.tfvars(?:\.json)?(?:\.[a-z]+)?")


_CALL = re.compile(r'^[ \t]*module[ \t]+"([\w-]+)"', re.MULTILINE)
_READ = re.compile(r"(?<![\w.-])module\.([\w-]+)\.")


class _Entry(NamedTuple):
    """A file of a tree, and the folder that it is in."""

    folder: tuple[str, ...]
    name: str


def is_of_root(name: str, folder: str, roots: frozenset[str], modules: frozenset[str]) -> bool:
    """Whether a file without a folder of its own is none of the folder that the words above it are about.

    `roots` are those that the tree has at its root, `modules` the folders of modules that are called.
    """
    if name.endswith(_CONFIGURATION):
        # A module has files of these names, too, and many trees do not show them.
        return False
    return name in roots or (folder.rstrip("/") in modules and _SETTINGS.fullmatch(name) is not None)


def reads_calls_of_root(text: str, folder: str, files: Iterable[tuple[str, str]]) -> bool:
    """Whether a file reads what only the root calls: modules of which the files in its folder call none.

    `files` are those before it, each with its name and its text.
    """
    read = set(_READ.findall(text))
    if not read or not folder:
        return False
    calls: dict[str, set[str]] = {"": set(), folder: set(_CALL.findall(text))}
    for name, other in files:
        calls.setdefault(name[: name.rfind("/") + 1], set()).update(_CALL.findall(other))
    return read <= calls[""] and not read & calls[folder]


def root_files(lines: list[str]) -> frozenset[str]:
    """The files that the trees of an answer have beside the configuration that is run, and nowhere else."""
    found = list(_entries(lines))
    roots = [entry.folder for entry in found if entry.name.endswith(_CONFIGURATION)]
    if not roots:
        return frozenset()
    root = min(roots, key=len)
    elsewhere = {entry.name for entry in found if entry.folder != root}
    return frozenset({entry.name for entry in found if entry.folder == root} - elsewhere)


def _entries(lines: list[str]) -> Iterator[_Entry]:
    """All files and folders of the trees that the lines show."""
    open_: list[tuple[int, str]] = []
    for line in lines:
        match = _ENTRY.match(line)
        if match is None and not line.strip(" │|\t\r") and line.strip():
            continue
        if match is None:
            open_ = []
            continue
        depth, name = len(match["lead"]), match["name"]
        while open_ and open_[-1][0] >= depth:
            open_.pop()
        yield _Entry(tuple([folder for _, folder in open_]), name)
        open_.append((depth, name.rstrip("/")))
