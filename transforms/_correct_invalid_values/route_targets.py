"""Routes whose target is given to the argument for another kind of targets: each kind has one of its own.

AWS takes the id of a NAT gateway and the like as that of a gateway, too, and gives it back as what it is, so that each
plan has a difference. In the other arguments it finds nothing of that id.
Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route (the note on gateway_id) and
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import leaves
from fixer.engine import Edit, Fix, Level, Replace
from fixer.module import Declaration, Module, known_string, nested_blocks, target

_ROUTE: Final = "aws_route"
_TABLES: Final = ("aws_route_table", "aws_default_route_table")
_INTERFACE: Final = "network_interface_id"
# What goes where, resources and data sources.
_ARGUMENTS: Final = {
    "aws_egress_only_internet_gateway": "egress_only_gateway_id",
    "aws_ec2_transit_gateway": "transit_gateway_id",
    "aws_instance": _INTERFACE,
    "aws_internet_gateway": "gateway_id",
    "aws_nat_gateway": "nat_gateway_id",
    "aws_network_interface": _INTERFACE,
    "aws_vpc_endpoint": "vpc_endpoint_id",
    "aws_vpc_peering_connection": "vpc_peering_connection_id",
    "aws_vpc_peering_connection_accepter": "vpc_peering_connection_id",
    "aws_vpn_gateway": "gateway_id",
}
_NAMES: Final = tuple(dict.fromkeys(_ARGUMENTS.values()))


def target_fixes(module: Module) -> Iterator[Fix]:
    """One for each target that stands in the argument for another kind."""
    for route in module.resources(_ROUTE):
        yield from _of_body(module, route, route.body)
    for table in module.resources(*_TABLES):
        for block in nested_blocks(table.body, "route"):
            yield from _of_body(module, table, block.body)


def _of_body(module: Module, holder: Declaration, body: hcl.Body) -> Iterator[Fix]:
    given = [item for name in _NAMES if (item := body.attribute(name)) is not None]
    if len(given) != 1 or not holder.source.is_editable:
        # Of several, some may be null.
        return
    item = given[0]
    found = {_argument(module, leaf.expression) for leaf in leaves(module, holder, item.value)}
    meant = found - {"null"}
    if len(meant) != 1 or meant == {item.name} or meant == {""}:
        return
    name = meant.pop()
    value = item.value_code
    if name == _INTERFACE and "aws_instance." in value:
        # Of an instance, it is the interface that traffic goes to.
        if not isinstance(item.value, hcl.Traversal) or not value.endswith(".id"):
            return
        value = f"{value.removesuffix('id')}primary_{_INTERFACE}"
    is_taken = item.name == "gateway_id"
    why = "each plan has a difference, since AWS says what it is" if is_taken else "AWS finds none of that id"
    edit: Edit = Replace(holder.source, item, f"{name} = {value}")
    said = f"{holder.address}: {item.value_code} is no {item.name}, and {why}: it is {name} = {value} now"
    yield Fix(holder.source, item, said, (edit,), level=Level.WARNING if is_taken else None)


def _argument(module: Module, expression: hcl.Expression) -> str:
    """Where the target belongs that an expression names: an argument, `null` for none, empty if it cannot be told."""
    if isinstance(expression, hcl.LiteralValue):
        return "null" if expression.value is None else ""
    read = target(module, expression)
    found = module.find(read.address) if read is not None else None
    if read is None or found is None or read.attribute != "id" or found.kind not in ("resource", "data"):
        return ""
    if (
        found.type == "aws_vpc_endpoint"
        and known_string(module, found.value("vpc_endpoint_type")) != "GatewayLoadBalancer"
    ):
        return ""
    return _ARGUMENTS.get(found.type, "")
