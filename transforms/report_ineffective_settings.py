"""Reports what AWS takes and what cannot do what it is there for.

## What it does

Tells, where neither Terraform nor AWS says anything:

- NAT gateways in a subnet of the module that no route leads out of;
- network ACLs that let traffic through in one direction only;
- refreshes of instances that are to be rolled back, with a version of a launch template that moves;
- recorders of AWS Config that have a delivery channel, and that nothing starts;
- distributions that read a bucket as an origin access identity, where a key of KMS encrypts its objects.

## Why it matters

It is deployed, some of it is paid for, and nothing works: instances behind the NAT gateway load no packages and no
images, and the node group that waits for them fails after half an hour.

## Fix safety

There is none: of several ways out (a route, another subnet, other rules) a person takes one.

## References

- https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
- https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
- https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html
- https://docs.aws.amazon.com/config/latest/APIReference/API_StartConfigurationRecorder.html
- https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Safety, Transform
from fixer.module import Module


class ReportIneffectiveSettings(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="report what AWS takes and what cannot do what it is there for",
        safety=Safety.SUGGEST,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """A suggestion for each of them."""
        yield from sorted(_found(module), key=lambda one: (one.source.name, one.node.start))


def _found(module: Module) -> Iterator[Fix]:
    if module.resources("aws_nat_gateway"):
        from transforms._report_ineffective_settings.nat_routes import nat_findings

        yield from nat_findings(module)
    if module.resources("aws_network_acl"):
        from transforms._report_ineffective_settings.network_acls import acl_findings

        yield from acl_findings(module)
    if module.mentions("auto_rollback"):
        from transforms._report_ineffective_settings.refreshes import refresh_findings

        yield from refresh_findings(module)
    if module.resources("aws_config_configuration_recorder"):
        from transforms._report_ineffective_settings.recorders import recorder_findings

        yield from recorder_findings(module)
    if module.mentions("origin_access_identity") and module.mentions('"aws:kms'):
        from transforms._report_ineffective_settings.identities import identity_findings

        yield from identity_findings(module)
