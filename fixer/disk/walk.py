"""Finding the module folders of a tree: every folder that directly holds a `.tf` file.

What is left out: what `terraform fmt -recursive` leaves out (hidden files and folders), folders of tools, what git
ignores, and folders reached through a link (what it leads to is found where it stands, once, and no link can lead in a
circle). A link to a file counts as the file. A folder that the user names is walked, whatever it is called.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fixer.disk.ignore import Rules, rules_above
from fixer.disk.leftover import is_temporary
from fixer.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

# Hidden folders (.git, .terraform, .terragrunt-cache, .venv, ...) are left out with everything that is hidden.
_TOOL_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "terraform.tfstate.d"})

_VALUES = (".tfvars", ".tfvars.json")
_TESTS = (".tftest.hcl", ".tftest.json")
_SUFFIXES = (".tf", ".tf.json", *_VALUES, *_TESTS)


class ModuleFolder(NamedTuple):
    """A folder that is a Terraform module, and its files by role: sorted names, relative to it.

    `terraform`: the `.tf` files. `json`: `.tf.json`, read for references only. `values`: `.tfvars` and `.tfvars.json`.
    `tests`: `.tftest.hcl` and `.tftest.json`, also those in its `tests` folder. `ignored`: those of all these that git
    ignores; Terraform reads them all the same, so they are part of the module, but they are not the tree's to change.
    """

    path: Path
    terraform: tuple[str, ...]
    json: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    ignored: frozenset[str] = frozenset()


class Walk(NamedTuple):
    """What a walk found: the modules, in the order of their paths, the folders that could not be listed, and those in
    which a killed run left temporary files (for `remove_leftovers`).
    """

    modules: tuple[ModuleFolder, ...]
    problems: tuple[Problem, ...]
    leftovers: tuple[Path, ...]


def walk(folder: Path, found: "Callable[[ModuleFolder], None] | None" = None) -> Walk:
    """The module folders in `folder` and below it that hold a `.tf` file which git does not ignore.

    `found`, if given, is called with each as it is found, for showing progress. Raises InputError where `folder` itself
    is missing, not a folder, or cannot be listed.
    """
    modules: list[ModuleFolder] = []
    problems: list[Problem] = []
    top = str(folder)
    leftovers: list[Path] = []
    # Rules go by absolute paths; what is shown goes by the path that was given.
    waiting = [(top, str(folder.absolute()), rules_above(folder))]
    while waiting:
        path, absolute, rules = waiting.pop()
        try:
            listing = _Listing(path)
        except OSError as error:
            problem = _cannot_list(error, path)
            if path == top:
                raise problem from error
            problems.append(problem.problem)
            continue
        if listing.has_leftovers:
            leftovers.append(Path(path))
        rules = rules.entering(absolute, has_own=listing.has_ignore_file, is_top=listing.has_git)
        module = listing.as_module(path, absolute, rules)
        if len(module.terraform) > sum(name in module.ignored for name in module.terraform):
            modules.append(module)
            if found is not None:
                found(module)
        waiting.extend(
            (_below(path, name), _below(absolute, name), rules)
            for name in listing.folders
            if name not in _TOOL_FOLDERS and not rules.ignores(absolute, name, is_folder=True)
        )
    modules.sort(key=lambda module: module.path.parts)
    return Walk(tuple(modules), tuple(problems), tuple(leftovers))


def module_folder(folder: Path) -> ModuleFolder:
    """The one folder `folder` as a module, with all of its files, git-ignored or not; it may hold no `.tf` file at all.

    Raises InputError where it is missing, not a folder, or cannot be listed.
    """
    path = str(folder)
    try:
        return _Listing(path).as_module(path, path, Rules())
    except OSError as error:
        raise _cannot_list(error, path) from error


class _Listing:
    """What stands in one folder, as far as it matters here. Raises OSError where it cannot be listed."""

    __slots__ = ("files", "folders", "has_git", "has_ignore_file", "has_leftovers")

    def __init__(self, path: str) -> None:
        self.files: list[str] = []
        self.folders: list[str] = []
        self.has_git = self.has_ignore_file = self.has_leftovers = False
        with os.scandir(path) as entries:
            for entry in entries:
                name = entry.name
                if name[0] == ".":
                    self._note_hidden(name)
                elif entry.is_dir(follow_symlinks=False):
                    self.folders.append(name)
                elif ".tf" in name and name.endswith(_SUFFIXES) and entry.is_file():
                    self.files.append(name)
        self.files.sort()

    def as_module(self, path: str, absolute: str, rules: Rules) -> ModuleFolder:
        """The folder as a module; `absolute` is its path as `rules` know it."""
        files = self.files
        ignored = {name for name in files if rules.ignores(absolute, name, is_folder=False)}
        tests = [name for name in files if name.endswith(_TESTS)]
        # Terraform looks for tests beside the module and in its folder of this name.
        if "tests" in self.folders and files:
            for name, is_ignored in _tests_below(path, absolute, rules):
                tests.append(name)
                if is_ignored:
                    ignored.add(name)
        return ModuleFolder(
            Path(path),
            tuple([name for name in files if name.endswith(".tf")]),
            tuple([name for name in files if name.endswith(".tf.json")]),
            tuple([name for name in files if name.endswith(_VALUES)]),
            tuple(tests),
            frozenset(ignored),
        )

    def _note_hidden(self, name: str) -> None:
        if name == ".git":
            self.has_git = True
        elif name == ".gitignore":
            self.has_ignore_file = True
        elif is_temporary(name):
            self.has_leftovers = True


def _tests_below(path: str, absolute: str, rules: Rules) -> list[tuple[str, bool]]:
    """The test files in the folder `tests` of the module at `path`, each with whether git ignores it."""
    all_ignored = rules.ignores(absolute, "tests", is_folder=True)
    path, absolute = _below(path, "tests"), _below(absolute, "tests")
    try:
        listing = _Listing(path)
    except OSError:
        # The walk comes to the same folder by itself, and says so.
        return []
    rules = rules.entering(absolute, has_own=listing.has_ignore_file, is_top=listing.has_git)
    return [
        (f"tests/{name}", all_ignored or rules.ignores(absolute, name, is_folder=False))
        for name in listing.files
        if name.endswith(_TESTS)
    ]


def _below(folder: str, name: str) -> str:
    return f"{folder}{name}" if folder.endswith("/") else f"{folder}/{name}"


def _cannot_list(error: OSError, path: str) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("no such folder", file=path)
    if isinstance(error, NotADirectoryError):
        return InputError("a file, not a folder", file=path)
    return InputError(f"cannot be listed: {(error.strerror or type(error).__name__).lower()}", file=path)
