"""The namespace of a service that is found by DNS, which stands in what is said of its DNS.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/service_discovery_service
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Remove
from fixer.validation import Kind, Rejection
from transforms._block_forms.written import own

_PLACE: Final = ("aws_service_discovery_service", "dns_config", "namespace_id")


def is_namespace(one: Rejection) -> bool:
    """Whether the DNS of a service lacks its namespace."""
    return one.kind is Kind.MISSING_ARGUMENT and (one.declaration.type, one.path, one.name) == _PLACE


def namespace(one: Rejection) -> Iterator[Fix]:
    """The one that stands around it put there."""
    item, block = one.declaration.attribute(one.name), one.node
    first = next(iter(one.body.items), None) if one.body is not None else None
    if item is None or not isinstance(block, hcl.Block) or not isinstance(first, hcl.Attribute | hcl.Block):
        return
    source = one.declaration.source
    line = own(source, item) + ("\n" if isinstance(first, hcl.Block) and not first.gap.strip(" \t") else "")
    edits = (Remove(source, item), Insert(source, first, line, "before"))
    yield Fix(source, block, f'{one.told} It stands outside of "{block.type}", and is put there', edits)
