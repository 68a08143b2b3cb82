"""What roles have to be allowed, by the resource that they are handed to."""

from typing import Final

from transforms._role_rights.builds import BUILDS
from transforms._role_rights.calls import CALLS
from transforms._role_rights.commands import COMMANDS
from transforms._role_rights.delivery import DELIVERY
from transforms._role_rights.endpoints import ENDPOINTS
from transforms._role_rights.graphs import GRAPHS
from transforms._role_rights.migrations import MIGRATIONS
from transforms._role_rights.pipelines import PIPELINES
from transforms._role_rights.pipes import PIPES
from transforms._role_rights.policies_of_aws import POLICIES_OF_AWS
from transforms._role_rights.processing import PROCESSING
from transforms._role_rights.replication import REPLICATION
from transforms._role_rights.row import OF_FUNCTION, Row
from transforms._role_rights.schedules import SCHEDULES
from transforms._role_rights.secrets import SECRETS
from transforms._role_rights.streaming import STREAMING
from transforms._role_rights.tasks import TASKS
from transforms._role_rights.waiting import WAITING
from transforms._role_rights.workflows import WORKFLOWS

_LAMBDA: Final = "https://docs.aws.amazon.com/lambda/latest/dg/"
_MAPPING: Final = ("aws_lambda_event_source_mapping",)
_SENT: Final = (("aws_sqs_queue", "sqs", "SendMessage"), ("aws_sns_topic", "sns", "Publish"))
_CALLED: Final = (
    ("aws_lambda_function", "lambda", "InvokeFunction"),
    ("aws_cloudwatch_event_bus", "events", "PutEvents"),
)
_LOG_STREAMS: Final = ("logs:CreateLogStream", "logs:PutLogEvents")
_LOG_GROUP: Final = {"aws_cloudwatch_log_group": '"${RESOURCE.arn}:*"'}
_KEPT: Final = "invocation-async-retain-records.html"
# Where what is thrown away, or was done, is sent: the type, the path, the types that can be named there, and the page.
_DESTINATIONS: Final = (
    ("aws_lambda_function", "role", "dead_letter_config.target_arn", _SENT, _KEPT),
    (
        *_MAPPING,
        OF_FUNCTION,
        "destination_config.on_failure.destination_arn",
        _SENT,
        "services-sqs-errorhandling.html",
    ),
    *[
        (
            "aws_lambda_function_event_invoke_config",
            OF_FUNCTION,
            f"destination_config.{outcome}.destination",
            (*_SENT, *_CALLED),
            _KEPT,
        )
        for outcome in ("on_failure", "on_success")
    ],
)

