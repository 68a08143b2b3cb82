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
from transforms._permit_services.objects import bucket_arn, check_each, delivered, objects_of

# What delivers logs by one service, the arguments that name the bucket, and what these logs are called.
_DELIVERING: Final = {
    "aws_flow_log": ("log_destination", "flow logs"),
    "aws_route53_resolver_query_log_config": ("destination_arn", "query logs"),
    "aws_vpclattice_access_log_subscription": ("destination_arn", "access logs of VPC Lattice"),
    "aws_wafv2_web_acl_logging_configuration": ("log_destination_configs", "WAF logs"),
}
# The same, of those that have blocks which name the bucket, the prefix and whether there are any.
# Sources: https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html#broker-logs-perms,
# https://docs.aws.amazon.com/verified-access/latest/ug/access-logs-permissions.html
_IN_BLOCKS: Final = {
    "aws_msk_cluster": ("logging_info.broker_logs.s3.bucket", "broker logs"),
    "aws_verifiedaccess_instance_logging_configuration": ("access_logs.s3.bucket_name", "access logs"),
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


def _delivery_of_block(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    to, switch = found.declaration, body.attribute("enabled")
    assert to is not None
    if switch is None or known(module, switch.value) is False:
        return None
    check_each(sender, to)
    objects = objects_of(module, sender, body, to)
    if not objects.startswith(f"{bucket_arn(to)}/AWSLogs/"):
        # Whether a slash comes behind a prefix, AWS does not say.
        objects = objects.replace("/AWSLogs/", "*AWSLogs/")
    return delivered(module, sender, to, objects, _IN_BLOCKS[sender.type][1])


Told = Callable[[Module, Declaration, hcl.Body, Named], Grant | None]
LOGGERS: Final[tuple[tuple[tuple[str, ...], str, Told], ...]] = (
    *[((type_,), argument, _delivery) for type_, (argument, _) in _DELIVERING.items()],
    *[((type_,), argument, _delivery_of_block) for type_, (argument, _) in _IN_BLOCKS.items()],
)
"""What logs to buckets: the types, the argument that names the bucket, and what tells what that has to say."""
