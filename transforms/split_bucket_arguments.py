"""Gives the settings of S3 buckets resources of their own.

## What it does

Moves the deprecated arguments of `aws_s3_bucket` to the resources that stand for them, below the bucket and with its
name, its `count` or `for_each` and its provider: `versioning` to `aws_s3_bucket_versioning`,
`server_side_encryption_configuration`, `cors_rule`, `logging`, `website`, `acceleration_status`, `request_payer`,
`lifecycle_rule`, `replication_configuration` (together with `versioning`), `object_lock_configuration`, `policy` and
`acl` likewise. `acl = "private"` goes, since buckets are private. What reads `website_endpoint` or `website_domain` of
the bucket reads it of the new resource. Objects, replications and what asks for permission wait for the new resource
where they waited for the bucket. An argument goes where such a resource says the same already, or more, for the same
bucket in any case; its comments stand above that then.

## Why it matters

"Argument is deprecated. Use the aws_s3_bucket_versioning resource instead": since version 4 of the AWS provider the
arguments are read only or deprecated, and where they are given up nobody notices changes that others made. Both at
once undo each other at every apply.

## Fix safety

Safe are versioning that is enabled or depends on a condition, encryption, CORS, logging, website, acceleration and who
pays: the bucket keeps what it has, and the new resource puts the same settings once more. To keep it from that on a
deployed bucket, import it: `terraform import aws_s3_bucket_versioning.NAME BUCKET-NAME`. Unsafe are the others, and
values that may be null. `versioning { enabled = false }` becomes `Disabled`, which a bucket that once had versions
cannot be: write `Suspended` there. Left alone, with the reason: dynamic blocks that may come to none, `mfa_delete`,
`grant`, ACLs without ownership controls, what `lifecycle` ignores, what else reads the argument, and where a resource
for the same bucket says something else, or for some objects only, or may be for another bucket.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_versioning
- https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Declaration, Module, nested_type, node_references

if TYPE_CHECKING:
    from transforms._split_bucket_arguments.settings import Items

_BUCKET: Final = "aws_s3_bucket"
# What there are resources for: blocks and values. (The table is read where there are some.)
_BLOCKS: Final = frozenset(
    {
        "cors_rule",
        "grant",
        "lifecycle_rule",
        "logging",
        "object_lock_configuration",
        "replication_configuration",
        "server_side_encryption_configuration",
        "versioning",
        "website",
    }
)
_VALUES: Final = frozenset({"acceleration_status", "acl", "policy", "request_payer"})


class SplitBucketArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give the settings of S3 buckets resources of their own",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument of each bucket."""
        for bucket in module.resources(_BUCKET):
            if bucket.source.is_editable:
                yield from _bucket(module, bucket)


def _bucket(module: Module, bucket: Declaration) -> Iterator[Fix | Refusal]:
    found = _present(bucket)
    if not found:
        return
    from transforms._former_arguments.versions import is_known
    from transforms._split_bucket_arguments.split import TOGETHER, alone, together

    if not is_known(module, "aws", (4, 0, 0)):
        return
    for name, items in found.items():
        if name in TOGETHER and all(one in found for one in TOGETHER):
            if name == next(one for one in found if one in TOGETHER):
                yield from together(module, bucket, found)
        elif not any(read.address == bucket.address for item in items for read in node_references(item)):
            # (What refers to its own bucket is no valid configuration, and goes by itself.)
            yield alone(module, bucket, name, items)


def _present(bucket: Declaration) -> dict[str, "Items"]:
    """The arguments of a bucket that there are resources for, with where they are said, in source order."""
    found: dict[str, Items] = {}
    for item in bucket.body.items:
        if isinstance(item, hcl.Block):
            name = nested_type(item)
            if name in _BLOCKS:
                found.setdefault(name, []).append(item)
        elif isinstance(item, hcl.Attribute) and item.name in _VALUES:
            found.setdefault(item.name, []).append(item)
    return found
