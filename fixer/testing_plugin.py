"""The pytest plugin: pointed at a folder of golden cases, pytest collects each as a test of its own name.

A folder with an `input/` that holds Terraform or an answer is a case if the folder around it is named after a
transform, or if its `case.toml` says which transforms it is about. Everything else is left to pytest, and nothing of
what runs a case is imported before there is one.
"""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the options, and the setting `tffix_transforms`."""
    group = parser.getgroup("tffix", "golden cases of tffix")
    group.addoption("--golden-update", action="store_true", help="rewrite what golden cases expect")
    about = "packages of transforms that golden cases use, besides those installed"
    group.addoption("--golden-transforms", action="append", default=[], metavar="PACKAGE", help=about)
    parser.addini("tffix_transforms", about, type="args", default=[])


@pytest.hookimpl(optionalhook=True)  # pytest 7 does not know it, and collects no cases
def pytest_collect_directory(path: Path, parent: pytest.Collector) -> "pytest.Collector | None":
    """Takes a folder that is a case; all others are pytest's."""
    if not (path / "input").is_dir() or not _is_case(path, parent.config):
        return None
    from fixer.testing.pytest_case import GoldenFolder

    folder: pytest.Collector = GoldenFolder.from_parent(parent, path=path)
    return folder


def _is_case(path: Path, config: pytest.Config) -> bool:
    if not any(file.suffix == ".tf" or file.name == "response.md" for file in (path / "input").rglob("*")):
        return False
    settings = path / "case.toml"
    if settings.is_file() and b"transforms" in settings.read_bytes():
        return True
    from fixer.errors import TffixError
    from fixer.testing.case import module_of
    from fixer.testing.pytest_case import packages

    try:
        return module_of(path.parent.name, packages(config)) is not None
    except TffixError as error:
        raise pytest.UsageError(error.message) from error


def pytest_report_teststatus(report: pytest.TestReport) -> "tuple[str, str, str] | None":
    """Says of a case that its expected files were rewritten."""
    if report.when == "call" and report.passed and ("golden", "updated") in report.user_properties:
        return "updated", "u", "UPDATED"
    return None
