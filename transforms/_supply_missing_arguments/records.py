"""What other records of one name tell.

Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html (records of one name and type
answer together, and are told apart by their identifiers)
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection

_RECORD: Final = "aws_route53_record"
_SAME: Final = ("name", "type", "zone_id")


def is_evaluated(module: Module, found: Rejection, _: hcl.Body) -> str:
    """Whether the health of a target counts: as all others say that answer for the same name; empty if none does."""
    own = found.declaration
    said = set[str]()
    for one in module.resources(_RECORD):
        if one is own or any(one.value_code(name) != own.value_code(name) for name in _SAME):
            continue
        said.update(block.body.value_code(found.name) for block in one.body.blocks("alias"))
    return said.pop() if len(said) == 1 else ""
