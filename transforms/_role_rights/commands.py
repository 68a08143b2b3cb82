"""What the roles of tasks have to be allowed where the commands in them are logged, or encrypted with a key."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import OF_TASK, Row

_USERS: Final = ("aws_ecs_service",)
_CLUSTER: Final = "aws_ecs_cluster"
_EXECUTE: Final = "enable_execute_command"
_GUIDE: Final = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"
_CONFIGURATION: Final = "configuration.execute_command_configuration"
_GROUP: Final = f"{_CONFIGURATION}.log_configuration.cloud_watch_log_group_name"
_BUCKET: Final = f"{_CONFIGURATION}.log_configuration.s3_bucket_name"
# What else it may be does not use what is configured: nothing is logged, or as the container logs.
_OVERRIDE: Final = (f"{_CONFIGURATION}.logging", "OVERRIDE")
_UNLOGGED: Final = "no command is logged"
_ANYWHERE: Final = '"*"'

COMMANDS: Final = (
    *[
        Row(
            _USERS,
            OF_TASK,
            "cluster",
            actions,
            sid,
            _UNLOGGED,
            f"{_GUIDE}#ecs-exec-logging",
            resources={target: code},
            unless=((_EXECUTE, "False"),),
            through=(_CLUSTER, path),
            only_with=_OVERRIDE,
        )
        for target, path, code, actions, sid in (
            ("aws_cloudwatch_log_group", _GROUP, _ANYWHERE, ("logs:DescribeLogGroups",), "FindGroup"),
            (
                "aws_cloudwatch_log_group",
                _GROUP,
                '"${RESOURCE.arn}:*"',
                ("logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"),
                "LogCommandsTo",
            ),
            # AWS lists the location for all buckets.
            (
                "aws_s3_bucket",
                _BUCKET,
                "RESOURCE.arn",
                ("s3:GetBucketLocation", "s3:GetEncryptionConfiguration"),
                "ReadSettingsOf",
            ),
            ("aws_s3_bucket", _BUCKET, '"${RESOURCE.arn}/*"', ("s3:PutObject",), "LogCommandsTo"),
        )
    ],
    Row(
        _USERS,
        OF_TASK,
        "cluster",
        ("kms:Decrypt",),
        "DecryptCommandsBy",
        '"Fetching data key failed: Unable to retrieve data key"',
        f"{_GUIDE}#ecs-exec-logging",
        resources=dict.fromkeys(KEYS, "RESOURCE.arn"),
        of_key=True,
        unless=((_EXECUTE, "False"),),
        through=(_CLUSTER, f"{_CONFIGURATION}.kms_key_id"),
    ),
)
"""What the agent in a task does where the cluster says how commands are logged."""
