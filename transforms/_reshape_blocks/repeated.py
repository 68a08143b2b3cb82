"""Blocks that are to be repeated: by `for_each` in themselves, which is for dynamic blocks, or by none at all.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.provider.language import DynamicSchema
from fixer.validation import Kind, Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.written import holder, own, placed


def is_repeated(one: Rejection) -> bool:
    """Whether a nested block says by itself what it is repeated for."""
    is_of_block = one.name == "for_each" and bool(one.path) and one.kind is Kind.UNSUPPORTED_ARGUMENT
    return is_of_block and not isinstance(one.schema, DynamicSchema) and one.declaration.kind in ("resource", "data")


def repeated(one: Rejection) -> Iterator[Fix | Refusal]:
    """The dynamic block that makes it."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    source, block = one.declaration.source, holder(one.declaration, one.body)
    if block is None or block.type in ("content", "dynamic", "lifecycle", "provisioner", "connection"):
        return
    others = [item for item in block.body.items if isinstance(item, hcl.Attribute | hcl.Block) and item is not one.node]
    inside = "".join([own(source, item) for item in others])
    is_of_resource = one.declaration.attribute("for_each") is not None
    if is_of_resource or "dynamic" in inside or block.body.tail.strip():
        said = f"{one.told} A dynamic block is repeated, and what is written by it cannot be told."
        yield Refusal(source, one.node, said)
        return
    value = one.node.value
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        value = value.arguments[0].value
    inside = re.sub(r"\beach\.(?=(?:key|value)\b)", f"{block.type}.", inside)
    code = f'dynamic "{block.type}" {{\nfor_each = {value.code.strip()}\n\ncontent {{\n{inside}}}\n}}\n'
    said = f"{one.told} A dynamic block is repeated: it becomes one"
    yield Fix(source, one.node, said, (Replace(source, block, placed(source, block, code)),))


def is_single(one: Rejection) -> bool:
    """Whether a dynamic block does not say what it is repeated for."""
    return one.kind is Kind.MISSING_ARGUMENT and one.name == "for_each" and isinstance(one.schema, DynamicSchema)


def single(one: Rejection) -> Iterator[Fix]:
    """The block itself, where nothing in it varies."""
    block = one.node
    assert isinstance(block, hcl.Block)
    source, content = one.declaration.source, content_of(block)
    name = block.labels[0]
    if content is None or len(block.body.items) != 1 or re.search(rf"\b(?:{name}|each)\.(?:key|value)\b", content.code):
        return
    code = placed(source, block, f"{name} {{{content.body.code.rstrip()}\n}}")
    said = f"{one.told} Nothing in it varies: it is the block itself"
    yield Fix(source, block, said, (Replace(source, block, code),))
