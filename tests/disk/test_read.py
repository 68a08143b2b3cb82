"""Reading is lossless, and what cannot be read is said with its reason."""

import io
import os
from pathlib import Path

import pytest

from fixer.disk.read import DecodingError, read_stdin, read_text
from fixer.errors import InputError


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a = 1\n",
        b"a = 1",
        b"a = 1\r\nb = 2\r\n",
        b"a = 1\r\nb = 2\nc = 3\rd = 4",
        b"\xef\xbb\xbfa = 1\r\n",
        b"\xef\xbb\xbf",
        'é = "ü\u2028"\n'.encode(),
        b"a\x00b\x0cc\x1a",
    ],
)
def test_the_text_of_a_file_holds_every_byte(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes(content)
    assert read_text(path).encode() == content


def test_a_byte_order_mark_stays_at_the_start_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes(b"\xef\xbb\xbfa = 1\n")
    assert read_text(path) == "\ufeffa = 1\n"


def test_a_link_is_read_as_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "real.tf").write_text("a = 1\n")
    (tmp_path / "link.tf").symlink_to("real.tf")
    assert read_text(tmp_path / "link.tf") == "a = 1\n"


def test_a_file_that_is_not_utf8_is_refused_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes("a = 1\né = ".encode() + b"\xe9\n")
    with pytest.raises(DecodingError) as caught:
        read_text(path)
    problem = caught.value.problem
    assert (problem.file, problem.line, problem.column) == (str(path), 2, 5)
    assert "0xe9 at offset 11" in problem.message
    assert str(caught.value).endswith("(line 2, column 5)")


@pytest.mark.parametrize(
    ("content", "advice"),
    [("a = 1\n".encode("utf-16"), "UTF-16"), (b"PK\x03\x04\x00\x00\xff", "binary"), (b"caf\xe9", "UTF-8 only")],
)
def test_the_advice_names_what_the_file_looks_like(tmp_path: Path, content: bytes, advice: str) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_text(path)
    assert advice in caught.value.advice


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file") as caught:
        read_text(tmp_path / "main.tf")
    assert caught.value.file == str(tmp_path / "main.tf")


def test_a_link_to_nowhere_is_refused_with_its_end(tmp_path: Path) -> None:
    (tmp_path / "main.tf").symlink_to("gone.tf")
    with pytest.raises(InputError, match=r"a link to gone\.tf, which does not exist"):
        read_text(tmp_path / "main.tf")


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tf").symlink_to("b.tf")
    (tmp_path / "b.tf").symlink_to("a.tf")
    with pytest.raises(InputError, match="cannot be read: too many levels of symbolic links"):
        read_text(tmp_path / "a.tf")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a folder, not a file"):
        read_text(tmp_path)


def test_a_path_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("")
    with pytest.raises(InputError, match="not a directory"):
        read_text(tmp_path / "main.tf" / "x.tf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are not to be had here")
def test_a_named_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "main.tf")
    with pytest.raises(InputError, match="not a regular file"):
        read_text(tmp_path / "main.tf")


@pytest.mark.skipif(os.name != "posix", reason="devices are files on POSIX only")
def test_a_device_is_refused() -> None:
    with pytest.raises(InputError, match="not a regular file"):
        read_text(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "main.tf"
    path.write_text("")
    path.chmod(0)
    with pytest.raises(InputError, match="permission denied"):
        read_text(path)


def test_lack_of_permission_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "main.tf"
    path.write_text("")
    monkeypatch.setattr(os, "open", denied)
    with pytest.raises(InputError, match="cannot be read: permission denied"):
        read_text(path)


def test_a_file_of_the_largest_size_is_read_and_a_larger_one_refused(tmp_path: Path) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes(b"x" * 2_000_000)
    assert len(read_text(path, largest=2_000_000)) == 2_000_000
    with pytest.raises(InputError, match="larger than 1 MB"):
        read_text(path, largest=1_999_999)


def test_a_file_that_grows_while_it_is_read_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "main.tf"
    path.write_bytes(b"a" * 10_000)
    real = os.fstat

    def grow(descriptor: int) -> os.stat_result:
        found = real(descriptor)
        with path.open("ab") as file:
            file.write(b"b" * 30_000)
        return found

    monkeypatch.setattr(os, "fstat", grow)
    assert read_text(path) == "a" * 10_000 + "b" * 30_000
    with pytest.raises(InputError, match="larger than"):
        read_text(path, largest=50_000)


def test_a_path_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(InputError, match="null"):
        read_text(Path("a\0b.tf"))


def test_no_descriptor_stays_open_after_a_refusal(tmp_path: Path) -> None:
    before = os.open(tmp_path, os.O_RDONLY)
    os.close(before)
    with pytest.raises(InputError):
        read_text(tmp_path)
    after = os.open(tmp_path, os.O_RDONLY)
    os.close(after)
    assert after == before


def test_standard_input_is_read_as_losslessly_as_a_file() -> None:
    assert read_stdin(io.BytesIO(b"\xef\xbb\xbfa\r\n")) == "\ufeffa\r\n"


def test_standard_input_that_is_not_utf8_or_too_large_is_refused() -> None:
    with pytest.raises(DecodingError, match="line 1, column 2") as caught:
        read_stdin(io.BytesIO(b"a\xff"))
    assert caught.value.file == "<stdin>"
    with pytest.raises(InputError, match="larger than"):
        read_stdin(io.BytesIO(b"aaaa"), largest=3)


def test_closed_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError, match="standard input is closed"):
        read_stdin()
