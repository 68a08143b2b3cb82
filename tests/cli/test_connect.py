"""What the configuration connects reaches the transforms: of an answer, of a folder, and in several processes."""

from pathlib import Path

from fixer.cli import work
from tests.cli.conftest import Cli

CONFIGURATION = """\
select = ["connect_unpublished_topics"]
unsafe = true

[connect]
"aws_sns_topic.updates" = "aws_lambda_function.writer"
"""
MODULE = """\
resource "aws_sns_topic" "updates" {
  name = "updates"
}

resource "aws_sns_topic_subscription" "updates" {
  topic_arn = aws_sns_topic.updates.arn
  protocol  = "email"
  endpoint  = "updates@example.com"
}

resource "aws_iam_role" "writer" {
  assume_role_policy = "{}"
}

resource "aws_lambda_function" "writer" {
  function_name = "writer"
  role          = aws_iam_role.writer.arn
  package_type  = "Image"
  image_uri     = "writer"
}
"""
TOLD = "UPDATES_TOPIC_ARN = aws_sns_topic.updates.arn"


def test_in_an_answer(folder: Path, cli: Cli) -> None:
    (folder / "tffix.toml").write_text(CONFIGURATION)
    (folder / "answer.md").write_text(f"```hcl\n# main.tf\n{MODULE}```\n")
    cli("apply", "answer.md")
    assert TOLD in (folder / "main.tf").read_text()


def test_in_a_folder(folder: Path, cli: Cli) -> None:
    (folder / "pyproject.toml").write_text(
        CONFIGURATION.replace("select", "[tool.tffix]\nselect").replace("[connect]", "[tool.tffix.connect]")
    )
    (folder / "main.tf").write_text(MODULE)
    cli("apply", ".")
    assert TOLD in (folder / "main.tf").read_text()


def test_in_several_processes(folder: Path, cli: Cli) -> None:
    (folder / "tffix.toml").write_text(CONFIGURATION)
    count = work.WORTH_PROCESSES + 1
    for number in range(count):
        (folder / f"m{number}").mkdir()
        (folder / f"m{number}" / "main.tf").write_text(MODULE)
    cli("apply", ".", "--jobs", "2")
    assert all(TOLD in (folder / f"m{number}" / "main.tf").read_text() for number in range(count))


def test_not_without_it(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(MODULE)
    assert "[tool.tffix.connect]" in cli("check", ".", "--select", "connect_unpublished_topics").out
    cli("apply", ".", "--unsafe", "--select", "connect_unpublished_topics")
    assert (folder / "main.tf").read_text() == MODULE
