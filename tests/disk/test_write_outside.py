"""With a root, nothing is written outside it, whatever the path says and wherever links lead."""

from pathlib import Path

import pytest

from fixer.disk.write import write_all
from fixer.errors import WriteRefused

from .conftest import Build, files_in


def assert_refused(root: Path, path: Path, match: str) -> None:
    before = files_in(root.parent)
    with pytest.raises(WriteRefused, match=match) as caught:
        write_all({root / "good.tf": "new", path: "new"}, root=root)
    assert caught.value.file == str(path)
    assert files_in(root.parent) == before


@pytest.mark.parametrize("path", ["../x.tf", "a/../../x.tf", "a/../x.tf", "a/../../root/x.tf", "..", "."])
def test_a_path_that_steps_up_is_refused(folder: Build, path: str) -> None:
    root = folder({"a/x.tf": "old"})
    assert_refused(root, root / path, "outside")


def test_an_absolute_path_elsewhere_is_refused(folder: Build, tmp_path: Path) -> None:
    assert_refused(folder({}), tmp_path / "x.tf", "outside")
    assert_refused(folder({}), tmp_path / "root-and-more" / "x.tf", "outside")


def test_a_relative_path_is_outside_where_the_root_is_elsewhere(
    folder: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert_refused(folder({}), Path("x.tf"), "outside")


def test_a_relative_path_into_the_root_is_written(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({})
    monkeypatch.chdir(root.parent)
    write_all({Path("root/a/x.tf"): "new"}, root=root)
    write_all({root / "y.tf": "new"}, root=Path("root"))
    assert files_in(root) == {"a/x.tf": b"new", "y.tf": b"new"}


def test_a_root_may_itself_be_reached_by_steps_up_or_links(
    folder: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder({"below/": ""})
    (tmp_path / "link").symlink_to(root)
    write_all({tmp_path / "link" / "x.tf": "new"}, root=tmp_path / "link")
    monkeypatch.chdir(root / "below")
    write_all({Path("../y.tf"): "new"}, root=Path(".."))
    assert files_in(root) == {"x.tf": b"new", "y.tf": b"new"}


def test_a_root_that_does_not_exist_is_made(folder: Build) -> None:
    root = folder({})
    write_all({root / "out" / "deep" / "x.tf": "new"}, root=root / "out" / "deep")
    assert files_in(root) == {"out/deep/x.tf": b"new"}


def test_a_link_in_place_of_the_file_that_leads_outside_is_refused_by_name(folder: Build, tmp_path: Path) -> None:
    root = folder({})
    (tmp_path / "outside.tf").write_text("old")
    (root / "x.tf").symlink_to(tmp_path / "outside.tf")
    assert_refused(root, root / "x.tf", rf"the link {root}/x\.tf leads outside {root}")


def test_a_link_to_nowhere_that_leads_outside_is_refused(folder: Build) -> None:
    root = folder({})
    (root / "x.tf").symlink_to("../made.tf")
    assert_refused(root, root / "x.tf", r"the link .*x\.tf leads outside")
    assert not (root.parent / "made.tf").exists()


def test_a_link_above_the_file_that_leads_outside_is_refused_by_name(folder: Build, tmp_path: Path) -> None:
    root = folder({"a/": ""})
    (tmp_path / "outside").mkdir()
    (root / "a" / "b").symlink_to(tmp_path / "outside")
    assert_refused(root, root / "a" / "b" / "c" / "x.tf", rf"the link {root}/a/b leads outside")
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_link_to_a_link_that_leads_outside_is_refused(folder: Build, tmp_path: Path) -> None:
    root = folder({})
    (root / "one").symlink_to("two")
    (root / "two").symlink_to(tmp_path)
    assert_refused(root, root / "one" / "x.tf", rf"the link {root}/one leads outside")


def test_a_link_to_the_root_itself_or_above_it_is_refused(folder: Build) -> None:
    root = folder({})
    (root / "self").symlink_to(".")
    assert_refused(root, root / "self" / ".." / "x.tf", "outside")
    (root / "up").symlink_to("..")
    assert_refused(root, root / "up" / "root" / "x.tf", "leads outside")


def test_a_link_that_stays_inside_is_followed(folder: Build) -> None:
    root = folder({"real/x.tf": "old"})
    (root / "linked").symlink_to("real")
    write_all({root / "linked" / "x.tf": "new"}, root=root)
    assert files_in(root)["real/x.tf"] == b"new"
    assert (root / "linked").is_symlink()


@pytest.mark.parametrize("path", [".git/config", ".git/hooks/pre-commit", "sub/.GIT/config"])
def test_the_folder_that_git_takes_its_orders_from_is_refused(folder: Build, path: str) -> None:
    root = folder({".git/config": "old"})
    assert_refused(root, root / path, "inside git's own folder")


def test_the_folder_of_git_is_refused_through_a_link_too(folder: Build) -> None:
    root = folder({".git/config": "old"})
    (root / "innocent").symlink_to(".git")
    assert_refused(root, root / "innocent" / "config", "inside git's own folder")


def test_files_that_only_look_like_git_s_are_written(folder: Build) -> None:
    root = folder({})
    write_all({root / ".gitignore": "*.zip\n", root / ".github" / "x.yml": ""}, root=root)
    assert set(files_in(root)) == {".gitignore", ".github/x.yml"}


def test_without_a_root_links_lead_anywhere(folder: Build, tmp_path: Path) -> None:
    root = folder({})
    (tmp_path / "outside.tf").write_text("old")
    (root / "x.tf").symlink_to(tmp_path / "outside.tf")
    write_all({root / "x.tf": "new"})
    assert (tmp_path / "outside.tf").read_text() == "new"
