"""Blocks of a name and a value that are the entries of a map: `environment_variables { name = "STAGE" value = "x" }`.

As CloudFormation and AWS's own API write maps; what the map is called may be the plural of what the block is.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.said import said_in
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._reshape_blocks.dynamics import each_of, one_line

_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_KEYS: Final = ("key", "name")


def is_entry(block: hcl.Block) -> bool:
    """Whether a block says a name and a value, and nothing else."""
    names = [item.name for item in block.body.items if isinstance(item, hcl.Attribute)]
    pair = sorted(names) in (["key", "value"], ["name", "value"])
    return pair and not block.labels and len(block.body.items) == len(names)


def as_map(name: str, blocks: tuple[hcl.Block, ...]) -> str:
    """The argument whose entries blocks are; raises UnclearError."""
    lines = ""
    found: set[str] = set()
    for block in blocks:
        if not is_entry(block):
            raise UnclearError("not each of them is a name and a value")
        key = next(item for item in block.body.attributes if item.name in _KEYS)
        value = next(item for item in block.body.attributes if item.name == "value")
        one_line(key.value_code)
        written = _key(key.value)
        if written in found:
            raise UnclearError("a name stands there twice")
        found.add(written)
        last = [line.strip() for line in block.body.tail.splitlines() if line.strip()]
        said = [*_comments(block, inside=block is not blocks[0]), *_comments(key), *_comments(value), *last]
        lines += "".join([f"{line}\n" for line in said]) + f"{written} = {value.value_code}\n"
    return f"{name} = {{\n{lines}}}\n"


def as_repeated_map(name: str, block: hcl.Block, content: hcl.Block) -> str:
    """The argument whose entries a dynamic block makes; raises UnclearError."""
    key = next(item for item in content.body.attributes if item.name in _KEYS)
    value = next(item for item in content.body.attributes if item.name == "value")
    each, variables, (first, second) = each_of(block, [key.value_code, value.value_code])
    return f"{name} = {{ for {variables} in {each} : {first} => {second} }}\n"


def _comments(item: hcl.Attribute | hcl.Block, *, inside: bool = True) -> Iterator[str]:
    """What is said of an item. What stands above the first block stands above the argument."""
    lines = (item.comments.splitlines() if inside else []) + [item.trail]
    yield from [line.strip() for line in lines if line.strip()]


def _key(value: hcl.Expression) -> str:
    literal = value.literal if isinstance(value, hcl.Template) else None
    if literal is not None and _NAME.fullmatch(literal):
        return literal
    code = value.code.strip()
    return code if isinstance(value, hcl.Template) else f"({code})"


def plural(name: str, schema: Schema) -> str:
    """The map that a block is an entry of, by the plural of its name; empty if there is none."""
    for other in (f"{name}s", f"{name}es", f"{name[:-1]}ies" if name.endswith("y") else ""):
        argument = schema.argument(other)
        if argument is not None and argument.is_settable and argument.type.startswith("m("):
            return other
    return ""


def entries(one: Rejection) -> Iterator[Fix | Refusal | None]:
    """The map that blocks are the entries of; None for those that the first takes along."""
    block = one.node
    if not isinstance(block, hcl.Block) or one.schema is None or one.body is None:
        return
    if block.type == "dynamic":
        yield from _repeated(one, block)
        return
    name, blocks = plural(one.name, one.schema), one.body.blocks(one.name)
    if not name or not all(map(is_entry, blocks)):
        return
    source = one.declaration.source
    if block.start != blocks[0].start:
        yield None
        return
    try:
        if one.body.attribute(name) is not None:
            raise UnclearError("that is set as well")
        code = as_map(name, blocks)
    except UnclearError as why:
        yield Refusal(source, block, f'{one.message} Each is an entry of "{name}", and {why}: write it by hand.')
        return
    edits: list[Edit] = [Replace(source, block, placed(source, block, code))]
    edits += [Remove(source, other) for other in blocks[1:]]
    yield Fix(source, block, f'{one.told} It is an entry of "{name}"', tuple(edits))


def _repeated(one: Rejection, block: hcl.Block) -> Iterator[Fix | Refusal]:
    """The map whose entries a dynamic block makes."""
    assert one.schema is not None
    assert one.body is not None
    name, content, source = plural(one.name, one.schema), content_of(block), one.declaration.source
    if not name or content is None or not is_entry(content):
        return
    try:
        others = [each for each in one.body.blocks("dynamic") if each.labels == block.labels and each is not block]
        if one.body.attribute(name) is not None or one.body.blocks(one.name) or others:
            raise UnclearError("that is set as well")
        if said_in(block.body.code):
            raise UnclearError("there are comments in it")
        code = as_repeated_map(name, block, content)
    except UnclearError as why:
        yield Refusal(source, block, f'{one.message} Each is an entry of "{name}", and {why}: write it by hand.')
        return
    yield Fix(
        source, block, f'{one.told} It is an entry of "{name}"', (Replace(source, block, placed(source, block, code)),)
    )
