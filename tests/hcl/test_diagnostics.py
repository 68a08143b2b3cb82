"""Errors as people read them: message, place, excerpt and advice."""

import pytest

from fixer import hcl

# A text, and its errors: line, column, message, excerpt, advice.
SHOWN = [
    (
        'bucket = "logs\n',
        [(1, 10, "this string is never closed", 'bucket = "logs\n         ^', 'a " is missing')],
    ),
    (
        'resource "aws_vpc" "main" {\n\tcidr = [1 2]\n}\n',
        [(2, 12, "a comma or ] must stand before 2", "\tcidr = [1 2]\n\t          ^", "")],
    ),
    (
        'a = 1\r\nb = "\\d"\r\n',
        [(2, 6, '"\\d" is not an escape of HCL', 'b = "\\d"\n     ^', "write \\\\ for a backslash")],
    ),
    ("\ufeffa = 'x'", [(1, 5, "' does not quote a string in HCL", "a = 'x'\n    ^", 'use "')]),
    ("a = 1 b = 2\n", [(1, 7, "the expression should end before b", "a = 1 b = 2\n      ^", "")]),
    (
        "a = [b.c(1)]\n",
        [
            (
                1,
                9,
                "values have no methods: .c cannot be called",
                "a = [b.c(1)]\n        ^",
                "a function takes the value: FUNCTION(VALUE, ...)",
            )
        ],
    ),
    (
        "a = x.y-arn:aws:s3:::z\n",
        [
            (
                1,
                12,
                "the expression should end before :",
                "a = x.y-arn:aws:s3:::z\n           ^",
                "an ARN is a text: write it in quotes, or refer to the attribute that has it (TYPE.NAME.arn)",
            )
        ],
    ),
    ("a : 1\n", [(1, 3, "a colon cannot set an argument", "a : 1\n  ^", "write = instead")]),
    ("a =\n", [(1, 4, "a has no value", "a =\n   ^", "a value must stand behind =, on the same line")]),
    (
        "b {\n  a = 1\n  a = 2\n}\n",
        [(3, 3, "a is set twice in this block (first in line 2)", "  a = 2\n  ^", "keep one of them")],
    ),
    (
        "b {\n  a = 1\n",
        [(1, 3, "this block is never closed", "b {\n  ^", "a closing brace is missing below")],
    ),
    (
        "b { a = 1, c = 2 }\n",
        [(1, 10, "the expression should end before ,", "b { a = 1, c = 2 }\n         ^", "")],
    ),
    (
        'a = "${x"\nb = 1\n',
        [(1, 5, "this string is never closed", 'a = "${x"\n    ^', 'a " is missing')],
    ),
    (
        "a = <<EOT\nx\nEOT",
        [
            (
                1,
                5,
                "this heredoc is never closed",
                "a = <<EOT\n    ^",
                "its end marker must stand alone on a line, with a newline after it",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN, ids=[repr(text) for text, _ in SHOWN])
def test_an_error_is_shown_with_its_place(text: str, shown: list[tuple[int, int, str, str, str]]) -> None:
    found = [(e.line, e.column, e.message, e.excerpt, e.advice) for e in hcl.errors(text, "main.tf")]
    assert found == shown
    assert {error.file for error in hcl.errors(text, "main.tf")} == {"main.tf"}


def test_each_broken_item_has_an_error_of_its_own() -> None:
    text = "a = [1\nb {\n  c = 'x'\n  d = 1\n}\n\ne \"f\" {\n  g = 1 1\n}\n"
    assert [error.line for error in hcl.errors("h = 1 1\n" + text[7:])] == [1, 3, 8]


def test_a_broken_item_leaves_the_others_readable() -> None:
    body = hcl.parse('a = 1\nb = "x\nc = 3\nd {\n  e = ]\n}\nresource "f" "g" {\n  h = 1\n}\n').body
    assert [item.name for item in body.attributes] == ["a", "c"]
    assert [block.type for block in body.blocks()] == ["resource"]


def test_what_is_wrong_in_a_block_without_an_end_is_what_is_told() -> None:
    (error,) = hcl.errors('resource "a" "b" {\n  c = 1\n  d = [1, 2\n  e = 3\n}\n')
    assert (error.line, error.message) == (4, "a comma or ] must stand before e")
    (error,) = hcl.errors("b {\n  c = f(1]\n}\n")
    assert error.line == 2


def test_a_file_that_breaks_off_is_told_at_the_block_that_is_open() -> None:
    (error,) = hcl.errors("a {}\n\nb {\n  c {\n    d = 1\n")
    assert (error.line, error.message) == (4, "this block is never closed")
