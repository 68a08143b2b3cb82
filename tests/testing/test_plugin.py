"""The pytest plugin: cases are tests, everything else is pytest's."""

from pathlib import Path

import pytest

from tests.testing.cases import NEW, OLD, contents, write_case

pytest_plugins = ["pytester"]

TOY = (Path(__file__).parent / "toys" / "swap_names.py").read_text().replace("tests.testing.toys", "mine")
MINE = (Path(__file__).parent / "toys" / "__init__.py").read_text()


@pytest.fixture
def elsewhere(pytester: pytest.Pytester) -> Path:
    """A project elsewhere: a package with a transform, a Python test, and cases of which one fails."""
    write_case(pytester.path, {"mine/__init__.py": MINE, "mine/swap_them.py": TOY, "input/x": ""})
    pytester.makeini("[pytest]\npythonpath = .\ntffix_transforms = mine\n")
    pytester.makepyfile(test_plain="def test_plain(): pass")
    write_case(pytester.path / "cases" / "swap_them" / "fails", {})
    write_case(pytester.path / "cases" / "swap_them" / "keeps", {"input/main.tf": NEW})
    return pytester.path


def names(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if line.startswith(("cases", "data", "golden", "test_"))]


def test_each_case_is_a_test_of_its_own_name(elsewhere: Path, pytester: pytest.Pytester) -> None:
    result = pytester.runpytest("--collect-only", "-q")
    assert names(result) == [
        "cases/swap_them/fails",
        "cases/swap_them/keeps",
        "test_plain.py::test_plain",
    ]


def test_a_failure_is_shown_without_a_traceback(elsewhere: Path, pytester: pytest.Pytester) -> None:
    result = pytester.runpytest("cases")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*swap_them/fails*", "output: main.tf is not expected to change:", '+  name = "new"'])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.fnmatch_lines(["FAILED cases/swap_them/fails - *"])
    result = pytester.runpytest("--lf", "-v")
    result.stdout.fnmatch_lines(["cases/swap_them/fails FAILED*", "*1 failed*"])


@pytest.mark.parametrize(
    "which",
    ["cases/swap_them/keeps", "cases/swap_them", "cases -k keeps", "cases --deselect cases/swap_them/fails"],
)
def test_cases_are_chosen_as_tests_are(elsewhere: Path, pytester: pytest.Pytester, which: str) -> None:
    result = pytester.runpytest("-v", *which.split())
    result.stdout.fnmatch_lines(["cases/swap_them/keeps PASSED*"])


def test_cases_are_chosen_by_transform(elsewhere: Path, pytester: pytest.Pytester) -> None:
    pytester.runpytest("-k", "swap_them").assert_outcomes(passed=1, failed=1, deselected=1)


def test_update_rewrites_what_fails(elsewhere: Path, pytester: pytest.Pytester) -> None:
    result = pytester.runpytest("--golden-update", "-v")
    result.stdout.fnmatch_lines(["*fails UPDATED*", "*keeps PASSED*", "*2 passed, 1 updated*"])
    assert contents(elsewhere / "cases" / "swap_them" / "fails")["output/main.tf"] == NEW.encode()
    pytester.runpytest().assert_outcomes(passed=3)


def test_the_package_can_be_named_on_the_command_line(elsewhere: Path, pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\npythonpath = .\n")
    pytester.runpytest("cases", "--golden-transforms", "mine").assert_outcomes(passed=1, failed=1)
    pytester.runpytest("cases", "--golden-transforms", "nobody").stdout.fnmatch_lines(["*nobody cannot be imported*"])


def test_in_parallel(elsewhere: Path, pytester: pytest.Pytester) -> None:
    pytest.importorskip("xdist")
    result = pytester.runpytest_subprocess("-n", "2", "--golden-update", "-v")
    result.stdout.fnmatch_lines(["*2 passed, 1 updated*"])


def test_python_tests_in_an_input_are_not_run(elsewhere: Path, pytester: pytest.Pytester) -> None:
    write_case(elsewhere / "cases" / "swap_them" / "keeps", {"input/test_handler.py": "def test_it(): assert 0"})
    pytester.runpytest("-k", "not fails").assert_outcomes(passed=2, deselected=1)


def test_folders_with_an_input_that_are_no_cases_are_left_to_pytest(pytester: pytest.Pytester) -> None:
    write_case(pytester.path / "data", {"input/main.tf": OLD, "test_data.py": "def test_data(): pass"})
    write_case(pytester.path / "golden" / "render", {"input/data.json": "", "test_render.py": "def test_it(): pass"})
    write_case(pytester.path / "golden" / "reformat" / "tidies", {"expected.diff": "", "case.toml": "name = 'x'\n"})
    result = pytester.runpytest("--collect-only", "-q")
    assert names(result) == ["data/test_data.py::test_data", "golden/render/test_render.py::test_it"]


def test_nothing_of_the_harness_is_imported_without_a_case(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        "import sys\ndef test_it(): assert {m for m in sys.modules if m.startswith('fixer')} == "
        "{'fixer', 'fixer.testing_plugin'}"
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
