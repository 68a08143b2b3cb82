"""The constraints that a module has for the AWS provider, and what they should be.

Source: https://developer.hashicorp.com/terraform/language/providers/requirements#version-constraints
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module, Source, relatives
from fixer.provider.constraint import allowed
from fixer.provider.known import KNOWN, full_source

_AWS: Final = "aws"
_SOURCE: Final = "hashicorp/aws"
_FIRST: Final = ((5, 0, 0), 0)
_LOCKED: Final = re.compile(r'provider "[^"/]+/hashicorp/aws" \{\s*version\s*=\s*"([0-9.]+)"', re.IGNORECASE)


class Constraint(NamedTuple):
    """A constraint that is written out, and where it stands."""

    source: Source
    node: hcl.Expression
    version: str


def constraints(module: Module) -> Iterator[Constraint]:
    """Those of `required_providers` and of `provider` blocks, in files that may be changed."""
    for terraform in module.declarations("terraform"):
        for block in terraform.body.blocks("required_providers"):
            entry = block.body.attribute(_AWS)
            if entry is not None and terraform.source.is_editable:
                yield from _literal(terraform.source, _version(entry.value))
    for provider in module.declarations("provider"):
        if provider.type == _AWS and provider.source.is_editable:
            yield from _literal(provider.source, provider.value("version"))


def is_old(version: str) -> bool:
    """Whether no version from 5 on meets a constraint."""
    versions = allowed(version)
    return versions is not None and not versions.is_empty and versions.high <= _FIRST


def is_new(version: str) -> bool:
    """Whether no version before 5 meets a constraint."""
    versions = allowed(version)
    return versions is not None and not versions.is_empty and versions.low >= _FIRST


def needed(module: Module) -> str:
    """What the constraint should be: that of a module that this one runs together with, or the one that all have."""
    above, below = relatives(module)
    said = [one.version for other in (*above, *below) for one in constraints(other) if is_new(one.version)]
    return said[0] if said else KNOWN[_AWS].constraint


def is_held(module: Module) -> bool:
    """Whether a version before 5 is locked, here or in a module that calls this one."""
    found = [
        _LOCKED.search(one.surroundings.read(".terraform.lock.hcl") or "") for one in (module, *relatives(module)[0])
    ]
    return any(is_old(f"= {one[1]}") for one in found if one is not None)


def _version(value: hcl.Expression) -> hcl.Expression | None:
    """The version of an entry of AWS's provider: an object, or only a constraint, as it was once written."""
    if not isinstance(value, hcl.ObjectCons):
        return value
    source = value.get("source")
    text = source.literal if isinstance(source, hcl.Template) else ""
    return value.get("version") if full_source(text or "", _AWS) == _SOURCE else None


def _literal(source: Source, value: hcl.Expression | None) -> Iterator[Constraint]:
    if isinstance(value, hcl.Template) and value.literal:
        yield Constraint(source, value, value.literal)
