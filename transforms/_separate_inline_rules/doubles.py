"""Rules and routes that stand inline and as resources of their own, too: EC2 takes each once only.

Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html (InvalidPermission.Duplicate,
RouteAlreadyExists)
"""

from collections.abc import Iterable, Sequence
from typing import Final

from fixer import hcl
from fixer.module import Declaration

_PROTOCOLS: Final = ("protocol", "ip_protocol")
# What a rule is from or to, by the names of all forms.
_ENDS: Final = frozenset(
    (
        *("cidr_blocks", "cidr_ipv4", "cidr_ipv6", "ipv6_cidr_blocks", "prefix_list_id", "prefix_list_ids"),
        *("referenced_security_group_id", "security_groups", "self", "source_security_group_id"),
    )
)
_DESTINATIONS: Final = (
    *("cidr_block", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"),
    "ipv6_cidr_block",
)


def has_double(blocks: Iterable[hcl.Block], others: Sequence[Declaration]) -> bool:
    """Whether a block may say what one of some resources says: of a rule the ports and one end, of a route where to."""
    return any(_rule(block.body, one.body) or _route(block.body, one.body) for block in blocks for one in others)


def _rule(own: hcl.Body, other: hcl.Body) -> bool:
    if not any(map(own.attribute, _PROTOCOLS)) or _code(own, _PROTOCOLS) != _code(other, _PROTOCOLS):
        return False
    are_same = all(_code(own, (name,)) == _code(other, (name,)) for name in ("from_port", "to_port"))
    return are_same and not _ends(own).isdisjoint(_ends(other))


def _route(own: hcl.Body, other: hcl.Body) -> bool:
    code = _code(own, _DESTINATIONS)
    return bool(code) and code == _code(other, _DESTINATIONS)


def _code(body: hcl.Body, names: Iterable[str]) -> str:
    found = [item.value_code for name in names if (item := body.attribute(name)) is not None]
    return found[0].strip('"') if len(found) == 1 else ""


def _ends(body: hcl.Body) -> frozenset[str]:
    codes: set[str] = set()
    for item in body.attributes:
        if item.name in _ENDS:
            values = item.value.elements if isinstance(item.value, hcl.TupleCons) else ()
            codes.update([one.value.code.strip() for one in values] or [item.value_code])
    return frozenset(codes)
