"""Numbers of protocols of IP, where a protocol's name stands and its number is wanted: `protocol = "tcp"` is 6.

Sources: https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml, and what takes no names:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_filter_rule#protocol-1,
.../resources/networkfirewall_rule_group#protocols-1 and
.../resources/networkfirewall_tls_inspection_configuration#protocols-1
"""

from typing import Final

_ARGUMENTS: Final = ("protocol", "protocols")
_NUMBERS: Final = {
    "icmp": "1",
    "igmp": "2",
    "tcp": "6",
    "udp": "17",
    "gre": "47",
    "esp": "50",
    "ah": "51",
    "icmpv6": "58",
    "ipv6-icmp": "58",
    "sctp": "132",
}


def protocol_number(argument: str, text: str) -> str:
    """The number of the protocol that a text names; empty where an argument is of none, or the text names none."""
    return _NUMBERS.get(text.strip().lower(), "") if argument in _ARGUMENTS else ""
