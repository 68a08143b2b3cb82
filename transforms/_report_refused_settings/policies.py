"""Actions of policies that name no service: IAM takes no wildcards there.

Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html and
https://github.com/boogy/iam-policy-validator/pull/172 ("Action vendors must not contain wildcards")
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import DOCUMENT, statements
from fixer.engine import Fix, listed
from fixer.module import Module, is_overridden, reads

# A part of the service is left open, and the rest is not everything.
_OPEN: Final = re.compile(r"[^:]*[*?][^:]*:(?!\*+\Z).*")
_READ: Final = ("resource", "data", "locals")


def action_findings(module: Module) -> Iterator[Fix]:
    """One for each statement with such actions."""
    for declaration in module.declarations():
        is_read = declaration.kind in _READ and (declaration.kind != "data" or declaration.type == DOCUMENT)
        if (
            not is_read
            or is_overridden(module, declaration)
            or "*" not in declaration.block.code
            or ":" not in declaration.block.code
        ):
            continue
        for statement in statements(module, declaration):
            if declaration.kind != "resource" and statement.address not in module.once(_documents):
                # Others have documents of the same form.
                continue
            actions = [one for one in (*statement.actions, *statement.not_actions) if one and _OPEN.fullmatch(one)]
            if actions:
                said = (
                    f"{statement.address}: {listed(actions)}: MalformedPolicyDocument, since the service before the "
                    "colon must not contain wildcards; name each service"
                )
                yield Fix(declaration.source, statement.node, said)


def _documents(module: Module) -> frozenset[str]:
    """The local values and data sources that policies read, by way of one another too."""
    waiting: list[hcl.Node] = []
    for resource in module.declarations("resource"):
        policies = list(_policies(resource.body)) if resource.type.startswith("aws_") else []
        waiting += policies
        over = resource.attribute("for_each")
        if over is not None and any("each." in one.code for one in policies):
            waiting.append(over)
    found: set[str] = set()
    while waiting:
        for reference in reads(module, waiting.pop()):
            if reference.address in found:
                continue
            found.add(reference.address)
            data = module.find(reference.address) if reference.names[0] == "data" else None
            if data is not None and data.type == DOCUMENT:
                waiting.append(data.block)
    return frozenset(found)


def _policies(body: hcl.Body) -> Iterator[hcl.Attribute]:
    """The arguments that may hold a policy."""
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _policies(item.body)
        elif isinstance(item, hcl.Attribute) and "polic" in item.name:
            yield item
