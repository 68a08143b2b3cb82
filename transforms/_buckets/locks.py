"""Buckets in which each object is locked when it is put there."""

from fixer.module import Declaration, Module, nested_blocks, target
from transforms._instances.made import may_be_made

_LOCK = "aws_s3_bucket_object_lock_configuration"


def locked_by_default(module: Module) -> dict[str, Declaration]:
    """The addresses of such buckets, each with what says so."""
    return {
        read.address: lock
        for lock in module.resources(_LOCK)
        if list(nested_blocks(lock.body, "default_retention"))
        and may_be_made(module, lock, by_default=True)
        and (read := target(module, lock.value("bucket")))
    }
