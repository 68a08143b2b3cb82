"""Several paths at once: one thing under two names, two that are about one module, and what cannot be looked at."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.test_contract import ANSWER, FUNCTION

POLICY = """\
resource "aws_iam_role_policy" "{name}" {{
  role = "reader"
  policy = jsonencode({{
    Statement = [{{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "arn:aws:sqs:eu-west-1:*:q" }}]
  }})
}}
"""


def _two_files(folder: Path) -> None:
    for name in ("a", "b"):
        (folder / f"{name}.tf").write_text(POLICY.format(name=name))


@pytest.mark.parametrize(
    "paths", [("a.tf", "b.tf"), ("b.tf", "a.tf"), (".", "a.tf"), ("b.tf", "."), (".", "./"), ("a.tf", "./a.tf", "b.tf")]
)
def test_a_module_is_repaired_once_however_often_it_is_given(folder: Path, cli: Cli, paths: tuple[str, ...]) -> None:
    _two_files(folder)
    diff = cli("diff", *paths).out
    assert diff.count('+data "aws_caller_identity"') == 1
    subprocess.run(["git", "apply", "--check", "-"], input=diff.encode(), check=True)
    assert cli("apply", *paths).code == 0
    assert [p.read_text().count('data "aws_caller_identity"') for p in sorted(folder.glob("*.tf"))] == [1, 0]
    assert cli("check", ".").code == 0


def test_only_the_files_that_are_given_count(folder: Path, cli: Cli) -> None:
    for name in ("a", "b", "c"):
        (folder / f"{name}.tf").write_text(POLICY.format(name=name))
    assert cli("apply", "a.tf", "b.tf").code == 0
    assert (folder / "c.tf").read_text() == POLICY.format(name="c")


def test_an_answer_and_the_folder_that_it_goes_to_are_given_one_after_the_other(folder: Path, cli: Cli) -> None:
    (folder / "net").mkdir()
    (folder / "net" / "net.tf").write_text(POLICY.format(name="a"))
    (folder / "net" / "answer.md").write_text(ANSWER)
    for paths in (("net/answer.md", "net"), ("net", "net/answer.md"), (".", "net/answer.md")):
        ran = cli("apply", *paths)
        assert ran.code == 2
        assert "both about the module" in ran.err
    assert not (folder / "net" / "main.tf").exists()
    assert cli("apply", "net/answer.md", "./net/answer.md").code == 0


def test_two_answers_need_two_folders(folder: Path, cli: Cli) -> None:
    (folder / "one.md").write_text(ANSWER)
    (folder / "two.md").write_text(ANSWER.replace('"f"', '"g"'))
    assert cli("apply", "one.md", "two.md").code == 2
    assert not (folder / "main.tf").exists()


def test_an_answer_without_terraform_writes_nothing(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text("Only words.\n")
    assert cli("apply", "answer.md", "-o", "out").code == 3
    assert not (folder / "out").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_listed_is_an_error_and_the_rest_is_done(folder: Path, cli: Cli) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "main.tf").write_text(FUNCTION)
    for mode in (0o000, 0o444):
        (folder / "a").chmod(mode)
        try:
            ran = cli("check", ".")
            assert ran.code == 3
            assert "b/main.tf" in ran.out
            assert cli("check", "a").code == 3
        finally:
            (folder / "a").chmod(0o755)


def test_a_folder_that_cannot_be_listed_does_not_stop_the_rest(
    folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "main.tf").write_text(FUNCTION)
    scandir = os.scandir

    def refused(path: str) -> object:
        if str(path).endswith("a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    ran = cli("apply", ".")
    assert ran.code == 3
    assert "a: cannot be listed: permission denied" in ran.out
    assert "publish       = true" in (folder / "b" / "main.tf").read_text()


def test_a_current_folder_that_is_gone_is_said(folder: Path, cli: Cli) -> None:
    (folder / "gone").mkdir()
    os.chdir(folder / "gone")
    (folder / "gone").rmdir()
    ran = cli("check", ".")
    assert ran.code == 3
    assert "current folder" in ran.err


@pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only, and found in /proc")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_workers_end_with_the_run_that_started_them(folder: Path, number: signal.Signals) -> None:
    for n in range(400):
        (folder / f"m{n:03}").mkdir()
        (folder / f"m{n:03}" / "main.tf").write_text(FUNCTION * 3)
    command = [sys.executable, "-c", "from fixer.cli import main; main()", "check", "--jobs", "2", "-q", "."]
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    workers: list[str] = []
    while run.poll() is None and not workers:
        workers = children.read_text().split()
    assert workers, "the run was over before it had workers"
    run.send_signal(number)
    run.wait()
    ends = time.monotonic() + 10
    while time.monotonic() < ends and any(Path(f"/proc/{worker}").exists() for worker in workers):
        time.sleep(0.05)
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]
