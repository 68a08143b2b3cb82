"""The variables that a module uses and does not declare."""

import re
from typing import Final

from fixer.module import Declaration, Module, Reference
from transforms._declare_missing_variables.given import declared_in_json
from transforms._declare_missing_variables.words import meant

# A loop may call its item so, and then `var.x` is an attribute of it.
_SHADOW: Final = re.compile(r"\bfor\s+(?:\w+\s*,\s*)?var\b|\bfor\s+var\s*,")

Uses = list[tuple[Declaration, Reference]]


def undeclared(module: Module) -> dict[str, Uses]:
    """The variables that a module uses and does not declare, with their uses: by the first one, in its own files first.

    None where a JSON file may declare some and cannot be read.
    """
    names = [address[4:] for address in module.named if address.startswith("var.") and not module.find(address)]
    if not names or any(_SHADOW.search(source.text) for source in module.sources.values()):
        return {}
    try:
        known = declared_in_json(module)
    except ValueError:
        return {}
    standing = module.surroundings.standing
    found: dict[str, Uses] = {}
    for name in names:
        uses = [(d, r) for d, r in module.readers(f"var.{name}") if d.source.is_configuration]
        if uses and name not in known:
            found[name] = sorted(
                uses, key=lambda use: (use[0].source.name in standing, use[0].source.name, use[1].start)
            )
    return dict(sorted(found.items(), key=lambda item: (item[1][0][0].source.name, item[1][0][1].start)))


def other(module: Module, name: str) -> str:
    """What is meant where the name is one of a local, or a slip of the pen; empty where it is neither."""
    if name in module.locals:
        return f"local.{name}"
    known = meant(name, [variable.name for variable in module.declarations("variable")])
    return f"var.{known}" if known else ""


def blocks(uses: Uses) -> list[Declaration]:
    """The blocks in which a variable is used, each once."""
    return list({(d.source.name, d.block.start): d for d, _ in uses}.values())
