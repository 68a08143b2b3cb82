"""What the roles of delivery streams have to be allowed for what happens on the way: functions, and logs of errors."""

from typing import Final

from transforms._role_rights.row import Row

_USERS: Final = ("aws_kinesis_firehose_delivery_stream",)
_TO: Final = "extended_s3_configuration"
_ROLE: Final = f"{_TO}.role_arn"
_ACCESS: Final = "https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html"
_PROCESSING: Final = f"{_TO}.processing_configuration"
_LOGGING: Final = f"{_TO}.cloudwatch_logging_options"

PROCESSING: Final = (
    *[
        Row(
            _USERS,
            _ROLE,
            f"{_PROCESSING}.processors.parameters.parameter_value",
            ("lambda:InvokeFunction",),
            "Invoke",
            "what is delivered goes to where errors go",
            f"{_ACCESS}#using-iam-s3",
            ("lambda:GetFunctionConfiguration",),
            {"aws_lambda_function": code},
            unless=((f"{_PROCESSING}.enabled", "False"),),
            of_version=of_version,
        )
        for code, of_version in (("RESOURCE.arn", False), ('"${RESOURCE.arn}:*"', True))
    ],
    Row(
        _USERS,
        _ROLE,
        f"{_LOGGING}.log_group_name",
        ("logs:PutLogEvents",),
        "LogTo",
        "no error is logged",
        f"{_ACCESS}#using-iam-s3",
        resources={"aws_cloudwatch_log_group": '"${RESOURCE.arn}:*"'},
        unless=((f"{_LOGGING}.enabled", "False"),),
    ),
)
"""What Firehose calls and logs on the way to its bucket."""
