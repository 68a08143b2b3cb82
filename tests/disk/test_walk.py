"""A walk finds the modules that Terraform would find and git would keep."""

import os
from pathlib import Path

import pytest

from fixer.disk.leftover import temporary_name
from fixer.disk.walk import ModuleFolder, module_folder, walk
from fixer.errors import InputError

from .conftest import Build


def found(root: Path) -> list[str]:
    return [str(module.path.relative_to(root)) for module in walk(root).modules]


def test_every_folder_that_directly_holds_a_tf_file_is_a_module(folder: Build) -> None:
    root = folder(
        {"main.tf": "", "modules/vpc/main.tf": "", "modules/README.md": "", "docs/a.md": "", "z/only.tf.json": ""}
    )
    assert found(root) == [".", "modules/vpc"]


def test_the_files_of_a_module_are_sorted_and_told_apart_by_role(folder: Build) -> None:
    names = ["b.tf", "a.tf", "a_override.tf", "c.tf.json", "p.auto.tfvars", "q.tfvars.json", "terraform.tfvars"]
    names += [
        "x.tftest.hcl",
        "y.tftest.json",
        "tests/t.tftest.hcl",
        "tests/notes.md",
        "main.py",
        "b.tfstate",
        "c.tf.bak",
    ]
    root = folder(dict.fromkeys(names, ""))
    assert walk(root).modules == (
        ModuleFolder(
            path=root,
            terraform=("a.tf", "a_override.tf", "b.tf"),
            json=("c.tf.json",),
            values=("p.auto.tfvars", "q.tfvars.json", "terraform.tfvars"),
            tests=("x.tftest.hcl", "y.tftest.json", "tests/t.tftest.hcl"),
        ),
    )


def test_hidden_files_and_editors_backups_are_no_part_of_a_module(folder: Build) -> None:
    root = folder(dict.fromkeys(["main.tf", ".main.tf", "main.tf~", "#main.tf#", ".hidden.tfvars"], ""))
    [module] = walk(root).modules
    assert (module.terraform, module.values) == (("main.tf",), ())


@pytest.mark.parametrize(
    "name", [".terraform", ".git", ".terragrunt-cache", ".venv", "venv", "node_modules", ".hidden", "__pycache__"]
)
def test_hidden_folders_and_those_of_tools_are_left_out(folder: Build, name: str) -> None:
    assert found(folder({"main.tf": "", f"a/{name}/modules/x/main.tf": ""})) == ["."]


def test_a_folder_that_is_named_is_walked_whatever_it_is_called(folder: Build) -> None:
    root = folder({".git/HEAD": "", ".gitignore": "build\n", "build/.terraform/x/main.tf": ""})
    assert found(root / "build" / ".terraform") == ["x"]


def test_a_folder_that_is_named_is_walked_even_where_git_ignores_it(folder: Build) -> None:
    root = folder({".git/HEAD": "", ".gitignore": "build\n*.tf\n", "build/main.tf": "", "build/a/main.tf": ""})
    assert found(root / "build") == [".", "a"]


def test_git_ignored_folders_are_left_out(folder: Build) -> None:
    root = folder(
        {".git/HEAD": "", ".gitignore": "/build/\ntmp\n", "build/main.tf": "", "a/build/main.tf": "", "a/tmp/x.tf": ""}
    )
    assert found(root) == ["a/build"]


def test_rules_from_above_the_named_folder_hold_in_it(folder: Build) -> None:
    root = folder(
        {
            ".git/HEAD": "",
            ".gitignore": "tmp\n",
            "a/.gitignore": "/b/out\n",
            "a/b/out/x.tf": "",
            "a/b/tmp/x.tf": "",
            "a/b/c/x.tf": "",
        }
    )
    assert found(root / "a" / "b") == ["c"]


