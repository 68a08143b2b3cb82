"""Blocks that hold names and values of a module's own where the provider has one argument, or two, for all of them.

`environment { STAGE = "prod" }` is the map `variables` of that block, and `principals { AWS = [...] }` a block with its
`type` and its `identifiers`.
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.provider.schema import NestedBlock
from fixer.validation import Rejection
from transforms._block_forms.keys import fits_none
from transforms._block_forms.pairs import are_names, conditions, is_condition, pair_of, paired
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import around, holder, own, placed, schema_at
from transforms._reshape_blocks.singles import only_map


def contents(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    """What a block says that has no argument of its own in it; nothing where it may say something else."""
    first = found[0]
    block = holder(first.declaration, first.body) if first.body is not None else None
    if block is None or not first.path or first.schema is None or block.type == "dynamic":
        return
    items = block.body.items
    if len(found) != len(items) or not all(isinstance(item, hcl.Attribute) for item in items):
        return
    source = first.declaration.source
    outer = schema_at(module, first.declaration, first.path.rpartition(".")[0])
    nested = outer.block(first.path.rpartition(".")[2]) if outer is not None else None
    entries = _object(block)
    if nested is None or not fits_none(first.declaration, first.path, first.schema, entries):
        return
    if whole := only_map(first.schema):
        lines = "".join([own(source, one.node) for one in found if isinstance(one.node, hcl.Attribute)])
        code = f"{block.type} {{\n{whole} = {{\n{lines}{block.body.tail.strip()}}}\n}}"
        said = f'{first.told} What is in "{first.path.rpartition(".")[2]}" is its "{whole}"'
        yield Fix(source, first.node, said, (Replace(source, block, placed(source, block, code)),))
        return
    if block.type == "content":
        # A dynamic block makes blocks of one name, and no more than one of each item.
        return
    try:
        blocks = _blocks(module, block, entries, nested)
    except UnclearError as why:
        yield Refusal(source, first.node, f'{first.told} What is in "{block.type}" is named, and {why}')
        return
    if blocks and "#" not in block.body.code and "//" not in block.body.code and around(first.declaration, block):
        said = f'{first.told} "{block.type}" says it by name and values'
        code = placed(source, block, "\n".join(blocks))
        yield Fix(source, first.node, said, (Replace(source, block, code),))


def _object(block: hcl.Block) -> hcl.ObjectCons:
    """The object that has what a block has."""
    value = hcl.parse_expression("{" + block.body.code + "}")
    assert isinstance(value, hcl.ObjectCons)
    return value


def _blocks(module: Module, block: hcl.Block, entries: hcl.ObjectCons, nested: NestedBlock) -> list[str]:
    if is_condition(nested):
        return conditions(module, block.type, entries)
    pair = pair_of(nested)
    if pair is None or not are_names(entries) or (nested.maximum and len(entries.elements) > nested.maximum):
        return []
    named = ((hcl.quoted(one.name or ""), one.value) for one in entries.elements)
    return paired(module, block.type, named, pair)
