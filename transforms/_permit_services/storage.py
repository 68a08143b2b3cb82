"""What S3 itself writes to buckets: logs of who reads them, and reports of what is in them."""

from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known
from transforms._buckets.locks import locked_by_default
from transforms._instances.named import EACH, Named, named
from transforms._permit_services.grant import Grant, Said, text_of
from transforms._permit_services.objects import OF_ACCOUNT, OWNERS, bucket_arn
from transforms._sendings.standing import may_be_for

_BUCKET: Final = "aws_s3_bucket"
# Those by which the group that delivers access logs gets nothing.
_OTHER_ACLS: Final = ("private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read")


def access_logs(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """What lets access logs in, where no ACL may do it. Where nothing else is said, buckets have no ACLs since April
    2023, and only the console writes the policy: "you must update the bucket policy for the target bucket".

    Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html.
    """
    to, prefix = found.declaration, body.attribute("target_prefix")
    assert to is not None
    # What cannot be delivered is told by `keep_one_of_conflicting`, and needs no permission.
    if _may_be_granted(module, to) or to.address in locked_by_default(module):
        return None
    above = ""
    if prefix is not None and prefix.value_code not in ('""', "null"):
        is_plain = not EACH.search(prefix.value_code) and known(module, prefix.value) is not None
        above = text_of(prefix.value) if is_plain else ""
    conditions = (OF_ACCOUNT, *[("ArnLike", "aws:SourceArn", (text,)) for text in _source(module, sender)])
    said = Said("S3ServerAccessLogsPolicy", "s3:PutObject", f"{bucket_arn(to)}/{above}*", conditions)
    return Grant(to, "logging.s3.amazonaws.com", "S3 access logs", sender, (said,), is_joined=True)


def reports(module: Module, sender: Declaration, _: hcl.Body, found: Named) -> Grant | None:
    """What lets inventories and analytics in.

    Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html#example-bucket-policies-s3-inventory-1.
    """
    to, switch = found.declaration, sender.value("enabled")
    assert to is not None
    if switch is not None and known(module, switch) is False:
        return None
    conditions = (OWNERS, OF_ACCOUNT, *[("ArnLike", "aws:SourceArn", (text,)) for text in _source(module, sender)])
    said = Said("S3InventoryAndAnalytics", "s3:PutObject", f"{bucket_arn(to)}/*", conditions)
    return Grant(to, "s3.amazonaws.com", "S3 reports", sender, (said,), is_joined=True)


def _source(module: Module, sender: Declaration) -> list[str]:
    """The ARN of the bucket that is logged or reported of, where it is one and can be told."""
    value = sender.value("bucket")
    source = named(module, sender, value, frozenset({_BUCKET})) if value is not None else None
    if source is None or EACH.search(source.code) or "[*]" in source.code:
        return []
    return [f"${{{source.code}.arn}}"]


def _may_be_granted(module: Module, to: Declaration) -> bool:
    """Whether the ACL of a bucket may let the group in that delivers access logs."""
    acls = [one for one in module.resources("aws_s3_bucket_acl") if may_be_for(module, one, "bucket", to)]
    given = [one.value("acl") for one in (*acls, to)]
    has_grants = bool(to.body.blocks("grant", "dynamic")) or any(one.body.blocks() for one in acls)
    return has_grants or any(
        one is not None and known(module, one, at_validation=True) not in _OTHER_ACLS for one in given
    )
