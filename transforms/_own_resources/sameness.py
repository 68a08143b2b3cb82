"""Whether one declaration says all that another says, comments and layout aside."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.hcl import tokens

_BLANK: Final = (tokens.COMMENT, tokens.NEWLINE, ",")


def covers(kind: str, one: hcl.Block | hcl.Attribute, other: hcl.Block | hcl.Attribute) -> bool:
    """Whether a declaration says all that another of the same thing says, and contradicts it nowhere.

    How a variable or an output is described makes no difference to anything; that it is described does.
    """
    if isinstance(one, hcl.Attribute) or isinstance(other, hcl.Attribute):
        return words(one) == words(other)
    if one.type != other.type or one.labels != other.labels:
        return False
    free = ("description",) if kind in ("variable", "output") else ()
    return not [*lacking(one, other, free)]


def lacking(one: hcl.Block, other: hcl.Block, free: tuple[str, ...] = ()) -> Iterator[str]:
    """The names of what a block does not say as another does; of those that are free it is enough to say something."""
    given = {item.name: item for item in one.body.attributes}
    for item in other.body.attributes:
        same = given.get(item.name)
        if same is None or (item.name not in free and words(same) != words(item)):
            yield item.name
    blocks = [words(block) for block in one.body.blocks()]
    for block in other.body.blocks():
        if words(block) in blocks:
            blocks.remove(words(block))
        else:
            yield block.type


def words(node: hcl.Block | hcl.Attribute) -> tuple[object, ...]:
    """What a node says, without comments and layout, the arguments of a block in any order."""
    if isinstance(node, hcl.Attribute):
        scanned = tokens.tokenize(node.value_code)
        return tuple([node.value_code[t.start : t.end] for t in scanned if t.kind not in _BLANK])
    attributes = sorted((item.name, words(item)) for item in node.body.attributes)
    return (node.type, node.labels, tuple(attributes), tuple([words(block) for block in node.body.blocks()]))
