"""What expressions refer to by way of local values, which stand for what they are set to.

Source: https://developer.hashicorp.com/terraform/language/values/locals.
"""

from fixer import hcl
from fixer.module.module import Module
from fixer.module.references import Reference, node_references


def reads(module: Module, *nodes: hcl.Node | None) -> list[Reference]:
    """All that nodes refer to, those of the local values among it included, and so on."""
    found: list[Reference] = []
    waiting = list(filter(None, nodes))
    followed: set[str] = set()
    while waiting:
        for reference in node_references(waiting.pop()):
            found.append(reference)
            if reference.names[0] == "local" and reference.names[1] not in followed:
                followed.add(reference.names[1])
                waiting += filter(None, [module.locals.get(reference.names[1])])
    return found
