"""Whether what is put into a bucket is encrypted with a key of KMS."""

from typing import Final

from fixer.module import Declaration, Module
from transforms._instances.made import surely
from transforms._instances.named import EACH, Named, named

_BUCKETS: Final = frozenset(("aws_s3_bucket",))
_ENCRYPTION: Final = "aws_s3_bucket_server_side_encryption_configuration"
_ALGORITHM: Final = "rule.apply_server_side_encryption_by_default.sse_algorithm"
_KMS: Final = frozenset(("aws:kms", "aws:kms:dsse"))


def is_by_kms(module: Module, reader: Declaration, bucket: Named) -> bool:
    """Whether the objects of a bucket that something names are encrypted with a key of KMS, by what is written."""
    for encryption in module.resources(_ENCRYPTION):
        value = encryption.value("bucket")
        found = named(module, encryption, value, _BUCKETS) if value is not None else None
        if found is None or not _are_one(encryption, found, reader, bucket):
            continue
        if any(values & _KMS for values in surely(module, encryption, _ALGORITHM, reader)):
            return True
    return False


def _are_one(encryption: Declaration, one: Named, reader: Declaration, other: Named) -> bool:
    """Whether what is encrypted is the bucket, or all instances of it are, that the logs go into."""
    bucket = one.declaration
    if bucket is None or other.declaration is None or bucket.address != other.declaration.address:
        return False
    if one.code == other.code:
        return not EACH.search(one.code) or encryption.shape in (bucket.shape, reader.shape)
    return one.key in ("each.key", "count.index") and encryption.shape == bucket.shape
