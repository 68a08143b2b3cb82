"""Logs that are delivered to buckets which need no policy for them alone: AWS writes it.

Where Terraform has a policy for such a bucket, that has to let them in: it takes the place of the one that AWS writes,
or that one takes its.
"""

import re
from collections.abc import Callable
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known, resolved
from transforms._instances.named import Named
from transforms._key_policies.services import ACCOUNT
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, text_of
from transforms._permit_services.objects import bucket_arn, check_each, delivered

# What delivers logs by one service, the arguments that name the bucket, and what these logs are called.
_DELIVERING: Final = {
    "aws_flow_log": ("log_destination", "flow logs"),
    "aws_route53_resolver_query_log_config": ("destination_arn", "query logs"),
    "aws_wafv2_web_acl_logging_configuration": ("log_destination_configs", "WAF logs"),
}
# A bucket's ARN and the folder behind it.
_DESTINATION: Final = re.compile(r"\$\{[^{}]*\.arn\}(?:/(?P<folder>.*))?", re.DOTALL)
_HIVE: Final = "destination_options.hive_compatible_partitions"


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


Told = Callable[[Module, Declaration, hcl.Body, Named], Grant | None]
LOGGERS: Final[tuple[tuple[tuple[str, ...], str, Told], ...]] = tuple(
    [((type_,), argument, _delivery) for type_, (argument, _) in _DELIVERING.items()]
)
"""What logs to buckets: the types, the argument that names the bucket, and what tells what that has to say."""
