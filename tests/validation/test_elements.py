"""Which elements go together in a collection of `any`, as Terraform 1.11 says of each."""

import pytest

from fixer.module import Module, Source
from fixer.validation import Kind, rejections_of

_TOGETHER = (
    ("map(any)", '{ a = 1, b = "x" }'),
    ("map(any)", "{ a = { x = 1 }, b = { x = 1, y = 2 } }"),
    ("map(any)", '{ a = {}, b = { x = 1, y = "a" } }'),
    ("map(any)", "{ a = { x = { y = 1 } }, b = { x = { y = 1, z = 2 } } }"),
    ("map(any)", "{ a = [{ x = 1 }], b = [{ x = 1 }, { x = 2, y = 3 }] }"),
    ("map(any)", "{ b = { x = 1, y = [1] } }"),
    ("list(any)", '[[1], ["a", true]]'),
    ("list(any)", '[{ a = { x = 1 } }, { b = { y = "s" } }]'),
    ("map(map(any))", '{ a = { x = 1 }, b = { x = "y", z = true } }'),
    ("map(object({ e = any }))", '{ a = { e = 1 }, b = { e = "x" } }'),
    ("map(object({ e = any }))", '{ a = { e = { s = [] } }, b = { e = { s = ["y"] } } }'),
    ("map(object({ e = optional(any, {}) }))", "{ a = {}, b = { e = { x = 1 } } }"),
    ("object({ e = any })", "{ e = [1, { x = 1 }] }"),
    ("any", "{ a = 1, b = [1] }"),
    ("map(any)", "{ a = 1, a = [2] }"),
    ("map(any)", '{ a = { x = 1, "x" = [1] }, b = { x = [2] } }'),
    ("map(object({ e = any }))", "{ a = { e = 1 }, a = { e = [1] } }"),
    ("map(string)", '{ a = ["x"], a = "y" }'),
    ("map(object({ e = string, g = string }))", '{ a = { e = "x" }, a = { e = "x", g = "y" } }'),
)
_APART = (
    ("map(any)", "{ a = 1, b = [1] }", "all map elements must have the same type"),
    ("map(any)", "{ a = 1, a = [2], b = 1 }", "all map elements must have the same type"),
    ("map(any)", "{ a = [], b = {} }", "all map elements must have the same type"),
    ("map(any)", "{ a = [], b = [1, [2]] }", "all map elements must have the same type"),
    ("map(any)", "{ a = { x = 1 }, b = { y = [1] } }", "all map elements must have the same type"),
    ("map", "{ a = 1, b = [1] }", "all map elements must have the same type"),
    ("list(any)", "[{ x = 1, y = [1] }, { x = 2 }]", "all list elements must have the same type"),
    ("list(any)", "[{ a = { x = 1 }, b = 1 }, { a = { x = 1 } }]", "all list elements must have the same type"),
    ("set(any)", '["a", ["b"]]', "all set elements must have the same type"),
    ("map(map(any))", "{ a = { x = 1, y = [1] } }", 'element "a": all map elements must have the same type'),
    ("map(map(any))", "{ a = { x = 1 }, b = { x = [1] } }", "cannot find a common base type for all elements"),
    ("map(object({ e = any }))", '{ a = { e = [1] }, b = { e = "y" } }', "cannot find a common base type"),
    ("map(object({ e = optional(any, []) }))", "{ a = {}, b = { e = { x = 1 } } }", "cannot find a common base type"),
    ("set(object({ e = any }))", '[{ e = [1] }, { e = "y" }]', "element types must all match for conversion to set"),
)


def _found(type_: str, default: str) -> list[str]:
    text = f'variable "v" {{\n  type    = {type_}\n  default = {default}\n}}\n'
    return [found.detail for found in rejections_of(Module((Source("main.tf", text),)), Kind.TYPE)]


@pytest.mark.parametrize(("type_", "default"), _TOGETHER)
def test_elements_that_go_together(type_: str, default: str) -> None:
    assert not _found(type_, default)


@pytest.mark.parametrize(("type_", "default", "said"), _APART)
def test_elements_that_do_not(type_: str, default: str, said: str) -> None:
    (detail,) = _found(type_, default)
    assert said in detail
