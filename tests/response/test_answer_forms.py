"""Answers in other forms than fences with names above them: tags, rules, JSON, a document, names below."""

import json

import pytest

from fixer.response import extract

A, B = 'variable "a" {}\n', 'variable "b" {}\n'


def files(text: str) -> dict[str, str]:
    return {f.name: f.text for f in extract(text).files}


@pytest.mark.parametrize(
    "text",
    [
        f'<file name="main.tf">\n{A}</file>\n\n<file name="outputs.tf">\n{B}</file>\n',
        f"--- main.tf ---\n{A}\n--- outputs.tf ---\n{B}",
        f"==== main.tf ====\n{A}\n==== outputs.tf ====\n{B}",
        f'<file path="main.tf">\n```hcl\n{A}```\n</file>\n<file path="outputs.tf">\n```hcl\n{B}```\n</file>\n',
        f"Here it is.\n```hcl\n{A}```\n*main.tf*\n\n```hcl\n{B}```\n*outputs.tf*\n",
        json.dumps({"main.tf": A, "outputs.tf": B}),
        f"Here it is:\n\n```json\n{json.dumps({'files': {'main.tf': A, 'outputs.tf': B}}, indent=2)}\n```\n",
        f"```markdown\n## main.tf\n```hcl\n{A}```\n## outputs.tf\n```hcl\n{B}```\n```\n",
    ],
)
def test_the_files_of_other_forms(text: str) -> None:
    assert {name: code.strip() for name, code in files(text).items()} == {"main.tf": A.strip(), "outputs.tf": B.strip()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # The name below the first block is that of the second.
        (f"```hcl\n{A}```\n**outputs.tf**\n```hcl\n{B}```\n", ["main.tf", "outputs.tf"]),
        (f"**main.tf**\n```hcl\n{A}```\n**outputs.tf**\n```hcl\n{B}```\n**end.tf**\n", ["main.tf", "outputs.tf"]),
        # Words stand between the name and the next block.
        (f"```hcl\n{A}```\n**outputs.tf**\nThe outputs:\n```hcl\n{B}```\n**end.tf**\n", ["main.tf"]),
        # JSON that is no folder.
        ('{"a": "b"}\n', []),
        ('{"main.tf": 1}\n', []),
        # A document beside the files.
        (f"```markdown\n## x.tf\n```hcl\n{B}```\n```\n\nmain.tf:\n```hcl\n{A}```\n", ["main.tf"]),
    ],
)
def test_names_that_are_for_something_else(text: str, names: list[str]) -> None:
    assert sorted(files(text)) == names


def test_json_does_not_lead_out_of_the_folder() -> None:
    found = extract(json.dumps({"../main.tf": A, "main.tf": B}))
    assert [f.name for f in found.files] == ["main.tf"]
    assert len(found.problems) == 1


def test_outputs_that_are_added_to_a_file() -> None:
    whole = f"`main.tf`:\n\n```hcl\n{A}```\n\n"
    output = 'output "a" {\n  value = var.a\n}\n'
    added = f"To add an output, update `main.tf`:\n\n```hcl\n# ... existing code ...\n\n{output}```\n"
    assert files(whole + added) == {"main.tf": f"{A}\n{output}"}


@pytest.mark.parametrize(
    "added",
    [
        'If you need it, update `main.tf`:\n\n```hcl\n# ...\noutput "a" {}\n```\n',
        'Update `main.tf`:\n\n```hcl\n# ...\nvariable "a" {}\n```\n',
        'Update `main.tf`:\n\n```hcl\noutput "a" {\n  # ...\n}\n```\n',
        "Update `main.tf`:\n\n```hcl\n# ...\nlocals {}\n```\n",
    ],
)
def test_excerpts_that_are_not_added(added: str) -> None:
    assert files(f"`main.tf`:\n\n```hcl\n{A}```\n\n{added}") == {"main.tf": A}
