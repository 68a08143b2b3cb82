"""What stands already where something else belongs: in a block, or outside of one that is none."""

import re
from typing import Final

from fixer import hcl
from fixer.validation import Rejection
from transforms._unsupported_names.misplaced import Place

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


def said_twice(node: hcl.Attribute, block: hcl.Block, standing: hcl.Attribute | None) -> str:
    """What is said of an argument and of the one in a block that stands for it, both of them in use."""
    if standing is None or standing.value_code == node.value_code:
        return f'"{block.type}" says it already: one of them has to go.'
    return (
        f'"{standing.name}" in "{block.type}" says {standing.value_code}, and here stands {node.value_code}: one of'
        " them has to go."
    )


def is_same(item: hcl.Attribute | hcl.Block, standing: hcl.Attribute | hcl.Block) -> bool:
    """Whether two items say the same, whatever they are called; one that a person says more of does not."""
    if item.comments.strip() or item.trail.strip():
        return False
    return _value(item).split() == _value(standing).split()


def twice(item: hcl.Attribute | hcl.Block, standing: hcl.Attribute | hcl.Block, name: str) -> str:
    """What is said of something in a block that stands outside as well, and says something else there."""
    if isinstance(item, hcl.Attribute) and isinstance(standing, hcl.Attribute):
        return (
            f'What it says stands outside as well: "{item.name}" in it is {item.value_code}, and "{name}" is'
            f" {standing.value_code}. Remove one of them."
        )
    return f'What it says stands outside as well: "{name}".'


def _value(item: hcl.Attribute | hcl.Block) -> str:
    return item.value_code if isinstance(item, hcl.Attribute) else item.body.code
