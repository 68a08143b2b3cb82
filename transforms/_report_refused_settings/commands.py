"""Services of ECS that let commands into tasks which have no role of their own.

Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html (`enableExecuteCommand`: "the task
definition must have a task role") and https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, placed
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import has_instances
from transforms._instances.named import named

_SWITCH: Final = "enable_execute_command"
_ROLE: Final = "task_role_arn"
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
        and (role is None or constant(frame, role) is None)
        for frame in frames(module.once(placed))
    )
