"""What the roles of tasks have to be allowed: to read the secrets that a task starts with, and to let commands in."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import OF_TASK, Row

_USERS: Final = ("aws_ecs_task_definition",)
_ROLE: Final = "execution_role_arn"
_FROM: Final = "container_definitions#valueFrom"
_EXECUTE: Final = "enable_execute_command"
_NONE_STARTS: Final = 'no task starts: "ResourceInitializationError: unable to pull secrets"'
_EXECUTION: Final = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html"
_READ: Final = "secretsmanager:GetSecretValue"
# The secret that RDS makes is of the database, and so is its key.
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
_MANAGED: Final = "master_user_secret"
_MANAGED_KEY: Final = "master_user_secret_kms_key_id"
_DATABASES: Final = ("aws_db_instance", "aws_rds_cluster")
# What is read, by its type: the action, its ARN, the attribute that has to be read for that, and what names its key.
_SECRETS: Final = (
    ("aws_secretsmanager_secret", _READ, "RESOURCE.arn", "", "kms_key_id"),
    ("aws_ssm_parameter", "ssm:GetParameters", "RESOURCE.arn", "", "key_id"),
    *[(type_, _READ, f"RESOURCE.{_MANAGED}[0].secret_arn", _MANAGED, _MANAGED_KEY) for type_ in _DATABASES],
)

TASKS: Final = (
    *[
        Row(
            _USERS,
            _ROLE,
            _FROM,
            (action,),
            "ReadSecrets",
            _NONE_STARTS,
            _EXECUTION,
            resources={target: arn},
            reading=reading,
        )
        for target, action, arn, reading, _ in _SECRETS
    ],
    *[
        Row(
            _USERS,
            _ROLE,
            _FROM,
            ("kms:Decrypt",),
            "DecryptBy",
            _NONE_STARTS,
            _EXECUTION,
            resources=dict.fromkeys(KEYS, "RESOURCE.arn"),
            of_key=True,
            through=(target, key),
            reading=reading,
        )
        for target, _, _, reading, key in _SECRETS
    ],
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
