"""Puts the index where a resource of several instances is read without one, and takes it away where there is one only.

## What it does

A reference to an attribute of a resource with `count` or `for_each` gets the index that is meant, where there is one:
`[count.index]` or `[each.key]` in a block that is repeated just so, all instances (`aws_subnet.private[*].id`,
`values(...)[*].id`) where the reference alone makes a list, stands for one, or tells what a policy is for; in a map all
of them by their keys (`{ for key, function in ... }`); and in an output all of them where its name is a plural
(`instance_ids`), or else the one instance that there is or null (`one(...)`), if the `count` is `condition ? 1 : 0`.
A key that is read as an attribute becomes an index (`aws_subnet.private.a.id` is `aws_subnet.private["a"].id`).
With `count = 1` it is `[0]`, and `aws_subnet.private.length` is `length(aws_subnet.private)`; a resource that looks at
itself, in a postcondition or a provisioner, is `self`.

A number where each has a key is that of an item of the list for which they are made
(`aws_subnet.private[var.zones[0]]`), or in the order of the keys (`values(aws_subnet.private)[0]`).

A reference with an index to a resource that has neither `count` nor `for_each` loses it, and so does one to the first
of a single value (`aws_vpc.main.id[0]`); a key that names an attribute is read as that (`aws_vpc.main["id"]`). The
instances of a map are read as a list by `values(...)` (`aws_subnet.private[*].id` where that has `for_each`), and by
their ids where a list of texts is asked for and all of each stands there (`subnet_ids = aws_subnet.private[*]`).
Modules are read as resources are.

Refuses where another instance may be meant, and where a key is none and no attribute (`aws_sns_topic.orders["Arn"]`).

## Why it matters

Terraform rejects the configuration: 'Because aws_subnet.private has "count" set, its attributes must be accessed on
specific instances'.

## Fix safety

Safe: the configuration could not be planned.

## References

- https://developer.hashicorp.com/terraform/language/meta-arguments/count#referring-to-instances
- https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#referring-to-instances
- https://developer.hashicorp.com/terraform/language/functions/one
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection, exports, rejections_of

_SPLAT: Final = re.compile(r"\A(?:\[\*\]|\.\*)")
_NUMBER: Final = re.compile(r"\[\s*(\d+)\s*\]")
_COUNTED: Final = re.compile(r"\[\s*(\d+|count\.index)\s*\]")
_NAMED: Final = re.compile(r'\[\s*"([A-Za-z_]\w*)"\s*\]')
_TEXT: Final = re.compile(r'\[\s*"[^"]*"\s*\]')
_READ: Final = re.compile(r"\.([A-Za-z_]\w*)")
_INDEX: Final = re.compile(r"\[[^\[\]]*\]")


class IndexCountedReferences(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="index references to resources with `count` or `for_each`, and only those",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each reference whose index is missing or too much."""
        for found in rejections_of(module, Kind.MISSING_KEY, Kind.UNEXPECTED_KEY, Kind.MAP_SPLAT):
            declared = module.find(found.name)
            if declared is None or not found.declaration.source.is_editable:
                continue
            said = found.message.partition(" set, its")[0].replace(": Because ", ": ", 1)
            if found.kind is Kind.MISSING_KEY:
                from transforms._index_counted_references.missing import indexed

                yield from indexed(module, found, declared, said)
            else:
                yield from (
                    _unindexed(module, found, declared)
                    if found.kind is Kind.UNEXPECTED_KEY
                    else _as_list(module, found, declared)
                )
        for found in rejections_of(module, Kind.PRIMITIVE_INDEX):
            if found.declaration.source.is_editable:
                from transforms._index_counted_references.values import value_fixes

                yield from value_fixes(module, found)
        from transforms._index_counted_references.wholes import wholes

        yield from wholes(module)


def _unindexed(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The reference without its index, or with the attribute that this names.

    A key behind which no attribute is read may be meant for one: without it, all of the resource would be read.
    """
    source, node, address = found.declaration.source, found.node, found.name
    text = source.text[node.start : node.end]
    index = _INDEX.match(text, len(address))
    named = _NAMED.fullmatch(index[0]) if index is not None else None
    if index is not None and named is not None and exports(module, declared, named[1]):
        new = f"{address}.{named[1]}{text[index.end() :]}"
        said = f"{found.message.partition(' Remove the')[0]} It is an attribute: {new}"
        yield Fix(source, node, said, (Replace(source, node, new),))
    elif index is not None and _TEXT.fullmatch(index[0]) and not _reads(module, declared, text[index.end() :]):
        said = f"{found.message.partition(' Remove the')[0]} Nor has it such an attribute: say which one is meant"
        yield Refusal(source, node, said)
    elif index is not None:
        edit = Replace(source, node, address + text[index.end() :])
        yield Fix(source, node, f"{found.message.partition(' Remove the')[0]} The index goes", (edit,))


def _reads(module: Module, declared: Declaration, rest: str) -> bool:
    """Whether what stands behind a key reads an attribute that there is."""
    attribute = _READ.match(rest)
    return attribute is not None and exports(module, declared, attribute[1])


def _as_list(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The instances of a map as a list, or as a map where one is asked for.

    By a number one of the keys is meant, in the order in which they are written: `values` has another.
    """
    from transforms._index_counted_references.every import asked_for, every
    from transforms._index_counted_references.keys import has_another_order, key_of_item, written_keys

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
