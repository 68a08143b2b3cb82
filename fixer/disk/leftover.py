"""The names of temporary files, and the removal of those that a killed run left behind.

A run that ends by itself, by an error or by a signal it can see removes its temporary files. A run that is killed
outright (SIGKILL, a power cut) cannot; what it leaves has a name by which the next run in that folder knows it.
"""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The leading dot hides it from Terraform, and from the walk.
PREFIX = ".tffix-"
SUFFIX = ".tmp"

# Process numbers are used again (in a container the same one each time), and a folder can be shared with a machine or a
# container whose processes cannot be seen from here: the first is told by a word drawn at start, the second by age.
_RUN = os.urandom(4).hex()
_SECONDS_ANY_RUN_LASTS = 3600


def temporary_name(number: int) -> str:
    """A file name for this process's temporary file `number`."""
    return f"{PREFIX}{os.getpid()}-{_RUN}-{number}{SUFFIX}"


def is_temporary(name: str) -> bool:
    """Whether `name` is one that `temporary_name` made, in whatever run."""
    return _maker(name) is not None


def remove_leftovers(folders: "Iterable[Path]") -> tuple[Path, ...]:
    """Remove from `folders` what killed runs left there; files of a run that still works are kept.

    Returns the paths removed. Raises nothing: a folder that cannot be listed or changed is passed over.
    """
    removed = []
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                found = [entry for entry in entries if is_temporary(entry.name)]
        except OSError:
            continue
        for entry in found:
            try:
                if entry.is_file(follow_symlinks=False) and _is_abandoned(entry):
                    leftover = Path(entry.path)
                    leftover.unlink()
                    removed.append(leftover)
            except OSError:
                continue
    return tuple(removed)


def _maker(name: str) -> tuple[int, str] | None:
    """The process number and the run's word in a temporary file's name."""
    if not (name.startswith(PREFIX) and name.endswith(SUFFIX)):
        return None
    parts = name[len(PREFIX) : -len(SUFFIX)].split("-")
    if len(parts) != 3 or not (parts[0].isdecimal() and parts[2].isdecimal()):
        return None
    return int(parts[0]), parts[1]


def _is_abandoned(entry: "os.DirEntry[str]") -> bool:
    maker = _maker(entry.name)
    if maker is None:
        return False
    number, run = maker
    if number == os.getpid() and run != _RUN:
        return True
    if not _runs(number):
        return True
    return time.time() - entry.stat(follow_symlinks=False).st_mtime > _SECONDS_ANY_RUN_LASTS


def _runs(number: int) -> bool:
    """Whether a process of this number runs; True where it cannot be told."""
    # On Windows os.kill ends the process instead of asking for it.
    if os.name != "posix":
        return True
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
