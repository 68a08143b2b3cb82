"""`tffix provider import`: what another provider accepts is known from then on."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Cli

PRINTED: dict[str, Any] = {
    "format_version": "1.0",
    "provider_schemas": {
        "registry.terraform.io/integrations/github": {
            "provider": {"version": 0, "block": {}},
            "resource_schemas": {
                "github_repository": {"block": {"attributes": {"name": {"type": "string", "required": True}}}}
            },
        }
    },
}
MODULE = """\
terraform {
  required_providers {
    github = {
      source  = "integrations/github"
      version = "~> 6.0"
    }
  }
}

resource "github_repository" "infra" {
  name       = "infra"
  visibility = "private"
}
"""


@pytest.fixture
def data(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    (folder / "printed.json").write_text(json.dumps(PRINTED))
    (folder / "main.tf").write_text(MODULE)
    return folder


def test_an_imported_provider_is_known_to_check(data: Path, cli: Cli) -> None:
    assert cli("check", "main.tf").code == 0
    imported = cli("provider", "import", "printed.json")
    assert imported.code == 0
    assert "integrations/github  1 resource types" in imported.out
    checked = cli("check", "main.tf")
    assert checked.code == 1
    assert 'An argument named "visibility" is not expected here.' in checked.out


OTHER = ["", "[]", "{}", '{"provider_schemas": {}}', '{"provider_schemas": {"a/b/c": {"resource_schemas": 1}}}']


@pytest.mark.parametrize("text", OTHER)
def test_a_file_of_another_kind_is_an_error_that_says_what_to_give(data: Path, cli: Cli, text: str) -> None:
    (data / "printed.json").write_text(text)
    told = cli("provider", "import", "printed.json")
    assert told.code == 3
    assert "terraform providers schema -json" in told.err
    assert not (data / "data").exists()
