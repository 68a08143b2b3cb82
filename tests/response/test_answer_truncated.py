"""Files that break off: reported, with the line of the answer, and marked."""

from textwrap import dedent

import pytest

from fixer.errors import Problem
from fixer.response import extract


def truncated(text: str) -> dict[str, Problem]:
    return {f.name: f.truncated for f in extract(text, source="answer.md").files if f.truncated}


@pytest.mark.parametrize(
    "end",
    [
        'resource "a" "b" {\n  tags = {',
        'resource "a" "b" {\n  name = "x',
        "locals {\n  a = <<EOT\n  text",
        'resource "aws_',
        'output "x',
        "variable",
        'locals {\n  a = "${b',
        "/* a comment",
    ],
)
@pytest.mark.parametrize("close", ["", "\n```\n"])
def test_a_file_that_breaks_off_is_marked(end: str, close: str) -> None:
    assert list(truncated(f'### main.tf\n```hcl\nvariable "a" {{}}\n{end}{close}')) == ["main.tf"]


def test_an_answer_that_ends_in_a_comment_breaks_off_there() -> None:
    text = '### main.tf\n```hcl\nvariable "a" {}\n\n# The next'
    assert list(truncated(text)) == ["main.tf"]
    assert truncated(f"{text}\n```\n") == {}


@pytest.mark.parametrize(
    "text",
    [
        'variable "a" {}',
        'locals {\n  a = "${b}}}"\n}\n',
        'locals {\n  a = "\\"{"\n}\n',
        "locals {\n  a = <<-E\n  {\n  E\n}\n",
        "locals { # {\n}\n",
        "locals { /* { */ }\n",
        'locals {\n  a = "%{ if b }${c["{"]}%{ endif }"\n}\n',
        'locals {\n  a = "$${"\n}\n',
        "locals {\r\n  a = <<E\r\n{\r\nE\r\n}\r\n",
        "locals {\n  a = <<E\n{\nE  \n}\n",
    ],
)
@pytest.mark.parametrize("close", ["", "\n```\n"])
def test_a_whole_file_is_not(text: str, close: str) -> None:
    assert truncated(f"### main.tf\n```hcl\n{text}{close}") == {}


def test_it_says_where() -> None:
    text = dedent("""\
        Words.
        ### main.tf
        ```hcl
        variable "a" {}
        resource "aws_vpc" "main" {
          cidr_block = "10.
        """)
    found = extract(text, source="answer.md")
    (problem,) = found.problems
    assert found.files[0].truncated == problem
    assert (problem.file, problem.line, problem.column) == ("answer.md", 6, 20)
    assert problem.message == "main.tf breaks off here: the block or value that starts on its line 2 is never closed"
    assert problem.excerpt == '  cidr_block = "10.\n                   ^'


def test_a_block_that_nobody_closed_but_is_whole_is_noted() -> None:
    found = extract('### main.tf\n```hcl\nvariable "a" {}\n', source="answer.md")
    assert found.problems == ()
    assert [n.line for n in found.notes] == [3]


def test_a_closed_block_that_goes_on_behind_a_missing_bracket_does_not_break_off() -> None:
    text = '### main.tf\n```hcl\nlocals {\n  a = jsonencode({\n    b = 1\n  }\n}\n\nvariable "a" {}\n'
    assert truncated(f"{text}```\n") == {}
    assert list(truncated(f'{text}variable "b" {{\n```\n')) == ["main.tf"]
    assert list(truncated(text)) == ["main.tf"]


def test_what_stands_in_a_heredoc_is_no_block_behind_it() -> None:
    text = '### main.tf\n```hcl\nlocals {\n  a = <<EOT\n}\n\nvariable "a" {}\n```\n'
    assert list(truncated(text)) == ["main.tf"]
