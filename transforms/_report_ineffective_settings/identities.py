"""Distributions that read a bucket as an origin access identity, where the bucket's objects are encrypted by KMS.

Sources: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
(of origin access identities: "OAI doesn't support" server-side encryption with KMS "or it requires extra workarounds",
which are functions at the edge) and
https://aws.amazon.com/blogs/networking-and-content-delivery/amazon-cloudfront-introduces-origin-access-control-oac/
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known, nested_arguments
from transforms._buckets.encryption import is_by_kms
from transforms._instances.made import may_be_made
from transforms._instances.named import Named, named

DISTRIBUTION: Final = "aws_cloudfront_distribution"
IDENTITY: Final = "aws_cloudfront_origin_access_identity"
_GIVEN: Final = "s3_origin_config.origin_access_identity"
_BUCKETS: Final = frozenset(("aws_s3_bucket",))
# A function at the edge may sign what is asked for.
_EDGE: Final = "lambda_function_association"


def identity_findings(module: Module) -> Iterator[Fix]:
    """One for each origin of which no object can be read."""
    for one in module.resources(DISTRIBUTION):
        switch = one.value("enabled")
        is_off = switch is not None and known(module, switch) is False
        if is_off or is_overridden(module, one) or _EDGE in one.body.code:
            continue
        for origin in one.body.blocks("origin"):
            found = _bucket(module, one, origin.body)
            bucket = found.declaration if found is not None else None
            if found is None or bucket is None or not is_by_kms(module, one, found):
                continue
            if not _are_encrypted_otherwise(module) and may_be_made(module, one, bucket, by_default=True):
                said = (
                    f"{one.address}: {bucket.address} encrypts its objects with a key of KMS, which no origin access "
                    "identity can read: each request is answered with 403; take an "
                    "aws_cloudfront_origin_access_control, and have the key's policy let cloudfront.amazonaws.com in"
                )
                yield Fix(one.source, origin, said)


def _bucket(module: Module, one: Declaration, origin: hcl.Body) -> Named | None:
    """The bucket that an origin reads as an identity of the module."""
    domain = origin.attribute("domain_name")
    given = [item for _, item in nested_arguments(origin, _GIVEN)]
    if domain is None or len(given) != 1 or origin.attribute("origin_access_control_id") is not None:
        return None
    identity = named(module, one, given[0].value, frozenset((IDENTITY,)))
    return named(module, one, domain.value, _BUCKETS) if identity is not None else None


def _are_encrypted_otherwise(module: Module) -> bool:
    """Whether an object may say itself how it is encrypted."""
    objects = module.resources("aws_s3_object", "aws_s3_bucket_object")
    return any(one.attribute("server_side_encryption") is not None for one in objects)
