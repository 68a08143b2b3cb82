"""Numbers that are worked out for each workspace, and are between allowed ones: the next one up is worked out, too."""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection, is_of_workspace, rule_of
from transforms._correct_invalid_values.numbers import DIRECTIONS

# What cannot make a number negative that is none.
_OPERATORS: Final = frozenset({"*", "+"})


def rounded_up(module: Module, found: Rejection, node: hcl.Node) -> str:
    """The code of the least allowed number that is not below a value; empty where no other number does for it.

    0 stands for itself, which is for ever.
    """
    item = found.body.attribute(found.name) if found.body is not None else None
    argument = found.schema.argument(found.name) if found.schema is not None else None
    if item is None or item.value is not node or argument is None:
        return ""
    if DIRECTIONS.get(f"{found.declaration.type}.{found.name}") != "up" or not is_of_workspace(module, node):
        return ""
    if not isinstance(node, hcl.Operation) or any(one.operator.strip() not in _OPERATORS for one in node.rest):
        return ""
    rule = rule_of(found.declaration, found.name, argument)
    if rule.range is not None or "0" not in rule.one_of:
        # What lies between the ends of a range is allowed, too.
        return ""
    steps = ", ".join(sorted(rule.one_of, key=int))
    lines = ["min([", f"  for allowed in [{steps}] :", f"  allowed if allowed >= {node.code.strip()}", "]...)"]
    return f"\n{item.indent}".join(lines)
