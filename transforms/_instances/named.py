"""The instances of a resource that an expression names: all of them, or one by its key."""

import re
from collections.abc import Set
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from transforms._instances.sent import taken

# What differs from instance to instance.
EACH: Final = re.compile(r"\b(?:each|count)\.")


class Named(NamedTuple):
    """Instances of a resource as they are named: `aws_sqs_queue.orders["eu"]`, by the key `"eu"`.

    Without a declaration, `code` is an ARN that comes from elsewhere.
    """

    declaration: Declaration | None
    code: str
    key: str = ""


def named(module: Module, reader: Declaration, expression: hcl.Expression, types: Set[str]) -> Named | None:
    """The instances of a resource of some types that an expression in `reader` names, if these are of one only."""
    found: dict[str, Named] = {}
    whole = resolved(module, expression)
    for node in taken(module, whole) if whole is not None else ():
        traversal = resolved(module, node) if isinstance(node, hcl.Traversal) else None
        one = _instances_of(module, reader, traversal, types) if isinstance(traversal, hcl.Traversal) else None
        if one is not None:
            found[one.code] = one
    return next(iter(found.values())) if len(found) == 1 else None


def _instances_of(module: Module, reader: Declaration, traversal: hcl.Traversal, types: Set[str]) -> Named | None:
    names = traversal.names
    if names[:2] == ("each", "value") and reader.shape.kind == "for_each":
        over = module.find(reader.shape.code.strip())
        if over is not None and over.kind == "resource" and over.type in types:
            return Named(over, f"{over.address}[each.key]", "each.key")
    address = ".".join(names[:2])
    declared = module.find(address) if names and names[0] in types else None
    if declared is None or declared.kind != "resource":
        return None
    if any(isinstance(one, hcl.GetAttr) and one.name.startswith("qualified_") for one in traversal.steps):
        # A version of a function, which has policies of its own.
        return None
    step = traversal.steps[1] if len(traversal.steps) > 1 else None
    if isinstance(step, hcl.Index):
        key = step.key.code.strip()
        return Named(declared, f"{address}[{key}]", key)
    return Named(declared, address) if isinstance(step, hcl.GetAttr) else Named(declared, f"{address}[*]", "*")
