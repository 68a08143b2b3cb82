"""Dynamic blocks that stand there once or not at all, by a condition."""

from fixer import hcl
from transforms._reshape_blocks.forms import elements_of
from transforms._reshape_blocks.unclear import UnclearError


def content_of(block: hcl.Block) -> hcl.Block | None:
    """The content of a dynamic block."""
    return next(iter(block.body.blocks("content")), None)


def where(block: hcl.Block, value: str) -> str:
    """The code of a value that is given where a dynamic block stands there, and null where it does not.

    Raises UnclearError where the block repeats, or where its condition cannot be told.
    """
    each = block.body.attribute("for_each")
    if each is None or len(block.body.items) != 2:
        raise UnclearError("it repeats")
    condition = each.value
    if not isinstance(condition, hcl.Conditional) or _reads_iterator(block):
        raise UnclearError("how often it stands there cannot be told")
    some, none = (
        len(elements_of(part)) if isinstance(part, hcl.TupleCons) else -1
        for part in (condition.value, condition.otherwise)
    )
    told = condition.condition.code.strip()
    if (some, none) == (1, 0):
        return f"{told} ? {value} : null"
    if (some, none) == (0, 1):
        return f"{told} ? null : {value}"
    raise UnclearError("how often it stands there cannot be told")


def _reads_iterator(block: hcl.Block) -> bool:
    content, name = content_of(block), block.labels[0]
    return content is not None and (f"{name}.value" in content.body.code or f"{name}.key" in content.body.code)
