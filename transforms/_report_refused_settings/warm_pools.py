"""Groups of instances that are kept warm, and that ask for spot instances, which cannot be.

Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html#warm-pools-limitations
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, known, nested_arguments
from transforms._instances.made import may_be_made, surely
from transforms._instances.named import named
from transforms._instances.sent import is_sent

GROUP: Final = "aws_autoscaling_group"
_TEMPLATE: Final = "aws_launch_template"
_POOL: Final = "warm_pool"
_MIXED: Final = "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity"
_ALL: Final = 100


def warm_pool_findings(module: Module) -> Iterator[Fix]:
    """One for each group with a warm pool that certainly asks for spot instances."""
    for group in module.resources(GROUP):
        pools = group.body.blocks(_POOL)
        by = _spot(module, group) if pools and may_be_made(module, group, by_default=True) else ""
        if by:
            said = (
                f"{group.address} has a warm pool, and {by} asks for spot instances: a group that launches these has "
                "none: leave out one of the two"
            )
            yield Fix(group.source, pools[0], said)


def _spot(module: Module, group: Declaration) -> str:
    """What asks for spot instances: the group itself, or its launch template; empty where nothing does for certain."""
    for _, share in nested_arguments(group.body, _MIXED):
        percent = known(module, share.value, at_validation=True) if is_sent(module, group, share) else None
        if not isinstance(percent, bool) and str(percent).isdigit() and int(str(percent)) < _ALL:
            return "its mixed_instances_policy"
    for value in _templates(group):
        found = named(module, group, value, frozenset({_TEMPLATE}))
        template = found.declaration if found is not None else None
        if template is not None and any(
            "spot" in one for one in surely(module, template, "instance_market_options.market_type", group)
        ):
            return template.address
    return ""


def _templates(group: Declaration) -> list[hcl.Expression]:
    return [
        item.value
        for path in ("launch_template.id", "launch_template.name")
        for _, item in nested_arguments(group.body, path)
    ]
