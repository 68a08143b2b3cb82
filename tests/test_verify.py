"""The independent reader sees what a diff hides."""

import difflib

import pytest

from fixer.verify import Doubt, verify

TEXT = """\
locals {
  a = 1 # one
  list = [
    2,
    "x${var.y}",
  ]
  text = <<EOT
  hello
EOT
}

resource "aws_x" "y" {
  nested { b = true }
  c = (1
  + 2)
}
"""


def diff(before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), "a/x.tf", "b/x.tf")
    return "".join(lines)


def doubt(after: str, told: str | None = None, before: str = TEXT) -> Doubt | None:
    """The doubt about `after`, where the diff tells of a change to `told`."""
    return verify("x.tf", before, after, diff(before, after if told is None else told))


CHANGES = [
    ("a = 1", "a = 2"),
    ("a = 1 # one\n", ""),
    ("    2,\n", "    2,\n    3,\n"),
    ("    2,\n", ""),
    ("  hello", "  goodbye"),
    ('"aws_x"', '"aws_z"'),
    ("b = true", "b = false"),
    ("+ 2", "* 2"),
    ("  c = (", "  d = 1\n  c = ("),
    ('resource "aws_x"', 'resource "aws_x" "z" {}\n\nresource "aws_x"'),
]


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_a_change_that_the_diff_shows_is_no_doubt(old: str, new: str) -> None:
    assert doubt(TEXT.replace(old, new, 1)) is None


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_a_change_that_the_diff_hides_is_a_doubt(old: str, new: str) -> None:
    found = doubt(TEXT.replace(old, new, 1), told=TEXT)
    assert found is not None
    assert not found.unread
    assert found.file == "x.tf"


@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_a_change_is_a_doubt_beside_another_that_the_diff_shows(old: str, new: str) -> None:
    told = "first = 0\n" + TEXT
    assert doubt("first = 0\n" + TEXT.replace(old, new, 1), told=told) is not None


def test_layout_and_comments_are_nobodys_business() -> None:
    assert doubt(TEXT.replace("a = 1 # one", "a   =   1"), told=TEXT) is None


def test_an_added_line_that_comments_out_what_follows() -> None:
    after = TEXT.replace("  list", "  /*\n  list").replace("EOT\n}", "EOT\n  x = 1 /* */\n}")
    assert doubt(after) is not None


def test_an_output_that_cannot_be_read() -> None:
    found = doubt(TEXT + "a = \n")
    assert found is not None
    assert not found.unread


def test_an_input_that_cannot_be_read_is_said_to_be_unread() -> None:
    found = doubt("a = 1\n", before="a = \n")
    assert found is not None
    assert found.unread


@pytest.mark.parametrize("text", ["\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), TEXT.rstrip("\n")])
def test_byte_order_mark_crlf_and_no_final_newline(text: str) -> None:
    assert doubt(text.replace("a = 1", "a = 2"), before=text) is None
    assert doubt(text.replace("a = 1", "a = 2"), told=text, before=text) is not None
