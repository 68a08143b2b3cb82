"""Where a variable is read in a way for which its elements have to be of one type.

What is declared as `any` is an object or a tuple, where it was a map or a list. Loops, indexes and attributes take
either. The two values of a conditional, `toset`, `distinct`, `merge`, the variable of another module... may not.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#dynamic-types-the-any-constraint
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module

# Functions that take objects and tuples whatever is in them, and those of them that hand nothing of it on.
_TAKING: Final = frozenset({"can", "flatten", "jsonencode", "keys", "length", "values", "yamlencode"})
_ENDING: Final = frozenset({"jsonencode", "keys", "length", "yamlencode"})
# Blocks whose values go where nothing is known of them here.
_PASSING: Final = frozenset({"locals", "module"})


def read_as_one_type(module: Module, variable: Declaration) -> str:
    """The address of what reads a variable in such a way, or of which that cannot be told; empty if nothing does."""
    if any(not source.is_hcl for source, _ in module.named.get(variable.address, ())):
        return "a file in JSON"
    readers = {(reader.source.name, reader.block.start): reader for reader, _ in module.readers(variable.address)}
    for declaration in readers.values():
        is_passing = declaration.kind in _PASSING
        for item in _arguments(declaration.body):
            is_each = item.name == "for_each" and _is_whole(item.value, variable.name)
            if not is_each and not _takes_any(item.value, variable.name, is_passing=is_passing):
                return f"local.{item.name}" if declaration.kind == "locals" else declaration.address
    return ""


def _arguments(body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments in a body and in its blocks."""
    yield from body.attributes
    for block in body.blocks():
        yield from _arguments(block.body)


def _takes_any(node: hcl.Node, name: str, *, is_passing: bool) -> bool:
    """Whether all that is read of a variable there can be of any type.

    `is_passing` says that what a value is made of goes somewhere which may ask for one type.
    """
    if _is_whole(node, name):
        return False
    match node:
        case hcl.Traversal(source=hcl.Variable(name="var"), steps=(hcl.GetAttr() as first, hcl.Splat(), *_)):
            return first.name != name
        case hcl.ForExpression() if _is_whole(node.collection, name):
            if is_passing and not _is_of_one_type(node.value):
                return False
            inner: list[hcl.Node] = [*node.key, node.value, *node.condition]
            return all(_takes_any(one, name, is_passing=is_passing) for one in inner)
        case hcl.ForDirective() if _is_whole(node.collection, name):
            return all(_takes_any(one, name, is_passing=True) for one in node.parts)
        case hcl.FunctionCall() if node.name in _ENDING and all(_is_whole(one.value, name) for one in node.arguments):
            return True
        case hcl.FunctionCall() if node.name not in _TAKING:
            is_passing = True
        case hcl.Conditional():
            return _takes_any(node.condition, name, is_passing=is_passing) and all(
                _takes_any(one, name, is_passing=True) for one in (node.value, node.otherwise)
            )
    return all(_takes_any(child, name, is_passing=is_passing) for child in node.children())


def _is_whole(node: hcl.Node, name: str) -> bool:
    """Whether an expression is the variable, with nothing behind it."""
    return isinstance(node, hcl.Traversal) and len(node.steps) == 1 and node.names == ("var", name)


def _is_of_one_type(value: hcl.Expression) -> bool:
    """Whether a value is of one type whatever an item is that it is made of: a text, a number or a bool."""
    if isinstance(value, hcl.Template):
        return len(value.parts) != 1 or not isinstance(value.parts[0], hcl.Interpolation)
    is_asked = isinstance(value, hcl.FunctionCall) and value.name in ("can", "length")
    return is_asked or isinstance(value, hcl.LiteralValue | hcl.Operation | hcl.UnaryOperation)
