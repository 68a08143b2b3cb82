"""Why a statement cannot be added to the policy that something has, for people."""

from typing import Final

from fixer import hcl
from fixer.aws import DOCUMENT, resource_policies
from fixer.module import Declaration, Module

_PUT_TOGETHER: Final = ("concat", "flatten", "compact")


def out_of_place(module: Module, to: Declaration) -> str:
    """Why there is no one place in the policy of something where a statement of it alone goes."""
    policies = list(resource_policies(module, to.address))
    if len(policies) != 1:
        return "it is not in one place"
    policy = policies[0]
    calls = [node.name for node in hcl.walk(policy.argument.value) if isinstance(node, hcl.FunctionCall)]
    joined = next((name for name in calls if name in _PUT_TOGETHER), "")
    if joined:
        return f"its statements are put together by {joined}()"
    if len(policy.subjects) != 1:
        return f"{policy.declaration.address} is that of others, too"
    for place in policy.document(module).places:
        holder = place.declaration
        is_read = holder.kind == "data" and holder.type == DOCUMENT
        readers = [one.address for one, _ in module.readers(holder.address) if one != policy.declaration]
        if is_read and readers:
            return f"{readers[0]} reads {holder.address} as well"
    return "it is not in one place, or it is that of others, too"
