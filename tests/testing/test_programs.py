"""git and Terraform as the harness asks them."""

from pathlib import Path
from shutil import which

import pytest

from fixer.testing import Terraform
from fixer.testing.programs import git_apply
from tests.testing.cases import NEW, OLD

DIFF = (
    '--- a/sub/main.tf\n+++ b/sub/main.tf\n@@ -1,3 +1,3 @@\n resource "x" "a" {\n-  name = "old"\n+  name = "new"\n }\n'
)

needs_git = pytest.mark.skipif(which("git") is None, reason="git is not installed")
needs_terraform = pytest.mark.skipif(which("terraform") is None, reason="terraform is not installed")


@needs_git
def test_git_applies_a_diff_and_leaves_other_files_alone() -> None:
    assert git_apply({"sub/main.tf": OLD, "x.tf": "a"}, DIFF) == {"sub/main.tf": NEW, "x.tf": "a"}


@needs_git
def test_git_keeps_crlf_whatever_the_settings_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tmp_path / "gitconfig"
    settings.write_text("[core]\nautocrlf = true\n[apply]\nwhitespace = error-all\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    head, _, body = DIFF.partition("@@ -")
    diff = head + "@@ -" + body.replace("\n", "\r\n").replace("@@\r\n", "@@\n")
    crlf = {"sub/main.tf": OLD.replace("\n", "\r\n")}
    assert git_apply(crlf, diff) == {"sub/main.tf": NEW.replace("\n", "\r\n")}


@needs_git
def test_git_says_why_it_takes_a_diff_not() -> None:
    said = git_apply({"sub/main.tf": NEW}, DIFF)
    assert isinstance(said, str)
    assert "patch does not apply" in said


@needs_git
def test_a_repository_around_the_temporary_folder_has_no_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert git_apply({"sub/main.tf": OLD}, DIFF) == {"sub/main.tf": NEW}


def test_without_the_programs_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fixer.testing.programs.which", lambda _: None)
    assert git_apply({"sub/main.tf": OLD}, DIFF) is None
    assert Terraform().is_formatted(OLD) is None


@needs_terraform
def test_terraform_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    terraform = Terraform()
    broken, untidy = "x = \n", "a=1\n"
    terraform.ask([OLD, broken, untidy, NEW])
    monkeypatch.setattr("subprocess.run", None)
    answers = [terraform.is_formatted(text) for text in (OLD, broken, untidy, NEW)]
    assert answers == [True, None, False, True]
