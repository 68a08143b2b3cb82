"""What a scaling policy of one type has of another: the provider stops at it when the policy is made.

A cooldown and a single adjustment are of simple policies, a warm-up is of the others. The words are the provider's.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Remove
from fixer.module import Declaration, Module, is_overridden, nested_blocks
from fixer.validation import is_set, literal
from transforms._allowed_values.scaling_types import POLICIES

TYPE: Final = "aws_autoscaling_policy"
_SIMPLE: Final = "SimpleScaling"
# By type: the block without which there is no such policy.
_BLOCKS: Final = {kind: name for name, kind in POLICIES[TYPE].blocks.items()}
_WARM_UP: Final = "estimated_instance_warmup"
_SAID: Final = "is only supported for policy type"


def scaling_fixes(module: Module) -> Iterator[Fix]:
    """One for each argument of simple policies that another one has; one without edits for the warm-up of these."""
    for policy in module.resources(TYPE):
        kind = literal(module, value) if (value := policy.value("policy_type")) is not None else _SIMPLE
        if not policy.source.is_editable or is_overridden(module, policy):
            continue
        if isinstance(kind, str) and any(nested_blocks(policy.body, _BLOCKS.get(kind, ""))):
            yield from _of_others(module, policy, kind)
        elif kind == _SIMPLE and policy.attribute("scaling_adjustment") is not None:
            item = policy.attribute(_WARM_UP)
            if item is not None and literal(module, item.value) not in (None, 0):
                said = f"{policy.address}: {_WARM_UP} {_SAID} StepScaling and TargetTrackingScaling"
                yield Fix(policy.source, item, f"{said}: a simple policy has a cooldown")


def _of_others(module: Module, policy: Declaration, kind: str) -> Iterator[Fix]:
    for name in ("cooldown", "scaling_adjustment"):
        item = policy.attribute(name)
        # What the schema excludes is told of both.
        is_told = name == "scaling_adjustment" and kind == "StepScaling"
        if item is None or is_told or not is_set(module, item.value) or literal(module, item.value) == 0:
            continue
        said = (
            f"{policy.address}: {name} {_SAID} {_SIMPLE}: {name} = {item.value_code} is removed, since the policy is of"
        )
        said = f"{said} type {kind}"
        if name == "cooldown" and kind != "PredictiveScaling" and policy.attribute(_WARM_UP) is None:
            said += f", which has an {_WARM_UP} instead"
        yield Fix(policy.source, item, said, (Remove(policy.source, item),))
