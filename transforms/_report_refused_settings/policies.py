"""Actions of policies that name no service: IAM takes no wildcards there.

Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html and
https://github.com/boogy/iam-policy-validator/pull/172 ("Action vendors must not contain wildcards")
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.aws import DOCUMENT, statements
from fixer.engine import Fix, listed
from fixer.module import Module

# A part of the service is left open, and the rest is not everything.
_OPEN: Final = re.compile(r"[^:]*[*?][^:]*:(?!\*+\Z).*")
_READ: Final = ("resource", "data", "locals")


def action_findings(module: Module) -> Iterator[Fix]:
    """One for each statement with such actions."""
    for declaration in module.declarations():
        is_read = declaration.kind in _READ and (declaration.kind != "data" or declaration.type == DOCUMENT)
        if not is_read or "*" not in declaration.block.code or ":" not in declaration.block.code:
            continue
        for statement in statements(module, declaration):
            actions = [one for one in (*statement.actions, *statement.not_actions) if one and _OPEN.fullmatch(one)]
            if actions:
                where = f"{declaration.address}: " if declaration.kind != "locals" else ""
                said = (
                    f"{where}{listed(actions)}: MalformedPolicyDocument, since the service before the colon must not "
                    "contain wildcards; name each service"
                )
                yield Fix(declaration.source, statement.node, said)
