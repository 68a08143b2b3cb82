"""Arguments that are looked into where their text says that there may be something to see."""

from collections.abc import Callable, Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, Source

_LOGICAL: Final = frozenset({"&&", "||"})
# A lookup has so many arguments where nothing is said of a key that is not there.
_WITHOUT_DEFAULT: Final = 2


def values_at(
    module: Module, doubtful: Callable[[Source], tuple[int, ...]]
) -> Iterator[tuple[Declaration, hcl.Attribute, hcl.Expression]]:
    """The arguments that hold the places which `doubtful` finds in the files of a module, with their blocks and values.

    Each once, however many places it holds; what is no expression is left out.
    """
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        done = 0
        for start in source.once(doubtful):
            block = source.item_at(start) if start >= done else None
            item = attribute_at(block.body, start) if block else None
            if block is None or item is None:
                continue
            done = item.end
            try:
                value = item.value
            except hcl.ExpressionError:
                continue
            yield Declaration(source, block), item, value


def certain(node: hcl.Node) -> Iterator[hcl.Node]:
    """The nodes of an expression that are evaluated whatever its conditions say, and whose errors nothing catches."""
    if isinstance(node, hcl.Conditional):
        yield from certain(node.condition)
    elif isinstance(node, hcl.ForExpression):
        yield from certain(node.collection)
    elif isinstance(node, hcl.Operation) and any(one.operator.strip() in _LOGICAL for one in node.rest):
        # Since Terraform 1.12 what stands behind is not evaluated where what stands before decides.
        yield from certain(node.first)
    elif not isinstance(node, hcl.FunctionCall) or not _catches(node):
        yield node
        for child in node.children():
            yield from certain(child)


def _catches(call: hcl.FunctionCall) -> bool:
    return call.name in ("can", "try") or (call.name == "lookup" and len(call.arguments) > _WITHOUT_DEFAULT)


def attribute_at(body: hcl.Body, at: int) -> hcl.Attribute | None:
    """The argument that holds a place of a file, in a body or in blocks of it."""
    for item in body.items:
        if item.start <= at < item.end:
            if isinstance(item, hcl.Block):
                return attribute_at(item.body, at)
            return item if isinstance(item, hcl.Attribute) else None
    return None


def is_trial(node: hcl.Node) -> bool:
    """Whether it is a call that says what comes of an error inside of it."""
    return isinstance(node, hcl.FunctionCall) and node.name in ("can", "try")


def untried(node: hcl.Node) -> Iterator[hcl.Node]:
    """The nodes of an expression, but for what is tried: it may be wrong, and that is what it is tried for."""
    if not is_trial(node):
        yield node
        for child in node.children():
            yield from untried(child)
