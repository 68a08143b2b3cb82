"""Reading a file as text, losslessly.

The text holds every byte of the file: newlines are not translated, a byte order mark stays as "\\ufeff" at the start,
so that `text.encode()` is the file again.
"""

import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from fixer.errors import InputError, Problem

if TYPE_CHECKING:
    from pathlib import Path

# No configuration is that long; a file that is was given by mistake (a state, an archive, a log).
LARGEST = 50 * 1024 * 1024

STDIN = "<stdin>"


class DecodingError(InputError):
    """A file that is not UTF-8, with the place of the first byte that is not."""

    def __init__(self, message: str, *, file: str, line: int, column: int, advice: str) -> None:
        super().__init__(f"{message} (line {line}, column {column})", file=file, advice=advice)
        self._problem = Problem(message, file, line, column, advice=advice)

    @property
    def problem(self) -> Problem:
        """The same, as a value that a report can show, with line and column."""
        return self._problem


def read_text(path: "Path", *, largest: int = LARGEST) -> str:
    """The text of the file at `path`, byte for byte.

    Raises InputError where it is missing, a folder, a pipe or device, not readable, larger than `largest` bytes, or not
    UTF-8 (then a DecodingError, which knows line and column).
    """
    return decoded(read_bytes(path, largest=largest), str(path))


def read_bytes(path: "Path", *, largest: int = LARGEST) -> bytes:
    """The bytes of the regular file at `path`. Raises InputError as `read_text` does, except for what they mean."""
    name = str(path)
    try:
        # Without O_NONBLOCK, opening a named pipe waits for a writer who may never come.
        descriptor = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (OSError, ValueError) as error:
        raise _cannot_open(error, path, name) from error
    try:
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            raise _is_a_folder(name)
        if not stat.S_ISREG(found.st_mode):
            raise InputError("not a regular file", file=name, advice="To read from a pipe, give - as the path.")
        if found.st_size > largest:
            raise _too_large(name, largest)
        parts = []
        # A file can grow, or shrink, between the two calls: read to its end, and no further than what was allowed.
        left = largest + 1
        while left > 0 and (part := os.read(descriptor, min(left, max(found.st_size, 4096) + 1))):
            parts.append(part)
            left -= len(part)
    except OSError as error:
        raise InputError(f"cannot be read: {_reason(error)}", file=name) from error
    finally:
        os.close(descriptor)
    if left <= 0:
        raise _too_large(name, largest)
    return b"".join(parts)


def read_stdin(stream: BinaryIO | None = None, *, largest: int = LARGEST) -> str:
    """The text on standard input (or of `stream`), byte for byte.

    Raises InputError where standard input is closed, fails, holds more than `largest` bytes, or is not UTF-8.
    """
    if stream is None:
        import sys

        # With standard input closed (`<&-`) Python sets None, whatever the type says.
        standard = getattr(sys.stdin, "buffer", None)
        if standard is None:
            raise InputError("standard input is closed", file=STDIN)
        stream = standard
    try:
        data = stream.read(largest + 1)
    except OSError as error:
        raise InputError(f"cannot be read: {_reason(error)}", file=STDIN) from error
    if len(data) > largest:
        raise _too_large(STDIN, largest)
    return decoded(data, STDIN)


def decoded(data: bytes, name: str) -> str:
    """`data` as text, a byte order mark kept. Raises DecodingError, naming the file `name`, where it is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start
    line_start = data.rfind(b"\n", 0, at) + 1
    raise DecodingError(
        f"not UTF-8: byte 0x{data[at]:02x} at offset {at}",
        file=name,
        line=data.count(b"\n", 0, at) + 1,
        column=len(data[line_start:at].decode("utf-8")) + 1,
        advice=_encoding_advice(data),
    )


_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)


def _encoding_advice(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "The file looks like UTF-16; save it as UTF-8."
    if b"\0" in data[:8192]:
        return "The file looks like binary data, not text."
    return "Terraform reads UTF-8 only; save the file as UTF-8."


def _cannot_open(error: OSError | ValueError, path: "Path", name: str) -> InputError:
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return InputError(f"a link to {path.readlink()}, which does not exist", file=name)
        return InputError("no such file", file=name)
    # Where opening a folder fails at all (Windows), it fails as a lack of permission.
    # Asked with os.path, which answers where looking is not permitted; Path.is_dir raises.
    if isinstance(error, IsADirectoryError) or (isinstance(error, PermissionError) and os.path.isdir(path)):  # noqa: PTH112
        return _is_a_folder(name)
    if isinstance(error, PermissionError):
        return InputError("cannot be read: permission denied", file=name)
    return InputError(f"cannot be read: {_reason(error)}", file=name)


def _is_a_folder(name: str) -> InputError:
    return InputError("a folder, not a file", file=name)


def _too_large(name: str, largest: int) -> InputError:
    return InputError(f"larger than {largest // (1024 * 1024)} MB", file=name)


def _reason(error: OSError | ValueError) -> str:
    text = error.strerror if isinstance(error, OSError) else str(error)
    return (text or type(error).__name__).lower()
