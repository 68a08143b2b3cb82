"""What the roles of tasks have to be allowed: to read the secrets that a task starts with, and to let commands in."""

from typing import Final

from transforms._role_rights.row import OF_TASK, Row
from transforms._role_rights.secrets import secrets

_EXECUTE: Final = "enable_execute_command"

TASKS: Final = (
    *secrets(
        "aws_ecs_task_definition",
        "execution_role_arn",
        "container_definitions#valueFrom",
        'no task starts: "ResourceInitializationError: unable to pull secrets"',
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html",
    ),
    Row(
        ("aws_ecs_service",),
        OF_TASK,
        _EXECUTE,
        (
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
        ),
        "LetCommandsIn",
        "commands are answered with TargetNotConnectedException",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions",
        unless=((_EXECUTE, "False"),),
    ),
)
"""Which secrets the role reads that starts a task, and by which keys; what commands in tasks need."""
