"""All instances of a resource where a list of their ids is meant, and lists of them in a second pair of brackets."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module
from fixer.validation import schema_of

_WHOLES: Final = re.compile(r"=[ \t]*\[?\s*(aws_\w+)\.([\w-]+)(\[\*\]|\.\*)")
_WHOLE: Final = re.compile(r"(aws_\w+\.[\w-]+)(?:\[\*\]|\.\*)((?:\.\w+)?)")
_LISTS: Final = ("l(s)", "t(s)")


def wholes(module: Module) -> Iterator[Fix]:
    """The fixes of arguments that take a list of ids and are given `R[*]`, or `[R[*].id]`."""
    for source in module.sources.values():
        if not source.is_configuration or source.is_override:
            continue
        for found in _WHOLES.finditer(source.text):
            block = source.item_at(found.start())
            if block is not None and block.type in ("resource", "data"):
                yield from _at(module, Declaration(source, block), found.start())


def _at(module: Module, declaration: Declaration, at: int) -> Iterator[Fix]:
    argument = next((one for one in declaration.body.attributes if one.start <= at < one.end), None)
    schema = schema_of(module, declaration)
    known = schema.argument(argument.name) if schema is not None and argument is not None else None
    if argument is None or known is None or known.type not in _LISTS:
        return
    value = argument.value
    inner = value.elements[0].value if isinstance(value, hcl.TupleCons) and len(value.elements) == 1 else value
    match = _WHOLE.fullmatch(inner.code.strip())
    read = module.find(match[1]) if match else None
    if match is None or read is None or (match[2] and inner is value):
        return
    attribute = match[2] or (".id" if argument.name.endswith("_ids") else "")
    given = schema_of(module, read)
    type_ = given.argument(attribute[1:]) if given is not None and attribute else None
    if attribute and type_ is not None and type_.type == "s":
        every = f"values({match[1]})[*]" if read.shape.kind == "for_each" else f"{match[1]}[*]"
        new = f"{every}{attribute}"
        said = f'{declaration.address}: Inappropriate value for attribute "{argument.name}": element 0: string required'
        yield Fix(declaration.source, value, f"{said}. {new} is meant", (Replace(declaration.source, value, new),))
