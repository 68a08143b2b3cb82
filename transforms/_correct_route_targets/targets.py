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
from fixer.module import Declaration, Module, is_overridden, known_string, nested_blocks, target
from transforms._own_resources.obstacles import ignores

_ROUTE: Final = "aws_route"
_TABLES: Final = ("aws_route_table", "aws_default_route_table")
_INSTANCE: Final = "aws_instance"
_INTERFACE: Final = "network_interface_id"
# What an instance calls its own, as a resource and as a data source.
_INTERFACES: Final = {"resource": "primary_network_interface_id", "data": "network_interface_id"}
# What goes where, resources and data sources.
_ARGUMENTS: Final = {
    "aws_egress_only_internet_gateway": "egress_only_gateway_id",
    "aws_ec2_transit_gateway": "transit_gateway_id",
    _INSTANCE: _INTERFACE,
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
    if len(given) != 1 or not holder.source.is_editable or is_overridden(module, holder):
        # Of several, some may be null.
        return
    item = given[0]
    ends = [leaf.expression for leaf in leaves(module, holder, item.value)]
    meant = {_argument(module, end) for end in ends} - {"null"}
    if len(meant) != 1 or meant == {item.name} or meant == {""} or ignores(holder, item.name, "route"):
        return
    name = meant.pop()
    value = item.value_code
    if name == _INTERFACE and any(_is_of_instance(module, end) for end in ends):
        value = _interface(module, item.value)
        if not value:
            return
    is_taken = item.name == "gateway_id"
    why = "each plan has a difference, since AWS says what it is" if is_taken else "AWS finds none of that id"
    said = f"{holder.address}: {_named(item.value)} is no {item.name}, and {why}"
    level = Level.WARNING if is_taken else None
    readers = [one for one, read in module.readers(holder.address) if item.name in read.names[2:]]
    if readers:
        told = f"{said}: it belongs in {name}, and {readers[0].address}, which reads {item.name}, has to read that"
        yield Fix(holder.source, item, told, level=level)
        return
    edit: Edit = Replace(holder.source, item, f"{name} = {value}")
    shown = _named(item.value) if value == item.value_code else value
    yield Fix(holder.source, item, f"{said}: it is {name} = {shown} now", (edit,), level=level)


def _named(value: hcl.Expression) -> str:
    """An expression on one line, without comments, which would hide what comes after them there."""
    while isinstance(value, hcl.Parentheses):
        value = value.value
    code = value.code
    for one in reversed(list(hcl.tokens.tokenize(code))):
        if one.kind == hcl.tokens.COMMENT:
            code = f"{code[: one.start]} {code[one.end :]}"
    return " ".join(code.split())


def _found(module: Module, expression: hcl.Expression) -> tuple[Declaration, str] | None:
    """The block that an expression names, and what it reads of it."""
    read = target(module, expression)
    found = module.find(read.address) if read is not None else None
    return (found, read.attribute) if read is not None and found is not None else None


def _is_of_instance(module: Module, expression: hcl.Expression) -> bool:
    found = _found(module, expression)
    return found is not None and found[0].type == _INSTANCE


def _interface(module: Module, value: hcl.Expression) -> str:
    """The interface of an instance whose id is written out, which traffic goes to; empty where it is not."""
    code = value.code.strip()
    named = _found(module, value) if isinstance(value, hcl.Traversal) and value.names[0] != "local" else None
    if named is None or named[0].type != _INSTANCE or not code.endswith(".id"):
        return ""
    return f"{code.removesuffix('id')}{_INTERFACES[named[0].kind]}"


def _argument(module: Module, expression: hcl.Expression) -> str:
    """Where the target belongs that an expression names: an argument, `null` for none, empty if it cannot be told."""
    if isinstance(expression, hcl.LiteralValue):
        return "null" if expression.value is None else ""
    named = _found(module, expression)
    if named is None or named[1] != "id" or named[0].kind not in ("resource", "data"):
        return ""
    found = named[0]
    if (
        found.type == "aws_vpc_endpoint"
        and known_string(module, found.value("vpc_endpoint_type")) != "GatewayLoadBalancer"
    ):
        return ""
    return _ARGUMENTS.get(found.type, "")
