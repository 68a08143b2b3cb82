"""Attributes that are read as lists and are called in the singular: `data.aws_availability_zones.all.name[0]`.

What is said of a list in Terraform's own words: https://developer.hashicorp.com/terraform/language/expressions/references
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Replace
from fixer.module import Module, Source
from fixer.provider.schema import Schema
from fixer.validation import Rejection, schema_of

# What stands behind a list, or a set that is taken for one, and in front of it.
_PICKED: Final = re.compile(r"\[|\.\d|\.\*")
_GATHERED: Final = re.compile(
    r'(?:\b(?:concat|distinct|element|length|one|slice|sort|tolist|toset)\(|\bjoin\("[^"\n]*",|\bin)\s*\Z'
)
_ENDED: Final = re.compile(r"\s*[,):]")
_BEFORE: Final = 80


def plural_of(schema: Schema, wrong: str) -> str:
    """The list or the set of which a name is the singular; empty if there is none."""
    argument = schema.argument(f"{wrong}s")
    return f"{wrong}s" if argument is not None and argument.type.startswith(("l(", "t(")) else ""


def is_many(source: Source, start: int, end: int) -> bool:
    """Whether a list is read where a reference ends: one element is picked, or it is handed to what takes lists."""
    if _PICKED.match(source.text, end):
        return True
    before = source.text[max(0, start - _BEFORE) : start]
    return _GATHERED.search(before) is not None and _ENDED.match(source.text, end) is not None


def plural_fixes(module: Module, found: Rejection) -> Iterator[Fix]:
    """The list of which an element is picked, where one value of the same name is there, too (`ids` for `id`)."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    new = plural_of(schema, found.path) if schema is not None else ""
    if new:
        source, end = found.declaration.source, found.node.end
        name = source.stretch(end - len(found.path), end)
        if source.text[name.start : name.end] == found.path:
            code = source.text[found.node.start : end]
            where = found.declaration.address.rstrip(".")
            said = f"{where}: {code} is one value, and has no elements: it is {new}"
            yield Fix(source, found.node, said, (Replace(source, name, new),))
