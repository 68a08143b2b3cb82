"""Whatever happens, at whatever step: each file is old or new, all are or none is, and no temporary file stays."""

import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from fixer.disk.leftover import is_temporary
from fixer.disk.staged import Staged
from fixer.disk.write import write_all
from fixer.errors import WriteRefused

from . import every_step as steps
from .every_step import NEW, OLD, Event, contents, every_step, prepare

WAYS = pytest.mark.parametrize("nameless", [True, False], ids=["nameless", "named"])


def no_space(_: str) -> None:
    raise OSError(28, "No space left on device")


def assert_all_or_none(root: Path, *, written: bool) -> None:
    assert contents(root) == (NEW if written else OLD)
    assert (root / "link.tf").readlink() == Path("real/b.tf")
    assert stat.S_IMODE((root / "a.tf").stat().st_mode) == 0o640
    assert written or not (root / "made").exists()


def refusal(event: Event, changes: Mapping[Path, str]) -> WriteRefused | None:
    """What a write in which `event` comes is refused with, None where it is not."""
    with every_step(event):
        try:
            write_all(changes)
        except WriteRefused as error:
            return error
    return None


def roots(parent: Path) -> Iterator[tuple[int, Path]]:
    """A folder for each step; the loop over them ends itself when a step did not come any more."""
    for step in range(1, 1000):
        yield step, parent / str(step)
    pytest.fail("the write never ends")


@WAYS
def test_a_call_that_fails_at_any_step_leaves_all_old_or_all_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nameless: bool
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    outcomes = set()
    for step, root in roots(tmp_path):
        changes = prepare(root)
        event = Event(step, no_space)
        refused = refusal(event, changes)
        if refused is not None:
            assert "no space left on device" in refused.message
            assert "Free some space" in refused.advice
        written = refused is None
        assert_all_or_none(root, written=written)
        outcomes.add(written)
        if not event.happened:
            break
    assert outcomes == {True, False}


@WAYS
def test_content_is_on_disk_before_the_first_rename_and_the_renames_are_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nameless: bool
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    changes = prepare(tmp_path)
    event = Event(0, no_space)
    with every_step(event):
        write_all(changes)
    calls = [name for name in event.names if name in ("write", "fsync", "link", "replace")]
    renamed = [number for number, name in enumerate(calls) if name in ("link", "replace")]
    assert calls[: renamed[0]] == ["write", "fsync"] * len(NEW)
    # The folders: root, real, made, made/deep.
    assert calls[renamed[-1] + 1 :] == ["fsync"] * 4
    assert calls.count("replace") >= len(OLD)


@pytest.mark.parametrize("failing", range(1, 6))
@WAYS
def test_files_that_were_renamed_are_put_back_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nameless: bool, failing: int
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    changes = prepare(tmp_path)
    for name in OLD:
        os.utime(tmp_path / name, ns=(1_000, 2_000))
    real = Staged.put
    calls = []

    def fail(self: Staged, target: Path, *, replace: bool) -> None:
        calls.append(target)
        if len(calls) == failing:
            raise OSError(5, "Input/output error")
        real(self, target, replace=replace)

    monkeypatch.setattr(Staged, "put", fail)
    with pytest.raises(WriteRefused, match="input/output error"):
        write_all(changes)
    assert_all_or_none(tmp_path, written=False)
    assert {(tmp_path / name).stat().st_mtime_ns for name in OLD} == {2_000}


def test_a_file_that_cannot_be_put_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.tf", "b.tf", "c.tf"):
        (tmp_path / name).write_text("old")
    real = os.replace
    calls = []

    def fail(source: Any, target: Any) -> None:
        calls.append(target)
        if len(calls) >= 3:
            raise OSError(5, "Input/output error")
        real(source, target)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteRefused, match=r"c\.tf could not be written, and these .*a\.tf, .*b\.tf$"):
        write_all({tmp_path / name: "new" for name in ("a.tf", "b.tf", "c.tf")})
    assert contents(tmp_path) == {"a.tf": "new", "b.tf": "new", "c.tf": "old"}


