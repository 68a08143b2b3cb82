"""Keys for the regions of replicas, made after the key that stands in another."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Insert
from fixer.module import Declaration, Module, free_name, known, target
from transforms._use_regional_replica_keys.keys import KEY, REGION_WORDS, REPLICA_KEY, original
from transforms._use_regional_replica_keys.regional import Regional, regional
from transforms._use_regional_replica_keys.regions import Region, have_regions
from transforms._use_regional_replica_keys.replicas import Replica

POLICY: Final = "aws_kms_key_policy"
# What a copy of a multi-Region key has from its primary.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_key
_OF_PRIMARY: Final = (
    "multi_region",
    "enable_key_rotation",
    "rotation_period_in_days",
    "key_usage",
    "customer_master_key_spec",
)
# Keys that hang on something of their region.
_BOUND: Final = ("custom_key_store_id", "xks_key_id")
# Words of a name that are not true of a copy.
_ORIGINAL: Final = rf"(?:^|_)(?:primary|{REGION_WORDS})(?=_|$)"
_INTERPOLATION = re.compile(r"(\$\{[^}]*\})")
_PRIMARY = re.compile(r"\b[Pp]rimary\b")


class Copy(NamedTuple):
    """A new key: its address, and the edits that make it. There is one, one if there is one of the original (`[0]`), or
    one for each region.
    """

    address: str
    edits: tuple[Edit, ...]
    kind: str

    def index_of(self, replica: Replica) -> str:
        """What picks the key of a replica."""
        return {"each": f"[{replica.here}]", "count": "[0]"}.get(self.kind, "")


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
        return f"for_each = {self.regions}\n\nregion = each.value\n" if self.regions else f"region = {self.here}\n"


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
    if key is None or key.type != KEY:
        return "the module does not make the key itself" if key is None else f"{key.address} is a copy itself"
    policies = [one for one in module.resources(POLICY) if _is_of(module, one, key)]
    if not all(one.source.is_editable for one in (key, *policies)):
        return "override files are not edited"
    if key.shape.kind == "for_each" or (home.regions and key.shape.kind == "count"):
        return f"there may be several of {key.address}"
    if len(policies) > 1:
        return f"{key.address} has several policies"
    if any(one.shape != key.shape for one in policies):
        return f"only some of {key.address} have the policy of {policies[0].address}"
    if any(map(key.attribute, _BOUND)):
        return f"what {key.address} is made of is kept in its region"
    multi = key.attribute("multi_region")
    if multi is not None and not isinstance(multi.value, hcl.LiteralValue):
        return f"whether {key.address} is a multi-Region key is decided elsewhere"
    type_ = REPLICA_KEY if multi is not None and known(module, multi.value) is True else KEY
    address = f"{type_}.{_name(module, type_, key, home)}"
    writer = regional(module, key, home.here, f"{address}[each.value]" if home.regions else address)
    edits: list[Edit] = []
    for block in (key, *policies):
        policy = block.attribute("policy")
        if policy is not None and (reason := writer.why_not(policy)):
            return reason
        edits.append(Insert(block.source, block.block, _code(block, address, home, writer)))
    return Copy(address, tuple(edits), "each" if home.regions else key.shape.kind)


def _is_of(module: Module, policy: Declaration, key: Declaration) -> bool:
    reference = target(module, policy.value("key_id"))
    return reference is not None and reference.address == key.address


def _name(module: Module, type_: str, key: Declaration, home: Home) -> str:
    suffix = "replicas"
    if not home.regions:
        where = home.provider.removeprefix("aws.") or (home.region and home.region.name) or home.here.rpartition(".")[2]
        suffix = re.sub(r"\W", "_", where.removesuffix("_region")) or "replica"
    base = "_".join(filter(None, [re.sub(_ORIGINAL, "", key.name).strip("_"), suffix]))
    return free_name(module, type_, base)


def _code(block: Declaration, address: str, home: Home, writer: Regional) -> str:
    """The copy of a key, or of its policy."""
    copied, _, name = address.partition(".")
    is_replica_key = block.type == KEY and copied == REPLICA_KEY
    type_ = copied if block.type == KEY else POLICY
    lines = home.arguments
    if is_replica_key:
        lines += f"primary_key_arn = {block.address}{'[0]' if block.shape.kind == 'count' else ''}.arn\n"
    for n, item in enumerate(block.body.items):
        argument = item.name if isinstance(item, hcl.Attribute) else ""
        if argument == "region" or (argument == "provider" and home.provider):
            continue
        if is_replica_key and argument in _OF_PRIMARY:
            continue
        code = writer.rewritten(block, item)
        if argument == "description" and home.here:
            code = _described(code, writer.text)
        if argument == "is_enabled" and is_replica_key:
            code = code.removeprefix("is_")
        lines += ("\n" if n and "\n" in item.gap else "") + code + "\n"
    return hcl.build('resource "TYPE" "NAME" {\nBODY\n}', TYPE=type_, NAME=name, BODY=lines.rstrip("\n"))


def _described(code: str, region: str) -> str:
    """The description of a key, as that of its copy in a region."""
    pieces = _INTERPOLATION.split(code)
    pieces[::2] = [
        _PRIMARY.sub(lambda m: "Replica" if m.group()[0] == "P" else "replica", text) for text in pieces[::2]
    ]
    code = "".join(pieces)
    if region in code or not re.fullmatch(r'\w+\s*=\s*"[^\n]*"', code):
        return code
    return f'{code[:-1]} ({region})"'
