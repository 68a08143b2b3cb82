"""Replication of buckets that have no versions, which are what S3 replicates.

Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html ("Both source and
destination buckets must have versioning enabled") and
https://github.com/nozaq/terraform-aws-remote-state-s3-backend/issues/107 (what S3 answers)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, nested_arguments
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.whole import is_elsewhere, is_told_others

REPLICATION: Final = "aws_s3_bucket_replication_configuration"
VERSIONING: Final = "aws_s3_bucket_versioning"
_BUCKETS: Final = frozenset(("aws_s3_bucket",))
# What gives a bucket versions by itself, where it stands in the bucket.
_OWN: Final = ("object_lock_configuration", "object_lock_enabled", "versioning")


def replication_findings(module: Module) -> Iterator[Fix]:
    """One for each bucket that a replication reads or writes, and that nothing gives versions."""
    if is_elsewhere(module, VERSIONING):
        return
    for replication in module.resources(REPLICATION):
        source = replication.attribute("bucket")
        ends = [("Source", source)] if source is not None else []
        ends += [("Destination", one) for _, one in nested_arguments(replication.body, "rule.destination.bucket")]
        seen: set[str] = set()
        for what, item in ends if not is_overridden(module, replication) else ():
            bucket = bucket_of(module, replication, item.value)
            if bucket is None or bucket.address in seen or may_have_versions(module, bucket):
                continue
            seen.add(bucket.address)
            if may_be_made(module, replication, bucket, by_default=True):
                said = (
                    f"{replication.address}: {what} bucket must have versioning enabled: {bucket.address} has no "
                    f"{VERSIONING}: add one, and let this wait for it"
                )
                yield Fix(replication.source, item, said)


def bucket_of(module: Module, one: Declaration, value: hcl.Expression | None) -> Declaration | None:
    """The bucket of the module that a value in a resource names."""
    found = named(module, one, value, _BUCKETS) if value is not None else None
    return found.declaration if found is not None else None


def may_have_versions(module: Module, bucket: Declaration) -> bool:
    """Whether a bucket keeps versions, as far as can be seen, or may."""
    if any(bucket.attribute(name) is not None or bucket.body.blocks(name) for name in _OWN):
        return True
    if any(block.type == "dynamic" for block in bucket.body.blocks()):
        return True
    if is_overridden(module, bucket) or is_told_others(module, bucket.address):
        return True
    versioned = [bucket_of(module, one, one.value("bucket")) for one in module.resources(VERSIONING)]
    return any(one is None or one.address == bucket.address for one in versioned)