@pytest.mark.parametrize(
    ("name", "nameless"), [("SIGINT", True), ("SIGTERM", True), ("SIGTERM", False), ("SIGHUP", True)]
)
def test_a_signal_at_any_step_waits_until_all_are_old_or_all_are_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, nameless: bool
) -> None:
    if not hasattr(signal, name):
        pytest.skip("this system does not have the signal")
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    number = signal.Signals[name]
    delivered: list[dict[str, str]] = []
    outcomes = set()
    root = tmp_path

    def note(_number: int, _frame: FrameType | None) -> None:
        delivered.append(contents(root))

    before = signal.signal(number, note)
    try:
        for step, root in roots(tmp_path):
            changes = prepare(root)
            event = Event(step, lambda _: signal.raise_signal(number))
            delivered.clear()
            refused = refusal(event, changes)
            if refused is not None:
                assert refused.message == f"interrupted ({name}); nothing was written"
            written = refused is None
            assert_all_or_none(root, written=written)
            assert delivered == ([contents(root)] if event.happened else [])
            assert signal.getsignal(number) is note
            outcomes.add(written)
            if not event.happened:
                break
    finally:
        signal.signal(number, before)
    assert outcomes == {True, False}


def test_ctrl_c_ends_as_it_always_does_once_the_disk_is_in_order(tmp_path: Path) -> None:
    changes = prepare(tmp_path)
    with every_step(Event(3, lambda _: signal.raise_signal(signal.SIGINT))), pytest.raises(KeyboardInterrupt):
        write_all(changes)
    assert_all_or_none(tmp_path, written=False)


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    changes = prepare(tmp_path)
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with every_step(Event(3, lambda _: signal.raise_signal(signal.SIGTERM))):
            write_all(changes)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert_all_or_none(tmp_path, written=True)


def test_a_thread_writes_without_touching_signals(tmp_path: Path) -> None:
    changes = prepare(tmp_path)
    handlers = []
    with every_step(Event(3, lambda _: handlers.append(signal.getsignal(signal.SIGTERM)))):
        thread = threading.Thread(target=write_all, args=(changes,))
        thread.start()
        thread.join()
    assert handlers == [signal.getsignal(signal.SIGTERM)]
    assert_all_or_none(tmp_path, written=True)


@pytest.fixture(scope="module")
def deaths(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What a process left that died at each step of a write, and what the next run made of it."""
    if not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    done = subprocess.run(
        [sys.executable, steps.__file__, str(tmp_path_factory.mktemp("deaths"))], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_death_is_at_a_step_of_its_own(deaths: list[dict[str, Any]]) -> None:
    for name in ("SIGTERM", "SIGKILL"):
        for nameless in (True, False):
            count = sum(death["signal"] == name and death["nameless"] == nameless for death in deaths)
            assert count > 20


def test_a_process_ended_by_sigterm_leaves_all_old_or_all_new_and_nothing_else(deaths: list[dict[str, Any]]) -> None:
    left = [death["left"] for death in deaths if death["signal"] == "SIGTERM"]
    assert all(files in (OLD, NEW) for files in left)
    assert OLD in left
    assert NEW in left


def test_a_process_killed_outright_leaves_each_file_old_or_new(deaths: list[dict[str, Any]]) -> None:
    for death in deaths:
        for name in NEW:
            assert death["left"].get(name) in (OLD.get(name), NEW[name])


def test_a_process_killed_outright_leaves_at_most_one_temporary_file_where_files_can_wait_without_a_name(
    deaths: list[dict[str, Any]],
) -> None:
    if not hasattr(os, "O_TMPFILE"):
        pytest.skip("files cannot wait without a name here")
    killed = [death for death in deaths if death["signal"] == "SIGKILL" and death["nameless"]]
    left = [[name for name in death["left"] if is_temporary(Path(name).name)] for death in killed]
    # The one window there is: between naming a file and renaming it over the old one, once for each of those.
    assert [len(names) for names in left if names] == [1] * len(OLD)


def test_the_next_run_removes_what_a_killed_one_left(deaths: list[dict[str, Any]]) -> None:
    assert all(set(death["left"]) <= set(NEW) for death in deaths if death["signal"] == "SIGTERM")
    assert any(set(death["left"]) - set(NEW) for death in deaths if death["signal"] == "SIGKILL")
    assert all(death["then"] == NEW for death in deaths)
