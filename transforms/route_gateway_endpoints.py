"""Routes traffic through the gateway endpoints that no route table knows of.

## What it does

Associates each gateway endpoint for S3 or DynamoDB that has neither `route_table_ids` nor an association with the
private route tables of its VPC (those without a route to an internet gateway), or with all of them if none is private:
one `aws_vpc_endpoint_route_table_association` for each endpoint and route table resource, with the `count` or
`for_each` that follows from theirs. An empty `route_table_ids` is filled in instead.

## Why it matters

A gateway endpoint works by a route in the route tables that it is associated with. Without one it is created, does
nothing, and the traffic still takes the NAT gateway, or does not arrive at all.

## Fix safety

Safe: a gateway endpoint and its routes cost nothing, and what is reached through them is what the endpoint's policy
allows.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint_route_table_association
- https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from fixer import hcl
from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform, listed
from fixer.module import Declaration, Module, Reference, reads
from transforms._networks.gateway_endpoints import Unclear, is_gateway
from transforms._networks.route_tables import RouteTables, tables_for
from transforms._route_gateway_endpoints.associations import ASSOCIATION, associate

ENDPOINT = "aws_vpc_endpoint"


class RouteGatewayEndpoints(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="associate gateway endpoints with the route tables of their VPC",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each endpoint that is in no route table."""
        endpoints: dict[str, list[Declaration]] = {}
        for endpoint in module.resources(ENDPOINT):
            endpoints.setdefault(endpoint.address, []).append(endpoint)
        if not endpoints:
            return
        route_tables = RouteTables(module)
        associated = {a.address: tuple(reads(module, a.block)) for a in module.resources(ASSOCIATION)}
        routed = {read.address for read in chain.from_iterable(associated.values())}
        for endpoint, *others in endpoints.values():
            if endpoint.source.is_override or endpoint.address in routed or any(map(_has_tables, (endpoint, *others))):
                continue
            lead = f"{endpoint.address} is in no route table, so no traffic goes through it"
            try:
                if not is_gateway(module, endpoint):
                    continue
                _check_surroundings(module, endpoint, others, associated)
                tables = tables_for(module, endpoint, route_tables)
                edit = associate(module, endpoint, tables)
            except Unclear as reason:
                yield Refusal(endpoint.source, endpoint.block, f"{lead}; left alone, since {reason}")
                continue
            names = listed([table.declaration.address for table in tables])
            yield Fix(endpoint.source, endpoint.block, f"{lead}: associate it with {names}", (edit,))


def _has_tables(endpoint: Declaration) -> bool:
    """Whether an endpoint is given route tables by itself."""
    given = endpoint.attribute("route_table_ids")
    return given is not None and not _is_empty(given)


def _is_empty(attribute: hcl.Attribute) -> bool:
    return re.sub(r"\s", "", attribute.value_code) in ("[]", "null")


def _check_surroundings(
    module: Module, endpoint: Declaration, others: list[Declaration], associated: Mapping[str, Sequence[Reference]]
) -> None:
    """Raises Unclear where something else may give an endpoint its route tables."""
    if others or any(f'"{ENDPOINT}' in s.text for s in module.sources.values() if s.name.endswith(".tf.json")):
        raise Unclear("another file of the module may say more of it: give it route_table_ids there")
    if any("route_table_ids" in block.code for block in endpoint.body.blocks("lifecycle")):
        raise Unclear("its lifecycle block has Terraform ignore its route_table_ids, which another may set")
    for address, read in associated.items():
        if not any(reference.names[0] == ENDPOINT for reference in read):
            raise Unclear(f"it cannot be told which endpoint {address} is for: name it there")
