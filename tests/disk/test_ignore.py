"""What is ignored is what `git check-ignore` says, over rules drawn at random and over the documented cases."""

import os
import random
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest

from fixer.disk.ignore import Rules, repository_top, rules_above

from .conftest import Build

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

# As little of a repository as git takes for one.
REPOSITORY = {".git/HEAD": "ref: refs/heads/main\n", ".git/objects/": "", ".git/refs/": ""}


def git(root: Path, *arguments: str, given: str = "") -> str:
    # Nobody's own settings, so that the rules of the tree decide alone.
    environment = {
        **os.environ,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "HOME": str(root),
        "XDG_CONFIG_HOME": str(root),
    }
    done = subprocess.run(["git", *arguments], cwd=root, input=given.encode(), capture_output=True, env=environment)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.decode()


def ignored_by_git(root: Path) -> set[str]:
    given = "\0".join(paths_below(root))
    return set(git(root, "check-ignore", "--no-index", "--stdin", "-z", given=given + "\0").split("\0")) - {""}


def ignored_by_us(root: Path) -> set[str]:
    ignored = set()
    waiting = [(root, Rules())]
    while waiting:
        folder, above = waiting.pop()
        rules = above.entering(str(folder), has_own=(folder / ".gitignore").exists(), is_top=(folder / ".git").exists())
        for entry in folder.iterdir():
            if entry.name == ".git":
                continue
            if rules.ignores(str(folder), entry.name, is_folder=entry.is_dir()):
                ignored |= {str(path.relative_to(root)) for path in (entry, *entry.rglob("*"))}
            elif entry.is_dir():
                waiting.append((entry, rules))
    return ignored


def paths_below(root: Path) -> list[str]:
    paths = [str(path.relative_to(root)) for path in root.rglob("*")]
    return [path for path in paths if path.split("/")[0] != ".git"]


CASES = {
    "a name at any depth": ["x.tf"],
    "a folder only": ["build/"],
    "anchored by a leading slash": ["/build"],
    "anchored by a slash inside": ["a/build"],
    "everything but folders and tf files": ["*", "!*/", "!*.tf"],
    "everything but one folder": ["/*", "!/a/"],
    "a negation cannot reach into an ignored folder": ["a/", "!a/x.tf"],
    "a negation reaches into a folder of which only the content is ignored": ["a/**", "!a/x.tf", "/b/*", "!/b/x.tf"],
    "a folder that is not ignored does not bring back what is in it": ["b", "*.tf", "!a/", "!/build"],
    "what is ignored by name at any depth, folders brought back": ["a", "b", "!*/"],
    "the last pattern decides": ["x.tf", "!x.tf", "a/x.tf", "!/a/", "y.tf", "!y.*", "y.*"],
    "two stars in front": ["**/b/x.tf"],
    "two stars at the end": ["a/**"],
    "two stars inside": ["a/**/x.tf"],
    "two stars that are not a whole part": ["a/b**", "**.tf"],
    "two stars around": ["**/a/**"],
    "a question mark": ["?.log", "/?"],
    "sets": ["[xy].tf", "[!a-c]og", "[^0]*.log", "[]x]"],
    "lines that are no patterns": ["[z-a]*", "[a", "b\\", "x.tf"],
    "escapes": ["\\#c", "\\!d", "a\\ b", "x.t\\f"],
    "comments, blank lines and spaces at the end": ["# x.tf", "", "   ", "y.tf   ", "b\\ "],
    "lines that end in CR": ["x.tf\r", "build/\r"],
    "a lone slash, a lone negation": ["/", "!", "x.tf"],
}


@needs_git
@pytest.mark.parametrize("lines", CASES.values(), ids=CASES.keys())
def test_documented_patterns_mean_what_git_says(folder: Build, lines: list[str]) -> None:
    names = ["x.tf", "y.tf", "é.tf", "1.log", "#c", "!d", "a b", "]", "dog"]
    folders = ["", "a/", "a/b/", "a/b/c/", "build/", "a/build/", "b/"]
    root = folder({**REPOSITORY, **{f"{place}{name}": "" for place in folders for name in names}})
    (root / ".gitignore").write_bytes("\n".join(lines).encode())
    assert ignored_by_us(root) == ignored_by_git(root)


