"""Tunnels of a VPN connection, of which the provider has two by their numbers, and AWS's API a list.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpn_connection
"""

from typing import Final

from fixer import hcl
from fixer.validation import Rejection

_TYPE: Final = "aws_vpn_connection"
_LISTS: Final = frozenset({"tunnel_option", "tunnel_options", "tunnels", "vpn_tunnel_options_specifications"})
_MOST: Final = 2
# What the API calls in other words.
WITHOUT_TUNNEL: Final = {
    "pre_shared_key": "preshared_key",
    "tunnel_inside_cidr": "inside_cidr",
    "tunnel_inside_ipv6_cidr": "inside_ipv6_cidr",
}


def are_unclear(one: Rejection) -> bool:
    """Whether it is a list of tunnels of which nobody knows which one is which."""
    return one.declaration.type == _TYPE and not one.path and one.name in _LISTS and not numbered(one)


def numbered(one: Rejection) -> str:
    """The tunnel that a block in a list of them is, by its place (`tunnel2`); empty if it is none of two."""
    if one.declaration.type != _TYPE or one.path or one.name not in _LISTS or one.body is None:
        return ""
    blocks = one.body.blocks(one.name)
    place = next((i for i, block in enumerate(blocks, 1) if block is one.node), 0)
    is_plain = isinstance(one.node, hcl.Block) and one.node.type != "dynamic" and len(blocks) <= _MOST
    return f"tunnel{place}" if place and is_plain else ""
