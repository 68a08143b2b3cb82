"""The services whose single resources a policy can name, with the actions that are allowed on them."""

from typing import NamedTuple


class Service(NamedTuple):
    """A type of resources, the actions that are allowed on single ones, and what comes after the ARN in a policy.

    `words` are what the names of variables and outputs hold that name such a resource.
    """

    type: str
    words: tuple[str, ...]
    actions: frozenset[str]
    after: str = ""


def _actions(names: str) -> frozenset[str]:
    return frozenset(names.lower().split())


ITEMS = (
    """BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DescribeTable GetItem PutItem Query Scan UpdateItem"""
)
SHARDS = "DescribeStream DescribeStreamSummary GetRecords GetShardIterator ListShards PutRecord PutRecords"
# By the prefix of their actions. Source: the service authorization reference.
SERVICES = {
    "dynamodb": Service("aws_dynamodb_table", ("table", "dynamo"), _actions(ITEMS)),
    "kinesis": Service("aws_kinesis_stream", ("stream", "kinesis"), _actions(SHARDS)),
    "lambda": Service("aws_lambda_function", ("lambda", "function"), _actions("InvokeFunction")),
    "s3": Service("aws_s3_bucket", ("bucket", "s3"), _actions("DeleteObject GetObject PutObject"), "/*"),
    "secretsmanager": Service(
        "aws_secretsmanager_secret", ("secret", "credential", "password"), _actions("DescribeSecret GetSecretValue")
    ),
    "sns": Service("aws_sns_topic", ("topic", "sns"), _actions("Publish")),
    "sqs": Service(
        "aws_sqs_queue",
        ("queue", "sqs"),
        _actions("ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ReceiveMessage SendMessage"),
    ),
    "states": Service("aws_sfn_state_machine", ("machine", "sfn", "workflow"), _actions("StartExecution")),
}
# What tells that others than the module's resources are meant: secrets that AWS makes, messages to phones.
ELSEWHERE = {
    "secretsmanager": ("manage_master_user_password", "manage_master_password"),
    "sns": ("sms", "SMS", "PhoneNumber"),
}
# Endings of variables that name a resource that is there already.
GIVEN = ("_arn", "_arns", "_url", "_urls", "_id", "_ids")
