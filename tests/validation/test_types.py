"""Values of the wrong type: what Terraform converts is right, the rest is told in its words."""

import pytest

from fixer import hcl
from fixer.module import Module
from fixer.validation import wrong_type
from fixer.validation.mismatches import mismatch
from fixer.validation.types import constraint_type

DECLARED = """
variable "ids" {
  type = list(string)
}

variable "id" {
  type = string
}

variable "by_name" {
  type = map(list(string))
}

variable "any" {}

locals {
  same = var.ids
}
"""
MODULE = Module.of({"main.tf": DECLARED})

RIGHT = [
    ("s", '"a"'),
    ("s", "3"),
    ("s", "true"),
    ("s", "null"),
    ("s", "var.any"),
    ("s", "var.ids[0]"),
    ("s", "var.ids[*]"),
    ("s", 'join(",", var.ids)'),
    ("s", "aws_sqs_queue.jobs.arn"),
    ("s", "aws_subnet.web[count.index].id"),
    ("t(s)", "aws_subnet.web[*].id"),
    ("n", '"3"'),
    ("n", '"1e3"'),
    ("n", '"${var.any}0"'),
    ("b", '"true"'),
    ("b", '"1"'),
    ("b", "!true"),
    ("l(s)", "[1, true, var.any]"),
    ("t(s)", "var.ids"),
    ("t(s)", "local.same"),
    ("t(s)", 'var.by_name["a"]'),
    ("m(s)", "{ a = 1, (var.id) = true }"),
    ("m(s)", "merge({ a = [] })"),
    ("o(a=s)", "{ a = [] }"),
    ("*", "[]"),
    ("s", "true ? null : null"),
    ("s", "true ? var.any : null"),
    ("s", 'true ? "a" : 1'),
    ("s", "coalesce(var.id, var.any)"),
    ("s", "try(var.ids[0], var.any)"),
    ("s", "jsondecode(var.id)"),
    ("s", "element(var.ids, 0)"),
    ("n", 'true ? "two" : null'),
    ("b", "1 + 1 > 2"),
    ("t(s)", "true ? var.ids : []"),
    ("t(s)", "true ? toset(var.ids) : var.ids"),
    ("t(s)", "[for one in var.ids : one]"),
    ("t(s)", "try(var.any, [])"),
    ("t(s)", "concat(var.ids, [var.id])"),
    ("t(s)", 'lookup(var.by_name, "a", [])'),
    ("m(s)", "true ? { a = 1 } : {}"),
    ("m(s)", "{ for one in var.ids : one => one }"),
    ("m(s)", 'zipmap(var.ids, ["a"])'),
]
WRONG = [
    ("s", "[]", "string required"),
    ("s", "{}", "string required"),
    ("s", "var.ids", "string required"),
    ("s", "(var.ids)", "string required"),
    ("s", '"${var.ids}"', "string required"),
    ("s", "local.same", "string required"),
    ("s", "aws_lb.web.subnets", "string required"),
    ("s", "data.aws_availability_zones.here.names", "string required"),
    ("n", '"two"', "a number is required"),
    ("n", '"0x10"', "a number is required"),
    ("b", '"yes"', "a bool is required"),
    ("b", "1", "bool required"),
    ("l(s)", '"a"', "list of string required"),
    ("t(s)", "var.id", "set of string required"),
    ("t(s)", "aws_subnet.web[0].id", "set of string required"),
    ("t(s)", 'data.aws_subnet.web["a"].id', "set of string required"),
    ("t(s)", "{}", "set of string required"),
    ("t(s)", "[var.id, var.ids]", "element 1: string required"),
    ("l(l(n))", '[[1], ["x"]]', "a number is required"),
    ("m(s)", "[]", "map of string required"),
    ("m(s)", "var.ids", "map of string required"),
    ("m(s)", "{ a = [] }", 'element "a": string required'),
    ("m(*)", "true", "map required"),
    ("s", "true ? { a = 1 } : {}", "string required"),
    ("s", "true ? null : var.ids", "string required"),
    ("s", "merge({ a = 1 }, var.any)", "string required"),
    ("s", "{ for one in var.ids : one => one }", "string required"),
    ("s", "[for one in var.ids : one]", "string required"),
    ("s", "coalesce({ a = 1 }, var.any)", "string required"),
    ("s", 'lookup(var.by_name, "a", [])', "string required"),
    ("n", "true ? [1] : [2]", "number required"),
    ("t(s)", 'true ? "a" : null', "set of string required"),
    ("t(s)", 'true ? var.any : "a"', "set of string required"),
    ("t(s)", "true ? [{}] : []", "element 0: string required"),
    ("t(s)", "each.key", "set of string required"),
    ("t(s)", "upper(var.any)", "set of string required"),
    ("t(s)", "coalesce(var.any, var.id)", "set of string required"),
    ("t(s)", "{ for one in var.ids : one => one }", "set of string required"),
    ("m(s)", "[for one in var.ids : one]", "map of string required"),
    ("m(s)", "true ? var.ids : null", "map of string required"),
    (
        "s",
        "true ? { a = 1 } : var.id",
        "The true and false result expressions must have consistent types. The 'true' value is object, but the 'false' "
        "value is string",
    ),
]


def _value(code: str) -> hcl.Attribute:
    return hcl.parse(f"x = {code}\n").body.attributes[0]


@pytest.mark.parametrize(("wanted", "code"), RIGHT)
def test_what_terraform_converts_is_right(wanted: str, code: str) -> None:
    assert mismatch(MODULE, _value(code), wanted) is None
    assert wrong_type(MODULE, _value(code).value, wanted) is None


@pytest.mark.parametrize(("wanted", "code", "said"), WRONG)
def test_what_it_does_not_is_said_in_its_words(wanted: str, code: str, said: str) -> None:
    found = mismatch(MODULE, _value(code), wanted)
    assert found is not None
    assert found.said == said


@pytest.mark.parametrize(
    ("code", "type_"),
    [("string", "s"), ("list(number)", "l(n)"), ("map(any)", "m(*)"), ("object({ a = string })", "o()"), ("any", "")],
)
def test_constraints_are_read(code: str, type_: str) -> None:
    assert constraint_type(_value(code).value) == type_
