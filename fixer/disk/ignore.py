"""Which files and folders git ignores, as `git check-ignore --no-index` tells it.

The rules of every `.gitignore` from the top of the repository down to a folder, and of `.git/info/exclude`. A user's
own ignore file outside the repository is not read: what tffix does with a tree is the same on every machine.

The package pathspec answers another question (is this file below anything that is ignored?), which for the common `*`,
`!*/`, `!*.tf` would keep a walk out of every folder; and importing it takes longer than walking a large tree.
"""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from fixer.disk.ignore_pattern import Pattern, without_trailing_spaces
from fixer.disk.read import read_bytes, read_text
from fixer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

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
        if (candidate / ".git").exists():
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
        has_own = Path(above, _NAME).is_file()
        rules = rules.entering(above, has_own=has_own, is_top=above == str(top))
        if rules.ignores(above, part, is_folder=True):
            return Rules()
        above = f"{above.rstrip('/')}/{part}"
    return rules


class _Level:
    """The patterns of one file, and the folder that they are relative to."""

    __slots__ = ("_base", "_names", "_paths", "_patterns")

    def __init__(self, base: str, patterns: "list[Pattern]") -> None:
        # "/" itself ends in the separator that every other folder lacks.
        self._base = len(base.rstrip("/")) + 1
        self._patterns = patterns[::-1]
        # Most names match nothing: one expression says so at once.
        self._names = _any_of([pattern.source for pattern in patterns if not pattern.anchored])
        self._paths = _any_of([pattern.source for pattern in patterns if pattern.anchored])

    def verdict(self, folder: str, name: str, *, is_folder: bool) -> bool | None:
        """Ignored, expressly not ignored, or None where no pattern matches. The last pattern that matches decides."""
        path = f"{folder[self._base :]}/{name}" if len(folder) > self._base else name
        if not path.isascii():
            name, path = _one_character_a_byte(os.fsencode(name)), _one_character_a_byte(os.fsencode(path))
        if not (self._names and self._names(name)) and not (self._paths and self._paths(path)):
            return None
        for pattern in self._patterns:
            if (is_folder or not pattern.folders_only) and pattern.matches(path if pattern.anchored else name):
                return not pattern.negated
        return None


def _any_of(sources: list[str]) -> "Callable[[str], object] | None":
    return re.compile("|".join(sources), re.DOTALL).fullmatch if sources else None


def _levels_of(file: str, base: str) -> "tuple[_Level, ...]":
    """The rules of one file as no level (it says nothing, or cannot be read) or one."""
    path = Path(file)
    try:
        # Git does not follow a link here, so that a repository cannot make it read elsewhere.
        if path.is_symlink():
            return ()
        text = _one_character_a_byte(read_bytes(path).removeprefix(b"\xef\xbb\xbf"))
    except (InputError, ValueError):
        return ()
    patterns = []
    for line in text.split("\n"):
        bare = without_trailing_spaces(line.removesuffix("\r"))
        if bare and not bare.startswith("#"):
            patterns.append(Pattern(bare))
    return (_Level(base, patterns),) if patterns else ()


def _one_character_a_byte(data: bytes) -> str:
    """Git matches bytes: its `?` is half an "é"."""
    return data.decode("latin-1")


def _exclude_levels(top: str) -> "tuple[_Level, ...]":
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
