"""All tables of a database: a switch of Lake Formation's permissions, and an empty structure in its API.

Sources: https://docs.aws.amazon.com/lake-formation/latest/APIReference/API_TableWildcard.html and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions#table
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.validation import Rejection

_TYPES: Final = frozenset(
    {"aws_lakeformation_opt_in", "aws_lakeformation_permissions", "aws_lakeformation_resource_lf_tags"}
)
_NAME: Final = "wildcard"


def is_wildcard(one: Rejection) -> bool:
    """Whether it is an empty structure for all tables."""
    node = one.node
    if one.declaration.type not in _TYPES or one.name != _NAME:
        return False
    if isinstance(node, hcl.Block):
        return node.type == _NAME and not node.body.items
    return isinstance(node, hcl.ObjectCons) and not node.elements


def wildcard(one: Rejection) -> Iterator[Fix]:
    """The switch, which is on."""
    source = one.declaration.source
    code = f"{_NAME} = true" if isinstance(one.node, hcl.Block) else "true"
    yield Fix(source, one.node, f"{one.told} It stands there for all tables: {_NAME} = true", (_edit(one, code),))


def _edit(one: Rejection, code: str) -> Replace:
    return Replace(one.declaration.source, one.node, code)
