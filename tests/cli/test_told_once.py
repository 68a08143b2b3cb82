"""An error that nobody repairs is told once, with the reason, and where it stands in the file as it is then."""

from pathlib import Path

from tests.cli.conftest import Cli

MODULE = """\
resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_lambda_layer_version" "orders" {
  layer_name = "orders"
  filename   = "layer.zip"
  s3_bucket  = "orders-layers"
}
"""


def test_a_reason_stands_in_place_of_what_it_explains(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(MODULE)
    ran = cli("check", "main.tf")
    told = [line for line in ran.out.split("\n") if "conflicts with" in line]
    assert told == [
        '    7:3  error: aws_lambda_layer_version.orders: "filename": conflicts with s3_bucket: '
        "keep the one that is meant  [keep_one_of_conflicting]"
    ]
    assert "1 for you to decide" in ran.out


def test_what_is_left_to_do_is_found_in_the_file_that_was_written(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(MODULE)
    ran = cli("apply", "main.tf")
    written = (folder / "main.tf").read_text().split("\n")
    (line,) = [int(line.partition(":")[0]) for line in ran.out.split("\n") if "conflicts with" in line]
    assert written[line - 1] == '  filename   = "layer.zip"'
    assert line > MODULE.split("\n").index(written[line - 1]) + 1


SET = """\
resource "aws_iam_policy" "orders" {
  name   = "orders"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_role_policy_attachment" "orders" {
  for_each   = toset([aws_iam_policy.orders.arn, "arn:aws:iam::aws:policy/ReadOnlyAccess"])
  role       = "orders"
  policy_arn = each.value
}
"""


def test_what_unsafe_repairs_is_not_for_a_person_too(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(SET)
    ran = cli("check", "main.tf")
    assert ran.out.count('The "for_each" set') == 1
    assert ran.out.endswith("1 more with --unsafe.\n")
