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
    """The blocks behind the one that they stand in, at once and in their order: with the first of them."""
    outer, source = found.declaration, found.declaration.source
    if not _is_out_of_place(outer, node):
        return
    if why := _obstacle(module, outer, node):
        yield Refusal(source, node, f"{found.told} It is no part of another block, and {why}.")
        return
    all_ = [one for one in outer.body.blocks() if _is_out_of_place(outer, one) and not _obstacle(module, outer, one)]
    if node.start != all_[0].start:
        return
    codes = []
    for one in all_:
        text = source.text[one.start : one.end].replace("\r\n", "\n")
        codes.append(hcl.formatted(one.comments.replace("\r\n", "\n") + text + "\n"))
    said = f"{found.told} It is no part of another block: it goes behind that"
    others = list(dict.fromkeys([one.type for one in all_[1:] if one.type != node.type]))
    if others:
        said += f", and so {'does' if len(others) == 1 else 'do'} {', '.join(others)}"
    place = Insert(source, outer.block, "\n".join(codes))
    yield Fix(source, node, said, (*[Remove(source, one) for one in all_], place))


def _is_out_of_place(outer: Declaration, node: hcl.Block) -> bool:
    """Whether a block is one of those that stand in no other, and may go out of this one."""
    if node.type not in _MOVED or len(node.labels) != len(LABELS[node.type]) or outer.kind == "module":
        return False
    is_there = (outer.kind, node.type) == ("check", "data")
    return not is_there and (node.type != "provider" or outer.kind in ("terraform", "provider"))


def _obstacle(module: Module, outer: Declaration, node: hcl.Block) -> str:
    """Why a block cannot stand outside; empty if it can."""
    here = Declaration(outer.source, node)
    is_plain = node.type not in ("locals", "provider")
    if module.find(here.address) is not None if is_plain else _is_taken(module, here):
        return "there is one like it"
    return "what it reads is known inside only" if _INSIDE.search(node.body.code) else ""


def _is_taken(module: Module, here: Declaration) -> bool:
    if here.kind == "locals":
        return any(item.name in module.locals for item in here.body.attributes)
    return any(
        one.type == here.type and one.value_code("alias") == here.value_code("alias")
        for one in module.declarations("provider")
    )
