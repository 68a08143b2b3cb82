"""Blocks that must stand there, and what they lack: an argument that stands outside of them is theirs."""

from fixer.provider.schema import Schema
from fixer.validation import Rejection


def is_needed(one: Rejection, name: str) -> bool:
    """Whether an argument that is not expected where it stands is what the block inside of that name lacks."""
    nested = one.schema.block(name) if one.schema is not None else None
    if nested is None or one.body is None or one.schema is None or one.name not in nested.schema.required:
        return False
    if one.body.blocks("dynamic"):
        return False
    standing = one.body.blocks(name)
    if not standing:
        return _must_stand(one.schema, name)
    return len(standing) == 1 and standing[0].body.attribute(one.name) is None


def _must_stand(schema: Schema, name: str) -> bool:
    """Whether there is at least one of a kind of block for certain: it is required, or all that there may be."""
    nested = schema.block(name)
    return nested is not None and (nested.minimum > 0 or (not schema.names and len(schema.block_names) == 1))
