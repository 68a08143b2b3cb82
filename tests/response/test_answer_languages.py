"""Blocks of other languages that have no name."""

from pathlib import Path

import pytest

from fixer.cli.inputs import inside
from fixer.response import Answer, extract

READS = 'resource "aws_appsync_graphql_api" "this" {\n  schema = file("${path.module}/api/schema.graphql")\n}\n'
SCHEMA = "```graphql\ntype Query { order: String }\n```\n"
CODE = "```javascript\nexports.handler = async () => 1;\n```\n"
RUNS = 'resource "x_y" "z" {\n  user_data = file("setup.sh")\n}\n'
ALLOWS = 'resource "x_y" "z" {\n  policy = file("policies/app.json")\n}\n'
HANDLES = 'resource "x_y" "z" {\n  source_file = "src/index.js"\n  handler = "index.handler"\n}\n'


def answer(*parts: str) -> Answer:
    return extract("\n".join(["### main.tf", f"```hcl\n{parts[0]}```\n", *parts[1:]]))


def written(*parts: str) -> dict[str, str]:
    return {file.name: file.text for file in answer(*parts).files if file.named_by == "reading"}


def test_the_one_missing_file_is_written() -> None:
    found = answer(READS, "The schema:\n", SCHEMA)
    assert written(READS, "The schema:\n", SCHEMA) == {"api/schema.graphql": "type Query { order: String }\n"}
    assert [note.message for note in found.notes] == [
        "this block has no name; it is written to api/schema.graphql, which is read and missing"
    ]


@pytest.mark.parametrize(
    ("terraform", "block", "name"),
    [
        (
            'a = templatefile("${path.module}/board.json.tftpl", { b = 1 })',
            '```json\n{"a": "${b}"}\n```\n',
            "board.json.tftpl",
        ),
        (
            'a = templatefile("board.tftpl", {\n    all = var.all\n  })',
            '```json\n[%{ for i, one in all ~}"${one}"%{ endfor ~}]\n```\n',
            "board.tftpl",
        ),
        (
            'source_file = "${path.module}/src/index.py"\n  handler = "index.main"',
            "```python\ndef main(event, context):\n    return 1\n```\n",
            "src/index.py",
        ),
        ('code = file("${path.module}/canary/index.js")', CODE.replace("handler", "run"), "canary/index.js"),
        ('source_dir = "${path.module}/src"\n  handler = "index.handler"', CODE, "src/index.js"),
        ('filename = "code.zip"\n  handler = "index.handler"', CODE, "index.js"),
    ],
)
def test_what_is_read_tells_the_name(terraform: str, block: str, name: str) -> None:
    assert list(written(f'resource "x_y" "z" {{\n  {terraform}\n}}\n', "The code of the canary:\n", block)) == [name]


@pytest.mark.parametrize(
    "parts",
    [
        (READS, "For example:\n", SCHEMA),
        (READS, "## Usage\n\n### Queries\n", SCHEMA),
        (READS, SCHEMA, "And:\n", SCHEMA.replace("order", "item")),
        (READS + READS.replace("schema.g", "more.g").replace("this", "more"), SCHEMA),
        (READS, "```bash\nterraform apply\n```\n"),
        (READS, "```json\n{}\n```\n"),
        (READS.replace("  schema", "  # schema"), SCHEMA),
        (READS.replace("schema.graphql", "${each.key}.graphql"), SCHEMA),
        # What is run, and what is allowed, is not guessed.
        (RUNS, "The setup:\n", "```bash\n#!/bin/bash\nyum update\n```\n"),
        (ALLOWS, "The policy of the app:\n", '```json\n{"Statement": []}\n```\n'),
        # Another block goes by the name, though it is not written, or may be what is meant, though it shows something.
        (HANDLES, "To change `src/index.js`:\n", CODE, "The front end:\n", CODE),
        (READS, "The schema, before you change it:\n", SCHEMA, "The schema:\n", SCHEMA.replace("order", "item")),
        # Code that only names the handler.
        (HANDLES, "The client:\n", "```javascript\nconst handler = () => fetch(url);\n```\n"),
        # A template that reads what it is not handed.
        (
            'resource "x_y" "z" {\n  a = templatefile("b.tftpl", { c = 1 })\n}\n',
            "The board:\n",
            '```json\n{"a": "${d}"}\n```\n',
        ),
        ('resource "x_y" "z" {\n  source_dir = "src"\n  handler = "index.handler"\n}\n', CODE, "More:\n", CODE),
        ('resource "x_y" "z" {\n  source_dir = "src"\n  handler = "index.main"\n}\n', CODE),
    ],
)
def test_what_is_not_sure_is_left_out(parts: tuple[str, ...]) -> None:
    assert written(*parts) == {}


