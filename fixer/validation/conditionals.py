"""Conditions whose two results are of types that nothing makes one: a map or a list, and an empty one of another.

Source: https://developer.hashicorp.com/terraform/language/expressions/conditionals#result-types
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation.rejection import Kind, Rejection

_EMPTY: Final = re.compile(r'[?:]\s*(?:\[\s*\]|\{\s*\}|"")')
_NAMES: Final = {"[]": "tuple", "{}": "object", '""': "string"}


def conditional_rejections(module: Module) -> Iterator[Rejection]:
    """The conditions that give a collection or an empty one of another kind. `wanted` is the empty one meant."""
    for source in module.sources.values():
        seen: set[int] = set()
        for found in _EMPTY.finditer(source.text) if source.is_configuration else ():
            block = source.item_at(found.start())
            argument = _argument_at(block.body, found.start()) if block is not None else None
            if block is None or argument is None or argument.start in seen:
                continue
            seen.add(argument.start)
            for node in hcl.walk(argument.value):
                if isinstance(node, hcl.Conditional):
                    yield from _of(Declaration(source, block), node)


def _of(declaration: Declaration, node: hcl.Conditional) -> Iterator[Rejection]:
    for full, empty in ((node.value, node.otherwise), (node.otherwise, node.value)):
        wanted = "{}" if isinstance(full, hcl.ObjectCons) else "[]" if isinstance(full, hcl.TupleCons) else ""
        have = "".join(empty.code.split())
        if wanted and have in _NAMES and have != wanted and "".join(full.code.split()) not in ("[]", "{}"):
            said = (
                "The true and false result expressions must have consistent types: one is "
                f"{_NAMES[wanted]}, the other is {_NAMES[have]}."
            )
            yield Rejection(Kind.CONDITIONAL, declaration, empty, have, said, wanted=wanted)


def _argument_at(body: hcl.Body, at: int) -> hcl.Attribute | None:
    for item in body.items:
        if item.start <= at < item.end:
            if isinstance(item, hcl.Block):
                return _argument_at(item.body, at)
            return item if isinstance(item, hcl.Attribute) else None
    return None
