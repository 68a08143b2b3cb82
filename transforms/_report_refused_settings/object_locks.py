"""Locks of objects in buckets that keep no versions: a lock is one of a version.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html (a bucket has
to have versions before Object Lock is enabled on it)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module
from transforms._instances.made import may_be_made
from transforms._instances.whole import is_elsewhere
from transforms._report_refused_settings.replication import VERSIONING, bucket_of, may_have_versions

LOCK: Final = "aws_s3_bucket_object_lock_configuration"


def lock_findings(module: Module) -> Iterator[Fix]:
    """One for each configuration of a bucket of the module that nothing gives versions."""
    if is_elsewhere(module, VERSIONING):
        return
    for lock in module.resources(LOCK):
        bucket = bucket_of(module, lock, lock.value("bucket"))
        if bucket is None or may_have_versions(module, bucket):
            continue
        if may_be_made(module, lock, bucket, by_default=True):
            said = (
                f"{lock.address}: InvalidBucketState: only a bucket with versions takes an Object Lock configuration, "
                f"and {bucket.address} has neither object_lock_enabled = true nor an {VERSIONING}: give it one of them"
            )
            yield Fix(lock.source, lock.block, said)
