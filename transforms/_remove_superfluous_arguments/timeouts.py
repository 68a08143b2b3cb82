"""Timeouts of operations that a resource or a data source does not wait for.

Source: https://developer.hashicorp.com/terraform/language/resources/syntax#operation-timeouts (the operations are those
of the resource: what its page does not list cannot be set)
"""

from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Remove
from fixer.module import Module
from fixer.validation import Kind, Rejection, is_later
from transforms._own_resources.placement import has_own_comments

TIMEOUTS: Final = "timeouts"
_OPERATIONS: Final = frozenset({"create", "delete", "read", "update"})


def of_operations(module: Module, found: Iterable[Rejection]) -> Iterator[Fix]:
    """One fix for each block that sets any: without them, or without the block if it sets nothing else."""
    blocks: dict[int, list[Rejection]] = {}
    for one in found:
        if one.declaration.kind not in ("resource", "data") or one.schema is None or is_later(module, one):
            continue
        if one.path == TIMEOUTS and one.kind is Kind.UNSUPPORTED_ARGUMENT and one.name in _OPERATIONS:
            blocks.setdefault(id(one.body), []).append(one)
        elif isinstance(one.node, hcl.Attribute | hcl.Block) and (said := _said(one, one.node)):
            why = f"{one.told} {one.declaration.type} waits for nothing that has a timeout: {said} is removed"
            yield Fix(one.declaration.source, one.node, why, (Remove(one.declaration.source, one.node),))
    for those in blocks.values():
        yield from _of_block(those)


def _of_block(those: list[Rejection]) -> Iterator[Fix]:
    """The fix of a block in which some operations are none."""
    first = those[0]
    source, body = first.declaration.source, first.body
    block = next((one for one in first.declaration.body.blocks(TIMEOUTS) if one.body is body), None)
    gone = [one.node for one in those if isinstance(one.node, hcl.Attribute)]
    if block is None or len(gone) < len(those):
        return
    is_all = len(gone) == len(block.body.items) and not has_own_comments(block.body)
    edits: tuple[Edit, ...] = (Remove(source, block),) if is_all else tuple([Remove(source, item) for item in gone])
    said = " and ".join([f"{item.name} = {item.value_code}" for item in gone])
    also = ", with the block" if is_all else ""
    why = f"{first.declaration.type} has no timeout for that: {said} is removed{also}"
    yield Fix(source, gone[0], f"{first.told} {why}", edits)


def _said(one: Rejection, node: hcl.Attribute | hcl.Block) -> str:
    """The timeouts of what has none at all, as they are written; empty where anything else stands among them."""
    has_block = one.schema is None or TIMEOUTS in one.schema.block_names
    if one.name != TIMEOUTS or one.path or has_block:
        return ""
    entries = [*_entries(node)]
    if not entries or not _OPERATIONS.issuperset([name for name, _ in entries]):
        return ""
    return f"{TIMEOUTS} {{ {', '.join([f'{name} = {code}' for name, code in entries])} }}"


def _entries(node: hcl.Attribute | hcl.Block) -> Iterator[tuple[str, str]]:
    """What stands in a block or an object, each with its name, which is empty where it has none."""
    if isinstance(node, hcl.Block):
        for item in node.body.items if node.type == TIMEOUTS else ():
            yield (item.name, item.value_code) if isinstance(item, hcl.Attribute) else ("", "")
    elif isinstance(node.value, hcl.ObjectCons):
        for element in node.value.elements:
            yield element.name or "", element.value.code.strip()
