"""Which objects of buckets services write, and the policies of buckets that let log delivery write them."""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, known, node_references
from transforms._instances.named import EACH
from transforms._instances.sent import of_dynamic_blocks
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._own_resources.placement import instance
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of

OWNERS: Final = ("StringEquals", "s3:x-amz-acl", ("bucket-owner-full-control",))
OF_ACCOUNT: Final = ("StringEquals", "aws:SourceAccount", (ACCOUNT,))
_PREFIXES: Final = ("s3_key_prefix", "prefix", "bucket_prefix")


def bucket_arn(to: Declaration) -> str:
    return f"${{{instance(to)}.arn}}"


def objects_of(module: Module, sender: Declaration, body: hcl.Body, to: Declaration, last: str = "*") -> str:
    """The objects that are written, below the prefix that the sender gives them."""
    prefix = next((one for name in _PREFIXES if (one := body.attribute(name)) is not None), None)
    above = ""
    if prefix is not None and prefix.value_code not in ('""', "null"):
        if known(module, prefix.value) in ("", None):
            raise LeftAloneError(f"{prefix.name} may be empty")
        check_each(sender, to, prefix.value)
        if prefix in of_dynamic_blocks(sender.body) and node_references(prefix.value):
            raise LeftAloneError(f"{prefix.name} is that of a block that is made")
        above = f"{text_of(prefix.value).strip('/')}/"
    return f"{bucket_arn(to)}/{above}AWSLogs/{ACCOUNT}/{last}"


def check_each(sender: Declaration, to: Declaration, *values: hcl.Expression) -> None:
    """Raises LeftAloneError where values of a sender cannot be said in a policy of what it sends to."""
    if sender.shape not in (SINGLE, to.shape) and any(EACH.search(value.code) for value in values):
        raise LeftAloneError(f"there are several of {sender.address}")


def delivered(module: Module, sender: Declaration, to: Declaration, objects: str, title: str) -> Grant:
    """What a bucket has to say to the service by which others deliver their logs. The statements have the ids that AWS
    looks for.

    Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html.
    """
    text, edits = in_region_of(module, sender, f"arn:{PARTITION}:logs:{REGION}:{ACCOUNT}:*")
    limits = (OF_ACCOUNT, ("ArnLike", "aws:SourceArn", (text,)))
    both = (
        Said("AWSLogDeliveryAclCheck", "s3:GetBucketAcl", bucket_arn(to), limits),
        Said("AWSLogDeliveryWrite", "s3:PutObject", objects, (OWNERS, *limits)),
    )
    return Grant(to, "delivery.logs.amazonaws.com", title, sender, both, edits)
