"""What files beside the ones that are checked have their say in: override files and what is written in JSON.

An override file changes what a block says once it is merged, and JSON declares things that are not read here: nothing
is told of what either of them has to do with.

Sources: https://developer.hashicorp.com/terraform/language/files/override and
https://developer.hashicorp.com/terraform/language/syntax/json
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from fixer import hcl
from fixer.module import Declaration, Module, called_module
from fixer.validation.rejection import UNDECLARED, Kind, Rejection

_KINDS: Final = frozenset({"data", "module", "output", "provider", "resource", "variable"})
_PREFIXES: Final = {"data": "data.", "module": "module.", "output": "output.", "resource": "", "variable": "var."}
_KEY: Final = re.compile(r'"([A-Za-z_][\w-]*)"\s*:')
# What is told of names that nothing declares.
_UNDECLARED: Final = UNDECLARED | {Kind.PROVIDER_ABSENT}


def told_by_all(module: Module, found: Rejection) -> bool:
    """Whether a rejection holds whatever override files and JSON say."""
    if not module.once(_is_plain):
        overridden = module.once(_overridden)
        if is_overridden(module, found.declaration) or _is_about(found, overridden) or _reads(found, overridden):
            return False
        if found.kind in _UNDECLARED and found.name.rpartition(".")[2] in module.once(_keys):
            return False
    return not _calls_others(module, found)


def is_overridden(module: Module, declaration: Declaration) -> bool:
    """Whether an override file says something about what a block declares."""
    return not module.once(_is_plain) and declaration.address in module.once(_overridden)


def _is_plain(module: Module) -> bool:
    """Whether a module has neither override files nor any in JSON, as most have."""
    return not any(source.is_override or source.name.endswith(".tf.json") for source in module.sources.values())


def _overridden(module: Module) -> frozenset[str]:
    """The addresses of what override files declare."""
    overriding = [one for one in module.declarations() if one.source.is_override]
    declared = [one.address for one in overriding if one.kind in _KINDS]
    declared += [f"local.{item.name}" for one in overriding if one.kind == "locals" for item in one.body.attributes]
    for source in module.sources.values():
        if source.is_override and source.name.endswith(".tf.json"):
            declared += _addresses(source.text)
    return frozenset(declared)


def _addresses(text: str) -> Iterator[str]:
    try:
        written: Any = json.loads(text)
    except ValueError:
        return
    for kind, prefix in _PREFIXES.items():
        for label, inner in _pairs(written.get(kind) if isinstance(written, dict) else None):
            if kind in ("data", "resource"):
                yield from (f"{prefix}{label}.{name}" for name, _ in _pairs(inner))
            else:
                yield f"{prefix}{label}"


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    """The keys and values of an object, or of each of a list of them."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield from one.items()


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
    return called is not None and not called.once(_is_plain)
