"""What has services write to buckets, and what the policies of these have to say then."""

from collections.abc import Callable, Iterator
from typing import Final

from fixer import hcl
from fixer.aws import grants as granted
from fixer.aws import role_of
from fixer.engine import Refusal
from fixer.module import (
    SINGLE,
    UNKNOWN,
    Declaration,
    Module,
    known,
    known_string,
    nested_arguments,
    node_references,
    provider_of,
)
from transforms._own_resources.placement import instance
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of
from transforms._permit_services.pairing import check_target, is_one
from transforms._permit_services.sendings import EACH, Named, named, of_dynamic_blocks
from transforms._permit_services.sent import is_sent
from transforms._write_kms_key_policies.services import ACCOUNT, PARTITION, REGION

BUCKET: Final = "aws_s3_bucket"
BUCKET_POLICY: Final = "aws_s3_bucket_policy"
_RECORDER: Final = "aws_config_configuration_recorder"
_ACL: Final = ("StringEquals", "s3:x-amz-acl", ("bucket-owner-full-control",))
_SOURCE_ACCOUNT: Final = ("StringEquals", "aws:SourceAccount", (ACCOUNT,))
_LOG_DELIVERY: Final = "logdelivery.elasticloadbalancing.amazonaws.com"
# Managed policies by which Config reads, and writes nothing to buckets.
_CONFIG_POLICIES: Final = ("AWS_ConfigRole", "AWSConfigRole", "ConfigRole")
# Where AWS has services of other names, or says nothing of them.
_OTHER_PARTITIONS: Final = ("cn-", "us-gov-", "us-iso", "eu-isoe-")


def bucket_grants(module: Module) -> Iterator[Grant | Refusal]:
    """What the buckets of a module have to let services do, or why that cannot be said."""
    for types, argument, told in WRITERS:
        for sender in module.resources(*types):
            for body, value in nested_arguments(sender.body, argument):
                found = named(module, sender, value.value, frozenset({BUCKET}))
                if found is None or found.declaration is None or not is_sent(module, sender, value):
                    continue
                try:
                    grant = told(module, sender, body, found)
                    if grant is not None:
                        check_target(module, sender, found)
                        yield grant.of_instance(found.key) if is_one(found) else grant
                except LeftAloneError as reason:
                    to = found.declaration
                    said = f"{to.address} has to let in what writes to it for {sender.address}"
                    yield Refusal(to.source, to.block, f"{said}; left alone: {reason}")


