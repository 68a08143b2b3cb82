"""Whether the health of what an alias is of counts: what other records of one name tell, and what it is.

Sources: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html (records of one name and type
answer together, and are told apart by their identifiers) and
https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias.html (that of a load
balancer is the health of its targets; of a distribution it cannot be told)
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, target
from fixer.validation import Rejection

_RECORD: Final = "aws_route53_record"
_SAME: Final = ("name", "type", "zone_id")
_BALANCERS: Final = frozenset({"aws_alb", "aws_elb", "aws_lb"})


def is_evaluated(module: Module, found: Rejection, _: hcl.Body) -> str:
    """Whether the health of a target counts: as all others say that answer for the same name; empty if none does."""
    own = found.declaration
    said = set[str]()
    for one in module.resources(_RECORD):
        if one is own or any(one.value_code(name) != own.value_code(name) for name in _SAME):
            continue
        said.update(block.body.value_code(found.name) for block in one.body.blocks("alias"))
    return said.pop() if len(said) == 1 else ""


def has_targets(module: Module, _: Rejection, alias: hcl.Body) -> str:
    """That the health of a load balancer counts; empty of an alias of anything else."""
    named = alias.attribute("name")
    read = target(module, named.value) if named is not None else None
    return "true" if read is not None and not _BALANCERS.isdisjoint(read.names[:2]) else ""
