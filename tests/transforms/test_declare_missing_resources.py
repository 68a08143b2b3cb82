"""A module is no other one than itself, however its folder is named."""

from pathlib import Path

import pytest

import fixer

MAIN = """\
resource "aws_db_instance" "orders" {
  password = random_password.orders.result
}
"""


@pytest.mark.parametrize("folder", ["main", ".", "absolute"])
def test_a_folder_may_be_given_in_any_way(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "main").mkdir()
    (tmp_path / "main" / "main.tf").write_text(MAIN)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "main" if folder == "absolute" else Path(folder)
    result = fixer.repair(path, select=["declare_missing_resources"])
    assert not any(module.refusals for module in result.modules)
    assert all('resource "random_password" "orders"' in text for text in result.files.values())
    assert result.files
