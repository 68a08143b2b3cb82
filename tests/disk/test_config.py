"""The nearest configuration is found, and what is wrong with it is said with file, key and what was expected."""

import subprocess
import sys
from pathlib import Path

import pytest

from fixer.disk.config import Config, find_config, read_config
from fixer.errors import InputError, UsageError

from .conftest import Build


def test_without_a_file_nothing_is_configured(folder: Build) -> None:
    assert find_config(folder({"a/main.tf": ""}) / "a") == Config(None, None, (), unsafe=False, connect={})


def test_every_key_is_read(folder: Build) -> None:
    text = 'select = ["a", "b"]\nignore = ["c"]\nunsafe = true\n[connect]\n"x.y" = "z"\n'
    root = folder({"tffix.toml": text})
    assert find_config(root) == Config(root / "tffix.toml", ("a", "b"), ("c",), unsafe=True, connect={"x.y": "z"})


def test_an_empty_selection_is_not_the_same_as_none(folder: Build) -> None:
    assert find_config(folder({"tffix.toml": "select = []\n"})).select == ()
    assert find_config(folder({"tffix.toml": ""})).select is None


def test_the_table_of_pyproject_is_read(folder: Build) -> None:
    text = '[project]\nname = "x"\n[tool.tffix]\nunsafe = true\n[tool.tffix.connect]\na = "b"\n'
    root = folder({"pyproject.toml": text})
    assert find_config(root) == Config(root / "pyproject.toml", None, (), unsafe=True, connect={"a": "b"})
    assert read_config(root / "pyproject.toml") == find_config(root)


@pytest.mark.parametrize("start", ["a/b", "a/b/main.tf"])
def test_the_nearest_file_at_or_above_the_path_wins(folder: Build, start: str) -> None:
    root = folder({"tffix.toml": "", "a/tffix.toml": "", "a/b/main.tf": ""})
    assert find_config(root / start).path == root / "a" / "tffix.toml"


def test_a_path_that_does_not_exist_yet_is_configured_from_above(folder: Build) -> None:
    root = folder({"tffix.toml": ""})
    assert find_config(root / "out" / "new").path == root / "tffix.toml"


def test_a_relative_path_is_configured_from_above_too(folder: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    root = folder({"tffix.toml": "", "a/": ""})
    monkeypatch.chdir(root / "a")
    assert find_config(Path()).path == root / "tffix.toml"


def test_in_one_folder_our_own_file_comes_first(folder: Build) -> None:
    root = folder({"tffix.toml": "", "pyproject.toml": "[tool.tffix]\nunsafe = true\n"})
    assert find_config(root) == Config(root / "tffix.toml")


@pytest.mark.parametrize(
    "text", ["[project]\nname = 'tffix'\n", "[tool.ruff]\n", "not TOML at all", "tool = 1 # tffix\n"]
)
def test_a_pyproject_without_our_table_is_passed_over(folder: Build, text: str) -> None:
    root = folder({"tffix.toml": "", "a/pyproject.toml": text})
    assert find_config(root / "a").path == root / "tffix.toml"


def test_a_byte_order_mark_and_windows_newlines_do_no_harm(folder: Build) -> None:
    assert find_config(folder({"tffix.toml": "\ufeffunsafe = true\r\n"})).unsafe


@pytest.mark.parametrize(
    ("text", "message", "advice"),
    [
        ("selcet = []", 'unknown key "selcet"', 'Did you mean "select"?'),
        ("Unsafe = true", 'unknown key "Unsafe"', 'Did you mean "unsafe"?'),
        ("jobs = 4", 'unknown key "jobs"', "The keys are: select, ignore, unsafe, connect."),
        ('select = "a"', 'select: expected a list of names, such as ["scope_account_arns"], found a string', ""),
        ("ignore = [1]", "ignore: expected a list of names, found a number in it", ""),
        ('unsafe = "yes"', "unsafe: expected true or false, found a string", ""),
        ("unsafe = 1", "unsafe: expected true or false, found a number", ""),
        ("unsafe = 2020-01-01", "unsafe: expected true or false, found a date or time", ""),
        ("connect = []", "connect: expected a table of strings, found a list", ""),
        ("[connect]\na = true", 'connect: expected a string for "a", found a boolean', ""),
    ],
)
def test_what_is_wrong_is_named(folder: Build, text: str, message: str, advice: str) -> None:
    root = folder({"tffix.toml": text})
    with pytest.raises(UsageError) as caught:
        find_config(root)
    assert (caught.value.file, caught.value.message, caught.value.advice) == (str(root / "tffix.toml"), message, advice)


def test_a_table_that_is_no_table_is_named(folder: Build) -> None:
    with pytest.raises(UsageError, match=r"tool\.tffix: expected a table, found a boolean"):
        find_config(folder({"pyproject.toml": "[tool]\ntffix = true\n"}))


@pytest.mark.parametrize("name", ["tffix.toml", "pyproject.toml"])
def test_broken_toml_is_refused_with_line_and_column(folder: Build, name: str) -> None:
    root = folder({name: "[tool.tffix]\nunsafe = \n"})
    with pytest.raises(UsageError, match=r"not valid TOML: .*line 2, column 10") as caught:
        find_config(root)
    assert caught.value.file == str(root / name)


def test_a_configuration_that_is_not_text_is_refused(folder: Build) -> None:
    root = folder({})
    (root / "tffix.toml").write_bytes(b"\xff")
    with pytest.raises(InputError, match="not UTF-8"):
        find_config(root)


def test_a_folder_of_the_same_name_is_no_configuration(folder: Build) -> None:
    root = folder({"tffix.toml": "", "a/tffix.toml/": "", "a/pyproject.toml/": ""})
    assert find_config(root / "a").path == root / "tffix.toml"


def test_start_up_pays_for_no_library_that_it_does_not_use(folder: Build) -> None:
    root = folder({"main.tf": "", ".gitignore": "# x\n", "pyproject.toml": "[project]\n"})
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from fixer.disk import config, read, tree, walk, write\n"
        "root = Path(sys.argv[1])\n"
        "config.find_config(root), walk.walk(root), write.write_all({root / 'main.tf': 'a'})\n"
        "print(*sorted({'tempfile', 'shutil', 'concurrent', 'pathspec', 'tomllib', 'difflib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
