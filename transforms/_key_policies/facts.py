"""What a module can read of the partition, the account and the region that a key is made in."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit
from fixer.module import SINGLE, Declaration, Module, free_name, known, references
from transforms._data_sources.account_ids import IDENTITY, held_at
from transforms._data_sources.accounts import is_same_account, provider_named, providers
from transforms._data_sources.partitions import COMMERCIAL, is_written_out
from transforms._data_sources.place import place_for
from transforms._former_arguments.versions import is_at_least
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION

_PARTITION: Final = "aws_partition"
_REGION: Final = "aws_region"
_NAME: Final = re.compile(r'"?aws(?:\.[\w-]+)?"?')
# The first version of the provider that calls a region's name `region`.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
_SIX: Final = (6, 0, 0)
_REGION_NAMES: Final = ("region", "name", "id")


class Facts(NamedTuple):
    """Code for the partition, the account and the region, and the edits that add what it reads."""

    codes: dict[str, str]
    edits: tuple[Edit, ...]


def facts(module: Module, key: Declaration, wanted: str) -> Facts:
    """What stands for the marks in `wanted`, where a key is made."""
    provider = provider_named(key)
    # In its account, the default provider tells as well.
    is_default = is_same_account(module, provider, "")
    codes: dict[str, str] = {}
    missing: list[str] = []
    for mark, type_, attribute in ((ACCOUNT, IDENTITY, "account_id"), (PARTITION, _PARTITION, "partition")):
        if mark not in wanted:
            continue
        held = held_at(module, key) if mark == ACCOUNT else None
        found = held or _looked_up(module, type_, provider, attribute)
        if mark == PARTITION and not found and is_written_out(module):
            found = hcl.quoted(COMMERCIAL)
        asked = "" if is_default and _has_default(module) else provider
        name = "current" if is_default and not asked else ""
        codes[mark] = found or _added(module, type_, asked, attribute, missing, name)
    if REGION in wanted:
        codes[REGION] = (
            key.value_code("region")
            or _looked_up(module, _REGION, provider, _region_name(module))
            or _of_provider(module, provider)
            or _added(module, _REGION, provider, _region_name(module), missing)
        )
    return Facts(codes, (place_for(module, key, missing),) if missing else ())


def cannot_ask(module: Module, key: Declaration) -> bool:
    """Whether the key's provider is told not to ask for the account, which the module does not know otherwise."""
    if held_at(module, key) is not None:
        return False
    return any(known(module, block.value("skip_requesting_account_id")) is True for block in providers(module))


def is_told(key: Declaration) -> bool:
    """Whether a key's provider is told as one is: `aws`, `aws.replica`."""
    provider = key.attribute("provider")
    return provider is None or _NAME.fullmatch(provider.value_code) is not None


def _has_default(module: Module) -> bool:
    return any(block.attribute("alias") is None for block in providers(module))


def _looked_up(module: Module, type_: str, provider: str, attribute: str) -> str:
    """What a data source of the module tells of a provider; the partition is that of all in its account."""
    found = [one for one in module.data(type_) if one.shape == SINGLE and not one.attribute("depends_on")]
    if type_ == _REGION:
        found = [one for one in found if not (one.attribute("name") or one.attribute("endpoint"))]
        found = [one for one in found if not one.attribute("region")]
    fitting = [
        one
        for one in found
        if provider_named(one) == provider
        or (type_ == _PARTITION and is_same_account(module, provider_named(one), provider))
    ]
    fitting.sort(key=lambda one: (provider_named(one) != provider, one.name != "current"))
    return f"{fitting[0].address}.{attribute}" if fitting else ""


def _of_provider(module: Module, provider: str) -> str:
    """The region of a provider where it is that of a variable or a local value."""
    for block in providers(module):
        alias = known(module, block.value("alias")) if block.attribute("alias") else ""
        region = block.attribute("region")
        if region is not None and (f"aws.{alias}" if alias else "") == provider:
            found = list(references(region.value_code))
            if len(found) == 1 and region.value_code == ".".join(found[0].names) and found[0].names[0] == "var":
                return region.value_code
    return ""


def _region_name(module: Module) -> str:
    """What the module, or the provider that it asks for, calls the name of a region."""
    for name in _REGION_NAMES:
        if any(module.mentions(f"{data.address}.{name}") for data in module.data(_REGION)):
            return name
    return "region" if is_at_least(module, "aws", _SIX) else "name"


def _added(module: Module, type_: str, provider: str, attribute: str, missing: list[str], name: str = "") -> str:
    """What a new data source tells; its code goes to `missing`."""
    first = name or provider.removeprefix("aws.") or "current"
    name = free_name(module, f"data.{type_}", first, or_else=("current", "this"))
    body = "{\nprovider = PROVIDER\n}" if provider else "{}"
    filled = {"NAME": name, "PROVIDER": provider} if provider else {"NAME": name}
    missing.append(hcl.build(f'data "{type_}" "NAME" {body}', **filled))
    return f"data.{type_}.{name}.{attribute}"
