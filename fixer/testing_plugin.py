"""The pytest plugin: pointed at a folder of golden cases, pytest collects each as a test of its own name.

A folder with an `input/` that holds Terraform or an answer is a case if it has a `case.toml` or an `expected.diff`, or
if the folder around it is named after a transform. Everything else is left to pytest, and nothing of what runs a case
is imported before there is one.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

    from _pytest._code.code import TerminalRepr

    from fixer.testing import CaseResult, Terraform

_TERRAFORM: "pytest.StashKey[Terraform]" = pytest.StashKey()
_UPDATED = ("golden", "updated")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the options, and the setting `tffix_transforms`."""
    group = parser.getgroup("tffix", "golden cases of tffix")
    group.addoption("--golden-update", action="store_true", help="rewrite what golden cases expect")
    about = "packages of transforms that golden cases use, besides those installed"
    group.addoption("--golden-transforms", action="append", default=[], metavar="PACKAGE", help=about)
    parser.addini("tffix_transforms", about, type="args", default=[])


def _packages(config: pytest.Config) -> list[str]:
    return [*config.getini("tffix_transforms"), *config.getoption("--golden-transforms")]


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> "pytest.Collector | None":
    """Takes a folder that is a case; all others are pytest's."""
    if (path / "input").is_dir() and _is_case(path, parent.config):
        folder: pytest.Collector = GoldenFolder.from_parent(parent, path=path)
        return folder
    return None


def _is_case(path: Path, config: pytest.Config) -> bool:
    if not any(file.suffix == ".tf" or file.name == "response.md" for file in (path / "input").rglob("*")):
        return False
    if (path / "case.toml").is_file() or (path / "expected.diff").is_file():
        return True
    from fixer.errors import TffixError
    from fixer.testing.case import module_of

    try:
        return module_of(path.parent.name, _packages(config)) is not None
    except TffixError as error:
        raise pytest.UsageError(error.message) from error


def pytest_report_teststatus(report: pytest.TestReport) -> "tuple[str, str, str] | None":
    """Says of a case that its expected files were rewritten."""
    if report.when == "call" and report.passed and _UPDATED in report.user_properties:
        return "updated", "u", "UPDATED"
    return None


class GoldenFolder(pytest.Directory):
    """The folder of a case: one test, and no Python tests that its input may hold."""

    def collect(self) -> "Iterable[pytest.Item]":
        """The one test."""
        # Its id is the folder, so that what a report says can be given back to pytest.
        item = GoldenCase.from_parent(self, name=self.path.name, nodeid=self.nodeid)
        item.extra_keyword_matches.add(self.path.parent.name)
        yield item


class GoldenCase(pytest.Item):
    """A case as a test."""

    def runtest(self) -> None:
        """Runs the case."""
        from fixer.testing import run_case

        update = self.config.getoption("--golden-update")
        packages = _packages(self.config)
        result = run_case(self.path, update=update, packages=packages, terraform=self._terraform())
        if result.updated:
            self.user_properties.append(_UPDATED)
        for note in result.notes:
            self.add_report_section("call", "golden", note)
        if result.failures:
            raise GoldenFailure(result)

    def _terraform(self) -> "Terraform":
        """Terraform, asked about the files of all cases of the session when the first one runs."""
        stash = self.config.stash
        if _TERRAFORM not in stash:
            from fixer.testing import Terraform
            from fixer.testing.run import ask

            stash[_TERRAFORM] = Terraform()
            ask(stash[_TERRAFORM], [item.path for item in self.session.items if isinstance(item, GoldenCase)])
        return stash[_TERRAFORM]

    def repr_failure(
        self,
        excinfo: "pytest.ExceptionInfo[BaseException]",
        style: 'Literal["long", "short", "line", "no", "native", "value", "auto"] | None' = None,
    ) -> "str | TerminalRepr":
        """What is wrong with the case, without a traceback of the harness."""
        if isinstance(excinfo.value, GoldenFailure):
            return excinfo.value.result.text
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> "tuple[Path, None, str]":
        """The headline of a failure."""
        return self.path, None, f"{self.path.parent.name}/{self.name}"


class GoldenFailure(Exception):  # noqa: N818 - a failed test is no error
    """A case that failed."""

    def __init__(self, result: "CaseResult") -> None:
        super().__init__(result.name)
        self.result = result
