"""What the engine never does is given to the harness by hand: each broken promise is seen."""

from collections.abc import Iterator, Mapping

import pytest

from fixer.api import Result
from fixer.engine import Changed, Outcome, Transform
from fixer.errors import Problem
from fixer.testing import Terraform, checks
from fixer.testing.checks import Failure, Note, Repaired
from tests.testing.cases import NEW, OLD
from tests.testing.toys.swap_names import SwapNames

TERRAFORM = Terraform()


def repaired(
    after: str = NEW, before: str = OLD, told: str | None = None, errors: tuple[Problem, ...] = ()
) -> Repaired:
    """A run that made `after` of `before`, and tells that the text before was `told`."""
    origins = [0, None, 2]
    changed = {"main.tf": Changed(told or before, after, origins)}
    result = Result((Outcome("", ("main.tf",), changed=changed, errors=errors),), {"main.tf": after}, errors)

    def again(files: Mapping[str, str], transforms: tuple[Transform, ...]) -> Iterator[tuple[str, Result]]:
        yield "", Result((Outcome("", ("main.tf",)),), dict(files))

    return Repaired({"main.tf": before}, {"main.tf": after}, result, again, frozenset(["main.tf"]))


def seen(run: Repaired) -> list[Failure | Note]:
    return list(checks.failures(run, (SwapNames(),), TERRAFORM))


def kinds(run: Repaired) -> list[str]:
    return [found.check if isinstance(found, Failure) else "note" for found in seen(run)]


def test_nothing_is_wrong_with_a_good_run() -> None:
    assert seen(repaired()) == []


def test_a_diff_that_git_does_not_take() -> None:
    found = seen(repaired(told=OLD.replace('"x"', '"y"')))
    assert [f.check for f in found if isinstance(f, Failure)] == ["git apply"]
    assert "git does not take the diff" in found[0].text


def test_a_diff_that_gives_something_else() -> None:
    run = repaired()
    other = run._replace(after={"main.tf": NEW.replace("new", "newer")})
    assert kinds(other) == ["git apply"]
    assert '+  name = "new"' in seen(other)[0].text


def test_a_change_without_a_diff() -> None:
    run = repaired()
    assert kinds(run._replace(result=Result((), run.result.files))) == ["git apply"]


def test_a_module_with_errors_that_changed() -> None:
    assert kinds(repaired(errors=(Problem("bad", "other.tf", 1, 1),))) == ["errors"]
    broken = OLD.replace("}", "")
    assert "errors" in kinds(repaired(before=NEW, after=broken))
    assert "errors" not in kinds(repaired(before=broken, after=NEW))


def test_an_output_that_does_not_parse() -> None:
    assert "errors" in kinds(repaired(after='resource "x" "a" {\n  name = \n}\n'))


def test_a_layout_that_terraform_sees_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Terraform, "is_formatted", lambda self, text: text != NEW)
    assert seen(repaired()) == [
        Failure("fmt", "main.tf (output) is formatted to tffix, and not to terraform fmt"),
    ]


def test_a_layout_that_suffered() -> None:
    found = seen(repaired(after=NEW.replace(" =", "   =")))
    assert [f.check for f in found if isinstance(f, Failure)] == ["fmt"]
    assert "main.tf was formatted and is not any more" in found[0].text
    untidy = OLD.replace(" =", "   =")
    assert seen(repaired(before=untidy, after=untidy.replace("old", "new"))) == []


def test_a_diff_that_hides_something(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "unified_diff", lambda *_: "")
    assert kinds(repaired()) == ["independent reader"]


def test_what_the_independent_reader_cannot_read_is_said() -> None:
    more = 'x = "${~ a ~}"\n'
    run = repaired(before=OLD + more, after=NEW + more)
    assert kinds(run) == ["note"]
