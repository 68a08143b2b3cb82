"""Subnets that resources name, the VPC that these are in, and whether a gateway stands in one for the internet."""

from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known
from transforms._instances.named import named

NAT: Final = "aws_nat_gateway"
SUBNETS: Final = frozenset(("aws_subnet",))
_VPCS: Final = frozenset(("aws_vpc",))


def subnet_of(module: Module, reader: Declaration, value: hcl.Expression) -> Declaration | None:
    """The subnet of the module that an expression of `reader` names; None where that cannot be told."""
    found = named(module, reader, value, SUBNETS)
    return found.declaration if found is not None else None


def vpc_of(module: Module, subnet: Declaration) -> Declaration | None:
    """The VPC of the module that a subnet is in; None where that cannot be told."""
    within = subnet.value("vpc_id")
    found = named(module, subnet, within, _VPCS) if within is not None else None
    return found.declaration if found is not None else None


def is_public(module: Module, gateway: Declaration) -> bool:
    """Whether a NAT gateway is one for the internet, as it is by default.

    Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html (connectivity type)
    """
    kind = gateway.value("connectivity_type")
    return kind is None or known(module, kind) == "public"
