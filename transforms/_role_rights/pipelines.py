"""What the roles of pipelines have to be allowed."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_USERS: Final = ("aws_codepipeline",)
_ROLE: Final = "role_arn"
_GUIDE: Final = "https://docs.aws.amazon.com/codepipeline/latest/userguide/"

PIPELINES: Final = (
    Row(
        _USERS,
        _ROLE,
        "artifact_store.encryption_key.id",
        ("kms:Decrypt", "kms:GenerateDataKey*|kms:GenerateDataKey"),
        "UseKey",
        "no artifact is written or read: AccessDenied",
        f"{_GUIDE}pipelines-create-cross-account.html",
        ("kms:Encrypt", "kms:ReEncrypt*", "kms:DescribeKey"),
        dict.fromkeys(KEYS, "RESOURCE.arn"),
        of_key=True,
    ),
    Row(
        _USERS,
        _ROLE,
        "stage.action.configuration#FunctionName",
        ("lambda:InvokeFunction",),
        "Invoke",
        '"is not authorized to perform: lambda:InvokeFunction"',
        f"{_GUIDE}action-reference-Lambda.html",
        resources={"aws_lambda_function": "RESOURCE.arn"},
        own_role="role_arn",
    ),
)
"""What CodePipeline does with the key of its artifacts, and which functions it calls."""
