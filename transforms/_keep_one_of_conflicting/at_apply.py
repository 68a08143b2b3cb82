"""What excludes one another and is found out late: where one of the two is what another resource will have.

The provider takes what is not known for unset when it validates, and knows it when the resource is made. What
depends on the type of a scaling policy it checks then only.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, target
from fixer.validation import Kind, Rejection, is_set, schema_of

# What the provider excludes on one side only, by the type and the argument that excludes them.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group
SECONDARY: Final = (
    "at_rest_encryption_enabled",
    "engine",
    "engine_version",
    "node_type",
    "num_node_groups",
    "parameter_group_name",
    "snapshot_arns",
    "snapshot_name",
    "transit_encryption_enabled",
)
# What a scaling policy has by its type, and what waits for the warm-up of the instances, not for a cooldown.
# Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/Cooldown.html
_POLICY: Final = "aws_autoscaling_policy"
_SIMPLE: Final = "SimpleScaling"
_OF_OTHERS: Final = {
    '"PredictiveScaling"': "predictive_scaling_configuration",
    '"StepScaling"': "step_adjustment",
    '"TargetTrackingScaling"': "target_tracking_configuration",
}
_ONE_SIDED: Final = {"aws_elasticache_replication_group": ("global_replication_group_id", SECONDARY)}


def late_conflicts(module: Module) -> Iterator[Rejection]:
    """What a provider rejects once it knows what other resources have, by type and in source order."""
    for type_, (excluding, excluded) in _ONE_SIDED.items():
        for declaration in module.resources(type_):
            schema = schema_of(module, declaration) if declaration.source.is_editable else None
            item = declaration.attribute(excluding)
            if schema is None or item is None or not _will_be(module, item.value):
                continue
            for other in excluded:
                beside = declaration.attribute(other)
                if beside is not None and is_set(module, beside.value):
                    said = f'"{other}": conflicts with {excluding}'
                    yield Rejection(Kind.CONFLICT, declaration, beside, other, said, declaration.body, schema)
    for declaration in module.resources(_POLICY):
        cooldown, body = declaration.attribute("cooldown"), declaration.body
        block = _OF_OTHERS.get(body.value_code("policy_type"), "")
        stands = block and (body.blocks(block) or any(one.labels == (block,) for one in body.blocks("dynamic")))
        if cooldown is not None and stands and cooldown.value_code not in ("0", "null"):
            said = f"cooldown is only supported for policy type {_SIMPLE}"
            yield Rejection(Kind.CONFLICT, declaration, cooldown, "cooldown", said, body)


def _will_be(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is an attribute that a resource of the module is sure to have."""
    read = target(module, value) if isinstance(value, hcl.Traversal) else None
    declared = module.find(read.address) if read is not None else None
    if read is None or declared is None or declared.kind != "resource":
        return False
    schema = schema_of(module, declared)
    argument = schema.argument(read.attribute) if schema is not None else None
    return argument is not None and (argument.is_required or not argument.is_settable or read.attribute == "id")
