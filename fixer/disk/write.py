"""Writing several files, all of them or none.

What holds, and until when:

- Every new content is complete on disk, beside its target, before the first target changes. A full disk, a read-only
  folder or a file that somebody changed meanwhile ends the run there, with nothing changed.
- A target changes by one rename: whoever reads it sees the old file or the new one, never half of it, also after a
  power cut. If a rename fails, the files renamed before it are put back.
- SIGINT, SIGTERM and SIGHUP wait until the disk is in order (see `hold`): before the first rename nothing is changed,
  after it all files are written. Either way no temporary file stays.
- Killed outright (SIGKILL) between two renames, some files are new and some are old, each whole. Nothing can be removed
  by a killed process: a temporary file can stay where the kill falls between naming it and renaming it, two calls that
  follow one another; the next run in that folder removes it (see `leftover`). Where nameless files are not to be had
  (not Linux, some file systems, or more than a hundred files in one run) this lasts from staging to renaming.

A file that is replaced keeps mode, owner where the system lets us, and extended attributes. A symbolic link is followed
and stays. A hard link is parted from its file: the other names keep the old content.
"""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from fixer.disk.hold import HeldSignals
from fixer.disk.leftover import remove_leftovers
from fixer.disk.staged import Staged
from fixer.disk.target import Target, find_target
from fixer.errors import WriteRefused

# Each nameless file is an open descriptor, and some systems allow 256 in all.
_NAMELESS_AT_MOST = 100


def write_all(
    changes: Mapping[Path, str], *, root: Path | None = None, read: Mapping[Path, str | None] | None = None
) -> tuple[Path, ...]:
    """Write each text of `changes` to its path, as UTF-8 with its own newlines; all of them, or none.

    `root`, if given, is the folder outside which nothing may be written, not through links either. `read` holds what
    the paths contained when they were read (None: did not exist); a path that contains something else by now is
    refused. Folders that are missing are made. A file that already holds its text is not touched.

    Returns the paths that were written, in the order of `changes`. Raises WriteRefused where nothing was written; if
    putting a file back failed too, its message names the files that stay changed.
    """
    with HeldSignals() as held:
        targets = _targets(changes, root, read or {})
        remove_leftovers({target.real.parent for target, _ in targets})
        todo = [(target, data) for target, data in targets if target.found is None or target.content != data]
        # New files first: taking them back needs no copy of anything.
        todo.sort(key=lambda pair: pair[0].found is not None)
        if todo:
            _write_targets(todo, held)
    written = {target.asked for target, _ in todo}
    return tuple(path for path in changes if path in written)


def _targets(
    changes: Mapping[Path, str], root: Path | None, read: Mapping[Path, str | None]
) -> list[tuple[Target, bytes]]:
    """Each change as a target and its bytes; a target that is reached by two paths once."""
    found: dict[Path, tuple[Target, bytes]] = {}
    for path, text in changes.items():
        try:
            data = text.encode("utf-8")
            target = find_target(path, root)
        except (OSError, ValueError) as error:
            raise _refusal(error, path) from error
        if target.real in found:
            other, other_data = found[target.real]
            if other_data != data:
                raise WriteRefused(f"the same file as {other.asked}, with another content", file=str(path))
            continue
        already = target.found is not None and target.content == data
        if path in read and not already and not _holds(target, read[path]):
            raise _changed_meanwhile(path)
        found[target.real] = target, data
    return list(found.values())


def _holds(target: Target, text: str | None) -> bool:
    if text is None or target.found is None:
        return text is None and target.found is None
    return target.content == text.encode("utf-8")


def _write_targets(todo: Sequence[tuple[Target, bytes]], held: HeldSignals) -> None:
    made: list[Path] = []
    staged: list[Staged] = []
    try:
        for number, (target, data) in enumerate(todo):
            _stop_if(held)
            try:
                folder = target.real.parent
                _make_folders(folder, made)
                staged.append(
                    Staged(folder, data, like=target.found, like_path=target.real, nameless=number < _NAMELESS_AT_MOST)
                )
            except OSError as error:
                raise _refusal(error, target.asked) from error
        for target, _ in todo:
            if not target.is_unchanged():
                raise _changed_meanwhile(target.asked)
        _stop_if(held)
        _put_all([target for target, _ in todo], staged)
    except BaseException:
        for content in staged:
            content.discard()
        for folder in reversed(made):
            # Where that fails somebody else put something there meanwhile; it is theirs now.
            with suppress(OSError):
                folder.rmdir()
        raise
    _flush_folders({target.real.parent for target, _ in todo} | {folder.parent for folder in made})


def _put_all(targets: Sequence[Target], staged: Sequence[Staged]) -> None:
    for number, target in enumerate(targets):
        try:
            staged[number].put(target.real, replace=target.found is not None)
        except BaseException as error:
            stuck = [done for done in reversed(targets[:number]) if not _put_back(done)]
            if stuck:
                names = ", ".join(str(done.asked) for done in reversed(stuck))
                raise WriteRefused(
                    f"{target.asked} could not be written, and these could not be put back: {names}",
                    file=str(target.asked),
                ) from error
            if isinstance(error, OSError):
                raise _refusal(error, target.asked) from error
            raise


def _put_back(target: Target) -> bool:
    """Undo the writing of `target`; whether that succeeded."""
    try:
        if target.found is None:
            target.real.unlink()
            return True
        old = Staged(target.real.parent, target.content, like=target.found, like_path=target.real, nameless=True)
        try:
            old.keep_time(target.found)
            old.put(target.real, replace=True)
        finally:
            old.discard()
    except OSError:
        return False
    return True


def _make_folders(folder: Path, made: list[Path]) -> None:
    """Make `folder` and what is missing above it, adding to `made` what was made, outermost first."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        folder.mkdir()
        made.append(folder)


def _flush_folders(folders: set[Path]) -> None:
    """Make the renames last through a power cut, where the system can (Windows cannot open a folder)."""
    for folder in sorted(folders):
        # Where that fails, everything is written all the same; some file systems do not know the call for folders.
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _stop_if(held: HeldSignals) -> None:
    if held.came:
        raise WriteRefused(f"interrupted ({held.came}); nothing was written")


def _changed_meanwhile(path: Path) -> WriteRefused:
    return WriteRefused("changed on disk since it was read", file=str(path), advice="Run tffix again.")


def _refusal(error: OSError | ValueError, path: Path) -> WriteRefused:
    if isinstance(error, UnicodeEncodeError):
        return WriteRefused("the text cannot be written as UTF-8", file=str(path))
    if isinstance(error, ValueError):
        return WriteRefused(f"not a path: {error}", file=str(path))
    reason = (error.strerror or type(error).__name__).lower()
    return WriteRefused(f"cannot be written: {reason}", file=str(path), advice=_advice(error))


def _advice(error: OSError) -> str:
    import errno

    return {
        errno.ENOSPC: "Free some space on the disk.",
        errno.EDQUOT: "The disk quota is used up.",
        errno.EACCES: "The folder of the file has to be writable too: the new content is prepared beside it.",
        errno.EPERM: "The folder of the file has to be writable too: the new content is prepared beside it.",
        errno.EROFS: "The file system is mounted read-only.",
        errno.EBUSY: "The file is itself a mount point; give the folder that it comes from.",
        errno.EEXIST: "Something else made this file meanwhile. Run tffix again.",
    }.get(error.errno or 0, "")
