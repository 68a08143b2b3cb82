"""The harness tells every way in which a case can fail, rewrites what is expected, and touches no input."""

from pathlib import Path

import pytest

from fixer.errors import InputError, UsageError
from fixer.testing import CaseResult, Terraform, find_cases, run, run_case
from tests.testing.cases import NEW, OLD, TOYS, contents, write_case

ANSWER = "Here it is.\n\n```hcl\n# main.tf\n{}```\n"


# It knows what it was asked before, and starts Terraform for what is new only.
TERRAFORM = Terraform()


def ran(folder: Path, update: bool = False) -> CaseResult:
    return run_case(folder, update=update, packages=[TOYS], terraform=TERRAFORM)


def checks(result: CaseResult) -> list[str]:
    return [failure.check for failure in result.failures]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A case that passes."""
    case = write_case(tmp_path / "swap_names" / "swaps", {})
    assert ran(case, update=True).updated
    return case


def test_update_writes_what_came_and_nothing_else(tmp_path: Path) -> None:
    case = write_case(tmp_path / "swap_names" / "swaps", {"output/gone.tf": "a = 1\n"})
    assert ran(case, update=True).updated
    diff = '--- a/main.tf\n+++ b/main.tf\n@@ -1,3 +1,3 @@\n resource "x" "a" {\n-  name = "old"\n+  name = "new"\n }\n'
    assert contents(case) == {
        "expected.diff": diff.encode(),
        "expected.txt": b"main.tf:2: warning [swap_names] (safe, fixed) x.a is old\n",
        "input/main.tf": OLD.encode(),
        "output/main.tf": NEW.encode(),
    }
    again = ran(case, update=True)
    assert again.passed
    assert not again.updated


def test_update_removes_what_a_case_that_changes_nothing_has(tmp_path: Path) -> None:
    case = write_case(
        tmp_path / "swap_names" / "keeps",
        {"input/main.tf": NEW, "output/main.tf": OLD, "expected.diff": "x\n", "expected.txt": "y\n"},
    )
    assert checks(ran(case)) == ["output", "diff", "findings"]
    assert ran(case, update=True).updated
    assert contents(case) == {"input/main.tf": NEW.encode()}


def test_a_case_that_passes(good: Path) -> None:
    result = ran(good)
    assert result.passed
    assert result.name == "swap_names/swaps"
    assert result.text == ""


@pytest.mark.parametrize(
    ("name", "content", "check"),
    [
        ("output/main.tf", NEW.replace("\n", "\r\n"), "output"),
        ("output/main.tf", NEW.rstrip("\n"), "output"),
        ("output/main.tf", "\ufeff" + NEW, "output"),
        ("output/more.tf", "a = 1\n", "output"),
        ("expected.diff", "", "diff"),
        ("expected.txt", "", "findings"),
        ("expectd.txt", "", "layout"),
    ],
)
def test_each_expected_file_is_compared_byte_by_byte(good: Path, name: str, content: str, check: str) -> None:
    write_case(good, {name: content, "input/main.tf": OLD})
    assert checks(ran(good)) == [check]


def test_an_output_that_is_missing_fails(good: Path) -> None:
    (good / "output" / "main.tf").unlink()
    assert checks(ran(good)) == ["output"]
    assert '+  name = "new"' in ran(good).text


def test_bytes_survive(tmp_path: Path) -> None:
    text = "\ufeff" + OLD.replace("\n", "\r\n").rstrip("\r\n") + " # é"
    case = write_case(tmp_path / "swap_names" / "swaps", {"input/main.tf": text, "input/a.zip": b"PK\xff\x00\r\n"})
    assert ran(case, update=True).updated
    assert ran(case).passed
    assert contents(case)["output/main.tf"] == text.replace("old", "new").encode()
    assert contents(case)["input/a.zip"] == b"PK\xff\x00\r\n"
    assert "output/a.zip" not in contents(case)


def test_an_answer_has_all_its_files_in_the_output(tmp_path: Path) -> None:
    answer = ANSWER.format(OLD) + "\n```hcl\n# other.tf\nlocals {}\n```\n"
    case = write_case(tmp_path / "swap_names" / "swaps", {"input/response.md": answer, "input/provider.tf": OLD})
    assert ran(case, update=True).updated
    # What stands beside an answer is not repaired for its own sake.
    assert sorted(contents(case)) == [
        "expected.diff",
        "expected.txt",
        "input/provider.tf",
        "input/response.md",
        "output/main.tf",
        "output/other.tf",
    ]
    assert ran(case).passed


def test_an_answer_without_a_defect_has_no_output(tmp_path: Path) -> None:
    case = write_case(tmp_path / "swap_names" / "keeps", {"input/response.md": ANSWER.format(NEW)})
    assert ran(case).passed


def test_findings_refusals_and_errors_are_one_a_line_in_source_order(tmp_path: Path) -> None:
    resources = [f'resource "x" "{n}" {{\n  name = {v}\n}}\n' for n, v in (("a", "var.name"), ("b", '"dull"'))]
    case = write_case(
        tmp_path / "swap_names" / "keeps", {"input/main.tf": "\n".join(resources), "input/sub/main.tf": "x = \n"}
    )
    assert ran(case, update=True).updated
    lines = contents(case)["expected.txt"].decode().splitlines()
    assert lines[:2] == [
        "main.tf:2: refused [swap_names] x.a may be old: its name is computed",
        "main.tf:6: warning [swap_names] (suggest, not fixed) x.b is dull",
    ]
    assert [line.partition(": ")[0] for line in lines[2:]] == ["sub/main.tf:1"]
    assert "output/main.tf" not in contents(case)


def test_settings(tmp_path: Path) -> None:
    both = 'resource "x" "a" {\n  name = "old"\n}\n\nresource "x" "b" {\n  name = "narrow"\n}\n'
    toml = f'transforms = ["swap_names", "widen_names"]\nunsafe = true\npackage = "{TOYS}"\n'
    case = write_case(tmp_path / "both" / "swaps", {"input/main.tf": both, "case.toml": toml})
    assert run_case(case, update=True).updated
    assert contents(case)["output/main.tf"].decode() == both.replace("old", "new").replace("narrow", "wide")
    (case / "case.toml").write_text(toml.replace("unsafe = true", ""))
    assert run_case(case, update=True).updated
    assert "(unsafe, not fixed) x.b is narrow" in contents(case)["expected.txt"].decode()


@pytest.mark.parametrize(
    ("toml", "says"),
    [
        ("transforms = 1", "transforms has to be a list of names"),
        ("transforms = [1]", "transforms has to be a list of names"),
        ("unsafe = 1", "unsafe has to be true or false"),
        ("usnafe = true", "there is no setting usnafe"),
        ("unsafe =", "not TOML"),
        ('transforms = ["nobody"]', "there is no transform nobody"),
        ('transforms = ["os.path"]', "there is no transform os.path"),
        ('package = "no_such_package"', "the package no_such_package cannot be imported"),
    ],
)
def test_settings_that_make_no_sense(good: Path, toml: str, says: str) -> None:
    write_case(good, {"case.toml": toml, "input/main.tf": OLD})
    result = ran(good)
    assert checks(result) == ["run"]
    assert says in result.text


def test_a_folder_that_is_named_after_no_transform(tmp_path: Path) -> None:
    case = write_case(tmp_path / "swap_name" / "swaps", {})
    assert "there is no transform swap_name" in ran(case).text


def test_all_transforms_at_once(tmp_path: Path) -> None:
    case = write_case(tmp_path / "all" / "keeps", {"input/main.tf": "locals {}\n", "case.toml": 'transforms = ["*"]\n'})
    assert run_case(case).passed


@pytest.mark.parametrize(
    ("transform", "name", "check", "says"),
    [
        ("grow_names", "a", "second run", "a second run changes the output again"),
        ("never_settle", "left", "run", "no fix-point"),
        ("fall_over", "left", "run", "ZeroDivisionError: nobody thought of this"),
    ],
)
def test_a_broken_promise_fails_and_is_not_written(
    tmp_path: Path, transform: str, name: str, check: str, says: str
) -> None:
    case = write_case(tmp_path / transform / "breaks", {"input/main.tf": OLD.replace("old", name)})
    before = contents(case)
    for update in (False, True):
        result = ran(case, update=update)
        assert check in checks(result)
        assert says in result.text
    assert contents(case) == before


def test_the_second_run_takes_an_answer_as_a_folder_too(tmp_path: Path) -> None:
    case = write_case(tmp_path / "mark_folders" / "breaks", {"input/response.md": ANSWER.format(OLD)})
    result = ran(case)
    assert checks(result) == ["second run"]
    assert "as a folder changes the output again" in result.text


def test_each_transform_is_run_alone_after_all(tmp_path: Path) -> None:
    toml = 'transforms = ["swap_names", "grow_names"]\n'
    case = write_case(tmp_path / "both" / "breaks", {"case.toml": toml, "input/main.tf": OLD})
    assert "a second run of grow_names alone changes the output again" in ran(case).text


def test_invisible_differences_are_shown(good: Path) -> None:
    write_case(good, {"output/main.tf": NEW.replace('"new"', '"new" \t').replace("}\n", "}\r"), "input/main.tf": OLD})
    assert '-  name = "new"·→' in ran(good).text
    assert "-}␍   (no newline at the end of the file)" in ran(good).text


def test_cases_are_found_below_a_folder(tmp_path: Path) -> None:
    for name in ("b/two", "b/one", "a/deep/er", "b/.hidden/x"):
        write_case(tmp_path / name, {"input/nested/input/main.tf": OLD})
    assert [p.relative_to(tmp_path).as_posix() for p in find_cases([tmp_path])] == ["a/deep/er", "b/one", "b/two"]
    with pytest.raises(InputError):
        list(find_cases([tmp_path / "nowhere"]))


def test_run_takes_many_folders_and_each_case_once(good: Path) -> None:
    results = run([good.parent, good], packages=[TOYS])
    assert [result.name for result in results] == ["swap_names/swaps"]
    with pytest.raises(UsageError):
        run([good / "input"])


def test_a_package_in_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toy = (Path(__file__).parent / "toys" / "swap_names.py").read_text()
    write_case(tmp_path, {"elsewhere/rename_all.py": toy, "elsewhere/__init__.py": "", "input/x": ""})
    case = write_case(tmp_path / "cases" / "rename_all" / "renames", {})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.path", ["/nowhere", *__import__("sys").path])
    (result,) = run([case], update=True, packages=["elsewhere"])
    assert result.updated
