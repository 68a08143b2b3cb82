"""Several files are written, all of them or none, and nothing about them changes but their content."""

import os
import stat
import threading
from pathlib import Path

import pytest

from fixer.disk import staged
from fixer.disk.leftover import is_temporary, temporary_name
from fixer.disk.write import write_all
from fixer.errors import WriteRefused

from .conftest import Build, files_in


@pytest.fixture(params=["nameless", "named"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Every test holds where files can wait without a name (Linux), and where they cannot."""
    way: str = request.param
    if way == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    return way


@pytest.mark.parametrize("text", ["", "a = 1\r\nb = 2\n", "\ufeffa = 1", "é = 1\n\n", "a\0\x1a\u2028\r"])
def test_a_text_is_written_byte_for_byte(folder: Build, text: str) -> None:
    root = folder({"main.tf": "old"})
    write_all({root / "main.tf": text, root / "new.tf": text})
    assert files_in(root) == {"main.tf": text.encode(), "new.tf": text.encode()}


def test_what_was_written_is_returned_in_the_order_asked_for(folder: Build) -> None:
    root = folder({"b.tf": "old", "same.tf": "same"})
    changes = {root / "b.tf": "1", root / "same.tf": "same", root / "a.tf": "2", root / "empty.tf": ""}
    assert write_all(changes) == (root / "b.tf", root / "a.tf", root / "empty.tf")


def test_a_file_that_holds_its_text_already_is_not_touched(folder: Build) -> None:
    root = folder({"main.tf": "same"})
    os.utime(root / "main.tf", ns=(1, 1))
    before = (root / "main.tf").stat()
    assert write_all({root / "main.tf": "same"}) == ()
    after = (root / "main.tf").stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_ctime_ns) == (before.st_ino, 1, before.st_ctime_ns)


def test_missing_folders_are_made(folder: Build) -> None:
    root = folder({})
    write_all({root / "a" / "b" / "x.tf": "1", root / "a" / "y.tf": "2", root / "a" / "c" / "z.tf": "3"})
    assert files_in(root) == {"a/b/x.tf": b"1", "a/y.tf": b"2", "a/c/z.tf": b"3"}


def test_a_relative_path_is_written(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({})
    monkeypatch.chdir(root)
    assert write_all({Path("x.tf"): "1"}, root=Path()) == (Path("x.tf"),)
    assert files_in(root) == {"x.tf": b"1"}


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755, 0o666, 0o664])
def test_a_file_keeps_its_mode(folder: Build, mode: int) -> None:
    root = folder({"main.tf": "old"})
    (root / "main.tf").chmod(mode)
    write_all({root / "main.tf": "new"})
    assert stat.S_IMODE((root / "main.tf").stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_the_umask_leaves(folder: Build) -> None:
    root = folder({})
    before = os.umask(0o027)
    try:
        write_all({root / "a" / "x.tf": "1"})
    finally:
        os.umask(before)
    assert stat.S_IMODE((root / "a" / "x.tf").stat().st_mode) == 0o640
    assert stat.S_IMODE((root / "a").stat().st_mode) == 0o750


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_a_file_keeps_its_owner_and_mode(folder: Build) -> None:
    root = folder({"main.tf": "old"})
    os.chown(root / "main.tf", 12345, 23456)
    (root / "main.tf").chmod(0o2640)
    write_all({root / "main.tf": "new"})
    found = (root / "main.tf").stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12345, 23456, 0o2640)


def test_a_file_that_cannot_be_given_away_is_written_all_the_same(
    folder: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    root = folder({"main.tf": "old"})
    monkeypatch.setattr(os, "fchown", denied)
    real = os.fstat
    # As if the file were somebody else's.
    monkeypatch.setattr(os, "fstat", lambda descriptor: os.stat_result((*real(descriptor)[:4], 9, 9, 0, 0, 0, 0)))
    write_all({root / "main.tf": "new"})
    assert files_in(root) == {"main.tf": b"new"}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="extended attributes are not to be had here")
def test_a_file_keeps_its_extended_attributes(folder: Build) -> None:
    root = folder({"main.tf": "old"})
    try:
        os.setxattr(root / "main.tf", "user.note", b"kept")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    write_all({root / "main.tf": "new"})
    assert os.getxattr(root / "main.tf", "user.note") == b"kept"


def test_a_link_stays_and_the_file_it_leads_to_is_written(folder: Build) -> None:
    root = folder({"real/main.tf": "old", "a/": ""})
    (root / "a" / "one.tf").symlink_to("../real/main.tf")
    (root / "two.tf").symlink_to(root / "a" / "one.tf")
    (root / "linked").symlink_to("real")
    write_all({root / "two.tf": "new"})
    assert (root / "two.tf").readlink() == root / "a" / "one.tf"
    assert (root / "a" / "one.tf").readlink() == Path("../real/main.tf")
    assert (root / "real" / "main.tf").read_text() == "new"
    write_all({root / "linked" / "main.tf": "newer", root / "linked" / "x.tf": "1"})
    assert (root / "linked").is_symlink()
    assert files_in(root / "real") == {"main.tf": b"newer", "x.tf": b"1"}


def test_a_link_to_nowhere_is_followed_and_its_end_made(folder: Build) -> None:
    root = folder({})
    (root / "a.tf").symlink_to("b.tf")
    write_all({root / "a.tf": "1"})
    assert (root / "a.tf").is_symlink()
    assert (root / "b.tf").read_text() == "1"


def test_two_paths_to_one_file_are_written_once_where_they_agree(folder: Build) -> None:
    root = folder({"main.tf": "old"})
    (root / "link.tf").symlink_to("main.tf")
    write_all({root / "main.tf": "new", root / "link.tf": "new"})
    assert (root / "link.tf").is_symlink()
    assert (root / "main.tf").read_text() == "new"


def test_two_paths_to_one_file_are_refused_where_they_differ(folder: Build) -> None:
    root = folder({"main.tf": "old", "z.tf": "old"})
    (root / "link.tf").symlink_to("main.tf")
    with pytest.raises(WriteRefused, match=r"the same file as .*main\.tf, with another content"):
        write_all({root / "z.tf": "new", root / "main.tf": "1", root / "link.tf": "2"})
    assert files_in(root) == {"main.tf": b"old", "z.tf": b"old", "link.tf": b"old"}


def test_a_hard_link_is_parted_from_its_file(folder: Build) -> None:
    root = folder({"main.tf": "old"})
    os.link(root / "main.tf", root / "other.tf")
    write_all({root / "main.tf": "new"})
    assert files_in(root) == {"main.tf": b"new", "other.tf": b"old"}


def assert_refused_whole(root: Path, name: str, match: str) -> None:
    before = files_in(root)
    changes = {root / "a.tf": "new", root / "made" / "x.tf": "new", root / name: "new", root / "z.tf": "new"}
    with pytest.raises(WriteRefused, match=match) as caught:
        write_all(changes)
    assert caught.value.file == str(root / name)
    assert files_in(root) == before
    assert not (root / "made").exists()


def test_nothing_is_written_where_one_target_is_a_folder(folder: Build) -> None:
    assert_refused_whole(folder({"a.tf": "old", "b.tf/": ""}), "b.tf", "a folder stands where")


def test_nothing_is_written_where_one_folder_is_a_file(folder: Build) -> None:
    assert_refused_whole(folder({"a.tf": "old", "b": ""}), "b/x.tf", "not a directory")


def test_nothing_is_written_where_one_name_is_too_long(folder: Build) -> None:
    assert_refused_whole(folder({"a.tf": "old"}), "n" * 300, "file name too long")


def test_nothing_is_written_where_one_path_is_none(folder: Build) -> None:
    assert_refused_whole(folder({"a.tf": "old"}), "a\0b.tf", "not a path")


def test_nothing_is_written_where_links_lead_in_a_circle(folder: Build) -> None:
    root = folder({"a.tf": "old"})
    (root / "b.tf").symlink_to("c.tf")
    (root / "c.tf").symlink_to("b.tf")
    assert_refused_whole(root, "b.tf", "circle|too many levels")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are not to be had here")
def test_nothing_is_written_where_one_target_is_a_named_pipe(folder: Build) -> None:
    root = folder({"a.tf": "old"})
    os.mkfifo(root / "b.tf")
    assert_refused_whole(root, "b.tf", "not a regular file")


def test_nothing_is_written_where_one_file_is_read_only(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({"a.tf": "old", "b.tf": "old"})
    # Root may write what is read-only: the answer of the system is stood in for.
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "b.tf")
    assert_refused_whole(root, "b.tf", "the file is read-only")


def test_nothing_is_written_where_one_text_is_not_unicode(folder: Build) -> None:
    root = folder({"a.tf": "old"})
    with pytest.raises(WriteRefused, match="cannot be written as UTF-8"):
        write_all({root / "a.tf": "new", root / "b.tf": "\ud800"})
    assert files_in(root) == {"a.tf": b"old"}


@pytest.mark.parametrize("now", ["changed", None])
def test_a_file_that_changed_since_it_was_read_is_refused(folder: Build, now: str | None) -> None:
    root = folder({"a.tf": "old", **({} if now is None else {"b.tf": now})})
    with pytest.raises(WriteRefused, match="changed on disk since it was read"):
        write_all({root / "a.tf": "new", root / "b.tf": "new"}, read={root / "a.tf": "old", root / "b.tf": "old"})
    assert (root / "a.tf").read_text() == "old"


def test_a_file_that_has_come_since_it_was_missed_is_refused(folder: Build) -> None:
    root = folder({"a.tf": "somebody's"})
    with pytest.raises(WriteRefused, match="changed on disk"):
        write_all({root / "a.tf": "new"}, read={root / "a.tf": None})
    assert (root / "a.tf").read_text() == "somebody's"


def test_a_file_that_is_as_it_was_read_is_written(folder: Build) -> None:
    root = folder({"a.tf": "\ufeffold\r\n"})
    write_all({root / "a.tf": "new", root / "b.tf": "new"}, read={root / "a.tf": "\ufeffold\r\n", root / "b.tf": None})
    assert files_in(root) == {"a.tf": b"new", "b.tf": b"new"}


def test_a_file_that_somebody_else_made_what_was_wanted_is_no_conflict(folder: Build) -> None:
    root = folder({"a.tf": "new"})
    assert write_all({root / "a.tf": "new"}, read={root / "a.tf": "old"}) == ()


@pytest.mark.parametrize(("name", "text"), [("b.tf", "somebody's"), ("b.tf", "OLD"), ("new.tf", "somebody's")])
def test_a_file_that_changes_while_the_others_are_prepared_is_refused(
    folder: Build, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    root = folder({"a.tf": "old", "b.tf": "old"})
    # A clock's tick can be longer than this test.
    os.utime(root / "b.tf", (1, 1))
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        real(descriptor)
        (root / name).write_text(text)

    monkeypatch.setattr(os, "fsync", meanwhile)
    with pytest.raises(WriteRefused, match="changed on disk") as caught:
        write_all({root / "a.tf": "new", root / "b.tf": "new", root / "new.tf": "new"})
    assert caught.value.file == str(root / name)
    assert files_in(root) == {"a.tf": b"old", "b.tf": b"old", name: text.encode()}


def test_a_new_file_is_not_put_over_one_that_comes_at_the_last_moment(
    folder: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder({"a.tf": "old"})
    real = staged.Staged.put

    def meanwhile(self: staged.Staged, target: Path, *, replace: bool) -> None:
        if target.name == "new.tf":
            target.write_text("somebody's")
        real(self, target, replace=replace)

    monkeypatch.setattr(staged.Staged, "put", meanwhile)
    with pytest.raises(WriteRefused, match="file exists"):
        write_all({root / "a.tf": "new", root / "new.tf": "new"})
    assert files_in(root) == {"a.tf": b"old", "new.tf": b"somebody's"}


def test_many_files_are_written_without_as_many_open_descriptors(folder: Build) -> None:
    resource = pytest.importorskip("resource")
    root = folder({f"{number}.tf": "old" for number in range(150)})
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (200, before[1]))
    try:
        write_all({root / f"{number}.tf": "new" for number in range(250)})
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert files_in(root) == {f"{number}.tf": b"new" for number in range(250)}


def test_threads_write_side_by_side(folder: Build) -> None:
    root = folder({})
    threads = [
        threading.Thread(target=write_all, args=({root / f"{number}-{part}.tf": "x" for part in range(5)},))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(files_in(root)) == 40
    assert not any(is_temporary(path.name) for path in root.iterdir())


def test_what_a_killed_run_left_is_removed_and_what_a_running_one_has_is_kept(folder: Build) -> None:
    ours = temporary_name(7)
    theirs = ours.replace(str(os.getpid()), str(os.getppid()))
    # Numbers of processes end below this on every system.
    gone = ours.replace(str(os.getpid()), str(2**31 - 1))
    earlier = ours.replace(ours.split("-")[2], "00000000")
    old = theirs.replace("-7.", "-8.")
    lookalikes = [".tffix-notes.tmp", f".tffix-{2**31 - 1}.tmp"]
    root = folder(dict.fromkeys([ours, theirs, gone, earlier, old, *lookalikes, "main.tf"], "old"))
    os.utime(root / old, (1, 1))
    write_all({root / "main.tf": "old"})
    assert set(files_in(root)) == {ours, theirs, *lookalikes, "main.tf"}
