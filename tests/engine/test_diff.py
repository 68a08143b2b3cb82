"""The diff: what `git apply` takes, whatever the newlines."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixer.engine.diff import unified_diff
from fixer.engine.origins import origins_of
from fixer.hcl.splices import Splice, apply

LINES = st.lists(st.sampled_from(["a\n", "b\n", "\n", "c\r\n", "d", "e\n"]), max_size=9).map("".join)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str, list[Splice]]:
    """A text, edits of it that do not overlap, and what they make of it."""
    text = draw(LINES)
    points = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    splices = [Splice(a, b, draw(LINES)) for a, b in zip(points[::2], points[1::2], strict=False)]
    return text, apply(text, splices), splices


def patched(before: str, diff: str) -> str:
    """What a reader of unified diffs makes of a text: applies hunks strictly, by line numbers."""
    lines = [line + "\n" for line in before.split("\n")]
    lines[-1] = lines[-1][:-1]
    out: list[str] = []
    done = 0
    pieces = diff.split("\n")
    i = 2
    while i < len(pieces) - 1:
        start = int(pieces[i].split()[1][1:].split(",")[0])
        size = pieces[i].split()[1].partition(",")[2] or "1"
        first = start - 1 if size != "0" else start
        out += lines[done:first]
        done = first
        i += 1
        while i < len(pieces) - 1 and not pieces[i].startswith("@@"):
            sign, rest = pieces[i][0], pieces[i][1:] + "\n"
            if i + 1 < len(pieces) and pieces[i + 1].startswith("\\"):
                rest = rest[:-1]
            if sign in " -":
                assert lines[done] == rest
                done += 1
            if sign in " +":
                out.append(rest)
            i += 1
            if i < len(pieces) and pieces[i].startswith("\\"):
                i += 1
    return "".join(out + lines[done:])


@given(edited())
def test_the_diff_gives_the_result(case: tuple[str, str, list[Splice]]) -> None:
    before, after, splices = case
    diff = unified_diff("main.tf", before, after, origins_of(before, splices))
    assert (patched(before, diff) if diff else before) == after


@given(edited())
def test_every_line_has_an_origin_or_is_new(case: tuple[str, str, list[Splice]]) -> None:
    before, after, splices = case
    origins = origins_of(before, splices)
    assert len(origins) == after.count("\n") + (not after.endswith("\n") and bool(after))
    known = [origin for origin in origins if origin is not None]
    assert known == sorted(set(known))


def test_equal_texts_have_no_diff() -> None:
    assert unified_diff("main.tf", "a\n", "a\n", [0]) == ""


def test_the_form_is_that_of_git() -> None:
    before = "".join([f"line {n}\n" for n in range(1, 11)])
    splices = [Splice(before.index("line 5"), before.index("line 6"), "new\n")]
    after = apply(before, splices)
    assert unified_diff("m/main.tf", before, after, origins_of(before, splices)) == (
        "--- a/m/main.tf\n+++ b/m/main.tf\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+new\n"
        " line 6\n line 7\n line 8\n"
    )


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("name", ["main.tf", "with blank.tf", "ümlaut.tf", 'quo"te.tf'])
@pytest.mark.parametrize(
    ("before", "after"),
    [("a\nb\n", "a\nc\n"), ("a\r\nb\r\n", "a\r\nx\r\nb\r\n"), ("a\nb", "a\nb\nc"), ("a\n", "a"), ("a", "b\n")],
    ids=["plain", "crlf", "no final newline", "newline lost", "newline won"],
)
def test_git_applies_it(tmp_path: Path, name: str, before: str, after: str) -> None:
    (tmp_path / name).write_bytes(before.encode())
    # No line is known to be the same: the diff replaces all of it, which git must take as well.
    (tmp_path / "x.diff").write_bytes(unified_diff(name, before, after, []).encode())
    subprocess.run(["git", "apply", "x.diff"], cwd=tmp_path, check=True)
    assert (tmp_path / name).read_bytes() == after.encode()


@given(LINES, LINES)
def test_what_is_written_anew_keeps_the_lines_that_say_the_same(before: str, after: str) -> None:
    diff = unified_diff("main.tf", before, after, [])
    if before != after:
        assert patched(before, diff) == after
    signs = [line for line in diff.split("\n")[2:] if line.startswith(("-", "+"))]
    old, new = (text.splitlines(keepends=True) for text in (before, after))
    assert len(signs) == len(old) + len(new) - 2 * _common(old, new)


def _common(old: list[str], new: list[str]) -> int:
    if not old or not new:
        return 0
    if old[0] == new[0]:
        return 1 + _common(old[1:], new[1:])
    return max(_common(old[1:], new), _common(old, new[1:]))


def test_a_long_stretch_that_was_written_anew_is_only_held_against_its_ends() -> None:
    before = ["a\n", *[f"{i}\n" for i in range(200)], "same\n", *[f"{i}\n" for i in range(200)], "b\n"]
    after = ["a\n", *[f"x{i}\n" for i in range(200)], "same\n", *[f"x{i}\n" for i in range(200)], "b\n"]
    diff = unified_diff("main.tf", "".join(before), "".join(after), [])
    assert "-same\n" in diff
    assert "-a\n" not in diff
    assert "-b\n" not in diff
