"""Where a resource that a condition switches on is there: what follows from what is asked around a reference."""

import pytest

from fixer.engine import Fix
from fixer.module import Module
from transforms.index_counted_references import IndexCountedReferences

_CODE = """
variable "may" {
  type = bool
}

variable "told" {
  type     = bool
  nullable = false
}

locals {
  is_on = var.a
}

resource "aws_sns_topic" "a" {
  count = %s
}

resource "aws_sqs_queue" "a" {
  name = %s
}
"""
_READ = "aws_sns_topic.a.name"


@pytest.mark.parametrize(
    ("count", "value", "expected"),
    [
        ("var.a ? 1 : 0", f'var.a ? {_READ} : ""', True),
        ("var.a ? 1 : 0", f'var.a ? "" : {_READ}', False),
        ("var.a ? 0 : 1", f'var.a ? "" : {_READ}', True),
        ("var.a ? 1 : 0", f'!var.a ? "" : {_READ}', True),
        ("!(var.a) ? 0 : 1", f'local.is_on ? {_READ} : ""', True),
        ("var.a ? 1 : 0", f'var.a && var.b ? {_READ} : ""', True),
        ("var.a ? 1 : 0", f'var.a || var.b ? {_READ} : ""', False),
        ("var.a ? 1 : 0", f'!var.a || var.b ? "" : {_READ}', True),
        ("var.a ? 1 : 0", f'var.a || var.b && var.c ? {_READ} : ""', False),
        ("var.a || var.b && var.c ? 1 : 0", f'var.c && var.b ? {_READ} : ""', True),
        ("var.a && var.b ? 1 : 0", f'var.a ? {_READ} : ""', False),
        ("var.a && var.b ? 1 : 0", f'var.a ? (var.b ? {_READ} : "") : ""', True),
        ('var.s == "x" ? 1 : 0', f'var.s != "x" ? "" : {_READ}', True),
        ('var.s == "x" ? 1 : 0', f'var.s == "y" ? {_READ} : ""', False),
        ("var.a == true ? 1 : 0", f'var.a != false ? {_READ} : ""', False),
        ("var.may ? 1 : 0", f'var.may != false ? {_READ} : ""', True),
        ("var.a ? 1 : 0", f'var.a != false ? {_READ} : ""', False),
        ("var.a && var.b ? 1 : 0", f'var.a != false && var.b ? {_READ} : ""', False),
        ("var.told == true ? 1 : 0", f'var.told != false ? {_READ} : ""', True),
        ("var.told == true ? 1 : 0", f'var.told ? {_READ} : ""', True),
        ("var.a == true ? 1 : 0", f'var.a ? {_READ} : ""', False),
        ("var.a == false ? 1 : 0", f'var.a == true ? "" : {_READ}', False),
        ("var.a != true ? 1 : 0", f'var.a == true ? "" : {_READ}', True),
        ("(var.a == true) != true ? 1 : 0", f'var.a != true ? {_READ} : ""', True),
        ('var.s == "x  y" ? 1 : 0', f'var.s == "x y" ? {_READ} : ""', False),
        ('var.s == "x  y" ? 1 : 0', f'var.s=="x  y" ? {_READ} : ""', True),
        ("var.a != true ? 1 : 0", f'var.a ? {_READ} : ""', False),
        ("var.a ? 2 : 0", f'var.a ? {_READ} : ""', False),
        ("var.a ? 1 : 0", f'"%{{ if var.a }}${{{_READ}}}%{{ else }}-%{{ endif }}"', True),
        ("var.a ? 1 : 0", f'"%{{ if var.a }}-%{{ else }}${{{_READ}}}%{{ endif }}"', False),
    ],
)
def test_is_made_there(count: str, value: str, expected: bool) -> None:
    module = Module.of({"main.tf": _CODE % (count, value)})
    fixes = [one for one in IndexCountedReferences().fixes(module) if isinstance(one, Fix)]
    assert bool(fixes) is expected
    assert all("aws_sns_topic.a[0].name" in one.message for one in fixes)
