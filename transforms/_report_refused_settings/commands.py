"""Services of ECS that let commands into tasks which have no role of their own. What runs on instances may have theirs.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html (`enableExecuteCommand`: "the task
definition must have a task role"), https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html and
https://github.com/aws-containers/amazon-ecs-exec-checker (on EC2, the role of the instances is taken instead)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, nested_arguments, placed
from transforms._instances.constants import constant
from transforms._instances.frame import Frame, frames
from transforms._instances.made import has_instances
from transforms._instances.named import named

_SWITCH: Final = "enable_execute_command"
_ROLE: Final = "task_role_arn"
_FARGATE: Final = "FARGATE"
_PROVIDER: Final = "capacity_provider_strategy.capacity_provider"
_TASKS: Final = frozenset(("aws_ecs_task_definition",))
_REFUSAL: Final = "The service couldn't be created because a valid taskRoleArn is not being used"


def command_findings(module: Module) -> Iterator[Fix]:
    """One for each service of the module whose task, of the module too, has no role for that."""
    for service in module.resources("aws_ecs_service"):
        item, value = service.attribute(_SWITCH), service.value("task_definition")
        found = named(module, service, value, _TASKS) if value is not None and item is not None else None
        task = found.declaration if found is not None else None
        if item is None or task is None or is_overridden(module, service) or is_overridden(module, task):
            continue
        if _is_refused(module, service, task):
            said = (
                f'{service.address}: InvalidParameterException: "{_REFUSAL}": commands come into a task by what its '
                f"role may do, and {task.address} has none: give it a {_ROLE}, or leave {_SWITCH} out"
            )
            yield Fix(service.source, item, said)


def _is_refused(module: Module, service: Declaration, task: Declaration) -> bool:
    """Whether a service is made in one of the uses of its module that can be seen, with commands and without a role."""
    switch, role = service.value(_SWITCH), task.value(_ROLE)
    return any(
        all(has_instances(frame, one, by_default=True) is not False for one in (service, task))
        and constant(frame, switch, by_default=True) is True
        and _is_of_fargate(frame, service, task)
        and (role is None or constant(frame, role) is None)
        for frame in frames(module.once(placed))
    )


def _is_of_fargate(frame: Frame, service: Declaration, task: Declaration) -> bool:
    """Whether tasks run on Fargate, and not on instances with a role: by the service, else as they can only be run."""
    launched = service.value("launch_type")
    if launched is not None:
        return constant(frame, launched, by_default=True) == _FARGATE
    taken = [constant(frame, item.value, by_default=True) for _, item in nested_arguments(service.body, _PROVIDER)]
    if taken:
        return any(isinstance(one, str) and one.startswith(_FARGATE) for one in taken)
    return task.value_code("requires_compatibilities") == f'["{_FARGATE}"]'
