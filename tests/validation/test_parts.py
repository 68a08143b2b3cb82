"""What is told of parts of a default that its variable's type does not take, as Terraform 1.11 tells each of these."""

import pytest

from fixer.module import Module, Source
from fixer.validation import Kind, rejections_of

_RIGHT = (
    ("object({ c = number })", "{ c = null }"),
    ("object({ c = number })", '{ c = "5", d = "ignored" }'),
    ("map(object({ c = optional(number) }))", '{ p = { C = "x" } }'),
    ("object({ c = string })", "{ c = true }"),
    ("object({ c = any })", "{ c = [1] }"),
    ("list(bool)", '["true", "0"]'),
    ("object({ c = number })", '{ c = "x", c = 1 }'),
    ("set(number)", '[-1, "1e3"]'),
)
_WRONG = (
    ("list(number)", '[1, "a"]', "[1]: a number is required."),
    ("set(bool)", '["maybe"]', "[0]: a bool is required."),
    ("map(number)", '{ p = "abc" }', '["p"]: a number is required.'),
    ("list(object({ c = optional(number, 1) }))", '[{}, { c = "abc" }]', "[1].c: a number is required."),
    ("object({ c = list(number) })", '{ c = "a" }', 'attribute "c": list of number required.'),
    ("map(object({ c = string }))", '{ p = { c = ["a"] } }', 'element "p": attribute "c": string required.'),
    ("map(object({ c = map(string) }))", '{ p = { c = "x" } }', 'element "p": attribute "c": map of string required.'),
    ("object({ c = object({ d = number }) })", '{ c = "x" }', 'attribute "c": object required.'),
    ("object({ c = number })", "{ c = true }", 'attribute "c": number required.'),
    ("list(bool)", "[1, 2]", "element 0: bool required."),
    # The types of all come before what a text says.
    (
        "map(object({ c = number, d = list(string) }))",
        '{ p = { c = "x", d = "y" } }',
        'element "p": attribute "d": list of string required.',
    ),
    ("map(list(number))", '{ a = ["x"] }', '["a"][0]: a number is required.'),
    ("list(object({ c = number }))", '["a"]', "element 0: object required."),
    ("object({ c = bool })", '{ c = "True" }', '.c: a bool is required; to convert from string, use lowercase "true".'),
)


def _found(type_: str, default: str, kind: Kind) -> list[str]:
    text = f'variable "v" {{\n  type    = {type_}\n  default = {default}\n}}\n'
    found = rejections_of(Module((Source("main.tf", text),)), kind)
    return [one.detail.partition("constraint: ")[2] for one in found]


@pytest.mark.parametrize(("type_", "default"), _RIGHT)
def test_parts_that_convert(type_: str, default: str) -> None:
    assert not _found(type_, default, Kind.TYPE)


@pytest.mark.parametrize(("type_", "default", "said"), _WRONG)
def test_parts_that_do_not(type_: str, default: str, said: str) -> None:
    assert _found(type_, default, Kind.TYPE) == [said]


def test_what_is_missing_comes_before_what_a_text_says() -> None:
    wanted, default = "map(object({ c = number, d = string }))", '{ p = { c = "x", d = "y" }, q = { c = 1 } }'
    assert not _found(wanted, default, Kind.TYPE)
    assert len(_found(wanted, default, Kind.OBJECT_LACKS)) == 1
