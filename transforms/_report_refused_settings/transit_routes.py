"""Routes to a transit gateway in a VPC that is not attached to one.

Sources: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html (a route to a transit gateway needs an
attachment of the VPC) and https://github.com/aws-ia/terraform-aws-vpc/issues/101 (what EC2 answers before there is one)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, nested_arguments
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.whole import is_elsewhere, is_told_others

_GATEWAY: Final = "transit_gateway_id"
_ATTACHMENT: Final = "aws_ec2_transit_gateway_vpc_attachment"
_TABLE: Final = "aws_route_table"
_TABLES: Final = frozenset((_TABLE,))
_VPCS: Final = frozenset(("aws_vpc",))


def transit_findings(module: Module) -> Iterator[Fix]:
    """One for each such route of a VPC of the module that no attachment of the configuration is of."""
    if is_elsewhere(module, _ATTACHMENT):
        return
    for one, item, table in _routes(module):
        vpc = _named(module, table, table.value("vpc_id"), _VPCS)
        if vpc is None or any(is_overridden(module, each) for each in (one, table)):
            continue
        attached = [_named(module, each, each.value("vpc_id"), _VPCS) for each in module.resources(_ATTACHMENT)]
        if any(each is None or each.address == vpc.address for each in attached):
            continue
        if not is_told_others(module, vpc.address) and may_be_made(module, one, table, vpc, by_default=True):
            said = (
                f"{one.address}: the transit gateway does not exist for a VPC that is not attached to it "
                f"(InvalidTransitGatewayID.NotFound): add an {_ATTACHMENT} of {vpc.address}, and let this wait for it"
            )
            yield Fix(one.source, item, said)


def _routes(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute, Declaration]]:
    """The routes to transit gateways: what they stand in, the argument, and their table."""
    for route in module.resources("aws_route"):
        item = route.attribute(_GATEWAY)
        table = _named(module, route, route.value("route_table_id"), _TABLES) if item is not None else None
        if item is not None and table is not None:
            yield route, item, table
    for table in module.resources(_TABLE):
        # What a dynamic block makes need not be there.
        for block in table.body.blocks("route"):
            yield from ((table, item, table) for _, item in nested_arguments(block.body, _GATEWAY))


def _named(module: Module, one: Declaration, value: hcl.Expression | None, types: frozenset[str]) -> Declaration | None:
    found = named(module, one, value, types) if value is not None else None
    return found.declaration if found is not None else None
