"""What those who call a module give for its variables.

Source: https://developer.hashicorp.com/terraform/language/modules/syntax
"""

import re

from fixer import hcl
from fixer.module import Declaration, Module, called_path, known


def given_by_callers(module: Module, name: str) -> list[tuple[Module, hcl.Expression]]:
    """What callers in the tree give for a variable, each with its module."""
    own, modules = module.surroundings.tree()
    found: list[tuple[Module, hcl.Expression]] = []
    for path, called in modules.calls.items():
        if own in called and path != own and not modules[path].problems:
            calls = [call for call in modules[path].declarations("module") if called_path(path, call) == own]
            for call in calls:
                if known(modules[path], call.value("count")) != 0:
                    found += [(modules[path], value) for value in _chosen(modules[path], call, call.value(name))]
    return found


def _chosen(module: Module, call: Declaration, value: hcl.Expression | None) -> list[hcl.Expression]:
    """What a call gives: of a condition, what it certainly comes to, for it or for one of its instances."""
    if not isinstance(value, hcl.Conditional):
        return [value] if value is not None else []
    truths = _truths(module, call, value.condition)
    return [one for is_so, one in ((True, value.value), (False, value.otherwise)) if is_so in truths]


def _truths(module: Module, call: Declaration, condition: hcl.Expression) -> list[bool]:
    """What a condition is, or for each instance of a call; nothing where that is not known."""
    path = condition.names if isinstance(condition, hcl.Traversal) else ()
    if path[:2] != ("each", "value"):
        truth = known(module, condition)
        return [truth] if isinstance(truth, bool) else []
    items = known(module, call.value("for_each"))
    found: list[bool] = []
    for item in items.values() if isinstance(items, dict) else ():
        read: object = item
        if len(path) > len(("each", "value")):
            read = item.get(path[2], _left_out(module, call, path[2])) if isinstance(item, dict) else None
        found += [read] if isinstance(read, bool) else []
    return found


def _left_out(module: Module, call: Declaration, name: str) -> bool | None:
    """What an attribute is that is left out in an item of a variable, by the type of that; None where it is no bool."""
    variable = module.find(call.value_code("for_each"))
    code = variable.value_code("type") if variable is not None and variable.kind == "variable" else ""
    found = re.findall(rf"\b{re.escape(name)}\s*=\s*optional\(\s*bool\s*,\s*(true|false)\s*\)", code)
    return found[0] == "true" if len(found) == 1 else None
