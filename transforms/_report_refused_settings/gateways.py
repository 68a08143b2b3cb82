"""Gateways and load balancers that face the internet, in a VPC without an internet gateway.

Sources: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html ("has no Internet gateway
attached") and https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
(InvalidSubnet)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known
from transforms._instances.made import may_be_made
from transforms._instances.whole import is_elsewhere, is_told_others
from transforms._networks.subnets import NAT, is_public, subnet_of, vpc_of

_GATEWAYS: Final = ("aws_internet_gateway", "aws_internet_gateway_attachment")
_BALANCERS: Final = ("aws_lb", "aws_alb", "aws_elb")
TYPES: Final = (*_BALANCERS, NAT)


def gateway_findings(module: Module) -> Iterator[Fix]:
    """One for each that cannot be made, where no module of the configuration has a gateway."""
    if module.resources(*_GATEWAYS) or is_elsewhere(module, *_GATEWAYS):
        return
    for one in module.resources(*TYPES):
        item = one.attribute("subnet_id") if one.type == NAT else one.attribute("subnets")
        if item is None or is_overridden(module, one) or not _faces_internet(module, one):
            continue
        vpc = _vpc_of(module, one, item.value)
        if vpc is None or not may_be_made(module, one, vpc, by_default=True) or is_told_others(module, vpc.address):
            continue
        if one.type == NAT:
            said = f"Network {vpc.address} has no Internet gateway attached"
            advice = "add an aws_internet_gateway with a route to it, or make it private"
        else:
            said = f"VPC {vpc.address} has no internet gateway"
            advice = "add an aws_internet_gateway with a route to it, or make it internal"
        yield Fix(one.source, item, f"{one.address}: {said}: {advice}")


def _faces_internet(module: Module, one: Declaration) -> bool:
    if one.type == NAT:
        return is_public(module, one)
    internal = one.value("internal")
    kind = one.value("load_balancer_type")
    is_plain = kind is None or known(module, kind) in ("application", "network")
    return is_plain and (internal is None or known(module, internal) is False)


def _vpc_of(module: Module, one: Declaration, value: hcl.Expression) -> Declaration | None:
    """The VPC of the module that all the subnets are in that a resource names; None where that cannot be told."""
    elements = [each.value for each in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    subnets = [subnet_of(module, one, element) for element in elements]
    vpcs = [vpc_of(module, subnet) if subnet is not None else None for subnet in subnets]
    return vpcs[0] if len({vpc.address if vpc is not None else "" for vpc in vpcs}) == 1 else None
