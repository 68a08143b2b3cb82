"""What modules say of the providers they need: which source a local name means, and which versions will do."""

import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from fixer import hcl
from fixer.module.calls import Relatives, is_local, module_sources, relatives
from fixer.module.module import Module
from fixer.module.source import Source
from fixer.provider.constraint import both
from fixer.provider.known import (
    AWS_5_WITH_REGION,
    AWS_6_CONSTRAINT,
    AWS_OLD_WITH_REGION,
    BUILT_IN,
    BUILT_IN_SOURCE,
    KNOWN,
    Provider,
    full_source,
)
from fixer.provider.shipped import aws_6

_TERRAFORM_ITSELF = Provider(BUILT_IN_SOURCE, "")
_LOCK = ".terraform.lock.hcl"
_REGION = re.compile(r"^\s*region\s*=", re.MULTILINE)
_BLOCK = re.compile(r"required_providers\b")


class Entry(NamedTuple):
    """What an entry of `required_providers` says; `is_plain` if it says nothing but that."""

    source: str
    version: str
    aliases: frozenset[str]
    is_plain: bool


def entries(module: Module) -> tuple[hcl.Attribute, ...]:
    """Every entry of `required_providers`, wherever it stands; of JSON files only those that override another.

    An entry of an override file takes the place of the one of its name, the whole of it, and no other's.
    Source: https://developer.hashicorp.com/terraform/language/files/override#merging-terraform-blocks
    """
    return module.once(_merged)


def _merged(module: Module) -> tuple[hcl.Attribute, ...]:
    overriding = {entry.name: entry for entry in _overriding(module)}
    standing = [entry for source, entry in _written(module) if not source.is_override and entry.name not in overriding]
    return (*standing, *overriding.values())


def _overriding(module: Module) -> Iterator[hcl.Attribute]:
    """The entries of override files, in the order in which these are merged: by their names."""
    for source in module.sources.values():
        if source.is_override and source.is_hcl:
            yield from (entry for other, entry in _written(module) if other is source)
        elif source.is_override and "required_providers" in source.text:
            yield from _in_json(source.text)


def _written(module: Module) -> Iterator[tuple[Source, hcl.Attribute]]:
    for terraform in module.declarations("terraform"):
        if _BLOCK.search(terraform.source.text, terraform.block.start, terraform.block.end):
            for block in terraform.body.blocks("required_providers"):
                yield from ((terraform.source, entry) for entry in block.body.attributes)


def _in_json(text: str) -> Iterator[hcl.Attribute]:
    """The entries in a JSON file. What is an object in JSON is one in HCL, so each can be read like any other."""
    try:
        written: Any = json.loads(text)
    except ValueError:
        return
    for terraform in _objects(written.get("terraform") if isinstance(written, dict) else None):
        for required in _objects(terraform.get("required_providers")):
            for name, value in required.items():
                yield from hcl.parse(f"{name} = {json.dumps(value)}\n").body.attributes


