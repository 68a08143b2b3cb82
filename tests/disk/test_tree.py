"""What stands beside a module: what exists, what a folder holds, and which files build things."""

import os
import pickle
from pathlib import Path

import pytest

from fixer.disk.build_files import is_build_file
from fixer.disk.tree import Tree

from .conftest import Build


def test_a_path_exists_as_terraform_would_find_it(folder: Build, tmp_path: Path) -> None:
    root = folder({"lambda/index.py": "", "dist/lambda.zip": ""})
    (root / "link.zip").symlink_to("dist/lambda.zip")
    (root / "gone.zip").symlink_to("nowhere.zip")
    (tmp_path / "beside.zip").write_text("")
    tree = Tree(root)
    for path in ("lambda", "lambda/index.py", "./dist/lambda.zip", "lambda/../dist/lambda.zip", "link.zip"):
        assert tree.exists(path), path
    assert tree.exists("../beside.zip")
    for path in ("index.py", "gone.zip", "lambda/index.js", "a\0b", "n" * 5000, "lambda/index.py/x"):
        assert not tree.exists(path), path


def test_the_files_of_a_folder_are_listed_sorted_and_deep(folder: Build) -> None:
    tree = Tree(folder(dict.fromkeys(["b.txt", "src/z.py", "src/a/b.py", "src2/x.py", ".github/workflows/ci.yml"], "")))
    assert tree.files_under() == (".github/workflows/ci.yml", "b.txt", "src/a/b.py", "src/z.py", "src2/x.py")
    assert tree.files_under("src") == tree.files_under("./src/") == ("src/a/b.py", "src/z.py")
    assert tree.files_under("src/a") == tree.files_under("src2/../src/a") == ("src/a/b.py",)
    assert tree.files_under("nowhere") == tree.files_under("b.txt") == tree.files_under("..") == ()
    assert tree.complete


def test_folders_of_tools_and_folders_behind_links_are_not_entered(folder: Build, tmp_path: Path) -> None:
    root = folder(dict.fromkeys(["node_modules/x/a.js", ".git/config", ".terraform/x.tf", ".venv/a.py", "a.py"], ""))
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.sh").write_text("")
    (root / "outside").symlink_to(tmp_path / "outside")
    (root / "circle").symlink_to(root)
    assert set(Tree(root).files_under()) == {"a.py", "circle", "outside"}


def test_a_tree_is_listed_once(folder: Build) -> None:
    root = folder({"a.py": ""})
    tree = Tree(root)
    assert tree.files_under() == ("a.py",)
    (root / "b.py").write_text("")
    assert tree.files_under() == ("a.py",)


def test_nothing_is_listed_before_it_is_asked_for(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({"a.py": ""})
    monkeypatch.setattr(os, "scandir", None)
    assert Tree(root).exists("a.py")


def test_a_tree_with_too_many_files_says_that_it_is_not_complete(folder: Build) -> None:
    root = folder({**{f"deep/er/{number}": "" for number in range(50)}, "a.py": "", "b/c.py": ""})
    tree = Tree(root, largest=20)
    assert not tree.complete
    assert len(tree.files_under()) == 20
    # What is near the root is found first.
    assert {"a.py", "b/c.py"} <= set(tree.files_under())
    assert Tree(root, largest=52).complete


def test_a_tree_with_a_folder_that_cannot_be_listed_is_not_complete(
    folder: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder({"a/x.py": "", "b/x.py": ""})
    real = os.scandir

    def denied(path: Path) -> object:
        if path.name == "a":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", denied)
    tree = Tree(root)
    assert tree.files_under() == ("b/x.py",)
    assert not tree.complete


@pytest.mark.parametrize(
    "path",
    [
        "Makefile",
        "makefile",
        "lambda/Makefile",
        "Makefile.lambda",
        "deploy.sh",
        "package.json",
        "web/package.json",
        ".github/workflows/deploy.yml",
        ".github/actions/build/action.yaml",
        ".gitlab-ci.yml",
        ".circleci/config.yml",
        "buildspec.yml",
        "ci/buildspec-test.yaml",
        "Dockerfile",
        "Dockerfile.build",
        "build.Dockerfile",
        "docker-compose.override.yml",
        ".gitignore",
        "pyproject.toml",
        "Taskfile.yml",
        "taskfile.dist.yaml",
        "justfile",
        "build.gradle",
        "build.gradle.kts",
        "pom.xml",
        "Jenkinsfile",
        "azure-pipelines-release.yml",
        "esbuild.config.mjs",
        "scripts/package",
        "scripts/package.py",
        ".ci/run",
        "build.ps1",
        "rules.mk",
        "terragrunt.hcl",
    ],
)
def test_a_file_that_builds_things_is_known_by_its_name(path: str) -> None:
    assert is_build_file(path)


@pytest.mark.parametrize(
    "path", ["main.tf", "README.md", "lambda/index.py", "index.js", "package-lock.json", "LICENSE", "src/scripts.md"]
)
def test_a_file_that_builds_nothing_is_known_by_its_name(path: str) -> None:
    assert not is_build_file(path)


def test_build_files_are_read_when_they_are_asked_for(folder: Build) -> None:
    root = folder({"Makefile": "old", "deploy.sh": "zip -r lambda.zip .\n", "main.tf": ""})
    files = Tree(root).build_files()
    assert set(files) == {"Makefile", "deploy.sh"}
    (root / "Makefile").write_text("new")
    assert files["Makefile"] == "new"
    assert "lambda.zip" in files["deploy.sh"]
    with pytest.raises(KeyError):
        files["main.tf"]


def test_a_build_file_that_cannot_be_read_has_no_text(folder: Build, tmp_path: Path) -> None:
    root = folder({"large.sh": "x" * (1024 * 1024 + 1), "gone.sh": "", "inside.sh": "inside"})
    (tmp_path / "secret").write_text("secret")
    (root / "outside.sh").symlink_to(tmp_path / "secret")
    (root / "link.sh").symlink_to("inside.sh")
    (root / "circle.sh").symlink_to("circle.sh")
    files = Tree(root).build_files()
    (root / "gone.sh").unlink()
    expected = {
        "large.sh": "",
        "gone.sh": "",
        "outside.sh": "",
        "circle.sh": "",
        "inside.sh": "inside",
        "link.sh": "inside",
    }
    assert dict(files) == expected


def test_a_build_file_in_another_encoding_is_read_as_far_as_it_goes(folder: Build) -> None:
    root = folder({})
    (root / "deploy.sh").write_bytes(b"# \xe9\nzip lambda.zip\n")
    assert "zip lambda.zip" in Tree(root).build_files()["deploy.sh"]


def test_a_tree_goes_to_another_process_and_back(folder: Build) -> None:
    tree = Tree(folder({"a.py": ""}))
    tree.files_under()
    assert pickle.loads(pickle.dumps(tree)).files_under() == ("a.py",)


def test_a_path_may_start_in_the_home_of_a_user(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({".ssh/id_rsa.pub": ""})
    monkeypatch.setenv("HOME", str(root))
    tree = Tree(root / "elsewhere")
    assert tree.exists("~/.ssh/id_rsa.pub")
    assert not tree.exists("~/.ssh/id_ed25519.pub")
    assert not tree.exists("~nobody-of-this-name/.ssh/id_rsa.pub")
