"""Which schemas hold for a module: those of the providers that are known here, by the local names it gives them."""

import re
from functools import cache
from pkgutil import get_data
from typing import Final

from fixer.module import Configuration, Declaration, Module, entries, read_entry
from fixer.provider.constraint import allowed
from fixer.provider.known import KNOWN, full_source
from fixer.provider.schema import Schema, Schemas

# The providers whose schemas come with tffix.
SHIPPED: Final = frozenset({"archive", "aws", "http", "local", "null", "random", "time", "tls"})
_REFERENCE: Final = re.compile(r'"?([A-Za-z][\w-]*)(?:\.[\w-]+)?"?')


@cache
def _shipped(name: str) -> Schemas:
    text = get_data("fixer.provider", f"data/{name}.schema")
    assert text is not None
    return Schemas(text)


def schemas_for(module: Module, name: str) -> Schemas | None:
    """The schemas of the provider that a module knows by a local name; None where they are not known.

    Those that the user has imported, or else those that come with tffix.
    """
    source = _source(module, name)
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
    known, place = module.once(_schemas_asked_for), (declaration.source.name, declaration.block.start)
    if place not in known:
        schemas = schemas_of(module, declaration)
        known[place] = schemas.find(declaration.kind, declaration.type) if schemas else None
    return known[place]


def _schemas_asked_for(_: Module) -> dict[tuple[str, int], Schema | None]:
    """The schemas of resources and data sources by their places, as far as somebody has asked: each reference does."""
    return {}


def schemas_of(module: Module, declaration: Declaration) -> Schemas | None:
    """The schemas of the provider that a resource or data source belongs to."""
    name = declaration.type.partition("_")[0]
    # Where the argument names another provider than the type does, that one has the type.
    block, argument = declaration.block, None
    if declaration.source.text.find("provider", block.start, block.end) >= 0:
        argument = declaration.attribute("provider")
    if argument is not None:
        named = _REFERENCE.fullmatch(argument.value_code)
        if named is not None and named[1] in module.once(_declared):
            name = named[1]
    return schemas_for(module, name)


def is_version_6(module: Module) -> bool:
    """Whether the module is for version 6 of the AWS provider, or a later one, which is known by its changes only."""
    return _imported(module, "hashicorp/aws") is None and module.once(_asks_for_6)


def _asks_for_6(module: Module) -> bool:
    constraint = Configuration(module).constraint("aws", KNOWN["aws"])
    versions = allowed(constraint) if constraint is not None else None
    return versions is not None and versions.low >= ((6, 0, 0), 0)


def _source(module: Module, name: str) -> str:
    """The source address that a local name stands for."""
    declared = module.once(_declared)
    if name not in declared:
        # A called module may leave it to those that call it.
        provider = Configuration(module).provider(name)
        declared[name] = full_source(provider.source if provider is not None else "", name)
    return declared[name]


def _declared(module: Module) -> dict[str, str]:
    """The source of each provider that the module declares, and of others as far as somebody has asked."""
    return {entry.name: full_source(read_entry(entry).source, entry.name) for entry in entries(module)}
