"""Whatever is wrong with a file, mending it ends, leaves a file that parses or the one it was, and guesses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fixer
from fixer import hcl
from transforms.mend_syntax import MendSyntax

WHOLE = """\
terraform {
  required_version = ">= 1.5"
}

# The function.
resource "aws_lambda_function" "a" {
  function_name = "${var.name}-a"
  layers = [
    aws_lambda_layer_version.a.arn,
    "arn:aws:lambda:eu-west-1:1:layer:b"
  ]
  tags = merge(var.tags, { Name = "a", Stage = var.stage == "x" ? 1 : 2 })

  environment {
    variables = { for k, v in local.all : k => upper(v) if v != null }
  }
  description = <<-EOT
    text with ${var.name}, "quotes" and 'more'
  EOT
}

variable "one" { type = string }
"""
PIECES = [
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    ",",
    ";",
    ":",
    "=",
    "\n",
    "\\",
    "$",
    "${",
    "...",
    ".",
    "\u201c",
    "\xa0",
]


def mended(text: str) -> str:
    return fixer.repair({"main.tf": text}, transforms=[MendSyntax()]).files["main.tf"]


@given(st.integers(0, len(WHOLE)), st.integers(0, 3), st.sampled_from(["", *PIECES]))
def test_what_comes_out_parses_or_is_what_went_in(start: int, gone: int, put: str) -> None:
    text = WHOLE[:start] + put + WHOLE[start + gone :]
    after = mended(text)
    assert after == text or not hcl.errors(after)
    assert mended(after) == after
    if not hcl.errors(text):
        assert after == text


@given(
    st.lists(st.sampled_from([*PIECES, "a", "a =", "b {", " ", "1", "<<EOT\n", "EOT\n", "for", "# x\n"]), max_size=25)
)
def test_any_text_comes_to_an_end(pieces: list[str]) -> None:
    text = "".join(pieces)
    after = mended(text)
    assert after == text or not hcl.errors(after)


@pytest.mark.parametrize("text", ["a {\n" * 400, "a = [" * 400, 'a = "${' * 400, "a 'b' {" * 400, "}\n" * 400])
def test_what_is_nested_too_deeply_is_left(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    "text",
    [
        'a "b" {\n  x = 1\n',  # what follows x is not known
        'a "b" {\n  x {\n    y = 1\n  }\n  z = "a\n',
        'resource "a" "b" {\n  x = {\n    y = 1\n\n  z = 1\n}\n\nresource "c" "d" {\n  x = 1\n}\n',  # x ends before z
        'resource "a" "b" {\nx = 1\n\nresource "c" "d" {\nx = 1\n}\n',  # nothing tells what is in what
        'resource "a" "b" {\n  x {\n    y = 1\n}\n',  # or it stands in the wrong column
        "a {\n  x = 1\n}\n  y = 2\n}\n",  # the brace that closes nothing may be the one that closed too early
        'a {\n  x = "a\n  y = "b\n}\nc = "\n',
        "a {\n  x = b c\n}\n",
        "a {\n  x = [b c]\n}\n",
        "a {\n  provider = aws.p_${each.key}\n}\n",
        "a {\n  words that say something\n}\n",
        'resource "aws_',
    ],
)
def test_what_has_no_one_reading_is_left(text: str) -> None:
    assert hcl.errors(text)
    assert mended(text) == text