ROWS: Final = (
    Row(
        ("aws_lambda_function",),
        "role",
        "vpc_config.subnet_ids",
        ("ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"),
        "AttachToVpc",
        '"The provided execution role does not have permissions to call CreateNetworkInterface on EC2"',
        f"{_LAMBDA}configuration-vpc.html#configuration-vpc-permissions",
        ("ec2:DescribeSubnets", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"),
    ),
    Row(
        ("aws_lambda_function",),
        "role",
        "tracing_config.mode",
        ("xray:PutTraceSegments",),
        "WriteTraces",
        '"The provided execution role does not have permissions to call PutTraceSegments on XRAY"',
        f"{_LAMBDA}services-xray.html",
        ("xray:PutTelemetryRecords",),
        unless=(("tracing_config.mode", "PassThrough"),),
    ),
    Row(
        _MAPPING,
        OF_FUNCTION,
        "event_source_arn",
        ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
        "Receive",
        '"The provided execution role does not have permissions to call ReceiveMessage on SQS"',
        f"{_LAMBDA}services-sqs-configure.html#events-sqs-permissions",
        resources={"aws_sqs_queue": "RESOURCE.arn"},
    ),
    Row(
        _MAPPING,
        OF_FUNCTION,
        "event_source_arn",
        (
            "kinesis:DescribeStream|kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
        ),
        "Read",
        '"Cannot access stream; please ensure the role can perform the actions on your stream in IAM"',
        f"{_LAMBDA}services-kinesis-create.html",
        resources={"aws_kinesis_stream": "RESOURCE.arn"},
    ),
    Row(
        _MAPPING,
        OF_FUNCTION,
        "event_source_arn",
        ("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
        "Read",
        '"Cannot access stream; please ensure the role can perform the actions on your stream in IAM"',
        f"{_LAMBDA}services-dynamodb-eventsourcemapping.html",
        ("dynamodb:ListStreams",),
        {"aws_dynamodb_table": "RESOURCE.stream_arn"},
    ),
    *[
        Row(
            (user,),
            role,
            path,
            (f"{service}:{verb}",),
            verb,
            f'"The provided execution role does not have permissions to call {verb}"',
            f"{_LAMBDA}{page}",
            resources={target: "RESOURCE.arn"},
        )
        for user, role, path, targets, page in _DESTINATIONS
        for target, service, verb in targets
    ],
    Row(
        ("aws_sfn_state_machine",),
        "role_arn",
        "logging_configuration.log_destination",
        ("logs:CreateLogDelivery",),
        "DeliverLogs",
        '"The state machine IAM Role is not authorized to access the Log Destination"',
        "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html#cloudwatch-iam-policy",
        (
            "logs:GetLogDelivery",
            "logs:UpdateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:DescribeResourcePolicies",
            "logs:DescribeLogGroups",
        ),
        unless=(("logging_configuration.level", "OFF"),),
    ),
    Row(
        ("aws_cloudtrail",),
        "cloud_watch_logs_role_arn",
        "cloud_watch_logs_group_arn",
        _LOG_STREAMS,
        "WriteTo",
        '"InvalidCloudWatchLogsRoleArnException: Access denied. Check the permissions for your role"',
        "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html",
        resources=_LOG_GROUP,
    ),
    Row(
        ("aws_flow_log",),
        "iam_role_arn",
        "log_destination",
        _LOG_STREAMS,
        "WriteTo",
        "nothing is logged (Access error)",
        "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html",
        resources=_LOG_GROUP,
    ),
    Row(
        ("aws_db_instance", "aws_rds_cluster", "aws_rds_cluster_instance"),
        "monitoring_role_arn",
        "monitoring_role_arn",
        # A policy that somebody wrote allows one of these at least.
        ("logs:PutLogEvents|logs:CreateLogStream|logs:CreateLogGroup",),
        "Monitor",
        "IAM role ARN value is invalid or does not include the required permissions for: ENHANCED_MONITORING",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html",
        unless=(("monitoring_interval", "0"),),
        managed="service-role/AmazonRDSEnhancedMonitoringRole",
    ),
    Row(
        ("aws_codebuild_project",),
        "service_role",
        "vpc_config.vpc_id",
        ("ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs", "ec2:CreateNetworkInterface"),
        "AttachToVpc",
        '"Not authorized to perform DescribeSecurityGroups"',
        "https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html",
        (
            "ec2:DescribeDhcpOptions",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DeleteNetworkInterface",
            "ec2:CreateNetworkInterfacePermission",
        ),
    ),
    *REPLICATION,
    *CALLS,
    *DELIVERY,
    *[
        Row(
            ("aws_cloudwatch_log_subscription_filter",),
            "role_arn",
            "destination_arn",
            actions,
            "PutRecordsInto",
            '"Could not deliver test message to specified destination"',
            "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html",
            resources={target: "RESOURCE.arn"},
        )
        for target, actions in (
            ("aws_kinesis_firehose_delivery_stream", ("firehose:PutRecord", "firehose:PutRecordBatch")),
            ("aws_kinesis_stream", ("kinesis:PutRecord|kinesis:PutRecords",)),
        )
    ],
    *TASKS,
    *PIPELINES,
    *PROCESSING,
    *COMMANDS,
    *POLICIES_OF_AWS,
    *PIPES,
    *ENDPOINTS,
    *GRAPHS,
    *MIGRATIONS,
    *SECRETS,
    *WAITING,
    *WORKFLOWS,
    *BUILDS,
    *SCHEDULES,
    *STREAMING,
)
