"""Names, exit codes, what is written and what is printed: what scripts rely on."""

import json
import subprocess
from pathlib import Path

import pytest

from fixer.engine import installed
from fixer.verify import Doubt
from tests.cli.conftest import Cli

FUNCTION = """\
resource "aws_lambda_function" "f" {
  function_name = "f"
  role          = var.role
  package_type  = "Image"
  image_uri     = var.image
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.f.function_name
  function_version = aws_lambda_function.f.version
}

variable "role" {}

variable "image" {}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
"""
CLEAN = FUNCTION.replace("var.image\n}", "var.image\n  publish       = true\n}")
ANSWER = f"Here it is.\n\n```hcl\n# main.tf\n{FUNCTION}```\n\nDone.\n"


def test_apply_repairs_a_file_in_place(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    ran = cli("apply", "main.tf")
    assert ran.code == 0
    assert "publish       = true" in (folder / "main.tf").read_text()
    assert "[publish_lambda_versions]" in ran.out
    assert cli("apply", "main.tf").out.endswith("1 file read: nothing to report.\n")


def test_diff_writes_nothing_exits_1_and_applies_with_git(folder: Path, cli: Cli) -> None:
    (folder / "net").mkdir()
    (folder / "net" / "main.tf").write_text(FUNCTION)
    ran = cli("diff", ".")
    assert ran.code == 1
    assert (folder / "net" / "main.tf").read_text() == FUNCTION
    assert ran.out.startswith("--- a/net/main.tf\n+++ b/net/main.tf\n")
    subprocess.run(["git", "apply", "-"], input=ran.out.encode(), check=True)
    assert cli("diff", ".").code == 0


def test_a_diff_from_below_a_repository_names_files_as_git_wants_them(
    folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "net").mkdir()
    (folder / "net" / "main.tf").write_text(FUNCTION)
    subprocess.run(["git", "init", "-q", "."], check=True)
    monkeypatch.chdir(folder / "net")
    diff = cli("diff", ".").out
    assert diff.startswith("--- a/net/main.tf\n")
    subprocess.run(["git", "apply", "-"], input=diff.encode(), check=True)
    assert cli("diff", ".").code == 0


@pytest.mark.parametrize(("level", "code"), [("note", 1), ("warning", 1), ("error", 0)])
def test_check_exits_1_from_the_level_on_that_is_asked_for(level: str, code: int, folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("check", ".", "--select", "publish_lambda_versions", "--fail-on", level).code == code


def test_what_is_left_alone_counts_by_its_level_too(folder: Path, cli: Cli) -> None:
    twice = "".join(f'resource "aws_sqs_queue" "a" {{\n  name = "{name}"\n}}\n' for name in ("x", "y"))
    (folder / "main.tf").write_text(twice)
    assert cli("check", ".", "--select", "remove_duplicate_declarations", "--fail-on", "error").code == 1


def test_check_exits_1_when_something_is_found(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("check", "main.tf").code == 1
    (folder / "main.tf").write_text(CLEAN)
    assert cli("check", "main.tf").code == 0


def test_apply_unwraps_an_answer_beside_itself(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    assert cli("apply", "answer.md").code == 0
    assert (folder / "main.tf").read_text() == "# main.tf\n" + CLEAN
    assert (folder / "tffix.diff").read_text().startswith("--- a/main.tf\n")


def test_apply_puts_an_answer_where_out_says_and_reads_what_stands_there(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER.replace("resource", "data", 0))
    (folder / "stack").mkdir()
    (folder / "stack" / "other.tf").write_text('resource "aws_lambda_function" "g" {\n  publish = var.p\n}\n')
    ran = cli("apply", "answer.md", "--out", "stack")
    assert ran.code == 0
    assert (folder / "stack" / "main.tf").read_text() == "# main.tf\n" + CLEAN
    assert not (folder / "main.tf").exists()


def test_an_answer_on_stdin(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ANSWER.encode())))
    ran = cli("apply", "-", "-o", "out")
    assert ran.code == 0
    assert (folder / "out" / "main.tf").exists()


def test_json_stands_alone_on_stdout_and_has_the_fields_that_are_promised(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    (folder / "broken").mkdir()
    (folder / "broken" / "main.tf").write_text("x = [1 2]\n")
    ran = cli("apply", ".", "--format", "json", "--select", "publish_lambda_versions")
    document = json.loads(ran.out)
    assert ran.err == ""
    assert ran.code == 3
    assert document["version"] == 1
    good, broken = document["modules"]
    assert good["files"] == [{"path": "main.tf", "changed": True}]
    assert good["passes"] == 1
    (finding,) = good["findings"]
    assert finding == {
        "transform": "publish_lambda_versions",
        "level": "warning",
        "rejected_by": None,
        "safety": "safe",
        "applied": True,
        "follows": False,
        "message": finding["message"],
        "file": "main.tf",
        "line": 1,
        "column": 1,
        "end_line": 1,
        "end_column": 37,
    }
    assert broken["errors"] == [
        {
            "message": "a comma or ] must stand before 2",
            "advice": broken["errors"][0]["advice"],
            "file": "broken/main.tf",
            "line": 1,
            "column": 8,
        }
    ]
    assert broken["refusals"] == []


def test_a_file_that_does_not_parse_is_told_with_a_caret_and_the_rest_is_done(folder: Path, cli: Cli) -> None:
    (folder / "a").mkdir()
    (folder / "b").mkdir()
    (folder / "a" / "main.tf").write_text('resource "aws_vpc" "x" {\n  cidr_block = "10.0.0.0/16\n}\n')
    (folder / "b" / "main.tf").write_text(FUNCTION)
    ran = cli("apply", ".", "--select", "publish_lambda_versions")
    assert ran.code == 3
    assert "a/main.tf:2:" in ran.out
    assert '  |   cidr_block = "10.0.0.0/16\n' in ran.out
    assert (folder / "b" / "main.tf").read_text() == CLEAN


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["apply"], 2, "Missing argument"),
        (["frobnicate", "x"], 2, "No such command"),
        (["check", "missing.tf"], 3, "missing.tf"),
        (["check", "--select", "publish_lambda_version", "."], 2, "did you mean publish_lambda_versions?"),
        (["check", "notes.pdf"], 3, "neither an answer"),
        (["apply", ".", "--out", "x"], 2, "--out is for answers"),
        (["explain", "nothing"], 2, "no transform nothing"),
        (["extract", "."], 2, "not an answer"),
        (["check", ".", "--jobs", "0"], 2, "--jobs"),
        (["check", ".", "--select", ""], 2, "no name is given"),
    ],
)
def test_what_is_wrong_is_said_and_has_its_exit_code(
    folder: Path, cli: Cli, arguments: list[str], code: int, words: str
) -> None:
    (folder / "notes.pdf").write_bytes(b"%PDF")
    ran = cli(*arguments)
    assert ran.code == code
    assert words in ran.out + ran.err
    assert "Traceback" not in ran.err


