"""What follows from what a run itself added is no mistake of the input."""

from pathlib import Path

import fixer
from tests.cli.conftest import Cli

SETTINGS = """\
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}
"""
# Its zip is made of the code that stands beside it, which takes another provider.
FUNCTION = """\
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  runtime       = "python3.12"
  handler       = "orders.handler"
  filename      = "${path.module}/orders.zip"
}
"""
ARCHIVE = """\
data "archive_file" "orders" {
  type        = "zip"
  source_file = "orders.py"
  output_path = "${path.module}/orders.zip"
}
"""
FILES = {"main.tf": FUNCTION, "versions.tf": SETTINGS, "orders.py": "def handler(event, context):\n    return 1\n"}
# An inline setting becomes a resource of its own; what is wrong in it was wrong before.
BUCKET = 'resource "aws_s3_bucket" "orders" {\n  bucket = "orders"\n\n  versioning {\n    enabled = true\n  }\n}\n'


def follows(files: dict[str, str]) -> dict[str, bool]:
    found = fixer.repair(files).modules[0].findings
    return {finding.transform: finding.follows for finding in found if finding.applied}


def test_what_an_addition_takes_follows() -> None:
    assert follows(FILES) == {"build_lambda_archives": False, "declare_required_providers": True}
    notes = [one.level.value for one in fixer.repair(FILES).modules[0].findings if one.follows]
    assert notes == ["note"]


def test_the_same_of_the_input_does_not() -> None:
    assert not follows(FILES | {"main.tf": f"{ARCHIVE}\n{FUNCTION}"})["declare_required_providers"]


def test_what_is_only_moved_does_not() -> None:
    found = follows({"main.tf": SETTINGS + BUCKET})
    assert found
    assert not any(found.values())


def test_a_wrong_value_that_is_moved_does_not() -> None:
    function = FUNCTION.replace('zip"\n}', 'zip"\n  log_retention_days = 8\n  retry_attempts = 9\n}')
    found = fixer.repair(FILES | {"main.tf": f"{ARCHIVE}\n{function}"}).modules[0].findings
    values = [one for one in found if one.transform == "correct_invalid_values"]
    assert [one.level.value for one in values] == ["error", "error"]
    assert not any(one.follows for one in values)


TOPIC = """\
resource "aws_sns_topic" "orders" {
  name = "orders"

  subscription {
    protocol = "sqs"
    endpoint = aws_sqs_queue.orders.arn
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}
"""


def test_what_is_missing_for_a_setting_that_is_moved_does_not() -> None:
    found = follows({"main.tf": TOPIC})
    assert len(found) > 1
    assert not any(found.values())


def test_the_report_tells_it_apart_and_names_every_file(folder: Path, cli: Cli) -> None:
    for name, text in FILES.items():
        (folder / name).write_text(text)
    told = cli("check", ".").out
    _, _, added = told.partition("  would be done for what is added\n")
    assert added.lstrip(" 0123456789:").startswith("note: required_providers has no entry for archive")
    assert "versions.tf\n  would be changed\n    the terraform block is changed, for main.tf:" in told
    assert told.endswith("2 files read: 1 finding to fix.\n")


def test_a_file_that_others_change_says_so_above_what_is_left_to_do_there(folder: Path, cli: Cli) -> None:
    for name, text in FILES.items():
        (folder / name).write_text(text)
    with (folder / "versions.tf").open("a") as file:
        file.write('\ndata "aws_region" "current" {}\n')
    told = cli("apply", ".").out
    _, _, below = told.partition("versions.tf\n  changed\n    the terraform block is changed, for main.tf:")
    assert "  with --unsafe (lines of the file now)\n" in below
    assert "nothing reads data.aws_region.current" in below
