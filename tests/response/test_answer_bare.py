"""Answers that hold Terraform without a fence, and text that is no answer."""

import pytest

from fixer.response import extract, is_answer

A, B = 'variable "a" {}\n', 'variable "b" {}\n'


def files(text: str) -> dict[str, str]:
    return {f.name: f.text for f in extract(text).files}


def test_an_answer_that_is_all_terraform() -> None:
    assert files(f"# A comment\n\n{A}{B}") == {"tap_stack.tf": f"# A comment\n\n{A}{B}"}


def test_terraform_among_words() -> None:
    assert files(f"Here it is:\n\n# All of it\n{A}\nThat was it.\n") == {"tap_stack.tf": f"# All of it\n{A}"}


def test_terraform_below_the_answer_heading() -> None:
    assert files(f"### Reasoning\nHm.\n\n### Answer\n---\n{A}") == {"tap_stack.tf": A}


def test_comments_that_are_names_cut_it_into_files() -> None:
    assert files(f"# main.tf\n{A}\n# outputs.tf\n{B}") == {
        "main.tf": f"# main.tf\n{A}\n",
        "outputs.tf": f"# outputs.tf\n{B}",
    }


def test_lines_that_are_names_cut_it_into_files() -> None:
    assert files(f"main.tf\n\n{A}\noutputs.tf:\n\n{B}") == {"main.tf": A, "outputs.tf": B}


def test_values_alone_are_values() -> None:
    assert list(files('region = "us-east-1"\n')) == ["terraform.tfvars"]


@pytest.mark.parametrize("text", ["", "Just words.\n", "# Title\n\n- a\n- b\n", "```bash\nterraform init\n```\n"])
def test_an_answer_without_terraform_says_so(text: str) -> None:
    found = extract(text, source="answer.md")
    assert found.files == ()
    assert [p.message for p in found.problems] == ["the answer holds no Terraform file"]
    assert found.problems[0].file == "answer.md"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (A, "", False),
        (A, "answer.md", True),
        ("words", "main.tf", False),
        (f"```hcl\n{A}```\n", "", True),
        ("words\n", "", True),
        ("locals {\n  a = <<EOT\n```hcl\n```\nEOT\n}\n", "", False),
        ("", "", False),
    ],
)
def test_what_is_an_answer(text: str, name: str, expected: bool) -> None:
    assert is_answer(text, name) is expected