def test_a_file_that_is_not_text_is_an_error_and_not_a_traceback(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_bytes(b'x = "\xff"\n')
    ran = cli("check", ".")
    assert ran.code == 3
    assert "main.tf:1:6" in ran.out


def test_names_that_would_leave_the_folder_are_refused_and_the_rest_is_written(folder: Path, cli: Cli) -> None:
    (folder / "work").mkdir()
    text = f"### ../evil.tf\n\n```hcl\nlocals {{}}\n```\n\n### main.tf\n\n```hcl\n{FUNCTION}```\n"
    (folder / "work" / "answer.md").write_text(text)
    ran = cli("apply", "work/answer.md", "--select", "publish_lambda_versions")
    assert ran.code == 3
    assert "evil.tf" in ran.out
    assert not (folder / "evil.tf").exists()
    assert (folder / "work" / "main.tf").read_text() == CLEAN


def test_a_link_in_the_output_folder_that_leads_out_of_it_is_refused_and_the_rest_is_written(
    folder: Path, cli: Cli
) -> None:
    (folder / "answer.md").write_text(ANSWER + "\nAnd:\n\n```hcl\n# other.tf\nlocals {}\n```\n")
    (folder / "out").mkdir()
    (folder / "elsewhere.tf").write_text("# mine\n")
    (folder / "out" / "main.tf").symlink_to(folder / "elsewhere.tf")
    for command in ("apply", "extract"):
        ran = cli(command, "answer.md", "-o", "out")
        assert ran.code == 3
        assert "leads outside out" in ran.out + ran.err
        assert (folder / "elsewhere.tf").read_text() == "# mine\n"
        assert (folder / "out" / "other.tf").read_text().startswith("# other.tf")
        (folder / "out" / "other.tf").unlink()


def test_configuration_is_found_upwards_and_the_command_line_wins(folder: Path, cli: Cli) -> None:
    (folder / "tffix.toml").write_text('ignore = ["publish_lambda_versions"]\n')
    (folder / "m").mkdir()
    (folder / "m" / "main.tf").write_text(FUNCTION)
    assert cli("check", "m").code == 0
    assert cli("check", "m", "--ignore", "declare_required_providers").code == 1


def test_the_diff_file_holds_the_diff(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    cli("check", "main.tf", "--diff-file", "x.diff")
    assert (folder / "x.diff").read_text().startswith("--- a/main.tf\n")
    assert (folder / "main.tf").read_text() == FUNCTION


def test_quiet_leaves_the_summary(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("check", "main.tf", "-q").out == "1 file read: 1 finding to fix.\n"


def test_colour_only_when_asked_where_there_is_no_terminal(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert "\x1b" not in cli("check", "main.tf").out
    assert "\x1b" in cli("check", "main.tf", "--color", "always").out
    assert "\x1b" in cli("diff", "main.tf", "--color", "always").out


def test_crlf_bom_and_a_missing_final_newline_survive(folder: Path, cli: Cli) -> None:
    text = "\ufeff" + FUNCTION.replace("\n", "\r\n").removesuffix("\r\n")
    (folder / "main.tf").write_bytes(text.encode())
    cli("apply", "main.tf", "--select", "publish_lambda_versions")
    expected = "\ufeff" + CLEAN.replace("\n", "\r\n").removesuffix("\r\n")
    assert (folder / "main.tf").read_bytes() == expected.encode()


def test_many_modules_come_out_the_same_in_many_processes_as_in_one(folder: Path, cli: Cli) -> None:
    for n in range(40):
        (folder / f"m{n:02}").mkdir()
        (folder / f"m{n:02}" / "main.tf").write_text(FUNCTION if n % 3 else CLEAN)
    one = cli("check", ".", "--jobs", "1", "--format", "json")
    assert cli("check", ".", "--jobs", "3", "--format", "json") == one
    assert one.code == 1


def test_list_and_explain(cli: Cli) -> None:
    listed = cli("list")
    assert listed.code == 0
    assert "publish_lambda_versions" in listed.out
    explained = cli("explain", "publish_lambda_versions")
    assert explained.code == 0
    for heading in ("## What it does", "## Why it matters", "## Fix safety", "## Example", "```hcl"):
        assert heading in explained.out


def test_extract_writes_an_answer_as_it_is(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    ran = cli("extract", "answer.md", "-o", "out")
    assert ran.code == 0
    assert (folder / "out" / "main.tf").read_text() == "# main.tf\n" + FUNCTION
    assert cli("extract", "answer.md", "--list").out.startswith("main.tf  ")


def test_verify_holds_the_result_against_another_reader(
    folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("diff", "main.tf", "--verify").code == 1
    monkeypatch.setattr("fixer.verify.verify", lambda name, *_: Doubt(name, "they differ"))
    refused = cli("apply", "main.tf", "--verify")
    assert refused.code == 4
    assert "they differ" in refused.out
    assert (folder / "main.tf").read_text() == FUNCTION


def test_an_answer_that_was_repaired_before_is_told_to_stand_there(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    assert "written" in cli("apply", "answer.md", "--out", "stack", "--quiet").out
    assert cli("apply", "answer.md", "--out", "stack", "--quiet").out.startswith("Nothing to write: ")


def test_an_answer_is_written_as_one_block_on_demand(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    ran = cli("apply", "answer.md", "--as-answer", "repaired.md")
    assert ran.code == 0
    assert (folder / "repaired.md").read_text() == f"```hcl\n// main.tf\n{CLEAN}```\n"
    assert not (folder / "main.tf").exists()
    assert "lines stand before" not in cli("check", "repaired.md").out
    assert "1 line stands before the fenced block" in cli("check", "answer.md").out


@pytest.mark.parametrize("name", sorted(installed()))
def test_every_transform_shows_an_example(name: str, cli: Cli) -> None:
    _, _, example = cli("explain", name).out.partition("\n## Example\n")
    assert example.count("```") >= 4


@pytest.mark.parametrize("verb", ["apply", "diff", "check"])
def test_a_diff_is_never_written_over_terraform_or_an_answer(verb: str, folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    ran = cli(verb, "main.tf", "--diff-file", "main.tf")
    assert ran.code == 2
    assert "--diff-file main.tf is Terraform, or an answer" in ran.err
    assert (folder / "main.tf").read_text() == FUNCTION


def test_a_file_that_an_answer_replaces_is_told(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    (folder / "main.tf").write_text('resource "aws_vpc" "main" {}\n')
    said = "main.tf: another file of this name stands there, and"
    assert f"{said} would be replaced by that of the answer" in cli("check", "answer.md").out
    assert f"{said} is replaced by that of the answer" in cli("apply", "answer.md").out
    assert said not in cli("apply", "answer.md").out


def test_a_folder_without_terraform_is_told(folder: Path, cli: Cli) -> None:
    (folder / "empty").mkdir()
    ran = cli("check", "empty")
    assert ran.code == 0
    assert "note: empty: there is no .tf file here, nor in a folder below\n" in ran.out


def test_what_the_command_line_selects_no_configuration_ignores(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    (folder / "tffix.toml").write_text('ignore = ["publish_lambda_versions"]\n')
    assert "publish_lambda_versions" not in cli("check", "main.tf").out
    assert "publish_lambda_versions" in cli("check", "main.tf", "--select", "publish_lambda_versions").out
    ran = cli("check", "main.tf", "--select", "publish_lambda_versions", "--ignore", "publish_lambda_versions")
    assert (ran.code, "no transform is left" in ran.err) == (2, True)


def test_an_answer_as_one_block_is_made_of_answers_only(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    ran = cli("apply", "main.tf", "--as-answer", "fixed.md")
    assert (ran.code, "--as-answer is for answers, and main.tf is none" in ran.err) == (2, True)
    assert (folder / "main.tf").read_text() == FUNCTION


def test_json_that_is_none_is_told_where_it_is_none(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    (folder / "more.tf.json").write_text('{\n  "resource": {,}\n}\n')
    ran = cli("apply", ".")
    assert ran.code == 3
    assert "more.tf.json:2:16: this is no JSON: " in ran.out
    assert (folder / "main.tf").read_text() == FUNCTION


def test_a_zip_that_unsafe_packs_is_missing_once(folder: Path, cli: Cli) -> None:
    (folder / "layer" / "bin").mkdir(parents=True)
    (folder / "layer" / "bin" / "probe").write_text("")
    (folder / "main.tf").write_text(
        'resource "aws_lambda_layer_version" "probe" {\n'
        '  layer_name       = "probe"\n'
        '  filename         = "${path.module}/layer.zip"\n'
        '  source_code_hash = filebase64sha256("${path.module}/layer.zip")\n'
        "}\n"
    )
    ran = cli("check", ".")
    assert ran.out.count("layer.zip") == 1
    assert "packs layer/" in ran.out
