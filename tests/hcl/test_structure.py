"""Blocks, attributes, and who owns the comments around them."""

import pytest

from fixer import hcl

TEXT = """\
# The licence.

# About a,
# in two lines.
a = 1 # one

b "c" d { # opened
  # inner
  e = 2

  # nobody's
} # closed

# the end
"""


def test_an_item_owns_the_comments_that_touch_it_and_the_rest_of_its_line() -> None:
    a, b = hcl.parse(TEXT).body.items
    assert isinstance(a, hcl.Attribute)
    assert isinstance(b, hcl.Block)
    assert (a.gap, a.comments, a.trail) == ("# The licence.\n\n", "# About a,\n# in two lines.\n", " # one\n")
    assert (b.gap, b.comments, b.trail) == ("\n", "", " # closed\n")
    assert TEXT[a.outer_start : a.outer_end] == "# About a,\n# in two lines.\na = 1 # one\n"
    (e,) = b.body.items
    assert (e.gap, e.comments, e.indent) == (" # opened\n", "  # inner\n", "  ")
    assert b.body.tail == "\n  # nobody's\n"
    assert hcl.parse(TEXT).body.tail == "\n# the end\n"


@pytest.mark.parametrize(
    ("text", "gap", "comments"),
    [
        ("b {\n  # c\n  a = 1\n}", "\n", "  # c\n"),
        ("b { # c\n  a = 1\n}", " # c\n", ""),
        ("b { /* c\n  */ // d\n  # e\n  a = 1\n}", " /* c\n  */ // d\n", "  # e\n"),
        ("b { /* c */ a = 1 }", "", " /* c */"),
        ("b { # c\n\n  # d\n  a = 1\n}", " # c\n\n", "  # d\n"),
        ("b { # c\r\n  a = 1\r\n}", " # c\r\n", ""),
    ],
)
def test_the_line_of_an_opening_brace_belongs_to_no_item(text: str, gap: str, comments: str) -> None:
    (item,) = hcl.parse(text).body.blocks()[0].body.items
    assert (item.gap, item.comments) == (gap, comments)


def test_a_block_has_a_type_and_labels() -> None:
    (block,) = hcl.parse('b "c" d "" "e\\"" /* f */ "é" {}').body.blocks()
    assert (block.type, block.labels) == ("b", ("c", "d", "", 'e\\"', "é"))


def test_a_body_is_asked_for_attributes_and_blocks() -> None:
    body = hcl.parse("a = 1\nb {}\nc {}\nb = 2\n").body
    assert [item.name for item in body.attributes] == ["a", "b"]
    assert [block.type for block in body.blocks("b")] == ["b"]
    assert [block.type for block in body.blocks()] == ["b", "c"]
    found = body.attribute("b")
    assert found is not None
    assert found.value_code == "2"
    assert body.attribute("c") is None


@pytest.mark.parametrize(
    ("text", "value", "trail"),
    [
        ("a = 1", "1", ""),
        ("a = 1 \t\r\n", "1", " \t\r\n"),
        ("a = 1 /* b */ # c\n", "1", " /* b */ # c\n"),
        ("a = 1 /* b\n */ + 2 // c\n", "1 /* b\n */ + 2", " // c\n"),
        ('a = "#" # c\n', '"#"', " # c\n"),
        ("a = <<E\n# b\nE \n", "<<E\n# b\nE ", "\n"),
        ("a = [ # b\n]\n", "[ # b\n]", "\n"),
    ],
)
def test_a_value_ends_before_the_blanks_and_comments_of_its_line(text: str, value: str, trail: str) -> None:
    (attribute,) = hcl.parse(text).body.attributes
    assert (attribute.value_code.rstrip(" "), attribute.trail.lstrip(" ")) == (value.rstrip(" "), trail.lstrip(" "))
    assert text[attribute.value_start : attribute.end] == attribute.value_code


def test_an_invalid_stretch_says_where_it_goes_wrong() -> None:
    text = "a = 1\nb c\nd = 2\n"
    invalid = hcl.parse(text).body.items[1]
    assert isinstance(invalid, hcl.Invalid)
    assert (text[invalid.start : invalid.end], invalid.wrong) == ("b c\n", 9)


def test_a_body_can_be_built() -> None:
    items = hcl.parse("a = 1\n").body.items
    body = hcl.Body(items, "# end\n")
    assert body.code == "a = 1\n# end\n"
    assert body.start == -1
