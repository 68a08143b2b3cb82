"""Where a path that is to be written really leads, and what stands there now.

With a root, no path may lead out of it: file names in an answer are a model's, and links that stand in the output
folder are not to be trusted with them.
"""

import os
import stat
from pathlib import Path
from typing import NamedTuple

from fixer.errors import WriteRefused


class OutsideRefused(WriteRefused):
    """A path that leads out of the folder in which it has to stay, or into one that is a tool's own."""


class Target(NamedTuple):
    """A place to write to: the path as it was asked for, the real path behind its links, and what stands there.

    `found` is None, and `content` empty, where no file stands yet.
    """

    asked: Path
    real: Path
    found: os.stat_result | None
    content: bytes

    def is_unchanged(self) -> bool:
        """Whether what was found is still all there is at the real path."""
        try:
            now = self.real.lstat()
        except FileNotFoundError:
            return self.found is None
        return self.found is not None and _identity(now) == _identity(self.found)


def find_target(asked: Path, root: Path | None) -> Target:
    """The target of `asked`, its links followed; with `root`, only where it lies inside.

    Raises WriteRefused where the path leads outside `root`, ends at something other than a file, or the file may not be
    written; OSError or ValueError where the path cannot be followed at all.
    """
    real = _followed(asked) if root is None else _inside(asked, root)
    try:
        found = real.lstat()
    except FileNotFoundError:
        return Target(asked, real, None, b"")
    if stat.S_ISDIR(found.st_mode):
        raise WriteRefused("a folder stands where this file would be written", file=str(asked))
    if stat.S_ISLNK(found.st_mode):
        raise WriteRefused("the link leads in a circle", file=str(asked))
    if not stat.S_ISREG(found.st_mode):
        raise WriteRefused("not a regular file", file=str(asked))
    # Renaming over it would work, which asks the folder and not the file; but who made it read-only wants it to stay.
    if not os.access(real, os.W_OK):
        raise WriteRefused("the file is read-only", file=str(asked), advice="Make it writable (chmod u+w) first.")
    return Target(asked, real, found, real.read_bytes())


def _followed(path: Path) -> Path:
    """The real path of `path`; unlike `Path.resolve`, it raises nothing where links lead in a circle."""
    return Path(os.path.realpath(path))


def _inside(asked: Path, root: Path) -> Path:
    """The real path of `asked`, which must stay inside `root` at every step."""
    relative = _relative(asked, root)
    real_root = _followed(root)
    current = real_root
    for part in relative.parts:
        current /= part
        if current.is_symlink():
            link, current = current, _followed(current)
            if real_root not in current.parents:
                raise OutsideRefused(
                    f"the link {link} leads outside {root}",
                    file=str(asked),
                    advice="Remove the link, or choose another output folder.",
                )
    # What git reads from its own folder it can be made to execute.
    if any(part.casefold() == ".git" for part in current.relative_to(real_root).parts):
        raise OutsideRefused("inside git's own folder", file=str(asked))
    return current


def _relative(asked: Path, root: Path) -> Path:
    try:
        relative = asked.relative_to(root)
    except ValueError:
        try:
            relative = asked.absolute().relative_to(root.absolute())
        except ValueError:
            raise WriteRefused(f"outside {root}", file=str(asked)) from None
    if not relative.parts or ".." in relative.parts:
        raise WriteRefused(f"outside {root}", file=str(asked))
    return relative


def _identity(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
