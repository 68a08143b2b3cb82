"""What is printed, whatever names and texts hold and wherever it goes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.test_contract import ANSWER, FUNCTION

RUN = [sys.executable, "-c", "from fixer.cli import main; main()"]


def test_names_and_texts_cannot_speak_to_the_terminal(folder: Path, cli: Cli) -> None:
    odd = "\x1b[31mred\u202e\n"
    (folder / odd).mkdir()
    (folder / odd / "main.tf").write_text(FUNCTION)
    (folder / "broken.tf").write_text('a = "\x1b]0;title\x07\n')
    ran = cli("check", ".")
    assert not set("\x1b\x07\u202e") & set(ran.out)
    assert "\\x1b[31mred\\u202e\\n/main.tf" in ran.out
    (folder / "answer.md").write_text("### `\x1b[2J.tf`\n\n```hcl\n# \x1b[31mx.tf\n" + FUNCTION + "```\n")
    for ran in (
        cli("apply", "answer.md", "-o", "out"),
        cli("extract", "answer.md", "-o", "raw"),
        cli("check", odd + "x"),
    ):
        assert "\x1b" not in ran.out + ran.err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep such names out")
def test_names_that_are_not_utf_8(folder: Path, cli: Cli) -> None:
    name = os.fsdecode(b"lat\xe9")
    (folder / name).mkdir()
    (folder / name / "main.tf").write_text(FUNCTION)
    assert "lat\\udce9/main.tf" in cli("check", ".").out
    assert json.loads(cli("check", ".", "--format", "json").out)["modules"][0]["path"] == name
    diff = cli("diff", ".").out
    subprocess.run(["git", "apply", "-"], input=diff.encode(), check=True)
    assert cli("diff", ".").code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full and a shell")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_report_that_cannot_be_printed(folder: Path, unbuffered: str) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    env = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run([*RUN, "apply", "main.tf"], stdout=full, stderr=subprocess.PIPE, check=False, env=env)
    assert ran.returncode == 4
    assert b"cannot be printed" in ran.stderr
    assert b"1 file was written" in ran.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs a shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_are_closed(folder: Path, closed: str) -> None:
    for command, code in (("check", 1), ("diff", 1), ("apply", 0)):
        (folder / "main.tf").write_text(FUNCTION)
        shell = f'exec "$@" {closed}'
        assert subprocess.run(["sh", "-c", shell, "sh", *RUN, command, "main.tf"], check=False).returncode == code


def test_a_run_that_is_refused_says_what_it_would_have_done(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    (folder / "main.tf").mkdir()
    ran = cli("apply", "answer.md")
    assert ran.code == 4
    assert "would be fixed" in ran.out
    assert ran.out.endswith("Nothing was written. 1 file read: 1 finding to fix.\n")
    module = json.loads(cli("apply", "answer.md", "--format", "json").out)["modules"][0]
    assert not any(file["changed"] for file in module["files"])
    assert not any(finding["applied"] for finding in module["findings"])
