"""What can be known without a plan, and what cannot."""

import pytest

from fixer.hcl import parse_expression
from fixer.module import UNKNOWN, Module, known, known_string, target

MODULE = Module.of(
    {
        "main.tf": """
variable "region" {
  default = "eu-west-1"
}

variable "open" {}

locals {
  name    = "app-${var.region}"
  tags    = { Team = "core", Region = var.region, Id = aws_vpc.main.id }
  zones   = ["a", "b"]
  circle  = local.circle2
  circle2 = local.circle
  version = aws_lambda_function.f.version
}
"""
    }
)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ('"x"', "x"),
        ("42", 42),
        ("1.5", 1.5),
        ("true", True),
        ("null", None),
        ("var.region", "eu-west-1"),
        ("local.name", "app-eu-west-1"),
        ('"${local.name}/x"', "app-eu-west-1/x"),
        ("1 + 2 * 3 - 4", 3),
        ("(1 + 2) * 3", 9),
        ("7 / 2", 3.5),
        ("6 / 2", 3),
        ("7 % 4 * 2", 6),
        ('"${true}-${1}"', "true-1"),
        ("(var.region)", "eu-west-1"),
        ("local.tags.Team", "core"),
        ('local.tags["Region"]', "eu-west-1"),
        ("local.zones[1]", "b"),
        ("toset(local.zones)", ["a", "b"]),
        ("<<-EOT\n    a\n      b\n    EOT", "a\n  b\n"),
        (r'"a\tb\"c\u0041$${x}"', 'a\tb"cA${x}'),
    ],
)
def test_known(code: str, value: object) -> None:
    assert known(MODULE, parse_expression(code)) == value


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ('"${terraform.workspace}-x"', "default-x"),
        ('"${local.zones[0]}_${2}"', "a_2"),
        ('format("%s-%d%%", local.zones[1], 3)', "b-3%"),
        ('format("%05d", 3)', UNKNOWN),
        ('format("%d", "abc")', UNKNOWN),
        ('format("%s")', UNKNOWN),
        ('join("-", local.zones, ["c"])', "a-b-c"),
        ('join("-", local.zones...)', UNKNOWN),
        ('replace("a_b", "_", "-")', "a-b"),
        ('replace("a_b", "/_/", "-")', UNKNOWN),
        ('lower(upper("aB"))', "ab"),
        ("lower(var.region)", UNKNOWN),
        ("local.name", UNKNOWN),
        ("local.tags.Team", "core"),
        ('terraform.workspace == "default" ? "dev" : terraform.workspace', "dev"),
        ('1 != 1 ? "a" : var.region', UNKNOWN),
        ('var.region == "a" ? 1 : 2', UNKNOWN),
        ("true ? 1 : 2", 1),
        ('true ? 1 : "2"', UNKNOWN),
        ('1 == true ? "a" : "b"', UNKNOWN),
        ("1 == 1 == true", UNKNOWN),
    ],
)
def test_known_at_validation(code: str, value: object) -> None:
    assert known(MODULE, parse_expression(code), at_validation=True) == value


@pytest.mark.parametrize(
    "code",
    [
        "var.open",
        "var.missing",
        "aws_vpc.main.id",
        "local.circle",
        "local.tags.Id",
        "local.zones[7]",
        "max(1, 2)",
        "1 + aws_vpc.main.size",
        "1 / 0",
        "1 < 2",
        '1 + "1"',
    ],
)
def test_unknown(code: str) -> None:
    assert known(MODULE, parse_expression(code)) is UNKNOWN
    assert known_string(MODULE, parse_expression(code)) is None


@pytest.mark.parametrize(
    ("code", "address", "attribute"),
    [
        ("aws_lambda_function.f.version", "aws_lambda_function.f", "version"),
        ("local.version", "aws_lambda_function.f", "version"),
        ('"${aws_vpc.main.id}"', "aws_vpc.main", "id"),
        ("(aws_vpc.main.id)", "aws_vpc.main", "id"),
        ("aws_subnet.x[0].id", "aws_subnet.x", "id"),
        ("data.aws_vpc.x.id", "data.aws_vpc.x", "id"),
    ],
)
def test_the_one_thing_that_an_expression_refers_to(code: str, address: str, attribute: str) -> None:
    reference = target(MODULE, parse_expression(code))
    assert reference is not None
    assert (reference.address, reference.attribute) == (address, attribute)


@pytest.mark.parametrize(
    "code", ['"x-${aws_vpc.main.id}"', '"x"', "var.a ? aws_vpc.a.id : aws_vpc.b.id", "f(aws_vpc.x.id)"]
)
def test_what_is_more_or_less_than_one_reference_has_no_target(code: str) -> None:
    assert target(MODULE, parse_expression(code)) is None
