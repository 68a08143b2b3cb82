"""Gives each replica a KMS key of its own region.

## What it does

Finds replicas that are encrypted with the key of another region: `replica` blocks of DynamoDB tables and of secrets
(static or `dynamic`), DynamoDB table replicas, replicas and global clusters of Aurora, RDS, DocumentDB, Neptune and
ElastiCache, copies of snapshots and backups, the destinations of S3 and EFS replication, Kinesis streams in another
region than their key. Where the module has the key that is meant to stand beside it in that region (a replica of the
same multi-Region key, or the one that is named as it is but for the words that say where), the replica takes that one.

Else, where a replica can do without a key, a variable maps regions to keys, `replica_kms_key_arns`, empty by default,
and the replica looks its key up there: without one it has the key that AWS manages in its region. With `--unsafe`, a
key is made instead wherever the module shows how: by the provider alias that stands for the region, or by the `region`
argument where the module asks for version 6 of the provider or later, once for each region of a `dynamic` block. The
new key has the settings, the tags and the policy of the old one, and is a replica key of it where that is a
multi-Region key. The role that replicates a bucket gets the grant to encrypt with it.

## Why it matters

A KMS key stands in one region, and no service of another region encrypts with it, nor with a multi-Region key under
the ARN of its primary. The apply fails as soon as there is a replica, or (S3, Secrets Manager) it passes, and what is
replicated never arrives.

## Fix safety

Looking up keys and taking the key that stands there is safe: with the key of another region no replica is there yet
that could be replaced. DynamoDB does not mix: where the table has a key of its own, it takes no replica without one, so
that the variable has to name a key for each region; where it has none, it takes no replica with one. Keys cost money
each month, so making them is unsafe. Once a replica looks its key up, `--unsafe` leaves it at that. Refused where the
replica needs a key and none can be made: no provider alias stands for the region, the key is not the module's, or its
policy is about its own region in ways that cannot be told.

## References

- https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
- https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dynamodb-globaltable-ssespecification.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table#replica
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret#replica
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_key
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
- https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
"""

from collections.abc import Iterator

from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform, is_suppressed
from fixer.module import Module
from transforms._use_regional_replica_keys.copies import Copy, copy_for, home_of
from transforms._use_regional_replica_keys.keys import counterpart, original
from transforms._use_regional_replica_keys.other_key import granted, taken
from transforms._use_regional_replica_keys.replicas import TYPES, Replica, has_own_key, replicas
from transforms._use_regional_replica_keys.variable import looked_up


class UseRegionalReplicaKeys(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="encrypt replicas with KMS keys of their own regions",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
        waits=True,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """For each replica the key to take, or two ways to one: first that of an unsafe run, then that of any other.

        One new key serves all the replicas that need it, so that its fix covers them all: whatever else there is for
        these touches the same, and is gone in the next pass.
        """
        if not module.resources(*TYPES):
            return
        found = replicas(module)
        covered: set[Replica] = set()
        for replica in found:
            place = replica.owner.source, replica.node
            if not replica.owner.source.is_editable:
                yield Refusal(
                    *place, f"{_lead(replica)}, and override files are not edited: name one of its own region"
                )
                continue
            standing, copied, why = None, None, ""
            if has_own_key(module, replica) is not False:
                standing = counterpart(module, replica.key, replica.provider, replica.region)
                copied, why = _copied(module, replica)
            if standing is not None:
                index = "[0]" if standing.shape.kind == "count" else ""
                edits = (taken(replica, standing.address, index), *granted(module, replica, standing.address))
                yield Fix(*place, f"{_lead(replica)}: {standing.address} is used", edits, level=replica.level)
                continue
            if copied is not None and replica not in covered:
                same = [one for one in found if _is_alike(module, one, replica)]
                same = [replica] if _is_kept(replica) else same
                covered.update(same)
                yield _made(module, same, copied)
            if replica.optional:
                yield _looked_up(module, replica)
            elif copied is None:
                yield Refusal(*place, f"{_lead(replica)}, and {why}: name a key of its own region")


def _lead(replica: Replica) -> str:
    verb = "are" if replica.what.startswith("the replicas") else "is"
    return f"{replica.what} {verb} encrypted with the key of another region ({replica.key.code})"


def _is_kept(replica: Replica) -> bool:
    return is_suppressed(replica.owner.source, replica.node, UseRegionalReplicaKeys.name)


def _is_alike(module: Module, one: Replica, other: Replica) -> bool:
    """Whether a new key for one replica serves another, too."""
    if has_own_key(module, one) is False or not one.owner.source.is_editable or _is_kept(one):
        return False
    return home_of(module, one) == home_of(module, other) and original(module, one.key) == original(module, other.key)


def _copied(module: Module, replica: Replica) -> tuple[Copy | None, str]:
    """The copy of a key that can be made for a replica, or why there is none."""
    home = home_of(module, replica)
    if home is None:
        return None, "no provider of the module stands for its region"
    copied = copy_for(module, replica, home)
    return (None, copied) if isinstance(copied, str) else (copied, "")


def _made(module: Module, same: list[Replica], copied: Copy) -> Fix:
    """Makes a key, and gives it to all the replicas that it serves."""
    first = same[0]
    edits = list(copied.edits)
    for replica in same:
        edits.append(taken(replica, copied.address, copied.index_of(replica)))
        edits += [edit for edit in granted(module, replica, copied.address) if edit not in edits]
    said = f"{_lead(first)}: {copied.address} is made there"
    if others := dict.fromkeys(replica.what for replica in same if replica.what != first.what):
        said += f", also for {', '.join(others)}"
    return Fix(first.owner.source, first.node, said, tuple(edits), safety=Safety.UNSAFE, level=first.level)


def _looked_up(module: Module, replica: Replica) -> Fix:
    """Takes a replica's key from a variable."""
    name, code, edits = looked_up(module, replica)
    said = f"{_lead(replica)}: the key of its region is read from var.{name}"
    if has_own_key(module, replica):
        said += ", which has to have one for each region, since the table has a key of its own"
    edit = Replace(replica.owner.source, replica.node, code)
    return Fix(replica.owner.source, replica.node, said, (*edits, edit), level=replica.level)
