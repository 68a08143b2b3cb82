"""Transforms that show one thing each, found by the harness as those of a package elsewhere."""

from collections.abc import Iterator

from fixer.engine import Effect, Level, Meta, Safety
from fixer.hcl import Attribute
from fixer.module import Declaration, Module

META = Meta("a toy", Safety.SAFE, Level.WARNING, Effect.NONE)


def names(module: Module, code: str) -> Iterator[tuple[Declaration, Attribute]]:
    """The resources whose `name` is written like that."""
    for resource in module.declarations("resource"):
        attribute = resource.attribute("name")
        if attribute is not None and attribute.value_code == code:
            yield resource, attribute