WORDS = ["*", "*.tf", "foo", "a", "b", "lib", "x.tf", "?.log", "[xy].tf", "**", "foo*", "*o", "\\#c", "\\!d", "#c"]
WORDS += ["a b", "a\\ b", "é.tf", "[a-c]", "[]a]", "[a", "*.*", "[x-", "[^a]", "\\a", "[a-]", "x.t[f]", "f?o"]
SHAPES = ["{}", "{}", "{}/", "/{}", "**/{}", "{}/**", "a/{}", "*/{}", "foo/{}", "lib/**/{}", "*/**/{}", "{} ", "{}\\ "]


def rules_drawn(draw: random.Random) -> str:
    lines = [
        draw.choice(["", "", "!"]) + draw.choice(SHAPES).format(draw.choice(WORDS)) for _ in range(draw.randint(1, 6))
    ]
    if draw.random() < 0.2:
        lines = ["*", "!*/", *lines]
    return draw.choice(["\n", "\r\n"]).join(lines) + draw.choice(["", "\n"])


def fill(root: Path, draw: random.Random, depth: int = 0) -> None:
    for name in draw.sample(["a", "b", "foo", "lib", "a b", "#c", "!d", "x.tf", "y.tf", "é.tf", "z.log"], 5):
        if "." in name:
            (root / name).write_text("")
        elif depth < 2:
            (root / name).mkdir()
            fill(root / name, draw, depth + 1)
    if depth == 0 or draw.random() < 0.25:
        (root / ".gitignore").write_bytes(rules_drawn(draw).encode())


@needs_git
@pytest.mark.parametrize("seed", range(40))
def test_trees_and_rules_drawn_at_random_mean_what_git_says(folder: Build, seed: int) -> None:
    draw = random.Random(seed)
    exclude = rules_drawn(draw) if draw.random() < 0.5 else ""
    root = folder({**REPOSITORY, ".git/info/exclude": exclude})
    fill(root, draw)
    assert ignored_by_us(root) == ignored_by_git(root)


@needs_git
def test_the_exclude_file_counts_in_a_worktree_too(folder: Build, tmp_path: Path) -> None:
    root = folder({"x.tf": ""})
    git(root, "init", "--quiet", "--template=")
    git(root, "-c", "user.name=n", "-c", "user.email=e", "commit", "--quiet", "--allow-empty", "-m", "m")
    git(root, "worktree", "add", "--quiet", str(tmp_path / "tree"))
    (root / ".git" / "info").mkdir()
    (root / ".git" / "info" / "exclude").write_text("x.tf\n")
    (tmp_path / "tree" / "x.tf").write_text("")
    assert ignored_by_us(tmp_path / "tree") == ignored_by_git(tmp_path / "tree") == {"x.tf"}


def test_a_byte_order_mark_is_no_part_of_the_first_rule(folder: Build) -> None:
    assert ignored_by_us(folder({".gitignore": "\ufeffx.tf\n", "x.tf": ""})) == {"x.tf"}


def test_a_gitignore_that_is_a_link_or_a_folder_says_nothing(folder: Build) -> None:
    root = folder({"rules": "x.tf\n", "x.tf": "", "a/.gitignore/": "", "a/x.tf": ""})
    (root / ".gitignore").symlink_to("rules")
    assert ignored_by_us(root) == set()


def test_a_set_that_python_warns_of_warns_nobody(folder: Build) -> None:
    root = folder({".gitignore": "[[]x.tf\ny.tf\n", "[x.tf": "", "y.tf": ""})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ignored_by_us(root) == {"[x.tf", "y.tf"}


def test_a_broken_git_file_says_nothing(folder: Build) -> None:
    assert ignored_by_us(folder({".git": "\0", "x.tf": ""})) == set()


def test_the_top_of_a_repository_is_the_nearest_folder_with_git_in_it(folder: Build) -> None:
    root = folder({".git/HEAD": "", "a/.git": "gitdir: elsewhere\n", "a/b/x.tf": "", "c/x.tf": ""})
    assert repository_top(root / "a" / "b") == root / "a"
    assert repository_top(root / "c") == root


def test_no_rules_come_from_above_an_ignored_folder_that_is_named(folder: Build) -> None:
    root = folder({".git/HEAD": "", ".gitignore": "out\nx.tf\n", "out/a/": "", "b/": ""})
    inside, beside = root / "out" / "a", root / "b"
    assert not rules_above(inside).ignores(str(inside), "x.tf", is_folder=False)
    assert rules_above(beside).ignores(str(beside), "x.tf", is_folder=False)
