"""Refreshes of instances that are to be rolled back, in groups that have no version to go back to.

Sources: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html ("The rollback option is
not available if the Auto Scaling group is configured to use the $Latest or $Default launch template version") and
https://github.com/hashicorp/terraform-provider-aws/pull/22464 (no refresh starts by a new version of the template)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, known, nested_arguments, target
from transforms._instances.made import may_be_made

GROUP: Final = "aws_autoscaling_group"
_MOVING: Final = ("$Latest", "$Default")
_SWITCH: Final = "instance_refresh.preferences.auto_rollback"
_PATHS: Final = (
    "launch_template.version",
    "mixed_instances_policy.launch_template.launch_template_specification.version",
)
_NAMES: Final = ("id", "launch_template_id", "launch_template_name", "name")


def refresh_findings(module: Module) -> Iterator[Fix]:
    """One for each group that is to be rolled back to a version which moves."""
    for group in module.resources(GROUP):
        switches = [known(module, item.value, at_validation=True) for _, item in nested_arguments(group.body, _SWITCH)]
        if True not in switches or is_overridden(module, group) or not may_be_made(module, group, by_default=True):
            continue
        for body, item in [found for path in _PATHS for found in nested_arguments(group.body, path)]:
            version = known(module, item.value, at_validation=True)
            if version in _MOVING:
                said = (
                    f"{group.address}: auto_rollback is not available with the version {version} of a launch template, "
                    f"and a new version of it starts no refresh: {_advice(module, group, body)}"
                )
                yield Fix(group.source, item, said)


def _advice(module: Module, group: Declaration, body: hcl.Body) -> str:
    items = [item for name in _NAMES if (item := body.attribute(name)) is not None]
    read = target(module, items[0].value) if items else None
    template = module.find(read.address) if read is not None else None
    if template is None or template.kind != "resource" or {template.shape.kind, group.shape.kind} != {"single"}:
        return "give it a number"
    return f"give it a number (version = {template.address}.latest_version)"
