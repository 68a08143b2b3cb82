"""Nested blocks of a type, wherever they stand in a body: written out, or made by a `dynamic` block.

Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks.
"""

from collections.abc import Iterator

from fixer import hcl


def nested_blocks(body: hcl.Body, type_: str) -> Iterator[hcl.Block]:
    """The blocks of a type, however deep, but for those in one another; of a `dynamic` block its content."""
    for block in body.blocks():
        if block.type == type_:
            yield block
        elif block.type == "dynamic" and block.labels == (type_,):
            yield from block.body.blocks("content")
        else:
            yield from nested_blocks(block.body, type_)
