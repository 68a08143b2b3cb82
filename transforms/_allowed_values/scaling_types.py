"""Types of scaling policies that do not fit what the policies say, where that can be of one type only.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_policy#policy_type-1,
.../resources/appautoscaling_policy#policy_type-1 and, of what AWS says to the default of the latter,
https://github.com/hashicorp/terraform-provider-aws/issues/3520
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Replace
from fixer.module import Declaration, Module, is_overridden, nested_blocks


class _Policies(NamedTuple):
    """The type that policies have by default, and the blocks that there are, by the types that they are for."""

    default: str
    blocks: dict[str, str]


POLICIES: Final = {
    "aws_autoscaling_policy": _Policies(
        "SimpleScaling",
        {
            "predictive_scaling_configuration": "PredictiveScaling",
            "step_adjustment": "StepScaling",
            "target_tracking_configuration": "TargetTrackingScaling",
        },
    ),
    "aws_appautoscaling_policy": _Policies(
        "StepScaling",
        {
            "step_scaling_policy_configuration": "StepScaling",
            "target_tracking_scaling_policy_configuration": "TargetTrackingScaling",
        },
    ),
}
_ADJUSTMENT: Final = "scaling_adjustment"


def type_fixes(module: Module) -> Iterator[Fix]:
    """One for each policy whose type is another one; one without edits where what the type asks for is missing."""
    for type_ in POLICIES:
        for policy in module.resources(type_):
            if policy.source.is_editable and not is_overridden(module, policy):
                yield from _of_policy(policy, POLICIES[type_])


def _of_policy(policy: Declaration, row: _Policies) -> Iterator[Fix]:
    item = policy.attribute("policy_type")
    written = item.value.literal if item is not None and isinstance(item.value, hcl.Template) else None
    kind = row.default if item is None else written
    kinds = [row.blocks[name] for name in row.blocks if any(nested_blocks(policy.body, name))]
    if kind not in {row.default, *row.blocks.values()} or kind in kinds or len(kinds) > 1:
        return
    names = {of: name for name, of in row.blocks.items()}
    adjustment = policy.attribute(_ADJUSTMENT)
    if kind == "SimpleScaling" and adjustment is not None:
        return
    needed = names.get(kind or "", _ADJUSTMENT)
    said = f"{policy.address}: {needed} is required for policy type {kind}"
    # A cooldown is of simple policies, and so is the adjustment.
    is_simple = row.default == "SimpleScaling" and not kinds and adjustment and policy.attribute("cooldown")
    meant = "SimpleScaling" if is_simple else kinds[0] if kinds and adjustment is None else ""
    if not meant:
        yield Fix(policy.source, item or policy.block, said)
        return
    edit = _edit(policy, item, meant)
    if edit is not None:
        why = "it has a cooldown" if is_simple else f"it has a {names[meant]}"
        yield Fix(policy.source, item or policy.block, f'{said}: it is "{meant}" now, since {why}', (edit,))


def _edit(policy: Declaration, item: hcl.Attribute | None, kind: str) -> Edit | None:
    if item is not None:
        return Replace(policy.source, item.value, f'"{kind}"')
    above = policy.attribute("name")
    return Insert(policy.source, above, f'policy_type = "{kind}"\n') if above is not None else None
