"""NAT gateways in subnets that no route leads out of: AWS makes them, and nothing that is sent to them gets out.

Sources: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html (a public NAT gateway stands
in a public subnet: one with a route to an internet gateway) and
https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html (a subnet without a table has the main one)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, nested_blocks
from transforms._instances.made import may_be_made
from transforms._instances.named import named
from transforms._instances.whole import is_elsewhere, is_told_others
from transforms._networks.subnets import NAT, SUBNETS, is_public, subnet_of, vpc_of

_TABLES: Final = frozenset(("aws_route_table",))
_ASSOCIATION: Final = "aws_route_table_association"
_ROUTE: Final = "aws_route"
_MAIN: Final = ("aws_default_route_table", "aws_main_route_table_association")
# Whoever has such a resource elsewhere may give a subnet its way out.
_ROUTING: Final = (_ASSOCIATION, _ROUTE, *_MAIN)
# Where a route may lead without leading out of a subnet to the internet.
_INSIDE: Final = frozenset(("egress_only_gateway_id", "nat_gateway_id", "vpc_peering_connection_id"))
_DESTINATIONS: Final = frozenset(
    (
        "cidr_block",
        "destination_cidr_block",
        "destination_ipv6_cidr_block",
        "destination_prefix_list_id",
        "ipv6_cidr_block",
    )
)


def nat_findings(module: Module) -> Iterator[Fix]:
    """One for each NAT gateway of a VPC of the module, all of whose routes are written there."""
    if not module.resources("aws_internet_gateway") or module.resources(*_MAIN) or is_elsewhere(module, *_ROUTING):
        return
    for gateway in module.resources(NAT):
        item = gateway.attribute("subnet_id")
        if item is None or not is_public(module, gateway) or is_overridden(module, gateway):
            continue
        subnet = subnet_of(module, gateway, item.value)
        vpc = vpc_of(module, subnet) if subnet is not None else None
        if subnet is None or vpc is None or _may_lead_out(module, subnet):
            continue
        if may_be_made(module, gateway, subnet, vpc, by_default=True):
            said = (
                f"{gateway.address}: no route table of {subnet.address} leads to the internet gateway, so nothing that "
                f"is sent to it gets out: associate {subnet.address} with a table that has a route of 0.0.0.0/0 to it, "
                "or take a subnet that has one"
            )
            yield Fix(gateway.source, item, said)


def _may_lead_out(module: Module, subnet: Declaration) -> bool:
    """Whether one of a subnet's tables may have a route to the internet, or something else may see to it."""
    if is_told_others(module, subnet.address):
        return True
    tables: list[Declaration] = []
    for one in module.resources(_ASSOCIATION):
        value, table = one.value("subnet_id"), one.value("route_table_id")
        if value is None:
            continue
        of = named(module, one, value, SUBNETS)
        if of is None or of.declaration is None:
            return True
        if of.declaration.address == subnet.address:
            read = named(module, one, table, _TABLES) if table is not None else None
            if read is None or read.declaration is None:
                return True
            tables.append(read.declaration)
    return any(_leads_out(module, one) for one in tables) or _has_loose_routes(module, is_main=not tables)


def _has_loose_routes(module: Module, *, is_main: bool) -> bool:
    """Whether a route to somewhere outside is of a table that cannot be told, or is that of the main one."""
    return any(
        _is_outside(one.body) and named(module, one, value, _TABLES) is None
        for one in module.resources(_ROUTE)
        if (value := one.value("route_table_id")) is not None
        and (is_main or not (one.value_code("route_table_id").startswith("aws_vpc.")))
    )


def _leads_out(module: Module, table: Declaration) -> bool:
    if table.attribute("route") is not None or is_overridden(module, table):
        return True
    if any(_is_outside(block.body) for block in nested_blocks(table.body, "route")):
        return True
    return any(
        (of := named(module, one, value, _TABLES)) is not None
        and of.declaration is not None
        and of.declaration.address == table.address
        and _is_outside(one.body)
        for one in module.resources(_ROUTE)
        if (value := one.value("route_table_id")) is not None
    )


def _is_outside(body: hcl.Body) -> bool:
    """Whether a route leads to something that may be a way to the internet."""
    names = {one.name for one in body.attributes if one.name.endswith(("_id", "_arn"))} - _DESTINATIONS
    return not names - {"route_table_id"} or bool(names - {"route_table_id"} - _INSIDE)
