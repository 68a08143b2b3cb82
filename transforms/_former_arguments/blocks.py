"""Blocks that take the place of an argument."""

from fixer import hcl
from fixer.engine import Replace
from fixer.module import Source


def in_place(source: Source, body: hcl.Body, argument: hcl.Attribute | hcl.Block, code: str) -> Replace:
    """Blocks (built, from column 1) where an argument or a block stood, set off by blank lines as blocks are."""
    items = body.items
    at = items.index(argument)
    lines = [argument.indent + line if line else "" for line in code.rstrip("\n").split("\n")]
    text = source.newline.join(lines).removeprefix(argument.indent)
    if at and not argument.gap.strip(" \t"):
        text = source.newline + argument.indent + text
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and not following.gap.strip(" \t"):
        text += source.newline
    return Replace(source, argument, text)
