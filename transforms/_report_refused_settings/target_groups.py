"""Target groups that start targets slowly, and choose among them in a way that cannot.

Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html (slow
start mode goes with neither least outstanding requests nor weighted random)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module, is_overridden, known
from transforms._instances.made import surely

GROUPS: Final = ("aws_lb_target_group", "aws_alb_target_group")
_ALGORITHM: Final = "load_balancing_algorithm_type"
_OTHERS: Final = frozenset({"least_outstanding_requests", "weighted_random"})


def target_group_findings(module: Module) -> Iterator[Fix]:
    """One for each target group with both."""
    for group in module.resources(*GROUPS):
        item = group.attribute("slow_start")
        seconds = known(module, item.value, at_validation=True) if item is not None else 0
        if item is None or is_overridden(module, group) or str(seconds) in ("0", "") or not str(seconds).isdigit():
            continue
        chosen = [sorted(found & _OTHERS) for found in surely(module, group, _ALGORITHM)]
        if names := next((found for found in chosen if found), None):
            said = (
                f"{group.address}: slow_start goes with round_robin alone, and {_ALGORITHM} is {names[0]}: leave one "
                "of the two out"
            )
            yield Fix(group.source, item, said)
