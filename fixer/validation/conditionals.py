"""Conditions whose two results are of types that nothing makes one: a map or a list, and an empty one of another.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.validation.operands import is_word
from fixer.validation.places import untried, values_at
from fixer.validation.rejection import Kind, Rejection

_EMPTY: Final = re.compile(r'[?:]\s*(?:\[\s*\]|\{\s*\}|"|0\b)')
_NAMES: Final = {"[]": "tuple", "{}": "object", '""': "string", "0": "number"}
# Functions that give collections, and how an empty one of these is written.
_GIVE: Final = {
    **dict.fromkeys(("concat", "distinct", "flatten", "keys", "split", "tolist", "toset", "values"), "[]"),
    **dict.fromkeys(("merge", "tomap", "zipmap"), "{}"),
}


def conditional_rejections(module: Module) -> Iterator[Rejection]:
    """The conditions that give a collection or an empty one of another kind. `wanted` is the empty one meant."""
    for declaration, _, value in values_at(module, _doubtful):
        for node in untried(value):
            if isinstance(node, hcl.Conditional):
                yield from _of(declaration, node)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    return tuple([found.start() for found in _EMPTY.finditer(source.text)])


def _of(declaration: Declaration, node: hcl.Conditional) -> Iterator[Rejection]:
    for full, empty in ((node.value, node.otherwise), (node.otherwise, node.value)):
        wanted = _emptied(full)
        have = "".join(empty.code.split())
        is_one = wanted == "[]" and isinstance(full, hcl.TupleCons) and is_word(empty) and have != '""'
        if is_one:
            said = (
                "The true and false result expressions must have consistent types: one is tuple, the other is string."
            )
            meant = f"[{empty.code.strip()}]"
            yield Rejection(Kind.CONDITIONAL, declaration, empty, have, said, wanted=meant)
        elif wanted and have in _NAMES and have != wanted and "".join(full.code.split()) not in ("[]", "{}"):
            said = (
                "The true and false result expressions must have consistent types: one is "
                f"{_NAMES[wanted]}, the other is {_NAMES[have]}."
            )
            yield Rejection(Kind.CONDITIONAL, declaration, empty, have, said, wanted=wanted)


def _emptied(full: hcl.Expression) -> str:
    """How an empty collection of a kind is written; empty for what is none."""
    if isinstance(full, hcl.FunctionCall):
        return _GIVE.get(full.name, "")
    return "{}" if isinstance(full, hcl.ObjectCons) else "[]" if isinstance(full, hcl.TupleCons) else ""
