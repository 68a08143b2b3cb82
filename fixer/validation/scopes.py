"""Names that stand alone in a template and are bound by nothing: mostly variables of a shell, taken for Terraform's.

Source: https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module import Declaration, Module
from fixer.validation.rejection import Kind, Rejection

# A hyphen is part of a name, and no sign of a difference, where no blank stands before it.
_ALONE: Final = re.compile(r"\$\{[ \t]*([A-Za-z_][\w-]*)[ \t]*\}")
# A loop of Terraform's stands behind a bracket; those of a shell bind nothing here.
_BOUND: Final = re.compile(r"[\[{~]\s*+(?:(?:#|//)[^\n]*+\s++)*for\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b")
# What stands alone and is a value.
_VALUES: Final = frozenset({"true", "false", "null"})


def scope_rejections(module: Module) -> Iterator[Rejection]:
    """Interpolations of a single name that no loop around them binds."""
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        for found in _ALONE.finditer(source.text):
            block = source.item_at(found.start())
            if block is None or found[1] in _VALUES:
                continue
            text = source.text[block.start : block.end]
            bound = {name for pair in _BOUND.findall(text) for name in pair}
            start = found.start()
            if found[1] in bound or not _is_interpolation(source.text, block, start):
                continue
            node = source.stretch(start, found.end())
            said = (
                "A reference to a resource type must be followed by at least one attribute access, specifying the "
                f"resource name: {found[1]}"
            )
            yield Rejection(Kind.INVALID_REFERENCE, Declaration(source, block), node, found[1], said)


def _is_interpolation(text: str, block: hcl.Block, start: int) -> bool:
    """Whether a template starts there, and no comment or deeper template holds it."""
    code = text[block.start : block.end]
    return any(token.kind == t.INTERP and block.start + token.start == start for token in t.tokenize(code))
