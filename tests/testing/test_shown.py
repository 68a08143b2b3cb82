"""Differences are shown so that people see them."""

from fixer.testing.shown import difference


def test_equal_texts_have_no_difference() -> None:
    assert difference("a\r\n", "a\r\n", "x") == ""


def test_what_cannot_be_seen_is_shown() -> None:
    shown = difference("same\na\nb\nc\nd", "same\na \nb\r\nc\u00a0\nd\n", "x")
    assert shown.splitlines() == [
        "--- x (expected)",
        "+++ x (got)",
        "@@ -1,5 +1,5 @@",
        " same",
        "-a",
        "-b",
        "-c",
        "-d   (no newline at the end of the file)",
        "+a·",
        "+b␍",
        "+c\\u00a0",
        "+d",
    ]


def test_a_byte_order_mark_and_tabs_are_shown() -> None:
    assert difference("a\n", "\ufeffa\n", "x").splitlines()[-1] == "+\\ufeffa"
    assert difference("a\n", "a \t\n", "x").splitlines()[-1] == "+a·→"
    assert difference("a\n", "a\rb\n", "x").splitlines()[-1] == "+a␍b"


def test_an_empty_line_and_a_blank_one() -> None:
    assert difference("\n", "  \n", "x").splitlines()[-2:] == ["-", "+··"]
