"""Attributes that are read under names that no type exports."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection, schema_of
from transforms._rename_unsupported_names.attributes import ATTRIBUTES
from transforms._rename_unsupported_names.matching import meant
from transforms._rename_unsupported_names.told import told


def attribute_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """An attribute that something reads."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None:
        return
    source, node = found.declaration.source, found.node
    wrong = found.attribute
    new = ATTRIBUTES.get((declared.type, wrong), "")
    if not new:
        new = meant(wrong, [*schema.names], declared.type)
        # One is not many.
        new = new if new.endswith("s") == wrong.endswith("s") else ""
    start = source.text.find(f".{wrong}", node.start + len(found.name), node.end)
    if not new or start < 0:
        return
    name = source.stretch(start + 1, start + 1 + len(wrong))
    yield Fix(source, node, told(found, new), (Replace(source, name, new),))
