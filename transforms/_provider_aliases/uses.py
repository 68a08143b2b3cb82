"""Which provider configurations a module uses by their alias, and which it has."""

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known_string

GIVEN: Final = re.compile(r"\bproviders?\s*=")
ASKING: Final = re.compile(rf"{GIVEN.pattern}|\bconfiguration_aliases\b")
_REFERENCE: Final = re.compile(r'"?(?P<name>[A-Za-z][\w-]*)(?:\.(?P<alias>[A-Za-z_][\w-]*))?"?')
# What stands first in references to values: no provider has such a name.
_NO_PROVIDERS: Final = frozenset(("var", "local", "each", "count", "data", "module", "path", "self", "terraform"))


class Used(NamedTuple):
    """A block that uses a provider configuration, and the argument (or the element of it) that says which."""

    declaration: Declaration
    block: hcl.Block
    node: hcl.Node
    code: str

    @property
    def reference(self) -> str:
        """The configuration that is named: `aws.west`, `aws`; empty where it is no such name."""
        match = _REFERENCE.fullmatch(self.code.strip())
        if match is None or match["name"] in _NO_PROVIDERS:
            return ""
        return match["name"] + (f".{match['alias']}" if match["alias"] else "")

    @property
    def text(self) -> str:
        """The source text of the block."""
        return self.declaration.source.text[self.block.start : self.block.end]


def used(module: Module) -> Iterator[Used]:
    """Every place where a provider configuration is named, in source order of each kind."""
    if not any(GIVEN.search(source.text) for source in module.sources.values() if source.is_configuration):
        return
    for kind in ("resource", "data", "ephemeral", "import"):
        for declaration in module.declarations(kind):
            yield from _named(declaration, declaration.block)
    for check in module.declarations("check"):
        for block in check.body.blocks("data"):
            yield from _named(check, block)
    for call in module.declarations("module"):
        given = call.value("providers") if GIVEN.search(call.source.text, call.block.start, call.block.end) else None
        for element in given.elements if isinstance(given, hcl.ObjectCons) else ():
            yield Used(call, call.block, element, element.value.code)


def _named(declaration: Declaration, block: hcl.Block) -> Iterator[Used]:
    if GIVEN.search(declaration.source.text, block.start, block.end):
        argument = block.body.attribute("provider")
        if argument is not None:
            yield Used(declaration, block, argument, argument.value_code)


def had(module: Module) -> set[str]:
    """The aliased configurations that a module declares or is handed. Raises ValueError for JSON that is none."""
    found = {f"{block.type}.{alias_of(module, block)}" for block in module.declarations("provider")}
    for element in handed(module):
        # One in quotes is meant as well.
        found |= {alias.value.code.strip().strip('"') for alias in element.elements}
    for source in module.sources.values():
        if source.name.endswith(".tf.json"):
            found |= set(_in_json(json.loads(source.text)))
    return found


def alias_of(module: Module, provider: Declaration) -> str:
    """The alias of a provider block, empty for the default one. One that lacks its quotes is meant as well."""
    value = provider.value("alias")
    if isinstance(value, hcl.Variable):
        return value.name
    return known_string(module, value) or ""


def handed(module: Module) -> Iterator[hcl.TupleCons]:
    """The `configuration_aliases` of a module."""
    for terraform in module.declarations("terraform"):
        for block in terraform.body.blocks("required_providers"):
            for entry in block.body.attributes:
                value = entry.value
                aliases = value.get("configuration_aliases") if isinstance(value, hcl.ObjectCons) else None
                if isinstance(aliases, hcl.TupleCons):
                    yield aliases


def _in_json(value: object) -> Iterator[str]:
    """The provider configurations in a JSON file, `configuration_aliases` included."""
    blocks = value.get("provider") if isinstance(value, dict) else None
    for block in blocks if isinstance(blocks, list) else [blocks]:
        for name, inner in block.items() if isinstance(block, dict) else ():
            for one in inner if isinstance(inner, list) else [inner]:
                alias = one.get("alias") if isinstance(one, dict) else None
                yield f"{name}.{alias or ''}"
    yield from re.findall(r'"([\w-]+\.[\w-]+)"', json.dumps(value)) if "configuration_aliases" in str(value) else ()
