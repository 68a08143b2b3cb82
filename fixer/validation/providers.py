"""Which schemas hold for a module: those of the providers that are known here, by the local names it gives them."""

import re
from typing import Final

from fixer.module import Configuration, Declaration, Module, entries, read_entry, relatives
from fixer.provider.constraint import allowed
from fixer.provider.known import BUILT_IN, BUILT_IN_SOURCE, KNOWN, full_source
from fixer.provider.schema import Schema, Schemas
from fixer.provider.shipped import SHIPPED, aws_6, shipped
from fixer.provider.version_6 import change_of

_REFERENCE: Final = re.compile(r'"?([A-Za-z][\w-]*)(?:\.[\w-]+)?"?')
_FIRST_5: Final = ((5, 0, 0), 0)
_FIRST_6: Final = ((6, 0, 0), 0)


def schemas_for(module: Module, name: str) -> Schemas | None:
    """The schemas of the provider that a module knows by a local name; None where they are not known.

    Those that the user has imported, or else those that come with tffix, of AWS for the version that the module is for.
    """
    schemas = usual_schemas_for(module, name)
    return aws_6() if schemas is not None and is_of_aws(schemas) and is_version_6(module) else schemas


def usual_schemas_for(module: Module, name: str) -> Schemas | None:
    """The schemas of the provider that a module knows by a local name, of AWS those of 5.100; None where they are not
    known, as those of versions of AWS's before 5, which what is deployed already may be for.

    What version a module is for takes longer to tell than whether its blocks are right, and seldom matters.
    """
    source = _source(module, name)
    namespace, _, short = source.rpartition("/")
    imported = _imported(module, source)
    is_shipped = namespace == "hashicorp" and short in SHIPPED
    if short == "aws" and imported is None and module.once(_is_before_5):
        return None
    if imported is None and (is_shipped or source == BUILT_IN_SOURCE):
        return shipped(short)
    return imported


def usual_schemas_of(module: Module, declaration: Declaration) -> Schemas | None:
    """The schemas of the provider that a resource or data source belongs to, of AWS those of 5.100."""
    return usual_schemas_for(module, _provider_of(module, declaration))


def is_of_aws(schemas: Schemas) -> bool:
    """Whether schemas are those of AWS that come with tffix, which are of more than one version."""
    return schemas is shipped("aws")


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
    schemas = schemas_for(module, _provider_of(module, declaration))
    return schemas.find(declaration.kind, declaration.type) if schemas else None


def read_schemas_of(module: Module, declaration: Declaration) -> tuple[Schema, ...]:
    """The schemas of all versions that a resource or data source may be of; empty where these are not known."""
    schema, is_aws = _asked_for(module, declaration)
    if schema is None or not is_aws or not allows_version_6(module):
        return (schema,) if schema is not None else ()
    if is_newer(module):
        return ()
    later = aws_6().find(declaration.kind, declaration.type)
    return (schema, later) if later is not None and not is_version_6(module) else (later or schema,)


def exports(module: Module, declaration: Declaration, name: str) -> bool:
    """Whether a resource or data source has an attribute or a block of that name, as far as its type is known."""
    schema, is_aws = _asked_for(module, declaration)
    is_there = schema is None or _has(schema, name)
    kind, type_ = declaration.kind, declaration.type
    if not is_aws or (is_there and schema is not None and change_of(kind, type_, name) is None):
        return is_there
    if not is_version_6(module) and (is_there or not allows_version_6(module)):
        return is_there
    later = aws_6().find(kind, type_)
    is_gone = change_of(kind, type_, name) is not None
    return later is None or _has(later, name) or (not is_gone and is_newer(module))


def _asked_for(module: Module, declaration: Declaration) -> tuple[Schema | None, bool]:
    known, place = module.once(_schemas_asked_for), (declaration.source.name, declaration.block.start)
    if place not in known:
        schemas = usual_schemas_of(module, declaration)
        schema = schemas.find(declaration.kind, declaration.type) if schemas else None
        known[place] = schema, schemas is not None and is_of_aws(schemas)
    return known[place]


