"""The instances of a map where a list of them is read."""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal, Replace
from fixer.module import Declaration, Module
from fixer.validation import Rejection
from transforms._index_counted_references.keys import has_another_order, key_of_item, written_keys
from transforms._instances.every import asked_for, every

_SPLAT: Final = re.compile(r"\A(?:\[\*\]|\.\*)")
_NUMBER: Final = re.compile(r"\[\s*(\d+)\s*\]")
_COUNTED: Final = re.compile(r"\[\s*(\d+|count\.index)\s*\]")


def as_list(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The instances of a map as a list, or as a map where one is asked for.

    By a number one of the keys is meant, in the order in which they are written: `values` has another.
    """
    source, node, address = found.declaration.source, found.node, found.name
    rest = source.text[node.start + len(address) : node.end]
    number = _NUMBER.match(rest)
    by_item = _COUNTED.match(rest)
    if by_item is not None and (key := key_of_item(module, declared, by_item[1])) and node.code.startswith(address):
        new = f"{address}[{key}]{rest[by_item.end() :]}"
        yield Fix(source, node, f"{found.message} {new} is meant", (Replace(source, node, new),))
        return
    if number is not None and source.text[node.start : node.start + len(address)] == address:
        keys, at = written_keys(module, declared), int(number[1])
        if at < len(keys):
            new = f"{address}[{keys[at]}]{rest[number.end() :]}"
            said = f"{found.message} By the order in which the keys are written, {new} is meant"
            yield Fix(source, node, said, (Replace(source, node, new),))
            return
        if keys:
            yield Refusal(source, node, f"{found.message} {address} has {len(keys)} keys: say which one is meant")
            return
    each = {f"length({code})" for code in (address, declared.value_code("for_each"))}
    is_of_all = number is None and found.declaration.value_code("count") in each
    if by_item is not None and not is_of_all and has_another_order(module, declared):
        said = f"{found.message} The keys of {address} are written in another order than they have: say which is meant"
        yield Refusal(source, node, said)
        return
    asked = asked_for(module, found) if rest.startswith(("[*]", ".*")) else None
    if asked is not None and asked.form == "map" and (new := every(found, declared, asked, _SPLAT.sub("", rest, 1))):
        yield Fix(source, node, f"{found.message} A map is asked for: {new}", (Replace(source, node, new),))
        return
    rest = f"[*]{rest.removeprefix('.*')}" if rest.startswith(".*") else rest
    if source.text[node.start : node.start + len(address)] == address:
        new = f"values({address}){rest}"
        yield Fix(source, node, f"{found.message} {address} is a map: {new} is meant", (Replace(source, node, new),))