def _objects(value: Any) -> list[dict[str, Any]]:
    """An object, or each of a list of them."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def read_entry(entry: hcl.Attribute) -> Entry:
    """What an entry says: an object, or only a constraint, as it was once written."""
    value = entry.value
    if isinstance(value, hcl.Template):
        return Entry("", value.literal or "", frozenset(), is_plain=value.literal is not None)
    if not isinstance(value, hcl.ObjectCons):
        return Entry("", "", frozenset(), is_plain=False)
    source, version, aliases = "", "", frozenset[str]()
    plain = True
    for element in value.elements:
        literal = element.value.literal if isinstance(element.value, hcl.Template) else None
        match element.name:
            case "source" if literal is not None:
                source = literal
            case "version" if literal is not None:
                version = literal
            case "configuration_aliases" if isinstance(element.value, hcl.TupleCons):
                aliases = frozenset([alias.value.code.strip() for alias in element.value.elements])
            case _:
                plain = False
    return Entry(source, version, aliases, plain)


class Configuration:
    """What a module, and those that it runs together with, say of providers. The others are read when asked for."""

    def __init__(self, module: Module) -> None:
        self.module = module

    @cached_property
    def _relatives(self) -> Relatives:
        return relatives(self.module)

    def provider(self, name: str) -> Provider | None:
        """The provider that a local name means: what the modules around say it is, else what everybody means by it."""
        known = _TERRAFORM_ITSELF if name == BUILT_IN else KNOWN.get(name)
        above, below = self._relatives
        for other in (*above, *below):
            for entry in entries(other):
                said = read_entry(entry)
                if entry.name == name and said.source:
                    is_known = known is not None and full_source(said.source) == full_source(known.source)
                    return known if is_known else Provider(said.source, said.version)
        return known

    def constraint(self, name: str, provider: Provider) -> str | None:
        """The first constraint that goes with all that is said of the provider; None if there is none.

        Tried are, in this order: what the module's own `provider` block says, what the modules that call it say, the
        version that is locked, what only a newer version knows, the table's, and what the modules that it calls say.
        """
        above, below = self._relatives
        family = (self.module, *above, *below)
        said = [text for other in family for text in _said(other, provider)]
        candidates = [
            *_configured(self.module, name),
            *[text for other in above for text in _said(other, provider)],
            *[text for other in (self.module, *above) for text in _locked(other, provider)],
            *[AWS_6_CONSTRAINT for other in family if name == "aws" and _only_of_6(other)],
            _open(provider) if any(_calls_elsewhere(other) for other in family) else provider.constraint,
            *said,
        ]
        fitting = [candidate for candidate in candidates if all(both(candidate, text) is not None for text in said)]
        return fitting[0] if fitting else None

    def reason(self, name: str, constraint: str) -> str:
        """What only a newer version knows, if a constraint asks for that on account of it; else empty."""
        if (name, constraint) != ("aws", AWS_6_CONSTRAINT):
            return ""
        above, below = self._relatives
        return next((said for other in (self.module, *above, *below) if (said := _only_of_6(other))), "")

    def allows(self, provider: Provider, constraint: str) -> bool:
        """Whether a constraint goes with all that is said of the provider, and with the versions that are locked."""
        above, below = self._relatives
        said = [text for other in (self.module, *above, *below) for text in _said(other, provider)]
        locked = [text for other in (self.module, *above) for text in _locked(other, provider)]
        return all(both(constraint, text) is not None for text in (*said, *locked))


def _said(module: Module, provider: Provider) -> Iterator[str]:
    """What a module's requirements, and its `provider` blocks of that name, say of a provider's version."""
    for entry in entries(module):
        said = read_entry(entry)
        if said.version and full_source(said.source, entry.name) == full_source(provider.source):
            yield said.version
    yield from _configured(module, provider.source.rpartition("/")[2])


def _configured(module: Module, name: str) -> Iterator[str]:
    """The `version` in a `provider` block: deprecated, and still a constraint."""
    for declaration in module.declarations("provider"):
        version = declaration.value("version") if declaration.type == name else None
        literal = version.literal if isinstance(version, hcl.Template) else None
        if literal:
            yield literal


def _locked(module: Module, provider: Provider) -> Iterator[str]:
    """The major version that `terraform init` has locked: nothing else can be installed without an upgrade."""
    text = module.surroundings.read(_LOCK) or ""
    source = re.escape(full_source(provider.source))
    found = re.search(rf'provider "[^"/]+/{source}" {{\s*version\s*=\s*"(\d+)\.(\d+)', text, re.IGNORECASE)
    if found:
        yield f"~> {found[1]}.0" if found[1] != "0" else f"~> 0.{found[2]}"


def _only_of_6(module: Module) -> str:
    """What a module says that the AWS provider knows since version 6 only: a type, or an argument `region`.

    `region` of `data.aws_region` alone says it not: one attribute, which 5 has by another name, chooses no version.
    Neither does that of a type which took it long ago.
    """
    for declaration in (*module.declarations("resource"), *module.declarations("data")):
        kind, type_, block = declaration.kind, declaration.type, declaration.block
        if not type_.startswith("aws_"):
            continue
        if aws_6().adds(kind, type_):
            return type_
        if (
            type_ not in AWS_5_WITH_REGION | AWS_OLD_WITH_REGION
            and _REGION.search(declaration.source.text, block.start, block.end)
            and block.body.attribute("region")
            and (schema := aws_6().find(kind, type_)) is not None
            and "region" in schema.names
        ):
            return f"region in {declaration.address}"
    return ""


def _calls_elsewhere(module: Module) -> bool:
    return any(not is_local(source) for source in module_sources(module))


def _open(provider: Provider) -> str:
    """The constraint for a module that calls modules from a registry: these may need a major that is newer."""
    return provider.constraint if provider.is_newest else provider.constraint.replace("~>", ">=")
