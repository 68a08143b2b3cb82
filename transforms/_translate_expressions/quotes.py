"""Names that stand alone and can be nothing but strings: `Environment = production`, `var.environment == prod`."""

from fixer import hcl
from fixer.module import Module
from fixer.provider.schema import Argument

# What may be a bool or a string, unless a map takes strings only.
_SWITCHES = frozenset({"yes", "no", "on", "off"})


def quoted(module: Module, item: hcl.Attribute, node: hcl.Node, argument: Argument | None) -> str:
    """The string that a name is; empty where it may be the name of something else.

    Nothing of the module is called so, and it does not look like the name of a variable, which has `_` in it, or is
    called what it is for (`vpc = vpc`).
    """
    word = node.code.strip()
    if not isinstance(node, hcl.Variable) or "_" in word or _is_declared(module, word):
        return ""
    is_map = argument is not None and argument.type == "m(s)"
    if word in _SWITCHES and not is_map:
        return ""
    return f'"{word}"' if _is_string(item, node, word, argument) else ""


def _is_declared(module: Module, word: str) -> bool:
    named = {declaration.name.lower() for declaration in module.declarations()}
    return word.lower() in named or word.lower() in {name.lower() for name in module.locals}


def _is_string(item: hcl.Attribute, node: hcl.Node, word: str, argument: Argument | None) -> bool:
    """Whether a string must stand there."""
    if item.value is node:
        return argument is not None and argument.type == "s" and word.lower() != item.name.lower()
    for around in hcl.walk(item.value):
        if isinstance(around, hcl.ObjectElement) and around.value is node:
            return (around.name or word).lower() != word.lower()
        if isinstance(around, hcl.Operation) and around.rest[0].operator.strip() in ("==", "!="):
            sides = (around.first, around.rest[0].value)
            if node in sides:
                return any(isinstance(side, hcl.Traversal) for side in sides)
    return False
