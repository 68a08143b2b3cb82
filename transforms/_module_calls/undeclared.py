"""The variables that a module uses and does not declare."""

from typing import Final

from fixer.module import Declaration, Module, Reference
from transforms._module_calls.given import declared_in_json
from transforms._module_calls.misnamed import words_of
from transforms._variables.words import is_name, meant

# What tells a value's kind, and words that add nothing to the others of a name.
_KINDS: Final = frozenset({"arn", "id", "key", "list", "map", "name", "tag", "type", "value"})
_EMPTY: Final = frozenset({"aws", "current", "deployment", "id", "main", "name", "this"})

Uses = list[tuple[Declaration, Reference]]


def undeclared(module: Module) -> dict[str, Uses]:
    """The variables that a module uses and does not declare, with their uses: by the first one, in its own files first.

    None where a JSON file may declare some and cannot be read.
    """
    names = [address[4:] for address in module.named if address.startswith("var.") and not module.find(address)]
    if not names:
        return {}
    try:
        known = declared_in_json(module)
    except ValueError:
        return {}
    # Blocks of another form, which are written as variables.
    known |= {
        item.name for kind in ("variables", "vars") for d in module.declarations(kind) for item in d.body.attributes
    }
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
    """What is meant where the name is one of a local, a slip of the pen, or the word that a variable which nobody reads
    is called by; empty where it is none of these.
    """
    if name in module.locals:
        return f"local.{name}"
    known = meant(name, [variable.name for variable in module.declarations("variable") if is_name(variable.name)])
    known = known or _longer(module, name)
    return f"var.{known}" if known else ""


def _longer(module: Module, name: str) -> str:
    """The one variable that nobody reads and that says the name in full: `environment` or `aws_region` for `env` or
    `region`; empty if there is none, or more than one.
    """
    said = words_of(name)
    if said <= _KINDS:
        return ""
    unread = [v.name for v in module.declarations("variable") if not any(True for _ in module.readers(v.address))]
    found = [one for one in unread if is_name(one) and said <= words_of(one) and words_of(one) - said <= _EMPTY]
    return found[0] if len(found) == 1 else ""


def blocks(uses: Uses) -> list[Declaration]:
    """The blocks in which a variable is used, each once."""
    return list({(d.source.name, d.block.start): d for d, _ in uses}.values())
