"""Keys for the regions of replicas, made after the key that stands in another."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert
from fixer.module import Declaration, Module, known, references, target
from transforms._use_regional_replica_keys.keys import KEY, REPLICA_KEY, original
from transforms._use_regional_replica_keys.regions import Region, have_regions, region_of, stand_of
from transforms._use_regional_replica_keys.replicas import Replica

POLICY: Final = "aws_kms_key_policy"
# What a copy says of itself, and what a copy of a multi-Region key has from its primary.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_key
_PLACES: Final = ("provider", "region", "for_each")
_OF_PRIMARY: Final = (
    "multi_region",
    "enable_key_rotation",
    "rotation_period_in_days",
    "key_usage",
    "customer_master_key_spec",
)
# Keys that hang on something of their region.
_BOUND: Final = ("custom_key_store_id", "xks_key_id")
_REGIONAL = re.compile(r"\bregion\b|_region\b|\b[a-z]{2}-(?:gov-)?[a-z]+-\d\b|ViaService")


class Copy(NamedTuple):
    """A new key: its address, the code by which a replica names it, and the edits that make it."""

    address: str
    index: str
    edits: tuple[Edit, ...]


class Home(NamedTuple):
    """Where a copy goes: a provider with an alias, one region (its code), or each region of a set (its code)."""

    provider: str
    region: Region | None
    regions: str

    @property
    def here(self) -> str:
        """Code for the region in the copy's own block."""
        if self.regions:
            return "each.value"
        return self.region.code if self.region else ""

    @property
    def arguments(self) -> str:
        """The arguments that put a block there."""
        if self.provider:
            return f"provider = {self.provider}\n"
        return f"for_each = {self.regions}\nregion = each.value\n" if self.regions else f"region = {self.here}\n"


def home_of(module: Module, replica: Replica) -> Home | None:
    """Where a key for a replica can be made."""
    if replica.provider:
        return Home(replica.provider, replica.region, "")
    if not have_regions(module):
        return None
    if replica.regions or replica.region is not None:
        return Home("", replica.region, replica.regions)
    return None


def copy_for(module: Module, replica: Replica, home: Home) -> Copy | str:
    """A copy of a replica's key, or why there can be none."""
    key = original(module, replica.key)
    if key is None or key.type not in (KEY, REPLICA_KEY):
        return "the module does not make the key"
    if key.type == REPLICA_KEY:
        return f"{key.address} is a copy itself"
    if not key.source.is_editable or key.shape.kind == "for_each" or (key.shape.kind == "count" and home.regions):
        return f"there are several of {key.address}" if key.source.is_editable else "its file is not edited"
    if any(key.attribute(name) for name in _BOUND):
        return f"what {key.address} is made of stands in its region"
    multi = key.attribute("multi_region")
    is_multi = known(module, multi.value) if multi else False
    if not isinstance(is_multi, bool) or (multi and any(r.names[0] == "var" for r in references(multi.value_code))):
        return f"whether {key.address} is a multi-Region key is decided elsewhere"
    type_ = REPLICA_KEY if is_multi else KEY
    name = _name(module, type_, key, home)
    rewrite = _rewriter(module, key, home, f"{type_}.{name}")
    edits: list[Edit] = []
    for block, code in _blocks(module, key, type_, name, home, rewrite):
        if rewrite.is_lost:
            return f"the policy of {key.address} is about its region"
        edits.append(Insert(block.source, block.block, code))
    index = f"[{replica.here}]" if home.regions else "[0]" if key.shape.kind == "count" else ""
    return Copy(f"{type_}.{name}", index, tuple(edits))
