"""A write in which something happens at its n-th step: every call that changes the disk, or makes it last, is one.

Run as a program (`python every_step.py FOLDER`), it lets a process of its own die at each step, by SIGTERM and by
SIGKILL, where files can wait without a name and where they cannot, and prints what each left, one JSON object a line. A
program of its own, since a test run has threads, and those do not go with fork.
"""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fixer.disk.write import write_all

STEPS = ("open", "write", "fsync", "link", "replace", "unlink", "mkdir", "rmdir", "fchmod", "utime", "close")

OLD = {"a.tf": "old a\n", "real/b.tf": "old b\r\n", "z.tf": "old z\n"}
NEW = {
    "a.tf": "\ufeffnew a\r\n",
    "real/b.tf": "new b",
    "z.tf": "new z\n",
    "made/deep/c.tf": "new c\n",
    "d.tf": "new d\n",
}


def prepare(root: Path) -> dict[Path, str]:
    """Make `root` with the old files and a link; returns the changes that make them new."""
    for name, text in OLD.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.encode())
    (root / "a.tf").chmod(0o640)
    (root / "link.tf").symlink_to("real/b.tf")
    paths = {name: root / ("link.tf" if name == "real/b.tf" else name) for name in NEW}
    return {paths[name]: text for name, text in NEW.items()}


def contents(root: Path) -> dict[str, str]:
    """Every file in and below `root` that is no link."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    return {str(path.relative_to(root)): path.read_bytes().decode() for path in files}


class Event:
    """Something that happens at step `at` (from 1), once; `happened` tells whether it came to that, `names` which
    calls the steps were.
    """

    def __init__(self, at: int, what: Callable[[str], None]) -> None:
        self.at = at
        self.step = 0
        self.names: list[str] = []
        self.happened = False
        self.what = what

    def come(self, name: str) -> None:
        self.step += 1
        self.names.append(name)
        if self.step == self.at:
            self.happened = True
            self.what(name)


@contextmanager
def every_step(event: Event) -> Iterator[None]:
    """Within this, each step first lets `event` come, then does what it does."""
    real: dict[str, Callable[..., Any]] = {name: getattr(os, name) for name in STEPS if hasattr(os, name)}

    def stepped(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            event.come(name)
            return real[name](*arguments, **options)

        return call

    for name in real:
        setattr(os, name, stepped(name))
    try:
        yield
    finally:
        for name, function in real.items():
            setattr(os, name, function)


def die_at(root: Path, step: int, number: int, *, nameless: bool) -> bool:
    """In a process of its own, write and get signal `number` at `step`; whether it came to that step."""
    changes = prepare(root)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if not nameless:
                vars(os).pop("O_TMPFILE", None)
            event = Event(step, lambda _: os.kill(os.getpid(), number))
            with every_step(event):
                write_all(changes)
            status = 0 if not event.happened else 1
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == number
        return True
    assert os.WEXITSTATUS(status) == 0, "the signal was lost"
    return False


def main(parent: Path) -> None:
    """Die at every step, in a folder each below `parent`, and print what was left and what the next run makes of it."""
    # Waiting for the disk would be all that this program does.
    os.fsync = lambda fd: None
    for name in ("SIGTERM", "SIGKILL"):
        for nameless in (True, False):
            step = 0
            came = True
            while came:
                step += 1
                root = parent / f"{name}-{nameless}-{step}"
                came = die_at(root, step, signal.Signals[name], nameless=nameless)
                left = contents(root)
                write_all({root / path: text for path, text in NEW.items()})
                report = {"signal": name, "nameless": nameless, "step": step, "left": left, "then": contents(root)}
                print(json.dumps(report))  # noqa: T201 - the program's result


if __name__ == "__main__":
    main(Path(sys.argv[1]))
