"""All instances of a resource where a list of their ids is meant, and lists of them in a second pair of brackets.

Older configurations have such lists in quotes, too: `["${aws_subnet.private.*.id}"]` was the list itself, and
`["${aws_subnet.private.*.id}", var.subnet_id]` one list of all of them.

Source: https://developer.hashicorp.com/terraform/language/expressions/splat#legacy-attribute-only-splat-expressions
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, called_module
from fixer.provider.schema import Schema
from fixer.validation import schema_of, variable_type
from transforms._own_resources.placement import is_commented

_READ: Final = r'"?(?:\$\{\s*)?(?:values\()?(?:data\.)?aws_\w+\.[\w-]+\)?(?:\[\*\]|\.\*)'
_WHOLES: Final = re.compile(rf"=[ \t]*(?:\[[^\]=]*?)?{_READ}")
_WHOLE: Final = re.compile(r"(?:values\()?((?:data\.)?aws_\w+\.[\w-]+)\)?(?:\[\*\]|\.\*)((?:\.\w+)?)")
_LISTS: Final = ("l(s)", "t(s)")


def wholes(module: Module) -> Iterator[Fix]:
    """The fixes of arguments that take a list of ids and are given `R[*]`, or `[R[*].id]`."""
    for source in module.sources.values():
        if not source.is_configuration or source.is_override:
            continue
        for found in _WHOLES.finditer(source.text):
            block = source.item_at(found.start())
            if block is None:
                continue
            declaration = Declaration(source, block)
            if block.type in ("resource", "data"):
                yield from _at(module, declaration, block.body, schema_of(module, declaration), found.start())
            elif block.type == "module":
                yield from _in_call(module, declaration, found.start())


def _at(module: Module, declaration: Declaration, body: hcl.Body, schema: Schema | None, at: int) -> Iterator[Fix]:
    """The fix of the argument that holds a place, in a body or in blocks of it."""
    item = next((one for one in body.items if one.start <= at < one.end), None)
    if isinstance(item, hcl.Block) and schema is not None:
        if item.type == "dynamic" and item.labels:
            content = next((one for one in item.body.blocks("content") if one.start <= at < one.end), None)
            nested, inner = schema.block(item.labels[0]), content
        else:
            nested, inner = schema.block(item.type), item
        if nested is not None and inner is not None:
            yield from _at(module, declaration, inner.body, nested.schema, at)
    argument = schema.argument(item.name) if schema is not None and isinstance(item, hcl.Attribute) else None
    if isinstance(item, hcl.Attribute) and argument is not None and argument.type in _LISTS:
        said = f'{declaration.address}: Inappropriate value for attribute "{item.name}"'
        yield from _fixes(module, declaration, item, said)


def _in_call(module: Module, call: Declaration, at: int) -> Iterator[Fix]:
    item = next((one for one in call.body.attributes if one.start <= at < one.end), None)
    called = called_module(module, call) if item is not None else None
    if item is not None and called is not None and variable_type(called, item.name) in _LISTS:
        yield from _fixes(module, call, item, f"The given value is not suitable for {call.address}.var.{item.name}")


def _fixes(module: Module, declaration: Declaration, item: hcl.Attribute, said: str) -> Iterator[Fix]:
    value = item.value
    elements = [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    lists = [_list(module, item.name, one, is_element=one is not value) for one in elements]
    at = next((i for i, code in enumerate(lists) if code), None)
    if at is None:
        return
    new, source = lists[at], declaration.source
    edits = tuple([Replace(source, one, code) for one, code in zip(elements, lists, strict=True) if code])
    if len(elements) == 1 and not is_commented(value.code):
        edits = (Replace(source, value, new),)
    else:
        new = "flatten(...)"
        start, end = source.stretch(value.start, value.start), source.stretch(value.end, value.end)
        edits = (Replace(source, start, "flatten("), *edits, Replace(source, end, ")"))
    yield Fix(source, value, f"{said}: element {at}: string required. {new} is meant", edits)


def _list(module: Module, name: str, value: hcl.Expression, *, is_element: bool) -> str:
    """The code of the list of texts that a value is which reads all of a resource; empty where it is none, or as it
    should be.
    """
    inner = value
    if isinstance(value, hcl.Template) and len(value.parts) == 1 and not value.is_heredoc:
        part = value.parts[0]
        inner = part.value if isinstance(part, hcl.Interpolation) else value
    match = _WHOLE.fullmatch(inner.code.strip())
    read = module.find(match[1]) if match else None
    if match is None or read is None or (match[2] and not is_element):
        return ""
    attribute = match[2] or (".id" if name.endswith("_ids") else "")
    given = schema_of(module, read)
    type_ = given.argument(attribute[1:]) if given is not None and attribute else None
    if type_ is None or type_.type != "s":
        return ""
    every = f"values({match[1]})[*]" if read.shape.kind == "for_each" else f"{match[1]}[*]"
    return f"{every}{attribute}"
