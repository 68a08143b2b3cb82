"""The index that a reference lacks, or all instances where they are meant."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Declaration, Module, chained
from fixer.validation import LENGTHS, Rejection, attribute_at, exports
from transforms._index_counted_references.keys import by_attribute
from transforms._index_counted_references.plurals import are_told
from transforms._index_counted_references.switches import is_made_there
from transforms._instances.every import asked_for, every

_SWITCHED: Final = re.compile(r".*\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*", re.DOTALL)


def indexed(module: Module, found: Rejection, declared: Declaration, said: str) -> Iterator[Fix | Refusal]:
    """One fix, or why there is none. `said` is what is wrong."""
    source, node, address = found.declaration.source, found.node, found.name
    rest = source.text[node.start + len(address) : node.end]
    new = _one(module, found, declared, rest)
    if not new and (around := _list_around(found)) is not None:
        yield _all_of_it(found, declared, around, rest, said)
        return
    if not new and (asked := asked_for(module, found)) is not None and (code := every(found, declared, asked, rest)):
        said = f"{said} set: all of them are meant"
        message = said if "\n" in code else f"{said}, {code}"
        yield Fix(source, node, message, (Replace(source, asked.value, code),))
        return
    if new := new or _shown(found, declared, rest):
        yield Fix(source, node, f"{said} set: {new} is meant", (Replace(source, node, new),))
    else:
        said = f"{said} set, and which instance is meant cannot be told"
        yield Refusal(source, node, f"{said}: write {address}[...]{rest}")


def _one(module: Module, found: Rejection, declared: Declaration, rest: str) -> str:
    """The one instance that is meant, as it is read; empty where that cannot be told."""
    own, other, address = declared.shape, found.declaration.shape, found.name
    read = rest.removeprefix(".")
    if read in LENGTHS and read != rest and not exports(module, declared, read):
        return f"length({address})"
    if own.kind == "for_each" and (keyed := by_attribute(module, declared, rest)):
        return f"{address}{keyed}"
    if found.declaration.block is declared.block or found.declaration.address == address:
        return f"self{rest}" if _is_of_itself(found) else ""
    if own.kind == "count" and own.code.strip() == "1":
        return f"{address}[0]{rest}"
    if other.kind == "for_each" and other.code.strip() == address:
        return f"each.value{rest}"
    if own.kind == other.kind == "for_each" and _are_alike(module, declared, found.declaration):
        return f"{address}[each.key]{rest}"
    if own.kind == other.kind and hcl.tokens.words(own.code) == hcl.tokens.words(other.code):
        return address + ("[count.index]" if own.kind == "count" else "[each.key]") + rest
    return f"{address}[0]{rest}" if is_made_there(module, found, declared) else ""


def _shown(found: Rejection, declared: Declaration, rest: str) -> str:
    """What an output shows of counted instances: all of them, or the one that there may be."""
    if found.declaration.kind != "output" or declared.shape.kind != "count":
        return ""
    if are_told(found, declared, rest):
        return f"{found.name}[*]{rest}"
    return f"one({found.name}[*]{rest})" if _SWITCHED.fullmatch(declared.shape.code) else ""


def _are_alike(module: Module, declared: Declaration, reader: Declaration) -> bool:
    """Whether what reads has the instances of what is declared: it goes over it, or both go over the same."""
    over, under = chained(module, reader), chained(module, declared)
    return declared in over or hcl.tokens.words(over[-1].shape.code) == hcl.tokens.words(under[-1].shape.code)


def _is_of_itself(found: Rejection) -> bool:
    """Whether a reference stands where a resource is called `self`: where it is there already."""
    at = found.node.start
    for item in found.declaration.body.blocks("connection", "provisioner", "lifecycle"):
        inner = item.body.blocks("postcondition") if item.type == "lifecycle" else (item,)
        if any(block.start <= at < block.end for block in inner):
            return True
    return False


def _list_around(found: Rejection) -> hcl.TupleCons | None:
    """The list that holds the reference and nothing else."""
    argument = attribute_at(found.declaration.body, found.node.start)
    for inner in hcl.walk(argument.value) if argument is not None else ():
        if isinstance(inner, hcl.TupleCons) and len(inner.elements) == 1:
            value = inner.elements[0].value
            if (value.start, value.end) == (found.node.start, found.node.end):
                return inner
    return None


def _all_of_it(found: Rejection, declared: Declaration, around: hcl.TupleCons, rest: str, said: str) -> Fix:
    source = found.declaration.source
    every = f"values({found.name})[*]{rest}" if declared.shape.kind == "for_each" else f"{found.name}[*]{rest}"
    return Fix(source, found.node, f"{said} set: all of them are meant, {every}", (Replace(source, around, every),))
