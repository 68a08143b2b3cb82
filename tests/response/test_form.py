"""The form that a prompt may ask for: one block labelled hcl that begins with the comment of its file's name."""

import pytest

from fixer.errors import UsageError
from fixer.response import as_answer, departures, extract

BLOCK = "```hcl\n// tap_stack.tf\nlocals {}\n```\n"


def test_a_file_as_an_answer() -> None:
    assert as_answer({"tap_stack.tf": "locals {}\n"}) == BLOCK


@pytest.mark.parametrize("first", ["// tap_stack.tf\n", "# tap_stack.tf\n", "// ./tap_stack.tf\n"])
def test_a_line_that_names_the_file_is_not_doubled(first: str) -> None:
    assert as_answer({"tap_stack.tf": f"{first}locals {{}}\n"}) == BLOCK


def test_what_is_written_is_in_that_form_and_reads_back() -> None:
    text = "locals {\n  a = <<EOT\n```\nEOT\n}\n"
    answer = as_answer({"main.tf": text})
    assert departures(answer.replace("````", "```")) != ()
    assert departures(answer) == ()
    (file,) = extract(answer).files
    assert (file.name, file.text) == ("main.tf", "// main.tf\n" + text)


def test_several_files_are_joined_only_on_demand_and_in_the_order_in_which_they_are_read() -> None:
    files = {"outputs.tf": "# o\n", "main.tf": "# m\n", "vpc.tf": "# v\n", "variables.tf": "# var\n"}
    with pytest.raises(UsageError, match="4 files"):
        as_answer(files)
    assert as_answer(files, one_file=True) == "```hcl\n// main.tf\n# var\n\n# m\n\n# v\n\n# o\n```\n"


@pytest.mark.parametrize("name", ["modules/vpc/main.tf", "index.py", "prod.tfvars"])
def test_what_no_one_file_can_hold_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="cannot be part of one"):
        as_answer({"main.tf": "locals {}\n", name: ""}, one_file=True)


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (BLOCK, []),
        (f"\n{BLOCK}\n", []),
        ("locals {}\n", ["not one fenced block"]),
        (f"### Answer\n\nHere:\n{BLOCK}", ["3 lines stand before"]),
        (f"{BLOCK}\nDone.\n", ["1 line stands after"]),
        (BLOCK.replace("hcl", "terraform"), ["labelled terraform"]),
        (BLOCK.replace("// tap_stack.tf\n", ""), ["does not begin with the comment // and the name of its file"]),
        (BLOCK.replace("// tap_stack.tf", "# tap_stack.tf"), ["its file: tap_stack.tf is named in another way"]),
        (BLOCK.replace("// tap_stack.tf", "# The whole stack"), ["does not begin with the comment"]),
        (BLOCK + BLOCK, ["4 lines stand after the fenced block, another block"]),
    ],
)
def test_what_departs_from_it_is_told(text: str, messages: list[str]) -> None:
    found = [problem.message for problem in departures(text)]
    assert len(found) == len(messages)
    assert all(message in problem for message, problem in zip(messages, found, strict=True))
