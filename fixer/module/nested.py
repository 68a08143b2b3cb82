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


def nested_arguments(body: hcl.Body, path: str) -> Iterator[tuple[hcl.Body, hcl.Attribute]]:
    """The arguments at a path (`queue.queue_arn`), each with the body that it stands in, `dynamic` blocks included."""
    name, _, rest = path.partition(".")
    if not rest:
        argument = body.attribute(name)
        yield from [(body, argument)] if argument is not None else []
        return
    for block in body.blocks(name, "dynamic"):
        if block.type == name:
            yield from nested_arguments(block.body, rest)
        elif block.labels == (name,):
            for content in block.body.blocks("content"):
                yield from nested_arguments(content.body, rest)


def nested_type(block: hcl.Block) -> str:
    """The type of a block, or of those that a `dynamic` one makes.

    Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
    """
    return block.labels[0] if block.type == "dynamic" and block.labels else block.type
