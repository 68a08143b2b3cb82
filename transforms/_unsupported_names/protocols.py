"""Whether ranges of addresses are of version 6 of the protocol, as far as they are written anywhere."""

import re
from typing import Final

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, given_to, placed

IPV4: Final = "cidr_ipv4"
_IPV6: Final = re.compile(r"[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:/\d+)?")


def are_of_version_6(module: Module, owner: Declaration, value: hcl.Expression) -> bool:
    """Whether ranges are of version 6, some or all of them: what is written there, or in locals, the default of a
    variable, and what files and the module's callers hand over for it. `owner` is the block that the value stands in.
    """
    for _, leaf in leaves(module, owner, value):
        if _has_one(leaf):
            return True
        if not isinstance(leaf, hcl.Traversal) or leaf.names[:1] != ("var",):
            continue
        variable = module.find(f"var.{leaf.names[1]}")
        values = [variable.value("default") if variable is not None else None]
        values += [one.value for one in given_to(module, str(leaf.names[1])) if one.caller is None]
        if any(value is not None and _has_one(value) for value in values):
            return True
        for caller, call in placed(module).callers():
            given = call.value(leaf.names[1])
            if given is not None and any(_has_one(one) for _, one in leaves(caller.module, call, given)):
                return True
    return False


def _has_one(value: hcl.Expression) -> bool:
    texts = [one.literal or "" for one in hcl.walk(value) if isinstance(one, hcl.Template)]
    return any(_IPV6.fullmatch(text) for text in texts)
