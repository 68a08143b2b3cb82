"""Which schemas hold for a module: those of the providers that are known here, by the local names it gives them."""

import re
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.constraint import Range, allowed
from fixer.provider.known import full_source
from fixer.provider.schema import Schema, Schemas

# The providers whose schemas come with tffix.
SHIPPED: Final = frozenset({"archive", "aws", "http", "local", "null", "random", "time", "tls"})
_ENTRY: Final = re.compile(r"required_providers\b")


@cache
def _shipped(name: str) -> Schemas:
    text = get_data("fixer.provider", f"data/{name}.schema")
    assert text is not None
    return Schemas(text)


def schemas_for(module: Module, name: str) -> Schemas | None:
    """The schemas of the provider that a module knows by a local name; None where they are not known.

    Those that the user has imported, or else those that come with tffix.
    """
    declared = module.once(_declared)
    source = declared[name][0] if name in declared else f"hashicorp/{name}"
    namespace, _, short = source.rpartition("/")
    imported = _imported(module, source)
    if imported is None and namespace == "hashicorp" and short in SHIPPED:
        return _shipped(short)
    return imported


def _imported(module: Module, source: str) -> Schemas | None:
    read = module.once(_read)
    if source not in read:
        text = module.surroundings.schemas(source)
        read[source] = Schemas(text) if text is not None else None
    return read[source]


def _read(_: Module) -> dict[str, Schemas | None]:
    """What was imported, by source address, as far as somebody has asked."""
    return {}


def schema_of(module: Module, declaration: Declaration) -> Schema | None:
    """The schema of a resource or data source; None where its provider or its type is not known."""
    schemas = schemas_of(module, declaration)
    return schemas.find(declaration.kind, declaration.type) if schemas else None


def schemas_of(module: Module, declaration: Declaration) -> Schemas | None:
    """The schemas of the provider that a resource or data source belongs to."""
    name = declaration.type.partition("_")[0]
    # Where the argument names another provider than the type does, that one has the type.
    if "provider" in declaration.source.text and (argument := declaration.attribute("provider")) is not None:
        named = re.match(r'"?([A-Za-z][\w-]*)', argument.value_code)
        name = named[1] if named else name
    return schemas_for(module, name)


def is_version_6(module: Module) -> bool:
    """Whether the module asks for version 6 of the AWS provider, or a later one, which is known by its changes only."""
    if _imported(module, "hashicorp/aws") is not None:
        return False
    declared = module.once(_declared)
    versions = declared["aws"][1] if "aws" in declared else None
    return versions is not None and versions.low >= ((6, 0, 0), 0)


def _declared(module: Module) -> Mapping[str, tuple[str, Range | None]]:
    """The source of each provider that `required_providers` declares, and the versions that it allows."""
    found: dict[str, tuple[str, Range | None]] = {}
    for settings in module.declarations("terraform"):
        if not _ENTRY.search(settings.source.text, settings.block.start, settings.block.end):
            continue
        for block in settings.body.blocks("required_providers"):
            for entry in block.body.attributes:
                if isinstance(entry.value, hcl.ObjectCons):
                    values = {element.name: _literal(element.value) for element in entry.value.elements}
                    source, version = full_source(values.get("source", ""), entry.name), values.get("version", "")
                else:
                    source, version = full_source("", entry.name), _literal(entry.value)
                found[entry.name] = (source, allowed(version) if version else None)
    return found


def _literal(expression: hcl.Expression) -> str:
    return (expression.literal or "") if isinstance(expression, hcl.Template) else ""
