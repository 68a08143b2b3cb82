"""What is said of providers where more than one file says it."""

import pytest

from fixer.module import Configuration, Module, entries, read_entry
from fixer.provider.known import KNOWN

_MAIN = """
terraform {
  required_providers {
    aws    = { source = "hashicorp/aws", version = "~> 5.0" }
    random = { source = "hashicorp/random", version = "~> 3.0" }
  }
}
"""
_OVERRIDE = 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "~> 6.30" }\n  }\n}\n'
_JSON = '{"terraform": [{"required_providers": {"aws": {"source": "hashicorp/aws", "version": "~> 6.30"}}}]}'


@pytest.mark.parametrize(
    ("name", "text"),
    [("versions_override.tf", _OVERRIDE), ("override.tf", _OVERRIDE), ("versions_override.tf.json", _JSON)],
)
def test_an_entry_of_an_override_file_takes_the_place_of_the_one_of_its_name(name: str, text: str) -> None:
    module = Module.of({"main.tf": _MAIN, name: text})
    said = {entry.name: read_entry(entry) for entry in entries(module)}
    assert len(entries(module)) == len(said)
    assert {name: entry.version for name, entry in said.items()} == {"aws": "~> 6.30", "random": "~> 3.0"}
    assert said["aws"].source == "hashicorp/aws"
    assert Configuration(module).constraint("aws", KNOWN["aws"]) == "~> 6.30"


def test_the_last_of_several_override_files_decides() -> None:
    files = {"b_override.tf": _OVERRIDE, "a_override.tf": _OVERRIDE.replace("6.30", "6.0"), "main.tf": _MAIN}
    assert [read_entry(entry).version for entry in entries(Module.of(files)) if entry.name == "aws"] == ["~> 6.30"]


def test_an_override_file_says_nothing_of_what_it_does_not_name() -> None:
    module = Module.of({"main.tf": _MAIN, "override.tf.json": '{"terraform": {"required_version": ">= 1.5"}}'})
    assert [read_entry(entry).version for entry in entries(module)] == ["~> 5.0", "~> 3.0"]
