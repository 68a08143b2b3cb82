"""What files beside the ones that are checked have their say in: override files and what is written in JSON.

An override file changes what a block says once it is merged, and JSON declares things that are not read here: nothing
is told of what either of them has to do with.

Sources: https://developer.hashicorp.com/terraform/language/files/override and
https://developer.hashicorp.com/terraform/language/syntax/json
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, called_module, is_in_plain_files, is_overridden, overridden
from fixer.validation.rejection import UNDECLARED, Kind, Rejection

_KEY: Final = re.compile(r'"([A-Za-z_][\w-]*)"\s*:')
# What is told of names that nothing declares.
_UNDECLARED: Final = UNDECLARED | {Kind.PROVIDER_ABSENT}


def told_by_all(module: Module, found: Rejection) -> bool:
    """Whether a rejection holds whatever override files and JSON say."""
    if not is_in_plain_files(module):
        addresses = overridden(module)
        if is_overridden(module, found.declaration) or _is_about(found, addresses) or _reads(found, addresses):
            return False
        if found.kind in _UNDECLARED and found.name.rpartition(".")[2] in module.once(_keys):
            return False
    return not _calls_others(module, found)


def _keys(module: Module) -> frozenset[str]:
    """All that may be a name in what is written in JSON."""
    texts = [source.text for source in module.sources.values() if source.name.endswith(".tf.json")]
    return frozenset([key for text in texts for key in _KEY.findall(text)])


def _is_about(found: Rejection, addresses: frozenset[str]) -> bool:
    return any(found.name == address or found.name.startswith(f"{address}.") for address in addresses)


def _reads(found: Rejection, addresses: frozenset[str]) -> bool:
    """Whether the value that is rejected reads one of them: it may be of another type then."""
    code = found.node.code if not isinstance(found.node, hcl.Block) else ""
    return any(re.search(rf"(?<![\w.-]){re.escape(address)}(?![\w-])", code) for address in addresses)


def _calls_others(module: Module, found: Rejection) -> bool:
    """Whether it is about a call of a module that has such files, or about what is read of it."""
    if found.declaration.kind == "module":
        call: Declaration | None = found.declaration
    elif found.name.startswith("module."):
        call = module.find(".".join(found.name.split(".")[:2]))
    else:
        return False
    called = called_module(module, call) if call is not None and call.kind == "module" else None
    return called is not None and not is_in_plain_files(called)
