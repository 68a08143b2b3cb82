"""Configurations that are declared, and that go by another alias where they are used."""

from collections.abc import Collection, Sequence

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from transforms._declare_provider_aliases.regions import Told, region_of
from transforms._provider_aliases.names import is_account, regions_in
from transforms._provider_aliases.uses import Used, alias_of
from transforms._variables.words import is_name


def declared_as(
    module: Module, name: str, users: Sequence[Used], missing: Collection[str], used: Collection[str]
) -> str:
    """The configuration that is meant by one that is not declared: the only one with an alias that is for its region,
    else the only one that nothing uses; empty where there is none, or more than one.
    """
    provider, _, alias = name.partition(".")
    # What is no name cannot be referred to.
    aliased = [one for one in module.declarations("provider") if one.type == provider and alias_of(module, one)]
    blocks = [one for one in aliased if is_name(alias_of(module, one))]
    is_written = all(isinstance(use.node, hcl.Attribute | hcl.ObjectElement) for use in users)
    if provider != "aws" or not blocks or not is_written or (is_account(alias) and not regions_in(alias)):
        return ""
    told = region_of(module, name, users, missing)
    if told is not None:
        there = [one for one in blocks if _is_in(module, one, told)]
        return _reference(module, there[0]) if len(there) == 1 else ""
    unused = [one for one in blocks if _reference(module, one) not in used]
    is_only = len([one for one in missing if one.startswith(f"{provider}.")]) == 1
    return _reference(module, unused[0]) if len(unused) == 1 and is_only and not regions_in(alias) else ""


def _reference(module: Module, provider: Declaration) -> str:
    return f"{provider.type}.{alias_of(module, provider)}"


def _is_in(module: Module, provider: Declaration, told: Told) -> bool:
    """Whether a configuration is for a region: by the same code, or by a text that no variable changes."""
    region = provider.attribute("region")
    if region is None:
        return False
    shown = resolved(module, region.value)
    value = shown.literal if isinstance(shown, hcl.Template) else None
    return region.value_code == told.code or (value is not None and f'"{value}"' == told.code)
