"""A golden case as a test of pytest."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from fixer.testing.programs import Terraform
from fixer.testing.run import CaseResult, ask, run_case

if TYPE_CHECKING:
    from _pytest._code.code import TerminalRepr

_TERRAFORM: pytest.StashKey[Terraform] = pytest.StashKey()


def packages(config: pytest.Config) -> list[str]:
    """The packages of transforms that the settings and the command line name."""
    return [*config.getini("tffix_transforms"), *config.getoption("--golden-transforms")]


class GoldenFolder(pytest.Directory):
    """The folder of a case: one test, and no Python tests that its input may hold."""

    def collect(self) -> Iterable[pytest.Item]:
        """The one test."""
        # Its id is the folder, so that what a report says can be given back to pytest.
        item = GoldenCase.from_parent(self, name=self.path.name, nodeid=self.nodeid)
        item.extra_keyword_matches.add(self.path.parent.name)
        yield item


class GoldenCase(pytest.Item):
    """A case as a test."""

    def runtest(self) -> None:
        """Runs the case."""
        update = self.config.getoption("--golden-update")
        result = run_case(self.path, update=update, packages=packages(self.config), terraform=self._terraform())
        if result.updated:
            self.user_properties.append(("golden", "updated"))
        for note in result.notes:
            self.add_report_section("call", "golden", note)
        if result.failures:
            raise GoldenFailure(result)

    def _terraform(self) -> Terraform:
        """Terraform, asked about the files of all cases of the session when the first one runs."""
        stash = self.config.stash
        if _TERRAFORM not in stash:
            stash[_TERRAFORM] = Terraform()
            ask(stash[_TERRAFORM], [item.path for item in self.session.items if isinstance(item, GoldenCase)])
        return stash[_TERRAFORM]

    def repr_failure(
        self,
        excinfo: pytest.ExceptionInfo[BaseException],
        style: Literal["long", "short", "line", "no", "native", "value", "auto"] | None = None,
    ) -> "str | TerminalRepr":
        """What is wrong with the case, without a traceback of the harness."""
        if isinstance(excinfo.value, GoldenFailure):
            return excinfo.value.result.text
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """The headline of a failure."""
        return self.path, None, f"{self.path.parent.name}/{self.name}"


class GoldenFailure(Exception):  # noqa: N818 - a failed test is no error
    """A case that failed."""

    def __init__(self, result: CaseResult) -> None:
        super().__init__(result.name)
        self.result = result
