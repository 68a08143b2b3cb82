"""The forms that other programs show: annotations of a workflow, and a comment. SARIF has tests of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fixer.engine import Finding, Level, Outcome, Place, Refused, Safety
from fixer.errors import Problem
from fixer.report import github, markdown
from fixer.report.model import Run
from tests.cli.conftest import Cli
from tests.cli.test_contract import ANSWER, FUNCTION


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
        "aws_lambda_alias.live points to a version, and aws_lambda_function.f publishes none: publish = true is set\n"
        "1 file read: 1 finding to fix.\n"
    )


def test_github_escapes_what_ends_a_property_or_a_command() -> None:
    line = github.render(run_of("100%\nsure: a,b", "a:b,c%.tf", end_line=2)).splitlines()[0]
    assert line == (
        "::warning file=a%3Ab%2Cc%25.tf,line=1,endLine=2,title=tffix scope_account_arns::100%25%0Asure: a,b"
    )


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("text", "error at apply: aws_iam_role_policy_attachment.ssm: AWS has no policy"),
        ("markdown", "| error at apply, to fix |"),
        ("github", "title=tffix correct_managed_policies (error at apply)::"),
        ("json", '"rejected_by": "apply"'),
        ("sarif", '"rejected_by": "apply"'),
    ],
)
def test_every_form_tells_when_an_error_comes(form: str, told: str, folder: Path, cli: Cli) -> None:
    policy = "arn:aws:iam::aws:policy/service-role/AmazonSSMManagedInstanceCore"
    attachment = f'  role       = "orders"\n  policy_arn = "{policy}"\n'
    (folder / "main.tf").write_text(f'resource "aws_iam_role_policy_attachment" "ssm" {{\n{attachment}}}\n')
    assert told in cli("check", "main.tf", "--format", form).out


def test_github_tells_errors_even_when_quiet(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text('resource "a" {\n')
    ran = cli("check", "main.tf", "--format", "github", "--quiet")
    assert ran.code == 3
    assert ran.out.startswith("::error file=main.tf,line=1,col=14,title=tffix::this block is never closed%0A")


def test_markdown_is_a_table_and_the_diff(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("diff", "main.tf", "--format", "markdown").out == (
        "### tffix\n\n1 file read: 1 finding to fix.\n\n"
        "| Where | | What | Transform |\n| --- | --- | --- | --- |\n"
        "| `main.tf:1` | warning, to fix | aws_lambda_alias.live points to a version, and aws_lambda_function.f "
        "publishes none: publish = true is set | `publish_lambda_versions` |\n\n"
        "<details><summary>Diff</summary>\n\n```diff\n"
        '--- a/main.tf\n+++ b/main.tf\n@@ -3,6 +3,7 @@\n   role          = var.role\n   package_type  = "Image"\n'
        '   image_uri     = var.image\n+  publish       = true\n }\n \n resource "aws_lambda_alias" "live" {\n'
        "```\n\n</details>\n"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a | b", "a \\| b"),
        ("@team <b> &lt;", "@&#8203;team &lt;b&gt; &amp;lt;"),
        ("`x`", "\\`x\\`"),
        ("a_b _c_ #1", "a_b \\_c\\_ #&#8203;1"),
        ("${a}${b}", "&#36;{a}&#36;{b}"),
        ("[a](b) **c** ~~d~~", "\\[a\\](b) \\*\\*c\\*\\* \\~\\~d\\~\\~"),
        ("one\ntwo", "one two"),
    ],
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
    refusal = Refused(
        "add_explicit_egress", "another module may give it one", Place("main.tf", 4, 1, 4, 2), Level.ERROR
    )
    run = Run("check", (Outcome("net", ("main.tf",), refusals=(refusal,)),), (Problem("no such file", "x.tf"),))
    document = markdown.render(run, "")
    assert (
        "| `net/main.tf:4` | error, left alone | another module may give it one | `add_explicit_egress` |" in document
    )
    assert "- `x.tf`: no such file\n" in document


def test_markdown_fits_a_comment_whatever_a_run_has_to_tell() -> None:
    findings = run_of("@" * 5_000).outcomes[0].findings * 300
    errors = tuple([Problem("x" * 3_000, f"{n}.tf", 1) for n in range(300)])
    run = Run("check", (Outcome("", ("main.tf",), findings=findings),), errors)
    document = markdown.render(run, "+ x\n" * 50_000)
    assert len(document) < 65_536
    rows, bullets = document.count("\n| `main.tf:1` |"), document.count("\n- `")
    assert f"\nand {300 - rows} more\n" in document
    assert f"\nand {300 - bullets} more\n" in document
    assert document.endswith(f"\n{50_000 - document.count('+ x')} lines of the diff left out.\n")


def test_markdown_leaves_out_a_diff_that_no_fence_holds() -> None:
    assert markdown.render(run_of("x"), f"+ {'`' * 40_000}\n").endswith("\n1 line of the diff left out.\n")


def test_markdown_shows_a_diff_with_crlf_without_its_line_ends() -> None:
    assert "\n+ a\n- b\n```\n" in markdown.render(run_of("x"), "+ a\r\n- b\r\n")


def test_quiet_markdown_is_errors_and_the_summary(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    assert cli("diff", "main.tf", "--format", "markdown", "-q").out == "### tffix\n\n1 file read: 1 finding to fix.\n"


@pytest.mark.parametrize("form", ["github", "markdown", "sarif"])
def test_paths_are_told_from_the_current_folder(folder: Path, cli: Cli, form: str) -> None:
    (folder / "net").mkdir()
    (folder / "net" / "main.tf").write_text(FUNCTION)
    (folder / "net" / "sub").mkdir()
    (folder / "net" / "sub" / "bad.tf").write_text("x = [1 2]\n")
    out = cli("check", folder / "net", "--format", form).out
    assert "net/main.tf" in out
    assert "net/sub/bad.tf" in out
    assert folder.as_posix() not in out


@pytest.mark.parametrize("form", ["github", "markdown", "sarif"])
def test_a_form_stands_alone_on_stdout_for_answers_and_several_paths(folder: Path, cli: Cli, form: str) -> None:
    (folder / "answer.md").write_text(ANSWER)
    (folder / "net").mkdir()
    (folder / "net" / "main.tf").write_text(FUNCTION)
    ran = cli("check", "answer.md", "net", "missing.tf", "--format", form, "--select", "publish_lambda_versions")
    assert (ran.code, ran.err) == (3, "")
    assert "net/main.tf" in ran.out
    assert "missing.tf" in ran.out
    ran = cli("apply", "answer.md", "--out", "stack", "--format", form)
    assert (ran.code, ran.err) == (0, "")
    assert "stack/main.tf" in ran.out
    assert (folder / "stack" / "main.tf").exists()


def test_no_more_is_imported_than_the_form_that_is_asked_for(folder: Path) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    code = (
        "import sys; from fixer.cli.main import tffix; tffix(sys.argv[1:], standalone_mode=False); print(*sys.modules)"
    )
    for form in ("text", "github", "markdown", "sarif"):
        command = [sys.executable, "-c", code, "check", "main.tf", "--format", form]
        ran = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, text=True, env={**os.environ, "COLUMNS": "80"}
        )
        loaded = {name for name in ran.stdout.split() if name.startswith("fixer.report.")}
        assert loaded <= {"fixer.report.explained", "fixer.report.model", "fixer.report.text", f"fixer.report.{form}"}
