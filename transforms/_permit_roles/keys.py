"""The keys of the module that what is read is encrypted with, and that what is written shall be.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
"""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, known_string, nested_arguments
from transforms._instances.named import EACH, Named, named
from transforms._instances.sent import is_sent, of_dynamic_blocks
from transforms._policy_statements.channel_keys import Key, key_in

BUCKET: Final = "aws_s3_bucket"
_ENCRYPTION: Final = "aws_s3_bucket_server_side_encryption_configuration"
_DEFAULT: Final = "rule.apply_server_side_encryption_by_default.kms_master_key_id"
_BY_KEY: Final = ("aws:kms", "aws:kms:dsse")


def key_for(module: Module, user: Declaration, value: hcl.Expression) -> Named | None:
    """The key of the module that a value names, or the one that the bucket is encrypted with which it names; None where
    there is none, or that cannot be told.
    """
    bucket = named(module, user, value, frozenset({BUCKET}))
    found = _of_bucket(module, bucket) if bucket is not None else key_in(module, user, value)
    key = module.find(found.address) if isinstance(found, Key) and found.address else None
    if key is None or not isinstance(found, Key) or EACH.search(found.arn):
        return None
    return Named(key, found.arn.removesuffix(".arn"))


def _of_bucket(module: Module, bucket: Named) -> Key | None:
    """The key that objects of a bucket are encrypted with where nothing else is said of them."""
    declared = bucket.declaration
    if declared is None or declared.shape != SINGLE:
        return None
    own = nested_arguments(declared.body, f"server_side_encryption_configuration.{_DEFAULT}")
    given = [(declared, body, argument) for body, argument in own]
    for holder in module.resources(_ENCRYPTION):
        value = holder.value("bucket")
        of = named(module, holder, value, frozenset({BUCKET})) if value is not None else None
        if of is not None and of.declaration == declared:
            given += [(holder, body, argument) for body, argument in nested_arguments(holder.body, _DEFAULT)]
    if len(given) != 1:
        return None
    holder, body, argument = given[0]
    is_always = holder.shape == SINGLE and argument not in list(of_dynamic_blocks(holder.body))
    algorithm = body.attribute("sse_algorithm")
    if not is_always or algorithm is None or known_string(module, algorithm.value) not in _BY_KEY:
        return None
    key = key_in(module, holder, argument.value) if is_sent(module, holder, argument) else None
    return key if isinstance(key, Key) else None
