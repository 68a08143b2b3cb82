r"""Which files and folders git ignores, as `git check-ignore --no-index` tells it.

The rules of every `.gitignore` from the top of the repository down to a folder, and of `.git/info/exclude`. A user's
own ignore file outside the repository is not read: what tffix does with a tree is the same on every machine.

What a pattern means is left to pathspec. Which pattern decides is not: its `check_file` answers for a file and all the
folders above it at once, and so finds every folder ignored under the common `*`, `!*/`, `!*.tf`. Here, as in git, each
entry is asked about by itself, once the folder that it stands in is known not to be ignored.

Where pathspec reads a pattern differently from git: `?` or `[!x]` for a character of several bytes (git matches bytes);
named sets (`[[:digit:]]`), backslashes, slashes and backward ranges in a set; `a/**/` (which to git is not `a` itself);
`a**/b` and `***/b`; `a\/b`; a tab, or spaces after an escaped one, at the end; `!/`.
"""

import os
import re
from pathlib import Path
from typing import NamedTuple

from fixer.disk.read import read_bytes, read_text
from fixer.errors import InputError

_NAME = ".gitignore"


class Rules:
    """What is ignored in a folder and below it. Rules are values: `entering` a folder gives those in force there."""

    __slots__ = ("_levels",)

    def __init__(self, levels: "tuple[_Level, ...]" = ()) -> None:
        # The nearest file first: the first that says something about a path decides.
        self._levels = levels

    def entering(self, folder: str, *, has_own: bool, is_top: bool = False) -> "Rules":
        """The rules in `folder`, which lies directly below the one that these are for.

        `has_own`: a `.gitignore` stands in it. `is_top`: a `.git` does; what is above does not concern that repository.
        """
        levels = _exclude_levels(folder) if is_top else self._levels
        if has_own:
            levels = (*_levels_of(f"{folder}/{_NAME}", folder), *levels)
        return self if levels is self._levels else Rules(levels)

    def ignores(self, folder: str, name: str, *, is_folder: bool) -> bool:
        """Whether the entry `name` of `folder` is ignored, given that `folder` is not."""
        for level in self._levels:
            verdict = level.verdict(folder, name, is_folder=is_folder)
            if verdict is not None:
                return verdict
        return False


def repository_top(folder: Path) -> Path | None:
    """The nearest folder at or above `folder` in which a `.git` stands, or None."""
    folder = folder.absolute()
    for candidate in (folder, *folder.parents):
        if os.path.exists(candidate / ".git"):  # noqa: PTH110 - raises nothing where looking is not permitted
            return candidate
    return None


def rules_above(folder: Path) -> Rules:
    """The rules that the folders above `folder` put in force there; its own `.gitignore` is not among them.

    None at all where `folder` is itself ignored: who names it wants what is in it.
    """
    folder = folder.absolute()
    top = repository_top(folder)
    rules = Rules()
    if top is None or top == folder:
        return rules
    above = str(top)
    for part in folder.relative_to(top).parts:
        has_own = os.path.isfile(Path(above, _NAME))  # noqa: PTH113 - as above
        rules = rules.entering(above, has_own=has_own, is_top=above == str(top))
        if rules.ignores(above, part, is_folder=True):
            return Rules()
        above = f"{above.rstrip('/')}/{part}"
    return rules


class _Pattern(NamedTuple):
    """One line of an ignore file."""

    regex: re.Pattern[str]
    ignores: bool
    folders_only: bool

    def names(self, path: str) -> bool:
        """Whether this pattern matches `path` (a folder, where it is for folders only) and not merely one above it."""
        # pathspec's expressions match all that is below a folder too. Their one group is the slash after the folder.
        if self.folders_only:
            return any(found.end() > len(path) for found in self.regex.finditer(f"{path}/"))
        found = self.regex.search(path)
        return found is not None and found.lastgroup is None


class _Level:
    """The patterns of one file, the last first, and the folder that they are relative to."""

    __slots__ = ("_base", "_for_files", "_for_folders")

    def __init__(self, base: str, patterns: list[_Pattern]) -> None:
        # "/" itself ends in the separator that every other folder lacks.
        self._base = len(base.rstrip("/")) + 1
        self._for_folders = patterns[::-1]
        self._for_files = [pattern for pattern in self._for_folders if not pattern.folders_only]

    def verdict(self, folder: str, name: str, *, is_folder: bool) -> bool | None:
        """Ignored, expressly not ignored, or None where no pattern matches. The last pattern that matches decides."""
        path = f"{folder[self._base :]}/{name}" if len(folder) > self._base else name
        for pattern in self._for_folders if is_folder else self._for_files:
            if pattern.names(path):
                return pattern.ignores
        return None


def _levels_of(file: str, base: str) -> tuple[_Level, ...]:
    """The rules of one file as no level (it says nothing, or cannot be read) or one."""
    path = Path(file)
    try:
        # Git does not follow a link here, so that a repository cannot make it read elsewhere.
        if path.is_symlink():
            return ()
        text = read_bytes(path).removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    except (InputError, ValueError):
        return ()
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    # An exclude file as `git init` leaves it has nothing but comments.
    patterns = _patterns(lines) if lines else []
    return (_Level(base, patterns),) if patterns else ()


def _patterns(lines: list[str]) -> list[_Pattern]:
    # Imported here: it takes longer than walking a large tree, and what has no ignore file should not wait for it.
    import warnings

    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

    patterns = []
    with warnings.catch_warnings():
        # Of sets that Python may read differently one day; nobody who runs tffix can do anything about them.
        warnings.simplefilter("ignore", FutureWarning)
        for line in lines:
            try:
                pattern = GitIgnoreSpecPattern(line)
            except (ValueError, re.error):
                # Not a pattern. The other lines still count.
                continue
            if pattern.regex is not None:
                patterns.append(_Pattern(pattern.regex, bool(pattern.include), line.rstrip().endswith("/")))
    return patterns


def _exclude_levels(top: str) -> tuple[_Level, ...]:
    """The rules of the repository's own exclude file, also where `.git` is a file (a worktree, a submodule)."""
    git = Path(top, ".git")
    try:
        if git.is_file():
            git = git.parent / read_text(git).removeprefix("gitdir:").strip()
            common = git / "commondir"
            if common.is_file():
                git = git / read_text(common).strip()
    except (InputError, OSError, ValueError):
        return ()
    return _levels_of(str(git / "info" / "exclude"), top)
