"""Single values that are read as if they were lists: `aws_vpc.main.id[0]`."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.validation import Rejection, schema_of

_FIRST: Final = re.compile(r"\[\s*0\s*\]|\.0\b")


def value_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The value without the index of the first, where there is no list that is called nearly so."""
    source, node = found.declaration.source, found.node
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if schema is None or f"{found.path}s" in schema.names:
        return
    code = source.text[node.start : node.end]
    said = f"{found.declaration.address.rstrip('.')}: {code} is one value, and has no elements"
    if index := _FIRST.match(source.text, node.end):
        whole = source.stretch(node.start, index.end())
        yield Fix(source, node, f"{said}. The index goes", (Replace(source, whole, code),))
    else:
        yield Refusal(source, node, f"{said}: read it without an index, or another attribute")
