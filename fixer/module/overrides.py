"""What override files say something about, which is merged over what other files declare.

Sources: https://developer.hashicorp.com/terraform/language/files/override and
https://developer.hashicorp.com/terraform/language/syntax/json
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from fixer.module.declaration import Declaration
from fixer.module.module import Module

_KINDS: Final = frozenset({"data", "module", "output", "provider", "resource", "variable"})
_PREFIXES: Final = {"data": "data.", "module": "module.", "output": "output.", "resource": "", "variable": "var."}


def is_overridden(module: Module, declaration: Declaration) -> bool:
    """Whether an override file says something about what a block declares."""
    return not is_in_plain_files(module) and declaration.address in overridden(module)


def is_replaced(module: Module, call: Declaration) -> bool:
    """Whether an override file says of a call that it is of another module."""
    return is_overridden(module, call) and call.address in module.once(_sourced)


def _sourced(module: Module) -> frozenset[str]:
    """The calls whose source override files say; in JSON all of which they say something."""
    overriding = [one for one in module.declarations("module") if one.source.is_override]
    named = [one.address for one in overriding if one.attribute("source") is not None]
    texts = [source.text for source in module.sources.values() if source.is_override and not source.is_hcl]
    return frozenset([*named, *[address for text in texts for address in _addresses(text)]])


def is_in_plain_files(module: Module) -> bool:
    """Whether a module has neither override files nor any in JSON, as most have."""
    return module.once(_is_in_plain_files)


def _is_in_plain_files(module: Module) -> bool:
    return not any(source.is_override or source.name.endswith(".tf.json") for source in module.sources.values())


def overridden(module: Module) -> frozenset[str]:
    """The addresses of what override files declare."""
    return module.once(_overridden)


def _overridden(module: Module) -> frozenset[str]:
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
