"""What the roles of applications of Flink have to be allowed before these are made: to read their code."""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_USERS: Final = ("aws_kinesisanalyticsv2_application",)
_ROLE: Final = "service_execution_role"
_CODE: Final = "application_configuration.application_code_configuration.code_content.s3_content_location"
_REFUSED: Final = (
    '"Please check the role provided or validity of S3 location you provided. We are unable to get the specified '
    'fileKey"'
)
_GUIDE: Final = "https://docs.aws.amazon.com/managed-flink/latest/java/get-started-exercise.html"

STREAMING: Final = (
    Row(
        _USERS,
        _ROLE,
        f"{_CODE}.bucket_arn",
        ("s3:GetObject",),
        "ReadFrom",
        _REFUSED,
        _GUIDE,
        ("s3:GetObjectVersion",),
        {"aws_s3_bucket": '"${RESOURCE.arn}/OBJECT"'},
        object_key=f"{_CODE}.file_key",
    ),
    Row(
        _USERS,
        _ROLE,
        f"{_CODE}.bucket_arn",
        ("kms:Decrypt",),
        "ReadFrom",
        _REFUSED,
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
        resources=dict.fromkeys(KEYS, "RESOURCE.arn"),
        of_key=True,
    ),
)
"""What Flink reads in a role that it is handed."""
