"""Buckets that are to be made with an access control list, which none is any more.

Sources: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html (since April 2023 new buckets
have no lists, and a request with another one than that of the owner is refused) and
https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html (with which error)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Module
from transforms._instances.made import surely

BUCKET: Final = "aws_s3_bucket"
# Lists that give nobody more than the owner.
_OF_OWNER: Final = frozenset({"bucket-owner-full-control", "private"})


def bucket_acl_findings(module: Module) -> Iterator[Fix]:
    """One for each bucket with such a list: a warning, since older buckets may have one."""
    for bucket in module.resources(BUCKET):
        item = bucket.attribute("acl")
        lists = surely(module, bucket, "acl") if item is not None else iter(())
        name = next((one for found in lists for one in sorted(found - _OF_OWNER)), None)
        if item is None or name is None:
            continue
        said = (
            f'{bucket.address} is made with acl = "{name}", and new buckets have ACLs disabled '
            "(InvalidBucketAclWithObjectOwnership): give access by a policy, or by an aws_s3_bucket_acl that waits for "
            "an aws_s3_bucket_ownership_controls"
        )
        yield Fix(bucket.source, item, said, level=Level.WARNING)
