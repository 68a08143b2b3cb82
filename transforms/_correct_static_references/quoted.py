"""References in quotes, which Terraform 0.11 asked for and all others warn of.

Source: https://developer.hashicorp.com/terraform/language/v1.1.x/upgrade-guides/0-12
(https://github.com/hashicorp/terraform/blob/main/internal/configs/compat_shim.go)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Level, Replace
from fixer.module import Declaration, Module, Source

# Each by itself, since each begins with something that is quickly searched for.
_MEANT: Final = (
    re.compile(r'depends_on[ \t]*=[ \t]*\[[^\]]*"'),
    re.compile(r'ignore_changes[ \t]*=[ \t]*\[[^\]]*"'),
    re.compile(r'provider[ \t]*=[ \t]*"'),
)
_REFERENCE: Final = re.compile(r"[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*")
# What a list of ignored attributes says when it means all of them, which is no list.
_ALL: Final = "all"


def unquoted(module: Module, rejected: frozenset[tuple[str, int]]) -> Iterator[Fix]:
    """One for each reference in quotes, but for those that are rejected: by the name of their file, and their place."""
    for kind in ("resource", "data", "module", "output"):
        for declaration in module.declarations(kind):
            source, block = declaration.source, declaration.block
            if source.is_editable and any(meant.search(source.text, block.start, block.end) for meant in _MEANT):
                yield from _of(source, declaration, rejected)


def _of(source: Source, declaration: Declaration, rejected: frozenset[tuple[str, int]]) -> Iterator[Fix]:
    for name, value in _values(declaration):
        text = value.literal if isinstance(value, hcl.Template) and not value.is_heredoc else None
        is_one = text is not None and _REFERENCE.fullmatch(text) and text != _ALL
        if text is not None and is_one and (source.name, value.start) not in rejected:
            said = f'{declaration.address.rstrip(".")}: {name} takes references, not texts: "{text}" is {text} now'
            yield Fix(source, value, said, (Replace(source, value, text),), level=Level.NOTE)


def _values(declaration: Declaration) -> Iterator[tuple[str, hcl.Expression]]:
    """What stands where Terraform expects a reference, by the name of the argument."""
    body = declaration.body
    if declaration.kind in ("resource", "data") and (provider := body.attribute("provider")) is not None:
        yield "provider", provider.value
    lists = [(body, "depends_on"), *((block.body, "ignore_changes") for block in body.blocks("lifecycle"))]
    for inside, name in lists:
        item = inside.attribute(name)
        if item is not None and isinstance(item.value, hcl.TupleCons):
            yield from ((name, element.value) for element in item.value.elements)
