"""Puts the index where a resource of several instances is read without one, and takes it away where there is one only.

## What it does

A reference to an attribute of a resource with `count` or `for_each` gets the index that is meant, where there is one:
`[count.index]` or `[each.key]` in a block that is repeated just so, all instances (`aws_subnet.private[*].id`,
`values(...)[*].id`) where the reference alone makes a list, stands for one, or tells what a policy is for; in a map all
of them by their keys (`{ for key, function in ... }`); and in an output all of them where its name is a plural
(`instance_ids`), or else the one instance that there is or null (`one(...)`), if the `count` is `condition ? 1 : 0`.
With `count = 1` it is `[0]`, and `aws_subnet.private.length` is `length(aws_subnet.private)`; a resource that looks at
itself, in a postcondition or a provisioner, is `self`.

A reference with an index to a resource that has neither `count` nor `for_each` loses it. The instances of a map are
read as a list by `values(...)` (`aws_subnet.private[*].id` where that has `for_each`), and by their ids where a list of
texts is asked for and all of each stands there (`subnet_ids = aws_subnet.private[*]`). Modules are read as resources
are.

Refuses where another instance may be meant.

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

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import Declaration, Module, Shape
from fixer.validation import Kind, Rejection, exports, rejections_of

_SWITCHED: Final = re.compile(r".*\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*", re.DOTALL)
_SPLAT: Final = re.compile(r"\A(?:\[\*\]|\.\*)")
# What other languages call how many there are.
_LENGTHS: Final = (".count", ".length", ".size")
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
                yield from _indexed(module, found, declared, said)
            else:
                yield from _unindexed(found) if found.kind is Kind.UNEXPECTED_KEY else _as_list(module, found, declared)
        from transforms._index_counted_references.wholes import wholes

        yield from wholes(module)


def _unindexed(found: Rejection) -> Iterator[Fix]:
    source, node, address = found.declaration.source, found.node, found.name
    text = source.text[node.start : node.end]
    index = _INDEX.match(text, len(address))
    if index is not None:
        edit = Replace(source, node, address + text[index.end() :])
        yield Fix(source, node, f"{found.message.partition(' Remove the')[0]} The index goes", (edit,))


def _as_list(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix]:
    """The instances of a map as a list: for a splat, or a number. As a map where one is asked for."""
    from transforms._index_counted_references.every import asked_for, every

    source, node, address = found.declaration.source, found.node, found.name
    rest = source.text[node.start + len(address) : node.end]
    asked = asked_for(module, found) if rest.startswith(("[*]", ".*")) else None
    if asked is not None and asked.form == "map" and (new := every(found, declared, asked, _SPLAT.sub("", rest, 1))):
        yield Fix(source, node, f"{found.message} A map is asked for: {new}", (Replace(source, node, new),))
        return
    rest = f"[*]{rest.removeprefix('.*')}" if rest.startswith(".*") else rest
    if source.text[node.start : node.start + len(address)] == address:
        new = f"values({address}){rest}"
        yield Fix(source, node, f"{found.message} {address} is a map: {new} is meant", (Replace(source, node, new),))


def _each_of(module: Module, shape: Shape, depth: int = 0) -> tuple[list[str], set[str]]:
    """What a for_each stands for: its code, and that of the resource whose instances it goes over; these resources."""
    code = shape.code.split()
    over = module.find(shape.code.strip()) if shape.kind == "for_each" else None
    if over is None or over.kind not in ("resource", "data", "module") or over.shape.kind != "for_each" or depth > 5:
        return code, set()
    inner, those = _each_of(module, over.shape, depth + 1)
    return inner, {over.address, *those}


def _indexed(module: Module, found: Rejection, declared: Declaration, said: str) -> Iterator[Fix | Refusal]:
    from transforms._index_counted_references.every import asked_for, every
    from transforms._index_counted_references.plurals import are_told

    source, node, address = found.declaration.source, found.node, found.name
    rest = source.text[node.start + len(address) : node.end]
    own, other = declared.shape, found.declaration.shape
    new = ""
    keys, over = _each_of(module, other)
    if rest in _LENGTHS and not exports(module, declared, rest.removeprefix(".")):
        new = f"length({address})"
    elif found.declaration.block is declared.block or found.declaration.address == address:
        new = f"self{rest}" if _is_of_itself(found) else ""
    elif own.kind == "count" and own.code.strip() == "1":
        new = f"{address}[0]{rest}"
    elif other.kind == "for_each" and found.declaration.shape.code.strip() == address:
        new = f"each.value{rest}"
    elif own.kind == other.kind == "for_each" and (address in over or keys == _each_of(module, own)[0]):
        new = f"{address}[each.key]{rest}"
    elif own.kind == other.kind and own.code.split() == other.code.split():
        new = address + ("[count.index]" if own.kind == "count" else "[each.key]") + rest
    elif (around := _list_around(found)) is not None:
        yield _all_of_it(found, declared, around, rest, said)
        return
    elif (asked := asked_for(module, found)) is not None and (code := every(found, declared, asked, rest)):
        said = f"{said} set: all of them are meant"
        message = said if "\n" in code else f"{said}, {code}"
        yield Fix(source, node, message, (Replace(source, asked.value, code),))
        return
    elif found.declaration.kind == "output" and own.kind == "count" and are_told(found, declared, rest):
        new = f"{address}[*]{rest}"
    elif found.declaration.kind == "output" and own.kind == "count" and _SWITCHED.fullmatch(own.code):
        new = f"one({address}[*]{rest})"
    if new:
        yield Fix(source, node, f"{said} set: {new} is meant", (Replace(source, node, new),))
    else:
        said = f"{said} set, and which instance is meant cannot be told"
        yield Refusal(source, node, f"{said}: write {address}[...]{rest}")


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
    argument = _argument_at(found.declaration.body, found.node.start)
    for inner in hcl.walk(argument.value) if argument is not None else ():
        if isinstance(inner, hcl.TupleCons) and len(inner.elements) == 1:
            value = inner.elements[0].value
            if (value.start, value.end) == (found.node.start, found.node.end):
                return inner
    return None


def _argument_at(body: hcl.Body, offset: int) -> hcl.Attribute | None:
    for item in body.items:
        if item.start <= offset < item.end:
            if isinstance(item, hcl.Block):
                return _argument_at(item.body, offset)
            return item if isinstance(item, hcl.Attribute) else None
    return None


def _all_of_it(found: Rejection, declared: Declaration, around: hcl.TupleCons, rest: str, said: str) -> Fix:
    source = found.declaration.source
    every = f"values({found.name})[*]{rest}" if declared.shape.kind == "for_each" else f"{found.name}[*]{rest}"
    return Fix(source, found.node, f"{said} set: all of them are meant, {every}", (Replace(source, around, every),))
