"""What else stands in a tree: whether a file exists, the files of a folder, and the files that build things.

Everything is looked up when it is asked for, and then once. The effort is bounded, and nothing is read through a link
that leads out of the tree.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from fixer.disk.build_files import BuildFiles, is_build_file

# Where no sources are, and far too many files.
_SKIPPED = frozenset(
    {".git", ".hg", ".svn", ".terraform", ".terragrunt-cache", "node_modules", "__pycache__", "venv", ".venv", ".tox"}
    | {".nox", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".gradle", ".idea", ".vscode", ".next", ".cache"}
)

# Larger than nearly every repository of infrastructure, and listed in a few tenths of a second.
LARGEST = 50_000


class Tree:
    """The files in and below the folder `root`; paths in it are relative to `root`, with `/`.

    `largest` is how many files are listed at most; `complete` tells whether that was enough.
    """

    __slots__ = ("_complete", "_files", "_largest", "root")

    def __init__(self, root: Path, *, largest: int = LARGEST) -> None:
        self.root = root
        self._largest = largest
        self._files: tuple[str, ...] | None = None
        self._complete = True

    def exists(self, path: str) -> bool:
        """Whether a file or folder stands at `path`, as Terraform would find it: by links, `..` and `~`, too."""
        try:
            return (self.root / (Path(path).expanduser() if path.startswith("~") else path)).exists()
        except (OSError, RuntimeError, ValueError):
            # A name that no file can have (too long, a NUL in it), or the home of nobody.
            return False

    def files_under(self, folder: str = "") -> tuple[str, ...]:
        """The files in and below `folder`, sorted, without those in the folders of tools.

        Folders behind links are not entered; links to files are listed. Empty where there is no such folder.
        """
        folder = os.path.normpath(folder).replace(os.sep, "/") if folder else "."
        if folder == ".":
            return self._all()
        start = f"{folder}/"
        return tuple([path for path in self._all() if path.startswith(start)])

    def build_files(self) -> Mapping[str, str]:
        """The files that build things (make files, scripts, pipelines, .gitignore), each with its text, on demand."""
        return BuildFiles(self.root, [path for path in self._all() if is_build_file(path)])

    @property
    def complete(self) -> bool:
        """Whether every file is listed; False in a tree with too many, or with a folder that cannot be listed."""
        self._all()
        return self._complete

    def _all(self) -> tuple[str, ...]:
        if self._files is None:
            self._files = tuple(sorted(self._listed()))
        return self._files

    def _listed(self) -> list[str]:
        files: list[str] = []
        # Breadth first: where the tree is too large, what is near its root is listed.
        folders = [""]
        for folder in folders:
            try:
                with os.scandir(self.root / folder) as entries:
                    found = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries]
            except OSError:
                self._complete = False
                continue
            for name, is_folder in found:
                if not is_folder:
                    files.append(folder + name)
                elif name not in _SKIPPED:
                    folders.append(f"{folder}{name}/")
            if len(files) > self._largest or len(folders) > self._largest:
                self._complete = False
                return files[: self._largest]
        return files
