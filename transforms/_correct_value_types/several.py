"""Texts that hold several values, as what is written for them shows: `"10.0.0.0/8,192.168.0.0/16"`.

Source: https://developer.hashicorp.com/terraform/language/functions/split
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, given_to, node_references, resolved

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
    """Whether a variable is several values in one text by its default or by what it is given, or its description says
    that it takes them.
    """
    declared = module.find(f"var.{name}")
    said = declared.value_code("description") if declared is not None else ""
    return _SAID.search(said) is not None or any(_has_several(value) for value in _given(module, declared, name))


def _given(module: Module, declared: Declaration | None, name: str) -> Iterator[hcl.Expression]:
    """What a variable is by default, and what files and callers give for it."""
    values = [declared.value("default") if declared is not None else None]
    values += [resolved(one.caller or module, one.value) for one in given_to(module, name)]
    yield from (value for value in values if value is not None)


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
        if root == "local" and name in module.locals and depth < DEEPEST:
            yield from _written(module, module.locals[name].value, depth + 1)
        declared = module.find(f"var.{name}") if root == "var" else None
        if declared is not None:
            yield from (item.value for item in declared.body.attributes if item.name in ("default", "type"))
