"""The forms that other programs show: annotations, a comment, SARIF whose fixes fit byte for byte."""

import json
from pathlib import Path
from typing import Any

import pytest

from fixer.engine import Finding, Level, Outcome, Place, Refused, Safety
from fixer.errors import Problem
from fixer.report import github, markdown
from fixer.report.model import Run
from tests.cli.conftest import Cli
from tests.cli.test_contract import FUNCTION


def run_of(message: str, file: str = "main.tf", end_line: int = 1) -> Run:
    place = Place(file, 1, 3, end_line, 9)
    finding = Finding("scope_account_arns", Level.WARNING, Safety.SAFE, True, message, place)  # noqa: FBT003 - applied
    return Run("check", (Outcome("", (file,), findings=(finding,)),))


def test_github_annotates_lines(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    ran = cli("check", "main.tf", "--format", "github")
    assert ran.code == 1
    assert ran.out == (
        "::warning file=main.tf,line=1,endLine=1,col=1,endColumn=37,title=tffix publish_lambda_versions::"
        "aws_lambda_alias.live points to a version, and aws_lambda_function.f publishes none: set publish = true\n"
        "1 file read: 1 to fix.\n"
    )


def test_github_escapes_what_ends_a_property_or_a_command() -> None:
    line = github.render(run_of("100%\nsure: a,b", "a:b,c%.tf", end_line=2)).splitlines()[0]
    assert line == (
        "::warning file=a%3Ab%2Cc%25.tf,line=1,endLine=2,title=tffix scope_account_arns::100%25%0Asure: a,b"
    )


def test_github_tells_errors_even_when_quiet(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text('resource "a" {\n')
    ran = cli("check", "main.tf", "--format", "github", "--quiet")
    assert ran.code == 3
    assert ran.out.startswith("::error file=main.tf,line=1,col=14,title=tffix::this block is never closed%0A")


def test_markdown_is_a_table_and_the_diff(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("diff", "main.tf", "--format", "markdown").out == (
        "### tffix\n\n1 file read: 1 to fix.\n\n"
        "| Where | | What | Transform |\n| --- | --- | --- | --- |\n"
        "| `main.tf:1` | warning, to fix | aws_lambda_alias.live points to a version, and aws_lambda_function.f "
        "publishes none: set publish = true | `publish_lambda_versions` |\n\n"
        "<details><summary>Diff</summary>\n\n```diff\n"
        '--- a/main.tf\n+++ b/main.tf\n@@ -3,6 +3,7 @@\n   role          = var.role\n   package_type  = "Image"\n'
        '   image_uri     = var.image\n+  publish       = true\n }\n \n resource "aws_lambda_alias" "live" {\n'
        "```\n\n</details>\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"), [("a | b", "a \\| b"), ("@team <b>", "&#64;team &#60;b&#62;"), ("`x`", "\\`x\\`")]
)
def test_markdown_shows_texts_as_they_are(text: str, shown: str) -> None:
    assert f"| {shown} |" in markdown.render(run_of(text), "")


def test_markdown_fences_a_diff_that_holds_fences_and_says_what_it_leaves_out() -> None:
    document = markdown.render(run_of("x"), "+ ```hcl\n" * 20_000)
    assert len(document) < 65_536
    assert "\n````diff\n" in document
    shown = document.count("+ ```hcl\n")
    assert document.endswith(f"\n{20_000 - shown} lines of the diff left out.\n")


def test_markdown_tells_what_was_left_alone_and_what_could_not_be_read() -> None:
    refusal = Refused("add_explicit_egress", "another module may give it one", Place("main.tf", 4, 1, 4, 2))
    run = Run("check", (Outcome("net", ("main.tf",), refusals=(refusal,)),), (Problem("no such file", "x.tf"),))
    document = markdown.render(run, "")
    assert "| `net/main.tf:4` | left alone | another module may give it one | `add_explicit_egress` |" in document
    assert "- `x.tf`: no such file\n" in document


def apply_fixes(sarif: dict[str, Any], text: str) -> str:
    """What a viewer makes of a text with the fixes of all results, by lines and columns."""
    lines = text.split("\n")
    for result in sarif["runs"][0]["results"]:
        for fix in result.get("fixes", ()):
            for change in fix["artifactChanges"]:
                for part in reversed(change["replacements"]):
                    region = part["deletedRegion"]
                    first, last = region["startLine"] - 1, region["endLine"] - 1
                    before, after = lines[first][: region["startColumn"] - 1], lines[last][region["endColumn"] - 1 :]
                    lines[first : last + 1] = (before + part["insertedContent"]["text"] + after).split("\n")
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        FUNCTION,
        FUNCTION.replace("\n", "\r\n"),
        FUNCTION.rstrip("\n"),
        FUNCTION.partition("terraform {")[0],
        "\ufeff" + FUNCTION,
    ],
    ids=["plain", "crlf", "no final newline", "more than one change", "byte order mark"],
)
def test_the_fixes_of_sarif_give_what_apply_writes(folder: Path, cli: Cli, text: str) -> None:
    (folder / "main.tf").write_bytes(text.encode())
    ran = cli("check", "main.tf", "--format", "sarif")
    assert ran.code == 1
    cli("apply", "main.tf")
    written = (folder / "main.tf").read_bytes().decode()
    assert written != text
    assert apply_fixes(json.loads(ran.out), text) == written


def test_sarif_has_rules_results_and_errors(folder: Path, cli: Cli) -> None:
    (folder / "a b").mkdir()
    (folder / "a b" / "main.tf").write_text(FUNCTION)
    (folder / "bad.tf").write_text('resource "a" {\n')
    ran = cli("check", ".", "--format", "sarif")
    assert ran.code == 3
    run = json.loads(ran.out)["runs"][0]
    rule = run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]
    assert rule["id"] == run["results"][0]["ruleId"] == "publish_lambda_versions"
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/main.tf"
    assert place["region"] == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 37}
    assert run["invocations"][0]["exitCode"] == 3
    assert run["invocations"][0]["executionSuccessful"] is False
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("this block is never")


def test_what_was_written_is_no_fix_any_more(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    results = json.loads(cli("apply", "main.tf", "--format", "sarif").out)["runs"][0]["results"]
    assert len(results) == 1
    assert "fixes" not in results[0]
