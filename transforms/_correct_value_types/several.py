"""Texts that hold several values, as what is written for them shows: `"10.0.0.0/8,192.168.0.0/16"`.

Source: https://developer.hashicorp.com/terraform/language/functions/split
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, node_references

_DEEPEST: Final = 10
_SAID: Final = re.compile(r"\b(?:comma|semicolon)s?\b", re.IGNORECASE)


def is_shown_as_several(module: Module, over: hcl.Expression, name: str) -> bool:
    """Whether a text that is read by a name of an item, or of an object, is written as several somewhere there.

    `over` is what the item is one of, or the object.
    """
    for value in _written(module, over, 0):
        for node in hcl.walk(value):
            if isinstance(node, hcl.ObjectElement) and node.name == name and _has_several(node.value):
                return True
    return False


def is_several_by_default(module: Module, name: str) -> bool:
    """Whether the default of a variable is several values in one text, or its description says that it takes them."""
    declared = module.find(f"var.{name}")
    default = declared.value("default") if declared is not None else None
    said = declared.value_code("description") if declared is not None else ""
    return (default is not None and _has_several(default)) or _SAID.search(said) is not None


def _has_several(value: hcl.Expression) -> bool:
    """Whether it is a text with commas, or what makes one of a type's default."""
    if isinstance(value, hcl.FunctionCall) and value.name == "optional":
        return any(_has_several(one.value) for one in value.arguments[1:])
    return isinstance(value, hcl.Template) and re.search(r"[,;|]", value.literal or "") is not None


def is_one_text(value: hcl.Expression) -> bool:
    """Whether something is written that is one text: not several in one, and not none."""
    return isinstance(value, hcl.Template) and value.literal != "" and not _has_several(value)


def _written(module: Module, value: hcl.Expression, depth: int) -> Iterator[hcl.Expression]:
    """A value, with what the locals and the variables are that it reads."""
    yield value
    for reference in node_references(value):
        root, name = reference.names[:2]
        if root == "local" and name in module.locals and depth < _DEEPEST:
            yield from _written(module, module.locals[name].value, depth + 1)
        declared = module.find(f"var.{name}") if root == "var" else None
        if declared is not None:
            yield from (item.value for item in declared.body.attributes if item.name in ("default", "type"))
