"""Networks in the argument for the other version of IP, single addresses, and protocols of network ACLs.

A network says of which version it is, and what takes one has an argument for each beside it. One of version 4 may have
been copied to the argument for version 6, though, whose rule would be that of version 4 again. An address without
length is that one where hosts are meant, and no network. A protocol that is written in capitals is the one in small
letters.

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
from fixer.module import Module
from fixer.validation import Rejection
from transforms._correct_invalid_values.twins import has_network, has_twin

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
# Everywhere, in either version.
_ALL: Final = ("0.0.0.0/0", "::/0")
_EGRESS_ONLY: Final = "egress_only_gateway_id"
_NOT_OF_VERSION: Final = re.compile(r"is not a valid IPv[46] CIDR block$|must be a valid IPv[46] CIDR that")
_NO_NETWORK: Final = re.compile(r"is not a valid CIDR block: |must be a valid IPv[46] CIDR that")
_PROTOCOL: Final = "unsupported NACL protocol"
# Source: https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml
_PROTOCOLS: Final = {"any": "-1", "icmpv6": "58"}
_SMALL: Final = frozenset({"ah", "all", "esp", "gre", "icmp", "tcp", "udp"})


def of_other_version(module: Module, found: Rejection, others: Iterable[Rejection]) -> Fix | None:
    """The repair of networks of one version of IP in the argument for the other, all of them with the first; None for
    anything else. `others` are all that is rejected.

    A network of version 6 belongs in its own argument. One of version 4 may be what is wrong, or the argument for
    version 6 may be: everywhere is `::/0` where that is told by what stands beside it, and all else is left alone.
    """
    other, body = _OTHER.get(found.name, ""), found.body
    item = body.attribute(found.name) if body is not None else None
    if item is None or body is None or found.schema is None or other not in found.schema.names:
        return None
    wrong = [one for one in others if one.body is body and one.name == found.name and _is_of_other(one)]
    moved = [one.node for one in wrong if item.start <= one.node.start < item.end]
    if not moved or moved[0] is not found.node:
        return None
    if found.name in _BESIDE:
        # Where the other of a pair has it, it was copied to this one.
        texts = [node.literal or "" for node in moved if isinstance(node, hcl.Template)]
        if any(has_twin(module, found, _OTHER, text) for text in texts):
            return None
        return _moved(found, body, item, moved)
    return _everywhere(module, found, body, item)


def _moved(found: Rejection, body: hcl.Body, item: hcl.Attribute, moved: list[hcl.Node]) -> Fix | None:
    """Networks of version 6, which are given to the argument for them, but for those that it has."""
    source, other = found.declaration.source, _OTHER[found.name]
    beside, written = body.attribute(other), item.value_code
    said = f"{found.message}: it is given as {other} now"
    stay = [one.value for one in item.value.elements] if isinstance(item.value, hcl.TupleCons) else [item.value]
    stay = [one for one in stay if one not in moved]
    if not stay:
        name = source.stretch(item.start, item.start + len(item.name))
        return Fix(source, found.node, said, (Replace(source, name, other),)) if beside is None else None
    if "\n" in written or "/*" in written or (beside is not None and not isinstance(beside.value, hcl.TupleCons)):
        return None
    codes = list(dict.fromkeys(node.code.strip() for node in moved))
    edits: list[Edit] = [Replace(source, item.value, f"[{', '.join(one.code.strip() for one in stay)}]")]
    if beside is not None and isinstance(beside.value, hcl.TupleCons):
        # EC2 takes no network twice.
        there = {one.value.code.strip() for one in beside.value.elements}
        edits += [AppendElement(source, beside.value, code) for code in codes if code not in there]
        if there >= set(codes):
            said = f"{found.message}: it is removed, as {other} has it"
    else:
        edits.append(Insert(source, item, f"{other} = [{', '.join(codes)}]\n"))
    return Fix(source, found.node, said, tuple(edits))


def _everywhere(module: Module, found: Rejection, body: hcl.Body, item: hcl.Attribute) -> Fix | None:
    """All of version 4 in an argument for version 6, beside something that is for all of version 6, or that says the
    same of version 4.
    """
    everywhere = [
        isinstance(found.node, hcl.Template) and found.node.literal == _ALL[0],
        _ALL[1] not in item.value_code,
    ]
    if not all(everywhere) or item.value_code.count(_ALL[0]) != 1:
        return None
    is_pair = has_network(body, _OTHER[found.name], _ALL[0]) or has_twin(module, found, _OTHER, _ALL[0])
    if body.attribute(_EGRESS_ONLY) is None and not is_pair:
        return None
    source, code = found.declaration.source, hcl.quoted(_ALL[1])
    return Fix(source, found.node, f"{found.message}: it is {code} now", (Replace(source, found.node, code),))


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
    """The network of a single address where a rule of a security group takes networks; empty for anything else, and
    where the rule has that network, too.
    """
    is_of_group = _GROUPS in found.declaration.type and found.name in _OF_HOSTS
    if not is_of_group or not _NO_NETWORK.search(found.detail):
        return ""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return ""
    is_other = address.version == (6 if found.name in _BESIDE else 4)
    # What ends in zeros may be a network without its length.
    network = f"{address}/{address.max_prefixlen}"
    item = found.body.attribute(found.name) if found.body is not None else None
    is_there = item is not None and f'"{network}"' in item.value_code
    return "" if is_other or is_there or not address.packed[-1] else network


def protocol_of_acl(found: Rejection, text: str) -> str:
    """The protocol that is meant in a rule of a network ACL; empty for anything else."""
    if _PROTOCOL not in found.detail:
        return ""
    small = text.lower()
    return _PROTOCOLS.get(small) or (small if small in _SMALL else "")
