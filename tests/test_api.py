"""What `fixer.repair` takes, and what it will not take for something else."""

from pathlib import Path

import pytest

import fixer
from fixer.errors import UsageError

QUEUE = 'resource "aws_sqs_queue" "orders" {\n  name       = "orders"\n  fifo_queue = true\n}\n'


def test_an_answer_is_a_text_files_are_a_mapping_and_a_folder_is_a_path(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(QUEUE)
    for source in (f"```hcl\n# main.tf\n{QUEUE}```\n", {"main.tf": QUEUE}, tmp_path):
        assert '"orders.fifo"' in fixer.repair(source, select=["name_fifo_queues"]).files["main.tf"]


@pytest.mark.parametrize("name", ["infra", "main.tf", "/srv/infra"])
def test_a_path_in_a_string_is_no_answer(name: str) -> None:
    with pytest.raises(UsageError, match="is no answer"):
        fixer.repair(name)


def test_an_answer_may_say_nothing() -> None:
    (error,) = fixer.repair("I cannot help with that.").errors
    assert "no Terraform" in error.message


def test_what_stands_beside_an_answer_is_beside_nothing_else(tmp_path: Path) -> None:
    for source in ({"main.tf": QUEUE}, tmp_path):
        with pytest.raises(UsageError, match="where an answer goes"):
            fixer.repair(source, beside={"provider.tf": ""})
