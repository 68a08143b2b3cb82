"""Networks in the argument for the other version of IP, single addresses, and protocols of network ACLs.

A network says of which version it is, and what takes one has an argument for each beside it. An address without length
is that one where hosts are meant, and no network. A protocol that is written in capitals is the one in small letters.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group#ipv6_cidr_blocks-1,
.../resources/vpc_security_group_ingress_rule#cidr_ipv6-1, .../resources/route#destination_ipv6_cidr_block-1,
.../resources/network_acl#ipv6_cidr_block-1 and .../resources/network_acl_rule#protocol-1
"""

import ipaddress
import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.engine import AppendElement, Edit, Fix, Insert, Replace
from fixer.validation import Rejection

# What takes networks of version 4, and what takes those of version 6 beside it.
_BESIDE: Final = {
    "cidr_block": "ipv6_cidr_block",
    "cidr_blocks": "ipv6_cidr_blocks",
    "cidr_ipv4": "cidr_ipv6",
    "destination_cidr_block": "destination_ipv6_cidr_block",
}
_OTHER: Final = {**_BESIDE, **{other: one for one, other in _BESIDE.items()}}
_OF_HOSTS: Final = frozenset({"cidr_blocks", "cidr_ipv4", "cidr_ipv6", "ipv6_cidr_blocks"})
_GROUPS: Final = "security_group"
_NOT_OF_VERSION: Final = re.compile(r"is not a valid IPv[46] CIDR block$|must be a valid IPv[46] CIDR that")
_NO_NETWORK: Final = re.compile(r"is not a valid CIDR block: |must be a valid IPv[46] CIDR that")
_PROTOCOL: Final = "unsupported NACL protocol"
# Source: https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml
_PROTOCOLS: Final = {"any": "-1", "icmpv6": "58"}
_SMALL: Final = frozenset({"ah", "all", "esp", "gre", "icmp", "tcp", "udp"})


def of_other_version(found: Rejection, others: Iterable[Rejection]) -> Fix | None:
    """The repair of networks of one version of IP in the argument for the other, all of them with the first; None for
    anything else. `others` are all that is rejected.
    """
    other, body, source = _OTHER.get(found.name, ""), found.body, found.declaration.source
    item = body.attribute(found.name) if body is not None else None
    if item is None or body is None or found.schema is None or other not in found.schema.names:
        return None
    wrong = [one for one in others if one.body is body and one.name == found.name and _is_of_other(one)]
    moved = [one.node for one in wrong if item.start <= one.node.start < item.end]
    if not moved or moved[0] is not found.node:
        return None
    beside, written = body.attribute(other), item.value_code
    code = ", ".join(node.code.strip() for node in moved)
    said = f"{found.message}: it is given as {other} now"
    stay = [one.value for one in item.value.elements] if isinstance(item.value, hcl.TupleCons) else [item.value]
    stay = [one for one in stay if one not in moved]
    if not stay:
        name = source.stretch(item.start, item.start + len(item.name))
        return Fix(source, found.node, said, (Replace(source, name, other),)) if beside is None else None
    if "\n" in written or "/*" in written or (beside is not None and not isinstance(beside.value, hcl.TupleCons)):
        return None
    edits: list[Edit] = [Replace(source, item.value, f"[{', '.join(one.code.strip() for one in stay)}]")]
    if beside is not None and isinstance(beside.value, hcl.TupleCons):
        edits += [AppendElement(source, beside.value, node.code.strip()) for node in moved]
    else:
        edits.append(Insert(source, item, f"{other} = [{code}]\n"))
    return Fix(source, found.node, said, tuple(edits))


def _is_of_other(found: Rejection) -> bool:
    """Whether a network that is written there is one of the other version."""
    if not _NOT_OF_VERSION.search(found.detail) or not isinstance(found.node, hcl.Template):
        return False
    try:
        network = ipaddress.ip_network(found.node.literal or "")
    except ValueError:
        return False
    return network.version == (4 if found.name not in _BESIDE else 6)


def network_of_host(found: Rejection, text: str) -> str:
    """The network of a single address where a rule of a security group takes networks; empty for anything else."""
    is_of_group = _GROUPS in found.declaration.type and found.name in _OF_HOSTS
    if not is_of_group or not _NO_NETWORK.search(found.detail):
        return ""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return ""
    is_other = address.version == (6 if found.name in _BESIDE else 4)
    # What ends in zeros may be a network without its length.
    return "" if is_other or not address.packed[-1] else f"{address}/{address.max_prefixlen}"


def protocol_of_acl(found: Rejection, text: str) -> str:
    """The protocol that is meant in a rule of a network ACL; empty for anything else."""
    if _PROTOCOL not in found.detail:
        return ""
    small = text.lower()
    return _PROTOCOLS.get(small) or (small if small in _SMALL else "")