def test_a_relative_path_is_walked_under_the_same_rules(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({".git/HEAD": "", ".gitignore": "tmp\n", "a/main.tf": "", "a/tmp/x.tf": ""})
    monkeypatch.chdir(root / "a")
    assert [module.path for module in walk(Path()).modules] == [Path()]
    monkeypatch.chdir(root)
    assert [module.path for module in walk(Path("a")).modules] == [Path("a")]


def test_without_a_repository_a_gitignore_still_counts_in_its_own_folder(folder: Build) -> None:
    assert found(folder({".gitignore": "tmp\n", "tmp/x.tf": "", "a/x.tf": ""})) == ["a"]


def test_a_git_ignored_file_is_part_of_the_module_and_marked_as_ignored(folder: Build) -> None:
    root = folder(
        {".git/HEAD": "", ".gitignore": "*_override.tf\n*.tfvars\n", "main.tf": "", "a_override.tf": "", "x.tfvars": ""}
    )
    [module] = walk(root).modules
    assert module.terraform == ("a_override.tf", "main.tf")
    assert module.values == ("x.tfvars",)
    assert module.ignored == {"a_override.tf", "x.tfvars"}


def test_a_folder_whose_tf_files_are_all_ignored_is_no_module(folder: Build) -> None:
    assert found(folder({".git/HEAD": "", ".gitignore": "gen_*.tf\n", "a/gen_x.tf": "", "b/x.tf": ""})) == ["b"]


def test_ignored_test_files_are_marked_whether_by_name_or_by_folder(folder: Build) -> None:
    files = {".git/HEAD": "", "main.tf": "", "tests/a.tftest.hcl": "", "tests/b.tftest.hcl": ""}
    [module] = walk(folder({**files, "tests/.gitignore": "a.*\n"})).modules
    assert module.ignored == {"tests/a.tftest.hcl"}
    [module] = walk(folder({".gitignore": "tests/\n"})).modules
    assert module.ignored == {"tests/a.tftest.hcl", "tests/b.tftest.hcl"}


def test_a_repository_inside_another_has_its_own_rules_only(folder: Build) -> None:
    root = folder(
        {
            ".git/HEAD": "",
            ".gitignore": "gen.tf\n",
            "sub/.git/HEAD": "",
            "sub/gen.tf": "",
            "sub/.gitignore": "x\n",
            "sub/x/a.tf": "",
        }
    )
    assert found(root) == ["sub"]


def test_folders_behind_links_are_not_entered(folder: Build, tmp_path: Path) -> None:
    root = folder({"a/main.tf": ""})
    (root / "circle").symlink_to(root)
    (root / "again").symlink_to("a")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "main.tf").write_text("")
    (root / "outside").symlink_to(tmp_path / "outside")
    assert found(root) == ["a"]


def test_a_named_folder_may_itself_be_a_link(folder: Build, tmp_path: Path) -> None:
    root = folder({"a/main.tf": ""})
    (tmp_path / "link").symlink_to(root)
    assert [module.path for module in walk(tmp_path / "link").modules] == [tmp_path / "link" / "a"]


def test_a_link_to_a_file_counts_as_the_file_and_one_to_nowhere_as_nothing(folder: Build) -> None:
    root = folder({"shared/common.tf": "", "a/main.tf": ""})
    (root / "a" / "common.tf").symlink_to("../shared/common.tf")
    (root / "a" / "gone.tf").symlink_to("nowhere.tf")
    assert module_folder(root / "a").terraform == ("common.tf", "main.tf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are not to be had here")
def test_a_named_pipe_or_a_folder_with_a_tf_name_is_no_file(folder: Build) -> None:
    root = folder({"main.tf": "", "folder.tf/": ""})
    os.mkfifo(root / "pipe.tf")
    [module] = walk(root).modules
    assert module.terraform == ("main.tf",)


def test_a_single_folder_is_a_module_with_all_its_files_even_ignored_ones(folder: Build) -> None:
    root = folder({".git/HEAD": "", ".gitignore": "*.tf\n", "main.tf": "", "sub/a.tf": ""})
    assert module_folder(root) == ModuleFolder(root, ("main.tf",))


def test_a_single_folder_may_hold_no_tf_file(folder: Build) -> None:
    assert module_folder(folder({"a.md": ""})).terraform == ()


def test_each_module_is_told_as_it_is_found(folder: Build) -> None:
    told: list[ModuleFolder] = []
    result = walk(folder({"a/x.tf": "", "b/x.tf": ""}), told.append)
    assert sorted(told, key=lambda module: module.path) == list(result.modules)


def test_a_folder_that_cannot_be_listed_is_a_problem_and_the_others_are_walked(
    folder: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder({"a/x.tf": "", "b/x.tf": ""})
    real = os.scandir

    def denied(path: str) -> object:
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", denied)
    result = walk(root)
    assert [module.path for module in result.modules] == [root / "b"]
    [problem] = result.problems
    assert (problem.file, problem.message) == (str(root / "a"), "cannot be listed: permission denied")


@pytest.mark.parametrize("read", [walk, module_folder])
def test_a_folder_that_is_missing_or_a_file_is_refused(folder: Build, read: object) -> None:
    assert callable(read)
    root = folder({"main.tf": ""})
    with pytest.raises(InputError, match="no such folder"):
        read(root / "nowhere")
    with pytest.raises(InputError, match="a file, not a folder"):
        read(root / "main.tf")


def test_folders_with_what_a_killed_run_left_are_named(folder: Build) -> None:
    root = folder({"a/x.tf": "", f"b/{temporary_name(0)}": "", "c/.tffix-notes": ""})
    assert walk(root).leftovers == (root / "b",)
