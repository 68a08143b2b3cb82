"""The replicas of a module that are encrypted with the key of another region, in every way of writing them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Level
from fixer.module import Declaration, Module, known, nested_blocks, resolved, target
from transforms._use_regional_replica_keys.keys import Key, keys_in
from transforms._use_regional_replica_keys.regions import (
    Region,
    Stand,
    alias_for,
    are_apart,
    is_for_all,
    region_of,
    stand_of,
)

TABLE: Final = "aws_dynamodb_table"
TABLE_REPLICA: Final = "aws_dynamodb_table_replica"
SECRET: Final = "aws_secretsmanager_secret"
EFS: Final = "aws_efs_replication_configuration"
BUCKET_REPLICATION: Final = "aws_s3_bucket_replication_configuration"
BUCKET: Final = "aws_s3_bucket"
# Replicas that are blocks of what they replicate: the arguments for the region and the key, and how bad a wrong key is
# (an apply fails, or it passes and the replication fails).
# Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table#replica
# https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret#replica
# https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_replication_configuration
_BLOCKS: Final = {
    TABLE: ("replica", "region_name", "kms_key_arn", Level.ERROR),
    SECRET: ("replica", "region", "kms_key_id", Level.WARNING),
    EFS: ("destination", "region", "kms_key_id", Level.ERROR),
}
# Replicas and copies that are resources, in a provider of their region: their arguments for keys.
_RESOURCES: Final = {
    TABLE_REPLICA: ("kms_key_arn",),
    "aws_rds_cluster": ("kms_key_id", "performance_insights_kms_key_id", "master_user_secret_kms_key_id"),
    "aws_rds_cluster_instance": ("performance_insights_kms_key_id",),
    "aws_db_instance": ("kms_key_id", "performance_insights_kms_key_id", "master_user_secret_kms_key_id"),
    "aws_db_instance_automated_backups_replication": ("kms_key_id",),
    "aws_db_snapshot_copy": ("kms_key_id",),
    "aws_docdb_cluster": ("kms_key_id",),
    "aws_neptune_cluster": ("kms_key_arn",),
    "aws_elasticache_replication_group": ("kms_key_id",),
    "aws_ebs_snapshot_copy": ("kms_key_id",),
    "aws_kinesis_stream": ("kms_key_id",),
}
TYPES: Final = (*_BLOCKS, *_RESOURCES, BUCKET_REPLICATION, BUCKET)


class Replica(NamedTuple):
    """A replica with a key of another region.

    `node` names the key, in `attribute`. The replica stands in `provider`, if one with an alias stands for its region;
    in `region`, if that is one; in each of `regions` (code for a set of them), if it is one for each. `here` is code
    for the region where the replica stands. One is `optional` where the service's own key serves without it.
    """

    owner: Declaration
    what: str
    attribute: hcl.Attribute
    node: hcl.Expression
    key: Key
    provider: str
    region: Region | None
    regions: str
    here: str
    optional: bool
    level: Level


def replicas(module: Module) -> list[Replica]:
    """The replicas with a key of another region, in source order."""
    found: list[Replica] = []
    for type_ in _BLOCKS:
        for owner in module.resources(type_):
            if "kms" in owner.block.body.code:
                found += _of_blocks(module, owner)
    for type_, arguments in _RESOURCES.items():
        for owner in module.resources(type_):
            found += _of_resource(module, owner, arguments)
    for owner in module.resources(BUCKET_REPLICATION, BUCKET):
        if "replica_kms_key_id" in owner.block.body.code:
            found += _of_bucket(module, owner)
    return sorted(found, key=lambda replica: (replica.owner.source.name, replica.node.start))


def has_own_key(module: Module, replica: Replica) -> bool | None:
    """Whether the table of a DynamoDB replica has a key of its own; None where it is none, or the table is elsewhere.

    DynamoDB takes no replica without a key beside a table with one, and none with a key beside a table without.
    """
    table: Declaration | None = replica.owner
    if replica.owner.type == TABLE_REPLICA:
        reference = target(module, replica.owner.value("global_table_arn"))
        table = module.find(reference.address) if reference else None
    if table is None or table.type != TABLE:
        return None
    return any(block.body.attribute("kms_key_arn") for block in nested_blocks(table.body, "server_side_encryption"))


def _of_blocks(module: Module, owner: Declaration) -> Iterator[Replica]:
    type_, region_name, key_name, level = _BLOCKS[owner.type]
    home = stand_of(module, owner)
    for block in owner.body.blocks(type_, "dynamic"):
        loop = block if block.type == "dynamic" else None
        if loop is not None and loop.labels != (type_,):
            continue
        for body in [content.body for content in block.body.blocks("content")] if loop else [block.body]:
            place, attribute = body.attribute(region_name), body.attribute(key_name)
            if place is None or attribute is None or home is None:
                continue
            spread = _Spread.of(module, loop, place.value)
            for node, key in _named(module, owner, attribute):
                if not _is_elsewhere(module, owner, home, key, spread.region):
                    continue
                yield Replica(
                    owner,
                    f"{_count(spread)} of {owner.address}{spread.said}",
                    attribute,
                    node,
                    key,
                    alias_for(module, spread.region, key.stand.provider if key.stand else ""),
                    spread.region,
                    spread.regions,
                    place.value_code,
                    optional=True,
                    level=Level.WARNING if spread.is_empty else level,
                )


def _named(module: Module, owner: Declaration, attribute: hcl.Attribute) -> Iterator[tuple[hcl.Expression, Key]]:
    """The keys that an argument of a replica names. One that is given counts when the original has it, too."""
    yield from keys_in(module, attribute.value)
    reference = target(module, attribute.value)
    if reference is not None and reference.names[0] in ("var", "module") and "arn" in reference.names[-1]:
        own = [owner.attribute(attribute.name)]
        own += [block.body.attribute(attribute.name) for block in owner.body.blocks("server_side_encryption")]
        if any(one is not None and _is_same(module, one, attribute) for one in own):
            yield attribute.value, Key(attribute.value_code, stand=stand_of(module, owner))


def _is_same(module: Module, one: hcl.Attribute, other: hcl.Attribute) -> bool:
    first, second = resolved(module, one.value), resolved(module, other.value)
    return first is not None and second is not None and first.code.strip() == second.code.strip()


def _is_elsewhere(module: Module, owner: Declaration, home: Stand, key: Key, region: Region | None) -> bool:
    """Whether a key is not that of the region of a replica, which is another than that of what it replicates (of file
    systems there can be one in the same region).
    """
    assert key.stand is not None
    is_home = key.stand.is_that_of(home)
    if is_home and owner.type != EFS:
        return True
    # A key of another provider is meant for a replica: that it is not for this one has to be known.
    return are_apart(module, key.stand.region, region, by_value=not is_home)


class _Spread(NamedTuple):
    """Where the replicas of a block are: in one region, or in each of a set; how a message says it."""

    region: Region | None
    regions: str = ""
    said: str = ""
    is_empty: bool = False

    @classmethod
    def of(cls, module: Module, loop: hcl.Block | None, place: hcl.Expression) -> "_Spread":
        if loop is None:
            region = region_of(module, place)
            if region is not None and not is_for_all(hcl.parse_expression(region.code)):
                region = None
            return cls(region, said=f" in {_word(region, place)}")
        each = loop.body.attribute("for_each")
        iterator = loop.body.attribute("iterator")
        name = iterator.value_code.strip('"') if iterator else loop.labels[0]
        if each is None:
            return cls(None)
        only = _only(each.value)
        code = place.code.strip()
        if only is not None and code == f"{name}.value" and is_for_all(only):
            region = region_of(module, only)
            return cls(region, said=f" in {_word(region, only)}")
        is_empty = known(module, each.value) in ([], {})
        return cls(None, _set(name, each, code), f" in the regions of {each.value_code}", is_empty)


def _word(region: Region | None, place: hcl.Expression) -> str:
    return (region and region.name) or place.code.strip()


def _count(spread: _Spread) -> str:
    return "the replica" if not spread.said or spread.region else "the replicas"


def _only(collection: hcl.Expression) -> hcl.Expression | None:
    """The one element that a collection has, if it has any."""
    match collection:
        case hcl.FunctionCall(name="toset" | "tolist") if len(collection.arguments) == 1:
            return _only(collection.arguments[0].value)
        case hcl.TupleCons() if len(collection.elements) == 1:
            return collection.elements[0].value
        case hcl.Conditional():
            branches = [collection.value, collection.otherwise]
            rest = [one for one in branches if not (isinstance(one, hcl.TupleCons) and not one.elements)]
            return _only(rest[0]) if len(rest) == 1 else None
        case hcl.Parentheses():
            return _only(collection.value)
    return None


def _set(name: str, each: hcl.Attribute, code: str) -> str:
    """Code for the set of regions that a `dynamic` block goes through, empty if there is none."""
    if not is_for_all(each.value):
        return ""
    match = re.fullmatch(rf"{re.escape(name)}\.(key|value)((?:\.\w+|\[\"\w+\"\])*)", code)
    if match is None:
        return ""
    is_set = each.value_code.startswith("toset(")
    if code == f"{name}.value" or (is_set and code == f"{name}.key"):
        return each.value_code if is_set else f"toset({each.value_code})"
    return f"toset([for key, value in {each.value_code} : {match[1]}{match[2]}])"


def _of_resource(module: Module, owner: Declaration, arguments: tuple[str, ...]) -> Iterator[Replica]:
    home = stand_of(module, owner)
    if home is None or not (home.provider or home.argument):
        return
    for attribute in filter(None, map(owner.attribute, arguments)):
        for node, key in keys_in(module, attribute.value):
            if _is_wrong(module, owner, home, key):
                optional = owner.type == TABLE_REPLICA and home.region is not None
                yield _standing(owner, owner.address, attribute, node, key, home, Level.ERROR, optional=optional)


def _is_wrong(module: Module, owner: Declaration, home: Stand, key: Key) -> bool:
    assert key.stand is not None
    if owner.type == TABLE_REPLICA and (table := target(module, owner.value("global_table_arn"))) is not None:
        # A replica is never in the region of its table.
        declared = module.find(table.address)
        stand = stand_of(module, declared) if declared else None
        if stand is not None and key.stand.is_that_of(stand) and not stand.is_that_of(home):
            return True
    return not key.stand.is_that_of(home) and are_apart(module, key.stand.region, home.region)


def _of_bucket(module: Module, owner: Declaration) -> Iterator[Replica]:
    for destination in nested_blocks(owner.body, "destination"):
        name = destination.body.attribute("bucket")
        reference = target(module, name.value) if name else None
        bucket = module.find(reference.address) if reference else None
        home = stand_of(module, bucket) if bucket and bucket.type == BUCKET else None
        if bucket is None or home is None:
            continue
        holders = [destination, *nested_blocks(destination.body, "encryption_configuration")]
        for attribute in filter(None, [holder.body.attribute("replica_kms_key_id") for holder in holders]):
            for node, key in keys_in(module, attribute.value):
                assert key.stand is not None
                if not key.stand.is_that_of(home) and are_apart(module, key.stand.region, home.region):
                    what = f"what {owner.address} copies to {bucket.address}"
                    yield _standing(owner, what, attribute, node, key, home, Level.WARNING)


def _standing(
    owner: Declaration,
    what: str,
    attribute: hcl.Attribute,
    node: hcl.Expression,
    key: Key,
    home: Stand,
    level: Level,
    *,
    optional: bool = False,
) -> Replica:
    """A replica that stands where a resource does."""
    provider = "" if home.argument else home.provider
    here = home.region.code if home.region else ""
    return Replica(owner, what, attribute, node, key, provider, home.region, "", here, optional, level)
