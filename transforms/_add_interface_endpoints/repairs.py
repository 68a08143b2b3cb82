"""The endpoints that the functions of each VPC lack, and where they go."""

from collections.abc import Iterator
from typing import Final

from fixer.aws import roles_of
from fixer.engine import AppendElement, Fix, Insert, Level, Refusal, listed
from fixer.module import Declaration, Module, free_name, reads
from transforms._add_interface_endpoints import written
from transforms._add_interface_endpoints.network import (
    ENDPOINT,
    Seat,
    check_others,
    check_vpc,
    endpoints_of,
    groups_for,
    has_other_callers,
    seats,
    served,
    subnets_for,
)
from transforms._add_interface_endpoints.services import ON_BEHALF, services_of
from transforms._add_interface_endpoints.standing import groups_there, listed_there
from transforms._networks.gateway_endpoints import Unclear

_GROUP: Final = "aws_security_group"
_NAT: Final = "aws_nat_gateway"
# What traffic may leave a VPC by, as its type or as the target of a route.
_WAYS_OUT: Final = (
    "nat_gateway",
    "internet_gateway",
    "transit_gateway",
    "vpn_gateway",
    "carrier_gateway",
    "local_gateway",
    "vpc_peering_connection",
    "network_interface_id",
    "core_network_arn",
    "source_dest_check",
)


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One for each VPC whose functions lack endpoints."""
    by_vpc: dict[str, list[Seat]] = {}
    for seat in seats(module):
        by_vpc.setdefault(seat.vpc, []).append(seat)
    for vpc, members in by_vpc.items():
        yield from _of_vpc(module, vpc, members, "" in by_vpc)


def _of_vpc(module: Module, vpc: str, members: list[Seat], has_strangers: bool) -> Iterator[Fix | Refusal]:
    """What is to be done for the functions of a VPC, or ("") for those whose VPC is not the module's."""
    gateways, others = endpoints_of(module, vpc)
    if not gateways:
        return
    missing = {service for seat in members for service in _services(module, seat)}
    for endpoint in others:
        missing -= served(module, endpoint)
    called = missing - ON_BEHALF
    if others:
        missing = called
    if not missing or (not called and module.resources(_NAT)):
        # Where a NAT gateway is, what the functions seldom call themselves is within their reach, too.
        return
    names = sorted(missing)
    first = members[0].function
    who = first.address + (f" and {len(members) - 1} more" if len(members) > 1 else "")
    a, what = ("", "interface endpoints for them") if len(names) > 1 else ("an ", "interface endpoint for it")
    is_shut = bool(called) and module.find(vpc) is not None and _is_shut(module)
    if is_shut:
        lead = f"{who} cannot reach {listed(names)}, since {vpc} has neither a NAT gateway nor {a}{what}"
    else:
        lead = f"{who} can reach {listed(names)} only over the internet, since {vpc or 'the module'} has no {what}"
    place = gateways[-1]
    if not called:
        yield Fix(
            place.source, place.block, f"{lead}: add them if the functions call that themselves, at a cost by the hour"
        )
        return
    try:
        edit = _edit(module, vpc, members, gateways, others, names, has_strangers)
    except Unclear as reason:
        yield Refusal(place.source, place.block, f"{lead}; left alone: {reason}")
        return
    yield Fix(
        place.source,
        place.block,
        f"{lead}: {'they are' if len(names) > 1 else 'one is'} added, at a cost by the hour",
        (edit,),
        level=Level.WARNING if is_shut else None,
    )


def _is_shut(module: Module) -> bool:
    """Whether nothing leads out of a VPC of a module: it has none of what could, and calls nobody who might make it."""
    return not module.declarations("module") and not any(map(module.mentions, _WAYS_OUT))


def _services(module: Module, seat: Seat) -> set[str]:
    return {name for role in roles_of(module, seat.function).roles for name in services_of(module, role)}


def _edit(
    module: Module,
    vpc: str,
    members: list[Seat],
    gateways: list[Declaration],
    others: list[Declaration],
    names: list[str],
    has_strangers: bool,
) -> Insert | AppendElement:
    """The edit that adds the endpoints: to the list of those that stand, or beside these, behind their groups. Raises
    Unclear where it cannot be told how.
    """
    network = module.find(vpc)
    if network is None:
        raise Unclear("their VPC is made elsewhere, and its DNS settings cannot be told: add them there")
    check_others(module, others)
    check_vpc(module, network)
    read = [r.address for seat in members for r in reads(module, seat.groups) if r.names[0] == _GROUP]
    if (more := listed_there(module, vpc, others, names, read)) is not None:
        return more
    gateway = gateways[-1]
    if gateway.source.is_override or not gateway.source.is_hcl:
        raise Unclear("its endpoints stand in a file that is not edited")
    if all(one.shape.kind == "count" for one in gateways):
        raise Unclear("its gateway endpoints are there on a condition, which may be meant for these too")
    service = written.service_name(module, gateways)
    if not service:
        raise Unclear("it cannot be told which region they belong in: add them by hand")
    subnets, name = subnets_for(module, members), free_name(module, ENDPOINT, "interface")
    standing, own = groups_there(module, vpc, others, read), ""
    if not standing:
        groups = groups_for(module, members)
        label = free_name(module, _GROUP, "endpoints")
        like = module.find(read[0]) if read else None
        everyone = has_strangers or has_other_callers(module)
        own = written.group(module, gateway, like, vpc, label, groups, others=everyone) + "\n"
        standing = f"[{_GROUP}.{label}.id]"
    endpoint = written.endpoint(gateway, vpc, service, subnets, name, standing, names)
    last = max((one for one in (*gateways, *others) if one.source is gateway.source), key=lambda one: one.block.start)
    return Insert(gateway.source, last.block, f"{own}{endpoint}")
