"""The edits that give all inline routes of a route table resources of their own.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route_table and
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route
"""

from typing import Final

from fixer import hcl
from fixer.engine import Edit, Insert, Remove
from fixer.module import Declaration, Module, free_name, target
from transforms._own_resources.placement import beside, every_comment, instance

ROUTE: Final = "aws_route"
_DESTINATIONS: Final = {
    "cidr_block": "destination_cidr_block",
    "ipv6_cidr_block": "destination_ipv6_cidr_block",
    "destination_prefix_list_id": "destination_prefix_list_id",
}
_TARGETS: Final = (
    "carrier_gateway_id",
    "core_network_arn",
    "egress_only_gateway_id",
    "gateway_id",
    "local_gateway_id",
    "nat_gateway_id",
    "network_interface_id",
    "transit_gateway_id",
    "vpc_endpoint_id",
    "vpc_peering_connection_id",
)
_ANYWHERE: Final = {'"0.0.0.0/0"': "default", '"::/0"': "default_ipv6"}
_NOTHING: Final = ('""', "null")


def moved_routes(module: Module, table: Declaration) -> tuple[Edit, ...]:
    """The edits; none where the routes have to stay, since they are no plain blocks or say what a resource cannot."""
    blocks = table.body.blocks("route")
    is_one = sum(one.name == table.name for one in module.resources(table.type)) == 1
    is_plain = not table.attribute("route") and not any(
        one.labels == ("route",) for one in table.body.blocks("dynamic")
    )
    if not table.source.is_editable or not is_one or not is_plain:
        return ()
    made: list[str] = []
    taken: set[str] = set()
    for block in blocks:
        code = _route(module, table, block, taken)
        if not code:
            return ()
        made.append(code)
    return (*[Remove(table.source, block) for block in blocks], Insert(table.source, table.block, "\n".join(made)))


def _route(module: Module, table: Declaration, block: hcl.Block, taken: set[str]) -> str:
    """The resource that stands for a block, empty where it says what a resource cannot, or nothing."""
    given = {item.name: item.value_code for item in block.body.attributes if item.value_code not in _NOTHING}
    destinations = [name for name in given if name in _DESTINATIONS]
    targets = [name for name in given if name in _TARGETS]
    if len(destinations) != 1 or len(targets) != 1 or len(given) != 2 or given[targets[0]] == '"local"':
        return ""
    to = block.body.attribute(targets[0])
    found = target(module, to.value) if to is not None else None
    word = (
        _ANYWHERE.get(given[destinations[0]]) or f"to_{found.names[-2] if found and len(found.names) > 2 else 'more'}"
    )
    name = free_name(module, ROUTE, f"{table.name}_{word}", taken)
    taken.add(name)
    lines = [
        f"route_table_id = {instance(table)}.id",
        f"{_DESTINATIONS[destinations[0]]} = {given[destinations[0]]}",
        f"{targets[0]} = {given[targets[0]]}",
    ]
    return beside(table, ROUTE, name, "\n".join(lines), every_comment(block))