SCRIPT = "#!/bin/bash\necho ${bucket}\n"


@pytest.mark.parametrize("words", ["User data (`lib/user_data.sh`):", "The script (lib/user_data.sh):"])
def test_a_name_in_parentheses_above_a_block_is_its_name(words: str) -> None:
    found = answer(RUNS.replace("setup.sh", "lib/user_data.sh"), f"{words}\n", f"```bash\n{SCRIPT}```\n")
    assert {file.name: file.text for file in found.files}["lib/user_data.sh"] == SCRIPT


@pytest.mark.parametrize("words", ["Run the script (lib/user_data.sh):", "Example output (lib/user_data.sh):"])
def test_what_is_run_or_shown_is_no_file(words: str) -> None:
    found = answer(RUNS.replace("setup.sh", "lib/user_data.sh"), f"{words}\n", f"```bash\n{SCRIPT}```\n")
    assert [file.name for file in found.files] == ["main.tf"]


def test_a_script_without_a_name_is_told_by_its_values() -> None:
    template = 'resource "x_y" "z" {\n  user_data = templatefile("lib/init.sh", {\n    bucket = 1\n  })\n}\n'
    assert written(template, "The instances:\n", f"```bash\n{SCRIPT}```\n") == {"lib/init.sh": SCRIPT}
    assert written(template, "The instances:\n", "```bash\necho ${PATH}\n```\n") == {}


@pytest.mark.parametrize(
    ("words", "script"),
    [
        ("To remove the service again:", SCRIPT),
        ("## Rollback\n\nThe instances:", SCRIPT),
        ("The other script:", SCRIPT),
        ("The instances:", f"{SCRIPT}# uninstall\nls\n"),
        ("The instances:", f"{SCRIPT}rm -rf /srv/${{bucket}}\n"),
        ("The instances:", f"{SCRIPT}systemctl stop ${{bucket}}\n"),
    ],
)
def test_a_script_that_takes_things_away_is_not_run_at_the_start(words: str, script: str) -> None:
    template = 'resource "x_y" "z" {\n  user_data = templatefile("init.sh.tpl", {\n    bucket = 1\n  })\n}\n'
    parts = (template, f"{words}\n", f"```bash\n{script}```\n")
    assert written(*parts) == {}
    assert "init.sh.tpl is read and missing" in answer(*parts).notes[-1].message


def test_what_may_be_missing_is_told() -> None:
    assert [note.message for note in answer(RUNS, "```bash\n#!/bin/bash\nls\n```\n").notes] == [
        "this block of bash has no name: left out; setup.sh is read and missing"
    ]
    assert not answer(RUNS, "```python\nx = 1\n```\n").notes


@pytest.mark.parametrize(
    "commands",
    ["terraform init\nterraform apply\n", "# Deploy\n\naws s3 ls\n", "$ kubectl get pods\n", "cd infra\nls\n"],
)
def test_commands_are_no_file(commands: str) -> None:
    assert not answer(RUNS, f"```bash\n{commands}```\n").notes


def test_what_stands_there_is_kept(tmp_path: Path) -> None:
    found = answer(READS, "The schema:\n", SCHEMA)
    assert len(inside(found, tmp_path).files) == 2
    (tmp_path / "api").mkdir()
    (tmp_path / "api/schema.graphql").write_text("type Mine { id: ID }\n")
    cut = inside(found, tmp_path)
    assert [file.name for file in cut.files] == ["main.tf"]
    assert "stands there already" in cut.notes[-1].message
