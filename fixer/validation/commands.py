"""Which command of Terraform is the first to meet what is rejected.

Source: https://developer.hashicorp.com/terraform/cli/commands/validate (it knows no value of a variable, nor what a
resource, a data source or a module gives).
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, UNKNOWN, Command, Module, Unknown, Value, known, nested_blocks, node_references
from fixer.validation.backends import BACKEND
from fixer.validation.places import attribute_at
from fixer.validation.rejection import Kind, Rejection

# What is read of instances that a plan makes, by their keys or by what is in them.
_OF_INSTANCES: Final = frozenset({Kind.MAP_SPLAT, Kind.INSTANCE_KEY, Kind.ITEM_ATTRIBUTE, Kind.BLOCK_ATTRIBUTE})
# What is asked of values, and not of what they are read from.
_OF_VALUES: Final = frozenset({Kind.CONFLICT, Kind.READ_ONLY, Kind.VALUE})
# What dynamic blocks hold is not looked at where nobody knows how many there are.
_OF_CONTENT: Final = frozenset({Kind.ITERATOR, Kind.NOT_REPEATED, Kind.TYPE, Kind.VALUE})
_OF_TYPES: Final = frozenset({Kind.COUNT, Kind.FOR_EACH, Kind.SENSITIVE, Kind.TYPE})
_TYPED: Final = frozenset({"var", "local", "path", "terraform", "count"})


def rejected_by(module: Module, found: Rejection) -> Command:
    """The command that rejects it, of a module that has no other error."""
    if found.path == BACKEND:
        return Command.INIT
    if found.kind in _OF_INSTANCES or found.wanted == "known":
        return Command.PLAN
    if found.kind in _OF_CONTENT and _is_in_unknown(module, found):
        return Command.PLAN
    if found.kind in _OF_VALUES and not all(_is_known(module, item) for item in _items(found)):
        return Command.PLAN
    if found.kind in _OF_TYPES and _is_untyped(module, found.node):
        return Command.PLAN
    return Command.VALIDATE


def _items(found: Rejection) -> Iterator[hcl.Attribute | None]:
    """The argument that is rejected, what it conflicts with, and all else in the nested blocks of that name, outermost
    first: providers look into none of them while anything in one is unknown.
    """
    yield attribute_at(found.declaration.body, found.node.start)
    for block in nested_blocks(found.declaration.body, found.path.partition(".")[0]) if found.path else ():
        yield from [node for node in hcl.walk(block.body) if isinstance(node, hcl.Attribute)]
    if found.kind is Kind.CONFLICT and found.body is not None:
        yield found.body.attribute(found.excluded)


def _is_known(module: Module, item: hcl.Attribute | None) -> bool:
    return item is None or not _holds_unknown(known(module, item.value, at_validation=True))


def _holds_unknown(value: Value | Unknown) -> bool:
    if isinstance(value, dict | list):
        return any(_holds_unknown(one) for one in (value.values() if isinstance(value, dict) else value))
    return value is UNKNOWN


def _is_untyped(module: Module, node: hcl.Node, depth: int = 0) -> bool:
    """Whether it reads what has no type before a plan: all that is neither written out nor declared with one."""
    for reference in node_references(node) if depth < DEEPEST else ():
        root, *names = reference.names
        if root == "local" and names:
            local = module.locals.get(names[0])
            if local is not None and _is_untyped(module, local.value, depth + 1):
                return True
        elif root not in _TYPED:
            return True
    return False


def _is_in_unknown(module: Module, found: Rejection) -> bool:
    """Whether it stands in the content of a dynamic block of which only a plan knows how often it is there."""
    return any(
        block.start <= found.node.start < block.end
        and (for_each := block.body.attribute("for_each")) is not None
        and known(module, for_each.value, at_validation=True) is UNKNOWN
        for block in hcl.walk(found.declaration.body)
        if isinstance(block, hcl.Block) and block.type == "dynamic"
    )
