"""Logs that are delivered to buckets which need no policy for them alone: ACLs let them in, or AWS writes the policy.

Where Terraform has a policy for such a bucket, that has to let them in: it takes the place of the one that AWS writes,
or that one takes its.
"""

import re
from collections.abc import Callable
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known, known_string, resolved
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, text_of
from transforms._permit_services.objects import OF_ACCOUNT, bucket_arn, check_each, delivered
from transforms._permit_services.sendings import EACH, Named, named
from transforms._permit_services.standing import may_be_for
from transforms._write_kms_key_policies.services import ACCOUNT

_BUCKET: Final = "aws_s3_bucket"
# What delivers logs by one service, the arguments that name the bucket, and what these logs are called.
_DELIVERING: Final = {
    "aws_flow_log": ("log_destination", "flow logs"),
    "aws_route53_resolver_query_log_config": ("destination_arn", "query logs"),
    "aws_wafv2_web_acl_logging_configuration": ("log_destination_configs", "WAF logs"),
}
# A bucket's ARN and the folder behind it.
_DESTINATION: Final = re.compile(r"\$\{[^{}]*\.arn\}(?:/(?P<folder>.*))?", re.DOTALL)
_HIVE: Final = "destination_options.hive_compatible_partitions"
# Those by which the group that delivers access logs gets nothing.
_OTHER_ACLS: Final = ("private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read")


def _delivery(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Sources: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html,
    https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html.
    """
    to = found.declaration
    assert to is not None
    argument, title = _DELIVERING[sender.type]
    named_by = body.attribute(argument)
    value = resolved(module, named_by.value) if named_by is not None else None
    if isinstance(value, hcl.TupleCons) and len(value.elements) == 1:
        value = resolved(module, value.elements[0].value)
    match = _DESTINATION.fullmatch(text_of(value)) if value is not None else None
    if match is None or value is None:
        raise LeftAloneError(f"the folder that {sender.address} writes to cannot be told")
    check_each(sender, to, value)
    options = [one.body.attribute("hive_compatible_partitions") for one in sender.body.blocks()]
    values = {known(module, one.value) for one in options if one is not None}
    if values - {True, False}:
        raise LeftAloneError(f"whether {_HIVE} is set cannot be told")
    account = f"aws-account-id={ACCOUNT}" if True in values else ACCOUNT
    folder = (match["folder"] or "").strip("/")
    objects = f"{bucket_arn(to)}/{folder}{'/' if folder else ''}AWSLogs/{account}/*"
    return delivered(module, sender, to, objects, title)


def _access(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html."""
    to, prefix = found.declaration, body.attribute("target_prefix")
    assert to is not None
    if _may_be_granted(module, to):
        return None
    above = ""
    if prefix is not None and prefix.value_code not in ('""', "null"):
        is_plain = not EACH.search(prefix.value_code) and known(module, prefix.value) is not None
        above = text_of(prefix.value) if is_plain else ""
    conditions = (OF_ACCOUNT, *[("ArnLike", "aws:SourceArn", (text,)) for text in _source(module, sender)])
    said = Said("S3ServerAccessLogsPolicy", "s3:PutObject", f"{bucket_arn(to)}/{above}*", conditions)
    return Grant(to, "logging.s3.amazonaws.com", "S3 access logs", sender, (said,), is_joined=True)


def _source(module: Module, sender: Declaration) -> list[str]:
    """The ARN of the bucket whose access is logged, where it is one and can be told."""
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
    return has_grants or any(one is not None and known_string(module, one) not in _OTHER_ACLS for one in given)


Told = Callable[[Module, Declaration, hcl.Body, Named], Grant | None]
LOGGERS: Final[tuple[tuple[tuple[str, ...], str, Told], ...]] = (
    *[((type_,), argument, _delivery) for type_, (argument, _) in _DELIVERING.items()],
    (("aws_s3_bucket_logging",), "target_bucket", _access),
)
"""What logs to buckets: the types, the argument that names the bucket, and what tells what that has to say."""
