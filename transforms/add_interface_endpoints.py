"""Gives VPC functions interface endpoints for the services that they call, where there are gateway endpoints only.

## What it does

Looks at functions in private subnets (those without a route to an internet gateway) of a VPC that has gateway
endpoints. For the services that the functions' roles may act on and that no interface endpoint serves, adds one
`aws_vpc_endpoint` with `for_each` over the services, in the subnets of the functions, with private DNS, and a security
group that lets the functions in (and the whole VPC where others live in it, since private DNS leads them there too).
Where interface endpoints stand that are repeated over a list of services which is written out, in place, in a local
value or as the default of a variable, they are added to that; beside single ones, they get the group that these have.

A wildcard over all services says nothing of what is called, and is passed over. Existing interface endpoints are left
as they are. Logs, keys and traces are mostly written and used for a function by Lambda and other services: they get
endpoints beside those for other services, where the VPC has none yet, and a mention where they are alone and the module
has no NAT gateway.

## Why it matters

Gateway endpoints are for S3 and DynamoDB only. To reach anything else (streams, queues, topics, keys, secrets) a
function in a private subnet has to go through a NAT gateway and over the internet, or does not reach it at all.

## Fix safety

Unsafe: each interface endpoint costs by the hour for each of its zones, and by the data that goes through it.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint
- https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
- https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
- https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module


class AddInterfaceEndpoints(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="add interface endpoints for the services that VPC functions call",
        safety=Safety.UNSAFE,
        level=Level.NOTE,
        effect=Effect.CREATE,
        waits=True,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each VPC whose functions lack endpoints."""
        if not module.resources("aws_vpc_endpoint") or not module.resources("aws_lambda_function"):
            return
        from transforms._add_interface_endpoints.repairs import repairs

        yield from sorted(repairs(module), key=lambda one: (one.source.name, one.node.start))
