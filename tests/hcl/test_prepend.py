"""Where new blocks go at the top of a file, and into a body that holds comments only."""

import pytest

from fixer import hcl
from fixer.hcl import splices

NEW = "terraform {\n}\n"
BLOCK = 'variable "x" {\n}\n'


@pytest.mark.parametrize(
    ("header", "rest"),
    [
        ("", BLOCK),
        ("# a.tf\n", BLOCK),
        ("# a.tf\n", "# about x\n" + BLOCK),
        ("# Copyright the authors. See LICENSE.\n\n", BLOCK),
        ("/* A module for all of it. */\n\n", BLOCK),
        ("# lib/a.tf\n\n", "## Tables\n\n" + BLOCK),
        ("// a.tf\r\n\r\n", BLOCK.replace("\n", "\r\n")),
        ("\ufeff# a.tf\n", BLOCK),
        ("", "# about x\n" + BLOCK),
        ("", "# Variables\n\n" + BLOCK),
        ("", "# =====\n# All the variables of it\n# =====\n\n" + BLOCK),
    ],
)
def test_new_blocks_go_below_the_header(header: str, rest: str) -> None:
    text = header + rest
    made = splices.apply(text, [splices.prepend(text, hcl.parse(text), NEW, "lib/a.tf")])
    newline = hcl.newline_of(text)
    assert made == header + NEW.replace("\n", newline) + newline + rest


def test_what_is_appended_goes_below_the_comments_of_an_empty_body() -> None:
    text = "terraform {\n  # None so far.\n}\n"
    block = hcl.parse(text).body.blocks()[0]
    made = splices.apply(text, [splices.append(text, block.body, "a = 1\n", "  ")])
    assert made == "terraform {\n  # None so far.\n  a = 1\n}\n"


def test_a_body_on_one_line_keeps_its_comment() -> None:
    text = "terraform { /* None. */ }\n"
    block = hcl.parse(text).body.blocks()[0]
    made = splices.apply(text, [splices.append(text, block.body, "a = 1\n", "  ")])
    assert made == "terraform {\n  /* None. */\n  a = 1\n}\n"
