"""What is left where items are removed: no blank lines that separate nothing, and headings that are asked for."""

import pytest

from fixer import hcl
from fixer.hcl import splices


def removed(text: str, *names: str, comments: bool = True) -> str:
    """The text without the arguments of these names, wherever they stand."""
    found = [
        attribute
        for block in hcl.parse(text).body.blocks()
        for attribute in block.body.attributes
        if attribute.name in names
    ]
    made = [splices.remove(text, attribute, comments=comments) for attribute in found]
    return splices.apply(text, splices.together(text, made))


@pytest.mark.parametrize(
    ("names", "left"),
    [
        ("a", "b = 2\n  c = 3\n\n  d = 4\n"),
        ("ab", "c = 3\n\n  d = 4\n"),
        ("abc", "d = 4\n"),
        ("bc", "a = 1\n\n  d = 4\n"),
        ("d", "a = 1\n  b = 2\n  c = 3\n"),
    ],
)
def test_blank_lines_do_not_pile_up(names: str, left: str) -> None:
    text = "locals {\n  a = 1\n  b = 2\n  c = 3\n\n  d = 4\n}\n"
    assert removed(text, *names) == f"locals {{\n  {left}}}\n"


def test_neighbours_between_blank_lines() -> None:
    text = "locals {\n  a = 1\n\n  # One.\n  b = 2\n  c = 3\n  \n  d = 4\n}\n"
    assert removed(text, "b", "c") == "locals {\n  a = 1\n\n  d = 4\n}\n"
    assert removed(text, "b", "c").count("\n\n") == 1


def test_neighbours_at_the_end() -> None:
    text = "locals {\r\n  a = 1\r\n\r\n  b = 2\r\n  c = 3\r\n}\r\n"
    assert removed(text, "b", "c") == "locals {\r\n  a = 1\r\n}\r\n"


def test_a_line_of_blanks_is_a_blank_line() -> None:
    text = "locals {\n  a = 1\n  \n  b = 2\n  \n  c = 3\n}\n"
    assert removed(text, "b") == "locals {\n  a = 1\n  \n  c = 3\n}\n"


def test_a_comment_above_a_blank_line_stays_without_it() -> None:
    text = "locals {\n  # All of them.\n\n  # One.\n  a = 1\n}\n"
    assert removed(text, "a") == "locals {\n  # All of them.\n}\n"


def test_a_heading_stays() -> None:
    text = "locals {\n  # Names\n  a = 1\n\n  b = 2 # Two.\n}\n"
    assert removed(text, "a", comments=False) == "locals {\n  # Names\n  b = 2 # Two.\n}\n"


def test_what_goes_in_between_stays_apart() -> None:
    text = "a {}\nb {}\n\nc {}\n"
    a, b, c = hcl.parse(text).body.blocks()
    made = [splices.remove(text, a), splices.insert(text, c, "d {}\n", "before"), splices.remove(text, b)]
    assert splices.apply(text, splices.together(text, made)) == "d {}\n\nc {}\n"
