"""What Redshift writes to buckets: the logs of who did what in its clusters."""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, known
from transforms._data_sources.partitions import may_be_another
from transforms._instances.named import Named, named
from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._own_resources.rewriting import LeftAloneError
from transforms._permit_services.grant import Grant, Said, in_region_of, text_of
from transforms._permit_services.objects import bucket_arn, check_each

_CLUSTER: Final = "aws_redshift_cluster"
# Regions that an account has to opt in to: there the service comes by the name of the region.
# Source: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
_OPT_IN: Final = (
    *("af-south-1", "ap-east-1", "ap-east-2", "ap-south-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5"),
    *("ap-southeast-6", "ap-southeast-7", "ca-west-1", "eu-central-2", "eu-south-1", "eu-south-2", "il-central-1"),
    *("me-central-1", "me-south-1", "mx-central-1"),
)


def audits(module: Module, sender: Declaration, body: hcl.Body, found: Named) -> Grant | None:
    """What lets Redshift write the logs of a cluster to a bucket, in the block of the cluster or in a resource.

    Source: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html#db-auditing-bucket-permissions.
    """
    to, name = found.declaration, sender.value("cluster_identifier")
    switch, kind = body.attribute("enable"), body.attribute("log_destination_type")
    assert to is not None
    if name is None or (switch is not None and known(module, switch.value) is False):
        return None
    if kind is not None and known(module, kind.value) not in ("s3", None):
        return None
    if may_be_another(module) or any(module.mentions(f'"{region}"') for region in _OPT_IN):
        raise LeftAloneError("by which name Redshift comes depends on the region")
    check_each(sender, to, name)
    own = named(module, sender, name, frozenset({_CLUSTER}))
    is_read = own is not None and own.declaration is not None and own.declaration.shape == SINGLE
    cluster = f"arn:{PARTITION}:redshift:{REGION}:{ACCOUNT}:cluster:{text_of(name)}"
    text, edits = in_region_of(module, sender, f"${{{own.code}.arn}}" if own is not None and is_read else cluster)
    is_cluster = ("StringEquals", "aws:SourceArn", (text,))
    said = (
        Said("RedshiftAuditLoggingAclCheck", "s3:GetBucketAcl", bucket_arn(to), (is_cluster,)),
        Said("RedshiftAuditLoggingWrite", "s3:PutObject", f"{bucket_arn(to)}/*", (is_cluster,)),
    )
    return Grant(to, "redshift.amazonaws.com", "Redshift", sender, said, edits, by_account=True)
