"""What functions of literals give is written as Terraform has it, or not at all."""

import pytest

from fixer import hcl
from transforms._correct_variable_declarations.results import UNKNOWN, value_of


def _value(code: str) -> object:
    return value_of(hcl.parse(f"it = {code}\n").body.attributes[0].value)


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ('jsonencode({ b = [true, null], a = -5, "c d" = "<&>" })',
         '{"a":-5,"b":[true,null],"c d":"\\u003c\\u0026\\u003e"}'),
        ('merge({ a = 1, b = 2 }, { a = "x" })', {"a": "x", "b": 2}),
        ("concat([1], [], [2])", [1, 2]),
        ('concat([1], ["a"])', [1, "a"]),
        ('join("-", ["a"], ["b"])', "a-b"),
        ("tostring(true)", "true"),
        ('jsonencode(tomap({ b = "y", a = "x" }))', '{"a":"x","b":"y"}'),
    ],
)  # fmt: skip
def test_what_is_certain_has_a_value(code: str, value: object) -> None:
    assert _value(code) == value


@pytest.mark.parametrize(
    "code",
    [
        # Numbers with fractions and letters that have two forms are written by Go otherwise than by Python.
        "jsonencode({ ratio = 0.50 })",
        'jsonencode({ name = "caf\u00e9" })',
        # These are made of one type.
        'tolist([1, "a"])',
        'concat(tolist([1]), tolist(["a"]))',
        # A set is in the order of its texts.
        'jsonencode(toset(["b", "a"]))',
        'upper("${var.name}")',
        "merge([{ a = 1 }]...)",
        "jsonencode({ a = 1, a = 2 })",
        "timestamp()",
        "tostring(-false)",
    ],
)
def test_what_is_not_certain_has_none(code: str) -> None:
    assert _value(code) is UNKNOWN
