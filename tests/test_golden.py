"""The golden folder itself: every transform has its cases, every case its transform."""

from pathlib import Path

import pytest

from fixer.engine import Effect, Safety, installed
from fixer.testing import Case, find_cases

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "golden"
NAMES = sorted(path.stem for path in (ROOT / "transforms").glob("[a-z]*.py"))
CASES = sorted(find_cases([GOLDEN]))


def test_the_transforms_are_those_that_have_a_file() -> None:
    own = {name for name, one in installed().items() if type(one).__module__.startswith("transforms.")}
    assert set(NAMES) == own


@pytest.mark.parametrize("name", NAMES)
def test_each_transform_has_an_example_that_shows_what_it_does(name: str) -> None:
    case = Case.read(GOLDEN / name / "example")
    assert case.transforms == (name,)
    if installed()[name].meta.safety is Safety.SUGGEST:
        # It changes nothing, ever: its example shows what it finds.
        assert case.findings
        assert not case.output
    else:
        assert case.output
        assert case.diff


@pytest.mark.parametrize("name", NAMES)
def test_each_transform_has_a_case_that_changes_nothing(name: str) -> None:
    cases = [Case.read(folder) for folder in CASES if folder.parent.name == name]
    # What never changes anything has one of which it says nothing.
    is_silent = installed()[name].meta.safety is Safety.SUGGEST
    assert any(not case.output and not (is_silent and case.findings) for case in cases)


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: str(folder.relative_to(GOLDEN)))
def test_each_case_names_its_transform_and_what_happens(folder: Path) -> None:
    # pytest collects no case that belongs to no transform: this test is what sees a folder that is misspelt.
    case = Case.read(folder)
    assert set(case.transforms) <= {*NAMES, "*"}
    assert folder.name == "example" or "_" in folder.name, "a case is called by a verb phrase"
    verb = folder.name.partition("_")[0]
    assert folder.name == "example" or verb.endswith("s"), "a case is called by a verb phrase"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_never_applied_has_no_effect(name: str) -> None:
    meta = installed()[name].meta
    assert meta.safety is not Safety.SUGGEST or meta.effect is Effect.NONE
