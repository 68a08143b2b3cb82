"""What the roles of environments of Apache Airflow have to be allowed: to read their bucket, to log, and to queue.

Source: https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html
"""

from typing import Final

from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import NAME, Row

_USERS: Final = ("aws_mwaa_environment",)
_ROLE: Final = "execution_role_arn"
_BUCKET: Final = "source_bucket_arn"
_SOURCE: Final = "https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-create-role.html"
_FAILS: Final = "CREATE_FAILED: INCORRECT_CONFIGURATION"
_BLOCKED: Final = '"Unable to check PublicAccessBlock configuration"'

WORKFLOWS: Final = (
    Row(
        _USERS,
        _ROLE,
        _ROLE,
        ("s3:GetAccountPublicAccessBlock",),
        "ReadAccountSettings",
        _BLOCKED,
        _SOURCE,
    ),
    Row(
        _USERS,
        _ROLE,
        _BUCKET,
        ("s3:GetBucket*|s3:GetBucketPublicAccessBlock", "s3:List*|s3:ListBucket"),
        "ReadSettingsOf",
        _BLOCKED,
        _SOURCE,
        resources={"aws_s3_bucket": "RESOURCE.arn"},
    ),
    Row(
        _USERS,
        _ROLE,
        _BUCKET,
        ("s3:GetObject*|s3:GetObject",),
        "ReadObjectsOf",
        '"Provided role does not have sufficient permissions for s3 location"',
        _SOURCE,
        resources={"aws_s3_bucket": '"${RESOURCE.arn}/*"'},
    ),
    Row(
        _USERS,
        _ROLE,
        "kms_key",
        ("kms:Decrypt", "kms:GenerateDataKey*|kms:GenerateDataKey"),
        "UseKey",
        _FAILS,
        _SOURCE,
        ("kms:DescribeKey", "kms:Encrypt"),
        dict.fromkeys(KEYS, "RESOURCE.arn"),
        of_key=True,
    ),
    *[
        Row(
            _USERS,
            _ROLE,
            _ROLE,
            actions,
            sid,
            _FAILS,
            _SOURCE,
            also,
            anywhere=True,
            default=f"arn:{PARTITION}:{arn}",
            named=named,
        )
        for actions, also, sid, arn, named in (
            (
                ("airflow:PublishMetrics",),
                (),
                "PublishMetrics",
                f"airflow:{REGION}:{ACCOUNT}:environment/{NAME}",
                "its metrics",
            ),
            (
                ("logs:CreateLogStream", "logs:PutLogEvents"),
                (
                    "logs:CreateLogGroup",
                    "logs:GetLogEvents",
                    "logs:GetLogRecord",
                    "logs:GetLogGroupFields",
                    "logs:GetQueryResults",
                ),
                "WriteLogs",
                f"logs:{REGION}:{ACCOUNT}:log-group:airflow-{NAME}-*",
                "its log groups",
            ),
            (
                ("sqs:ReceiveMessage", "sqs:SendMessage", "sqs:DeleteMessage"),
                ("sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"),
                "QueueTasks",
                # The queue is in an account of AWS.
                f"sqs:{REGION}:*:airflow-celery-*",
                "its queue",
            ),
        )
    ],
    Row(
        _USERS,
        _ROLE,
        _ROLE,
        ("cloudwatch:PutMetricData", "logs:DescribeLogGroups"),
        "WriteMetrics",
        _FAILS,
        _SOURCE,
    ),
)
"""What Amazon MWAA does in the role of an environment, before that is there and as long as it is."""
