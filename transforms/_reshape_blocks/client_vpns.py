"""Security groups of client VPNs, which each network had once, and which the endpoint has.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade and, of the VPC that
must be told with the groups, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnEndpoint.html.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove
from fixer.module import Declaration, Module
from fixer.validation import Rejection

_NETWORK: Final = "aws_ec2_client_vpn_network_association"
_ENDPOINT: Final = "aws_ec2_client_vpn_endpoint"
_OLD: Final = "security_groups"
_NEW: Final = "security_group_ids"
_VPC: Final = "vpc_id"
_GROUP: Final = re.compile(r"\[?\s*((?:data\.)?aws_security_group\.[\w-]+(?:\[\d+\])?)\.id\b.*", re.DOTALL)
_REPEATED: Final = ("count.", "each.")


def are_groups(one: Rejection) -> bool:
    """Whether they are the security groups of a network."""
    place = (one.declaration.kind, one.declaration.type, one.path, one.name)
    return place == ("resource", _NETWORK, "", _OLD) and isinstance(one.node, hcl.Attribute)


def groups(module: Module, one: Rejection) -> Iterator[Fix | Refusal | None]:
    """The groups in the endpoint; the first network brings the others along."""
    assert isinstance(one.node, hcl.Attribute)
    said = f"{one.told} The endpoint has {_NEW}"
    endpoint = _endpoint(module, one.declaration)
    networks = [other for other in module.resources(_NETWORK) if _is_of(module, other, endpoint)]
    told = [(network, item) for network in networks if (item := network.attribute(_OLD)) is not None]
    if endpoint is None:
        yield Refusal(one.declaration.source, one.node, f"{said}: say there which ones are meant")
        return
    standing = endpoint.attribute(_NEW)
    if standing is not None and standing.value_code.split() == one.node.value_code.split():
        edit = Remove(one.declaration.source, one.node)
        yield Fix(one.declaration.source, one.node, f"{said}, and they are the same: removed", (edit,))
        return
    if told[0][0].address != one.declaration.address:
        yield None
        return
    codes = {" ".join(item.value_code.split()) for _, item in told}
    vpc = _vpc(endpoint, one.node)
    if len(codes) > 1 or endpoint.attribute(_NEW) is not None or not vpc:
        yield Refusal(one.declaration.source, one.node, f"{said}, with the {_VPC} that they are of: say it there")
        return
    edits: list[Edit] = [Remove(network.source, item) for network, item in told]
    lines = f"{_NEW} = {one.node.value_code}\n"
    if endpoint.attribute(_VPC) is None:
        lines += f"{_VPC} = {vpc}\n"
    edits.append(Insert(endpoint.source, endpoint.body.attributes[-1], hcl.build(lines)))
    yield Fix(one.declaration.source, one.node, f"{said}: they are put into {endpoint.address}", tuple(edits))


def _endpoint(module: Module, network: Declaration) -> Declaration | None:
    """The endpoint of a network, if there is one of it in the module."""
    value = network.value("client_vpn_endpoint_id")
    if not isinstance(value, hcl.Traversal) or value.names[:1] != (_ENDPOINT,):
        return None
    endpoint = module.find(".".join(value.names[:2]))
    return endpoint if endpoint is not None and endpoint.shape.kind == "single" else None


def _is_of(module: Module, network: Declaration, endpoint: Declaration | None) -> bool:
    found = _endpoint(module, network)
    return found is not None and endpoint is not None and found.address == endpoint.address


def _vpc(endpoint: Declaration, item: hcl.Attribute) -> str:
    """The VPC of the groups: the endpoint's own, or that of the first; empty if it cannot be told."""
    own, group = endpoint.attribute(_VPC), _GROUP.fullmatch(item.value_code)
    if any(word in item.value_code for word in _REPEATED):
        return ""
    if own is not None:
        return own.value_code
    return f"{group[1]}.vpc_id" if group is not None else ""
