"""What stands in a block already for an argument that belongs there, and has taken the place of it in the provider."""

import re
from typing import Final

from fixer import hcl
from fixer.validation import Rejection
from transforms._reshape_blocks.places import Place

# A block with one argument, as the code of a place has it.
_INNER: Final = re.compile(r"(\w+) \{\n(\w+) = VALUE\n\}\n")


def standing_for(place: Place, block: hcl.Block) -> hcl.Attribute | None:
    """The argument of a block, or of the one in it, that stands where another one would be put."""
    if place.argument:
        return block.body.attribute(place.argument)
    inner = _INNER.fullmatch(place.code)
    blocks = block.body.blocks(inner[1]) if inner is not None else ()
    return blocks[0].body.attribute(inner[2]) if inner is not None and len(blocks) == 1 else None


def succeeded(one: Rejection, node: hcl.Attribute, block: hcl.Block, standing: hcl.Attribute) -> str:
    """What is said of an argument that goes beside the one that has taken its place: what either of them says."""
    return (
        f'{one.told} "{standing.name}" in "{block.type}" has taken its place, and says {standing.value_code}:'
        f" {node.value_code} is removed"
    )
