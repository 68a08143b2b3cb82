"""Conditions whose two results are of types that nothing makes one: most often a collection, and an empty one.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.operands import is_word
from fixer.validation.places import untried, values_at
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.unification import inconsistent_types

_EMPTY: Final = re.compile(r'\?\s*[\[{]|[?:]\s*(?:\[\s*\]|\{\s*\}|"|0\b)')
_NAMES: Final = {"[]": "tuple", "{}": "object", '""': "string", "0": "number"}
# Functions that give collections, and how an empty one of these is written.
_GIVE: Final = {
    **dict.fromkeys(("concat", "distinct", "flatten", "keys", "split", "tolist", "toset", "values"), "[]"),
    **dict.fromkeys(("merge", "tomap", "zipmap"), "{}"),
}
# What functions make, that is not the tuple or the object that is written.
_MADE: Final = {"keys": "list", "split": "list", "tolist": "list", "tomap": "map", "toset": "set", "values": "list"}


def conditional_rejections(module: Module) -> Iterator[Rejection]:
    """The conditions that give a collection or an empty one of another kind: `wanted` is the empty one meant. And those
    whose results are of no one type for another reason, as a whole.
    """
    for declaration, _, value in values_at(module, _doubtful):
        for node in untried(value):
            if not isinstance(node, hcl.Conditional):
                continue
            if (found := inconsistency(node)) is not None:
                empty, wanted, said = found
                have = "".join(empty.code.split())
                yield Rejection(Kind.CONDITIONAL, declaration, empty, have, said, wanted=wanted)
            elif said := inconsistent_types(module, node):
                yield Rejection(Kind.CONDITIONAL, declaration, node, "", f"{said}.")


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where it takes a closer look: in most files, nowhere."""
    return tuple([found.start() for found in _EMPTY.finditer(source.text)])


def results_of(value: hcl.Expression) -> Iterator[hcl.Expression]:
    """A value and, where it is a condition, its results, and so on; with what stands in parentheses."""
    yield value
    if isinstance(value, hcl.Parentheses):
        yield from results_of(value.value)
    elif isinstance(value, hcl.Conditional):
        yield from results_of(value.value)
        yield from results_of(value.otherwise)


def inconsistency(node: hcl.Conditional) -> tuple[hcl.Expression, str, str] | None:
    """The result that is of another kind than the other one, the code that is meant, and what Terraform says."""
    said = "The true and false result expressions must have consistent types: one is"
    for full, empty in ((node.value, node.otherwise), (node.otherwise, node.value)):
        wanted = _emptied(full)
        have = "".join(empty.code.split())
        is_one = wanted == "[]" and isinstance(full, hcl.TupleCons) and is_word(empty) and have != '""'
        if is_one:
            return empty, f"[{empty.code.strip()}]", f"{said} tuple, the other is string."
        if wanted and have in _NAMES and have != wanted and "".join(full.code.split()) not in ("[]", "{}"):
            return empty, wanted, f"{said} {_name(full, wanted)}, the other is {_NAMES[have]}."
    return None


def _name(full: hcl.Expression, wanted: str) -> str:
    """What Terraform calls the type of a result: of a call, what the function makes of it."""
    name = full.name if isinstance(full, hcl.FunctionCall) else ""
    return _MADE.get(name, _NAMES[wanted])


def _emptied(full: hcl.Expression) -> str:
    """How an empty collection of a kind is written; empty for what is none."""
    if isinstance(full, hcl.FunctionCall):
        return _GIVE.get(full.name, "")
    return "{}" if isinstance(full, hcl.ObjectCons) else "[]" if isinstance(full, hcl.TupleCons) else ""