def _has(schema: Schema, name: str) -> bool:
    return name in schema.names or name in schema.block_names


def _schemas_asked_for(_: Module) -> dict[tuple[str, int], tuple[Schema | None, bool]]:
    """The schemas of resources and data sources by their places, as far as somebody has asked: each reference does."""
    return {}


def _provider_of(module: Module, declaration: Declaration) -> str:
    """The local name of the provider that a resource or data source belongs to."""
    # Where the argument names another provider than the type does, that one has the type.
    block, argument = declaration.block, None
    if declaration.source.text.find("provider", block.start, block.end) >= 0:
        argument = declaration.attribute("provider")
    if argument is not None:
        named = _REFERENCE.fullmatch(argument.value_code)
        if named is not None and named[1] in module.once(_declared):
            return named[1]
    return declaration.type.partition("_")[0]


def is_version_6(module: Module) -> bool:
    """Whether the module is for version 6 of the AWS provider, or a later one."""
    return _imported(module, "hashicorp/aws") is None and module.once(_asks_for_6)


def allows_version_6(module: Module) -> bool:
    """Whether nothing that is said of the AWS provider keeps version 6 from being taken."""
    return _imported(module, "hashicorp/aws") is None and module.once(_goes_with_6)


def is_newer(module: Module) -> bool:
    """Whether the module is for a version of the AWS provider that came after the one that is known."""
    return not Configuration(module).allows(KNOWN["aws"], f"<= {aws_6().version}")


def _asks_for_6(module: Module) -> bool:
    if module.once(_says_no_6):
        return False
    constraint = Configuration(module).constraint("aws", KNOWN["aws"])
    versions = allowed(constraint) if constraint is not None else None
    return versions is not None and versions.low >= _FIRST_6


def _goes_with_6(module: Module) -> bool:
    return not module.once(_says_no_6) and Configuration(module).allows(KNOWN["aws"], ">= 6.0")


def _is_before_5(module: Module) -> bool:
    """Whether a module in a folder, or one that calls it, keeps the AWS provider before version 5."""
    if module.surroundings.kind != "folder":
        return False
    family = (module, *relatives(module).above)
    found = [read_entry(entry) for one in family for entry in entries(one) if entry.name == "aws"]
    asked = [one.version for one in found if full_source(one.source, "aws") == "hashicorp/aws"]
    # As it was once written, and still is taken.
    blocks = [one for own in family for one in own.declarations("provider") if one.type == "aws"]
    asked += [one.value_code("version").strip('"') for one in blocks]
    versions = [allowed(version) for version in asked if version]
    return any(one is not None and not one.is_empty and one.high <= _FIRST_5 for one in versions)


def _says_no_6(module: Module) -> bool:
    """Whether the module itself asks for what is before 6: most do, and no other needs to be asked then."""
    for entry in entries(module):
        said = read_entry(entry)
        if entry.name == "aws" and full_source(said.source, "aws") == "hashicorp/aws" and said.version:
            versions = allowed(said.version)
            if versions is not None and versions.high <= _FIRST_6:
                return True
    return False


def _source(module: Module, name: str) -> str:
    """The source address that a local name stands for."""
    declared = module.once(_declared)
    if name not in declared:
        # A called module may leave it to those that call it.
        provider = Configuration(module).provider(name)
        given = provider.source if provider is not None else ""
        # Nobody has to declare what is built in.
        declared[name] = full_source(given or (BUILT_IN_SOURCE if name == BUILT_IN else ""), name)
    return declared[name]


def _declared(module: Module) -> dict[str, str]:
    """The source of each provider that the module declares, and of others as far as somebody has asked."""
    return {entry.name: full_source(read_entry(entry).source, entry.name) for entry in entries(module)}
