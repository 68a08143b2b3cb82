"""One file's new content, complete on disk and not yet in its place.

Where Linux offers it, the content waits in a file that has no name: a process killed outright leaves nothing behind. It
gets its temporary name only right before it is renamed over the old file, since no call puts a nameless file over an
existing one in a single step; a new file gets its own name at once. Elsewhere it waits under a temporary name.
"""

import os
import stat
from contextlib import suppress
from errno import EEXIST
from itertools import count
from pathlib import Path

from fixer.disk.leftover import temporary_name

_numbers = count()


class Staged:
    """Content that waits in `folder` to be put in place. End it with `put` or `discard`."""

    __slots__ = ("_descriptor", "_folder", "_name")

    def __init__(
        self, folder: Path, data: bytes, *, like: os.stat_result | None, like_path: Path, nameless: bool
    ) -> None:
        """Write `data` into a temporary file in `folder`, down to the disk.

        `like` and `like_path` are the file it will replace, whose mode, owner and extended attributes it gets; with
        None it gets the mode of a new file. `nameless` asks for a file without a name, which costs an open descriptor.
        Raises OSError, with nothing left behind.
        """
        self._folder = folder
        self._name: Path | None = None
        self._descriptor = -1
        # A file that replaces one that others may not read is never readable by them, not even for a moment.
        mode = 0o666 if like is None else 0o600
        try:
            has_no_name = nameless and self._open_nameless(mode)
            if not has_no_name:
                self._open_named(mode)
            _write(self._descriptor, data)
            if like is not None:
                _take_over(self._descriptor, like, like_path)
            os.fsync(self._descriptor)
            if not has_no_name:
                self._close()
        except BaseException:
            self.discard()
            raise

    def put(self, target: Path, *, replace: bool) -> None:
        """Move the content to `target`: over the file that stands there (`replace`), or as a new file.

        Raises OSError, with `target` as it was; FileExistsError where a new file came in between.
        """
        if self._name is None:
            if not replace:
                self._link(target)
                self._close()
                return
            name = self._folder / temporary_name(next(_numbers))
            self._link(name)
            self._name = name
        elif not replace and os.path.lexists(target):
            raise FileExistsError(EEXIST, os.strerror(EEXIST), str(target))
        self._name.replace(target)
        self._name = None
        self._close()

    def discard(self) -> None:
        """Remove what was staged, if it has not been put in place. Raises nothing."""
        if self._name is not None:
            name, self._name = self._name, None
            # Where that fails it is gone, or its folder is: nothing that could be done here.
            with suppress(OSError):
                name.unlink()
        self._close()

    def keep_time(self, found: os.stat_result) -> None:
        """Give the content the times of `found`, for an old file that is put back."""
        where: Path | int = self._descriptor if self._name is None else self._name
        os.utime(where, ns=(found.st_atime_ns, found.st_mtime_ns))

    def _open_nameless(self, mode: int) -> bool:
        flag: int = getattr(os, "O_TMPFILE", 0)
        if not flag:
            return False
        try:
            self._descriptor = os.open(self._folder, flag | os.O_WRONLY, mode)
        except OSError:
            # This kind of file system cannot; or the folder does not allow it, which the named file will tell.
            return False
        # Without /proc (some sandboxes) it could not be given a name later.
        if os.path.lexists(f"/proc/self/fd/{self._descriptor}"):
            return True
        self._close()
        return False

    def _open_named(self, mode: int) -> None:
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        name = self._folder / temporary_name(next(_numbers))
        self._descriptor = os.open(name, flags, mode)
        self._name = name

    def _link(self, name: Path) -> None:
        # The absolute path makes src_dir_fd meaningless; giving one is what makes Python call linkat, which alone
        # follows the link in /proc to the nameless file.
        os.link(f"/proc/self/fd/{self._descriptor}", name, src_dir_fd=self._descriptor, follow_symlinks=True)

    def _close(self) -> None:
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            # What was worth an error, fsync has told.
            with suppress(OSError):
                os.close(descriptor)


def _write(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _take_over(descriptor: int, like: os.stat_result, like_path: Path) -> None:
    """Give the open file the owner, extended attributes (among them access lists) and mode of the one it replaces."""
    if hasattr(os, "fchown"):
        now = os.fstat(descriptor)
        if (now.st_uid, now.st_gid) != (like.st_uid, like.st_gid):
            # Only root may give a file away; then it is the user's own, as after an edit in most editors.
            with suppress(OSError):
                os.fchown(descriptor, like.st_uid, like.st_gid)
    if hasattr(os, "listxattr"):
        try:
            names = os.listxattr(like_path)
        except OSError:
            names = []
        for name in names:
            # Some are the system's own and cannot be set.
            with suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(like_path, name))
    if hasattr(os, "fchmod"):
        # After the owner: changing the owner clears the set-user and set-group bits.
        os.fchmod(descriptor, stat.S_IMODE(like.st_mode))
