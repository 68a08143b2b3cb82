"""What each block lacks, in one fix: where its arguments and blocks go, and what is said of them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Refusal
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of
from transforms._supply_missing_arguments.beside import supplied
from transforms._supply_missing_arguments.combinations import chosen, named_by_prefix

# What says what a resource is, and what it belongs to: these stand first.
_NAMING: Final = re.compile(
    r"name|name_prefix|bucket|http_method|topic_arn|(?!security_group)(?:.+_)?id|.+_name|.*identifier"
)


def lacking(module: Module, missing: Sequence[Rejection]) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each block in which something is missing."""
    misplaced = {(found.declaration.address, found.name) for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT)}
    unresolved = _unresolved(module)
    blocks: dict[tuple[str, int], list[Rejection]] = {}
    for found in missing:
        # What stands at another place of the same resource may be meant for this one.
        is_there = (found.declaration.address, found.name) in misplaced
        if found.schema is not None and found.declaration.source.is_editable and not is_there:
            blocks.setdefault((found.declaration.source.name, found.node.start), []).append(found)
    for those in blocks.values():
        yield from _supplied(module, those, unresolved.get(_body_of(those[0]), ()))


def _body_of(found: Rejection) -> tuple[str, int]:
    """Which body something stands in, or should: its file and its place."""
    return found.declaration.source.name, found.body.start if found.body is not None else -1


def _unresolved(module: Module) -> dict[tuple[str, int], list[str]]:
    """The names of what is not supported where it stands, by the body that holds it."""
    names: dict[tuple[str, int], list[str]] = {}
    for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.READ_ONLY):
        names.setdefault(_body_of(found), []).append(found.name)
    return names


def _supplied(module: Module, missing: list[Rejection], unresolved: Sequence[str]) -> Iterator[Fix | Refusal]:
    """What one block lacks, in one fix. `unresolved` is what it holds and does not take."""
    source, node = missing[0].declaration.source, missing[0].node
    if not isinstance(node, hcl.Block):
        return
    said: list[str] = []
    attributes = items = ""
    edits: tuple[Edit, ...] = ()
    for found in missing:
        if found.kind is Kind.COMBINATION:
            given = chosen(module, found)
            if isinstance(given, Refusal):
                yield given
                continue
        elif found.name == "name" and (edits := named_by_prefix(found)):
            said.append(f"{found.message} It is called by its name_prefix, which it does not take.")
            continue
        else:
            given = supplied(module, found)
        if not given:
            continue
        if unresolved:
            why = f"{found.message.rstrip('.')}; left alone, since {unresolved[0]} may be meant, which it does not take"
            yield Refusal(source, node, why)
            return
        item = hcl.build(given)
        said.append(f"{found.message.rstrip('.')}. {_shown(item)} is added.")
        if not item.strip().partition("\n")[0].endswith("{"):
            attributes += item
        else:
            items += ("\n" if items else "") + item
    if attributes and items and not any(isinstance(item, hcl.Block) for item in node.body.items):
        edits += (Append(source, node, f"{hcl.build(attributes)}\n{items}"),)
    else:
        edits += (_beside(node, missing[0], hcl.build(attributes)),) if attributes else ()
        edits += (Append(source, node, items),) if items else ()
    if edits:
        yield Fix(source, node, " ".join(said), edits)


def _shown(item: str) -> str:
    """An item as a message shows it: an argument whole, a block by its name."""
    line = item.strip().partition("\n")[0]
    return f"A block {line.partition(' ')[0]}" if line.endswith("{") else line


def _beside(block: hcl.Block, found: Rejection, code: str) -> Edit:
    """Where arguments go: an id on top; others below those that say what it is and belongs to, else below all of them,
    above the blocks.

    They line up with arguments of one line, and go below one of several lines only where there are no others.
    """
    source = found.declaration.source
    if found.name == "id" and block.body.attributes:
        return Insert(source, block.body.attributes[0], code, "before")
    last: hcl.Attribute | None = None
    is_named = not found.path
    for item in block.body.items:
        if isinstance(item, hcl.Block):
            if last is None:
                return Insert(source, item, code, "before")
            break
        if isinstance(item, hcl.Attribute):
            is_named = is_named and _NAMING.fullmatch(item.name) is not None
            if not found.path and not is_named and last is not None and _NAMING.fullmatch(last.name):
                break
            if last is None or "\n" in last.value_code or "\n" not in item.value_code:
                last = item
    return Insert(source, last, code) if last is not None else Append(source, block, code)
