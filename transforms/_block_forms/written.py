"""How a block is written in the place of something else."""

from fixer import hcl
from fixer.module import Declaration, Module, Source
from fixer.provider.schema import Schema
from fixer.validation import schema_of


def placed(source: Source, item: hcl.Attribute | hcl.Block, code: str) -> str:
    """Items as they stand where `item` stands: formatted, and as deep as it."""
    depth = len(item.indent.expandtabs(2)) // 2
    nested = "x {\n" * depth + code.replace("\r\n", "\n").strip("\n") + "\n" + "}\n" * depth
    lines = hcl.formatted(nested).rstrip("\n").split("\n")
    text = "\n".join(lines[depth : len(lines) - depth]).strip()
    return text.replace("\n", hcl.newline_of(source.text))


def own(source: Source, item: hcl.Attribute | hcl.Block, name: str = "", *, comments: bool = True) -> str:
    """An item's lines, by another name if one is given, with the comments that are its own, and plain newlines."""
    written = source.text[item.start : item.end]
    if name and isinstance(item, hcl.Attribute):
        written = f"{name} = {item.value_code}"
    lines = (item.comments if comments else "") + written + item.trail.rstrip() + "\n"
    return lines.replace("\r\n", "\n")


def remarks(item: hcl.Attribute) -> str:
    """The comments of an argument that goes into another, as lines to stand above that."""
    lines = (*item.comments.splitlines(), item.trail)
    return "".join([f"{line.strip()}\n" for line in lines if line.strip()])


def holder(declaration: Declaration, body: hcl.Body) -> hcl.Block | None:
    """The block of a declaration that a body is the inside of."""
    waiting = [declaration.block]
    while waiting:
        block = waiting.pop()
        if block.body is body:
            return block
        waiting += [item for item in block.body.items if isinstance(item, hcl.Block)]
    return None


def around(declaration: Declaration, block: hcl.Block) -> hcl.Block | None:
    """The block that a block of a declaration stands in."""
    waiting = [declaration.block]
    while waiting:
        outer = waiting.pop()
        inner = [item for item in outer.body.items if isinstance(item, hcl.Block)]
        if any(one is block for one in inner):
            return outer
        waiting += inner
    return None


def schema_at(module: Module, declaration: Declaration, path: str) -> Schema | None:
    """The schema of the block at a path of a resource or a data source."""
    schema = schema_of(module, declaration)
    for name in path.split(".") if path else ():
        nested = schema.block(name) if schema is not None else None
        schema = nested.schema if nested is not None else None
    return schema