def _trail(module: Module, trail: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html."""
    to, name = found.declaration, trail.value("name")
    assert to is not None
    if name is None or known(module, trail.value("enable_logging")) is False:
        return None
    organization = trail.value("is_organization_trail")
    if organization is not None and known(module, organization) is not False:
        raise LeftAloneError("it is a trail of an organization, whose number its policy has to have")
    _check_each(trail, to, name)
    arn = f"arn:{PARTITION}:cloudtrail:{REGION}:{ACCOUNT}:trail/{text_of(name)}"
    text, edits = in_region_of(module, trail, arn)
    is_trail = ("StringEquals", "aws:SourceArn", (text,))
    said = (
        Said("AWSCloudTrailAclCheck", "s3:GetBucketAcl", _bucket(to), (is_trail,)),
        Said("AWSCloudTrailWrite", "s3:PutObject", _objects(module, trail, body, to), (_ACL, is_trail)),
    )
    return Grant(to, "cloudtrail.amazonaws.com", "CloudTrail", trail, said, edits)


def _config(module: Module, channel: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html."""
    to = found.declaration
    assert to is not None
    if not _needs_policy(module, channel, to):
        return None
    objects = _objects(module, channel, body, to, "Config/*")
    said = (
        Said("AWSConfigBucketPermissionsCheck", "s3:GetBucketAcl", _bucket(to), (_SOURCE_ACCOUNT,)),
        Said("AWSConfigBucketExistenceCheck", "s3:ListBucket", _bucket(to), (_SOURCE_ACCOUNT,)),
        Said("AWSConfigBucketDelivery", "s3:PutObject", objects, (_ACL, _SOURCE_ACCOUNT)),
    )
    return Grant(to, "config.amazonaws.com", "Config", channel, said, by_account=True)


def _needs_policy(module: Module, channel: Declaration, to: Declaration) -> bool:
    """Whether Config certainly has no role by which it writes to a bucket: the one that it has is bound to its service,
    or is of the module and may not.
    """
    recorders = [one for one in module.resources(_RECORDER) if provider_of(one) == provider_of(channel)]
    for recorder in recorders:
        role, value = role_of(module, recorder, "role_arn"), recorder.value("role_arn")
        if role is not None:
            attached = granted(module, role)
            others = tuple([name for name in attached.managed if name not in _CONFIG_POLICIES])
            if attached._replace(managed=others).allow(module, "s3:PutObject", to.address) != "no":
                return False
        elif value is None or not any(
            word in value.code for word in ("aws-service-role", "aws_iam_service_linked_role")
        ):
            return False
    return bool(recorders)


def _balancer(module: Module, balancer: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html, which has
    one principal for all regions since 2025, and
    https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-access-logs.html; for those of connections,
    https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-connection-logging.html.
    """
    to, switch = found.declaration, body.attribute("enabled")
    assert to is not None
    is_on = known(module, switch.value) if switch is not None else balancer.type == "aws_elb"
    if is_on is False:
        return None
    kind = (
        known(module, balancer.value("load_balancer_type")) if balancer.value("load_balancer_type") else "application"
    )
    if kind is UNKNOWN:
        raise LeftAloneError("which kind of load balancer it is cannot be told")
    if _is_in_other_partition(module):
        raise LeftAloneError("who writes the logs in its region, AWS does not say")
    _check_each(balancer, to)
    objects = _objects(module, balancer, body, to)
    if kind != "network":
        said = Said("AllowLoadBalancerLogs", "s3:PutObject", objects)
        return Grant(to, _LOG_DELIVERY, "load balancers", balancer, (said,), by_account=True)
    text, edits = in_region_of(module, balancer, f"arn:{PARTITION}:logs:{REGION}:{ACCOUNT}:*")
    limits = (_SOURCE_ACCOUNT, ("ArnLike", "aws:SourceArn", (text,)))
    both = (
        Said("AWSLogDeliveryAclCheck", "s3:GetBucketAcl", _bucket(to), limits),
        Said("AWSLogDeliveryWrite", "s3:PutObject", objects, (_ACL, *limits)),
    )
    return Grant(to, "delivery.logs.amazonaws.com", "load balancers", balancer, both, edits)


def _is_in_other_partition(module: Module) -> bool:
    regions = [
        known_string(module, one.value("region")) for one in module.declarations("provider") if one.type == "aws"
    ]
    return any(region.startswith(_OTHER_PARTITIONS) for region in regions if region is not None)


def _bucket(to: Declaration) -> str:
    return f"${{{instance(to)}.arn}}"


def _objects(module: Module, sender: Declaration, body: hcl.Body, to: Declaration, last: str = "*") -> str:
    """The objects that are written, below the prefix that the sender gives them."""
    prefix = next((one for name in _PREFIXES if (one := body.attribute(name)) is not None), None)
    above = ""
    if prefix is not None and prefix.value_code not in ('""', "null"):
        if known(module, prefix.value) in ("", None):
            raise LeftAloneError(f"{prefix.name} may be empty")
        _check_each(sender, to, prefix.value)
        if prefix in of_dynamic_blocks(sender.body) and node_references(prefix.value):
            raise LeftAloneError(f"{prefix.name} is that of a block that is made")
        above = f"{text_of(prefix.value).strip('/')}/"
    return f"{_bucket(to)}/{above}AWSLogs/{ACCOUNT}/{last}"


def _check_each(sender: Declaration, to: Declaration, *values: hcl.Expression) -> None:
    """Raises LeftAloneError where values of a sender cannot be said in a policy of what it sends to."""
    if sender.shape not in (SINGLE, to.shape) and any(EACH.search(value.code) for value in values):
        raise LeftAloneError(f"there are several of {sender.address}")


_PREFIXES: Final = ("s3_key_prefix", "prefix", "bucket_prefix")
_Told = Callable[[Module, Declaration, hcl.Body, Named], Grant | None]
WRITERS: Final[tuple[tuple[tuple[str, ...], str, _Told], ...]] = (
    (("aws_cloudtrail",), "s3_bucket_name", _trail),
    (("aws_config_delivery_channel",), "s3_bucket_name", _config),
    (("aws_lb", "aws_alb", "aws_elb"), "access_logs.bucket", _balancer),
    (("aws_lb", "aws_alb"), "connection_logs.bucket", _balancer),
)
