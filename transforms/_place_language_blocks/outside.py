"""Top-level blocks that stand in another block."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove
from fixer.module import Declaration, Module
from fixer.provider.language import LABELS
from fixer.validation import Rejection

# What means something in the block around only.
_INSIDE: Final = re.compile(r"\b(?:each\.(?:key|value)|count\.index|self\.)")
_MOVED: Final = frozenset({"data", "locals", "module", "output", "provider", "resource", "variable"})


def moved(module: Module, found: Rejection, node: hcl.Block) -> Iterator[Fix | Refusal]:
    """The block behind the one that it stands in."""
    outer, source = found.declaration, found.declaration.source
    if found.name not in _MOVED or len(node.labels) != len(LABELS[found.name]) or outer.kind == "module":
        return
    if found.name == "provider" and outer.kind not in ("terraform", "provider"):
        return
    said = f"{found.told} It is no part of another block"
    here = Declaration(source, node)
    taken = (
        module.find(here.address) is not None if node.type not in ("locals", "provider") else _is_taken(module, here)
    )
    if taken or _INSIDE.search(node.body.code):
        why = "there is one like it" if taken else "what it reads is known inside only"
        yield Refusal(source, node, f"{said}, and {why}.")
        return
    text = source.text[node.start : node.end].replace("\r\n", "\n")
    code = node.comments.replace("\r\n", "\n") + text + "\n"
    place = Insert(source, outer.block, hcl.formatted(code))
    yield Fix(source, node, f"{said}: it goes behind that", (Remove(source, node), place))


def _is_taken(module: Module, here: Declaration) -> bool:
    if here.kind == "locals":
        return any(item.name in module.locals for item in here.body.attributes)
    alias = here.attribute("alias")
    return any(
        one.type == here.type and _code(one.attribute("alias")) == _code(alias)
        for one in module.declarations("provider")
    )


def _code(item: hcl.Attribute | None) -> str:
    return item.value_code.strip() if item is not None else ""
