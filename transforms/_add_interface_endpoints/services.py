"""Which interface endpoints a role needs: those of the services that its policies let it act on.

Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html (the names of endpoint
services, for every row), https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-ec2/lib/vpc-endpoint.ts
(the same as code), https://docs.aws.amazon.com/scheduler/latest/UserGuide/vpc-interface-endpoints.html (`scheduler`),
https://docs.aws.amazon.com/service-authorization/latest/reference/ (what stands before the colon of an action).

Left out on purpose: `s3` and `dynamodb` (gateway endpoints do), `timestream` (its names
hold a cell: https://docs.aws.amazon.com/timestream/latest/developerguide/VPCEndpoints.vpc-endpoint-create.html),
`execute-api` (with private DNS the public APIs of others can no longer be called:
https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html), and `ec2` (functions in a
VPC have its actions for Lambda to attach them: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
"""

from collections.abc import Iterator
from typing import Final

from fixer.aws import Statement, grants
from fixer.module import Declaration, Module

# The endpoint services by what stands before the colon of an action.
BY_PREFIX: Final = {
    "athena": ("athena",),
    "cloudwatch": ("monitoring",),
    "ecr": ("ecr.api", "ecr.dkr"),
    "ecs": ("ecs",),
    "events": ("events",),
    "firehose": ("kinesis-firehose",),
    "glue": ("glue",),
    "kinesis": ("kinesis-streams",),
    "kms": ("kms",),
    "lambda": ("lambda",),
    "logs": ("logs",),
    "rds-data": ("rds-data",),
    "redshift-data": ("redshift-data",),
    "scheduler": ("scheduler",),
    "secretsmanager": ("secretsmanager",),
    "sns": ("sns",),
    "sqs": ("sqs",),
    "ssm": ("ssm",),
    "states": ("states",),
    "sts": ("sts",),
    "xray": ("xray",),
}
# Actions that have an endpoint of their own.
BY_ACTION: Final = {
    "bedrock:invokemodel": ("bedrock-runtime",),
    "bedrock:invokemodelwithresponsestream": ("bedrock-runtime",),
    "sagemaker:invokeendpoint": ("sagemaker.runtime",),
    "states:startsyncexecution": ("sync-states",),
}
# What a function seldom calls by itself: Lambda delivers its logs and traces, services decrypt what they give it.
# https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html,
# https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html (kms:ViaService)
ON_BEHALF: Final = frozenset(("kms", "logs", "xray"))
SERVICES: Final = frozenset(name for names in (*BY_PREFIX.values(), *BY_ACTION.values()) for name in names)
# AWS's policies that are for one service, by the start of their names. Those for Lambda itself (logs, polling), which
# does not go through the VPC, are not here.
_MANAGED: Final = {
    "AmazonEventBridge": "events",
    "AmazonKinesisFirehose": "firehose",
    "AmazonKinesisFullAccess": "kinesis",
    "AmazonKinesisReadOnly": "kinesis",
    "AmazonSNS": "sns",
    "AmazonSQS": "sqs",
    "AmazonSSMFullAccess": "ssm",
    "AmazonSSMReadOnly": "ssm",
    "AWSStepFunctions": "states",
    "CloudWatchLogs": "logs",
    "SecretsManager": "secretsmanager",
}


def services_of(module: Module, role: Declaration) -> set[str]:
    """The endpoint services that a role's policies name. A wildcard over all services names none."""
    granted = grants(module, role)
    found = {name for statement in granted.statements for name in _named(statement)}
    for policy in granted.managed:
        for start, prefix in _MANAGED.items():
            if policy.startswith(start):
                found.update(BY_PREFIX[prefix])
    return found


def _named(statement: Statement) -> Iterator[str]:
    if statement.effect != "Allow":
        return
    for action in statement.actions:
        if action is not None:
            action = action.lower()
            yield from BY_ACTION.get(action) or BY_PREFIX.get(action.partition(":")[0], ())
