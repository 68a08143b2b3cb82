"""What is read of the item of a `for_each` without saying that it is its value: `each.size`, `each.name`.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#the-each-object
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, resolved
from fixer.validation import Rejection, exports, result_type

# What a string says of itself, and how people call the key of a map.
_OF_TEXT: Final = frozenset({"id", "item", "name", "self"})


def each_named(module: Module, found: Rejection, name: str, rest: str) -> str:
    """The reference to the item; empty where what it is cannot be told."""
    item = found.declaration.attribute("for_each")
    if item is None:
        return ""
    value = item.value
    names = value.names if isinstance(value, hcl.Traversal) else ()
    over = module.find(".".join(names)) if names else None
    if over is not None and over.kind in ("resource", "data"):
        return f"each.value.{name}{rest}" if exports(module, over, name) else ""
    if over is not None and over.kind == "variable":
        type_ = over.attribute("type")
        inner = type_.value if type_ is not None else None
        while isinstance(inner, hcl.FunctionCall) and inner.name in ("map", "object") and inner.arguments:
            inner = inner.arguments[0].value
        there = {one.name for one in inner.elements} if isinstance(inner, hcl.ObjectCons) else set()
    else:
        made = resolved(module, value)
        objects = [one.value for one in made.elements] if isinstance(made, hcl.ObjectCons) else []
        each = [{one.name for one in inner.elements} for inner in objects if isinstance(inner, hcl.ObjectCons)]
        there = set.intersection(*each) if each and len(each) == len(objects) else set()
    if name in there:
        return f"each.value.{name}{rest}"
    if name in _OF_TEXT and not rest:
        # Of a set both are the same, and people call the key of a map the name of what it is of.
        return "each.value" if result_type(module, value)[:1] == "t" else "each.key" if name == "name" else ""
    return ""
