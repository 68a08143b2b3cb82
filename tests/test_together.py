"""All transforms together, over every golden input: whatever one of them leaves, the others reach an end with it.

A case runs its own transform; what several do to one module is seen here.
"""

from pathlib import Path

import pytest

import fixer
from fixer.testing import Case, find_cases
from fixer.testing.case import ANSWER

ROOT = Path(__file__).resolve().parent.parent
CASES = sorted(find_cases([ROOT / "golden"]))


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
@pytest.mark.parametrize("folder", CASES, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_a_second_run_of_all_transforms_changes_nothing(folder: Path, unsafe: bool) -> None:
    case = Case.read(folder)
    repaired = fixer.repair(case.input[ANSWER] if case.is_answer else case.input, unsafe=unsafe)
    if not (case.is_answer and repaired.errors):
        # That an answer breaks off is not seen of its files any more.
        assert fixer.repair(repaired.files, unsafe=unsafe).files == repaired.files
