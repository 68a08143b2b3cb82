"""What has services write to buckets or read them, and what the policies of these have to say then."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import resource_policies
from fixer.engine import Refusal
from fixer.module import UNKNOWN, Declaration, Module, known, nested_arguments
from transforms._buckets.locks import locked_by_default
from transforms._data_sources.partitions import may_be_another
from transforms._instances.named import Named, named
from transforms._instances.sent import is_sent
from transforms._key_policies.recorders import comes_by_itself
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.audits import audits
from transforms._permit_services.findings import findings
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of
from transforms._permit_services.logs import LOGGERS, Told
from transforms._permit_services.objects import OF_ACCOUNT, OWNERS, bucket_arn, check_each, delivered, objects_of
from transforms._permit_services.origins import DISTRIBUTION, by_control, by_identity
from transforms._permit_services.pairing import check_target, is_one
from transforms._permit_services.storage import access_logs, reports

BUCKET: Final = "aws_s3_bucket"
BUCKET_POLICY: Final = "aws_s3_bucket_policy"
_EXPORT: Final = "storage_class_analysis.data_export.destination"
_LOG_DELIVERY: Final = "logdelivery.elasticloadbalancing.amazonaws.com"


def bucket_grants(module: Module) -> Iterator[Grant | Refusal]:
    """What the buckets of a module have to let services do, or why that cannot be said. What needs no policy for it
    alone is let in where there is one, or is to be one.
    """
    found = list(_grants(module, WRITERS))
    yield from found
    added = {(one.to.address, one.key) for one in found if isinstance(one, Grant)}
    for one in _grants(module, LOGGERS) if added or module.resources(BUCKET_POLICY) else ():
        to = one.to if isinstance(one, Grant) else module.declared_in(one.node, one.source)
        key = one.key if isinstance(one, Grant) else ""
        is_whole = to is not None and not key and bool(list(resource_policies(module, to.address)))
        if to is not None and ((to.address, key) in added or is_whole):
            yield one


def _grants(module: Module, rows: tuple[tuple[tuple[str, ...], str, Told], ...]) -> Iterator[Grant | Refusal]:
    for types, argument, told in rows:
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
                    does = "reads" if sender.type == DISTRIBUTION else "writes to"
                    said = f"{to.address} has to let in what {does} it for {sender.address}"
                    yield Refusal(to.source, to.block, f"{said}; left alone: {reason}")


def _trail(module: Module, trail: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html."""
    to, name = found.declaration, trail.value("name")
    assert to is not None
    if name is None or known(module, trail.value("enable_logging")) is False:
        return None
    organization = trail.value("is_organization_trail")
    if organization is not None and known(module, organization) not in (False, None):
        raise LeftAloneError("it is a trail of an organization, whose number its policy has to have")
    check_each(trail, to, name)
    arn = f"arn:{PARTITION}:cloudtrail:{REGION}:{ACCOUNT}:trail/{text_of(name)}"
    text, edits = in_region_of(module, trail, arn)
    is_trail = ("StringEquals", "aws:SourceArn", (text,))
    said = (
        Said("AWSCloudTrailAclCheck", "s3:GetBucketAcl", bucket_arn(to), (is_trail,)),
        Said("AWSCloudTrailWrite", "s3:PutObject", objects_of(module, trail, body, to), (OWNERS, is_trail)),
    )
    return Grant(to, "cloudtrail.amazonaws.com", "CloudTrail", trail, said, edits)


def _config(module: Module, channel: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html."""
    to = found.declaration
    assert to is not None
    # What cannot be delivered is told by `keep_one_of_conflicting`.
    if to.address in locked_by_default(module):
        return None
    if not comes_by_itself(module, channel, "s3:PutObject", to.address, by_default=False):
        return None
    objects = objects_of(module, channel, body, to, "Config/*")
    said = (
        Said("AWSConfigBucketPermissionsCheck", "s3:GetBucketAcl", bucket_arn(to), (OF_ACCOUNT,)),
        Said("AWSConfigBucketExistenceCheck", "s3:ListBucket", bucket_arn(to), (OF_ACCOUNT,)),
        Said("AWSConfigBucketDelivery", "s3:PutObject", objects, (OWNERS, OF_ACCOUNT)),
    )
    return Grant(to, "config.amazonaws.com", "Config", channel, said, by_account=True)


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
    if may_be_another(module):
        raise LeftAloneError("who writes the logs in its region, AWS does not say")
    check_each(balancer, to)
    objects = objects_of(module, balancer, body, to)
    if kind != "network":
        said = Said("AllowLoadBalancerLogs", "s3:PutObject", objects)
        return Grant(to, _LOG_DELIVERY, "load balancers", balancer, (said,), by_account=True)
    return delivered(module, balancer, to, objects, "load balancers")


WRITERS: Final[tuple[tuple[tuple[str, ...], str, Told], ...]] = (
    (("aws_cloudtrail",), "s3_bucket_name", _trail),
    (("aws_config_delivery_channel",), "s3_bucket_name", _config),
    (("aws_lb", "aws_alb", "aws_elb"), "access_logs.bucket", _balancer),
    (("aws_lb", "aws_alb"), "connection_logs.bucket", _balancer),
    (("aws_guardduty_publishing_destination",), "destination_arn", findings),
    (("aws_redshift_cluster",), "logging.bucket_name", audits),
    (("aws_redshift_logging",), "bucket_name", audits),
    ((DISTRIBUTION,), "origin.domain_name", by_control),
    ((DISTRIBUTION,), "origin.domain_name", by_identity),
    (("aws_s3_bucket_logging",), "target_bucket", access_logs),
    (("aws_s3_bucket_inventory",), "destination.bucket.bucket_arn", reports),
    (("aws_s3_bucket_analytics_configuration",), f"{_EXPORT}.s3_bucket_destination.bucket_arn", reports),
)
