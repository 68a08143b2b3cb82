"""What one entry of a local map is, where all of them are of one type: `local.account_ids[each.key]`.

Only a plan may know the map, so that validating tells nothing of it; what is made of it is told by how it is made.
"""

from fixer import hcl
from fixer.module import Module
from fixer.validation import result_type, type_of

_ONE = ("s", "n", "b")


def entry_type(module: Module, value: hcl.Traversal) -> str:
    """The type of one entry of a local map in short; empty of anything else, and where its entries are of several."""
    names, steps = value.names, value.steps
    local = module.locals.get(names[1]) if len(names) > 1 and names[0] == "local" else None
    if local is None or len(steps) != 2 or not isinstance(steps[1], hcl.Index | hcl.GetAttr):
        return ""
    made = local.value
    if isinstance(made, hcl.ObjectCons):
        types = {result_type(module, element.value) for element in made.elements}
        return next(iter(types)) if len(types) == 1 and types <= {*_ONE} else ""
    if not isinstance(made, hcl.ForExpression) or made.kind != "object" or made.ellipsis.strip():
        return ""
    return _of_loop(module, made)


def _of_loop(module: Module, loop: hcl.ForExpression) -> str:
    """The type of what a loop gives to each key: of an attribute of the resources that it goes over, too."""
    item = loop.open.replace(",", " ").split()[-2]
    value = loop.value
    if not isinstance(value, hcl.Traversal) or value.names[:1] != (item,):
        return result_type(module, value)
    over = loop.collection
    if not isinstance(over, hcl.Traversal) or not isinstance(over.steps[-1], hcl.GetAttr):
        return ""
    read = hcl.parse_expression(over.code.strip() + value.code.strip().removeprefix(item))
    return type_of(module, read) if isinstance(read, hcl.Traversal) else ""
