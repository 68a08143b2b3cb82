"""What the roles of pipes of EventBridge have to be allowed: at their source, on the way, and at their target."""

from typing import Final

from transforms._role_rights.row import Row

_USERS: Final = ("aws_pipes_pipe",)
_ROLE: Final = "role_arn"
_PERMISSIONS: Final = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-permissions.html"
_TARGETS: Final = f"{_PERMISSIONS}#pipes-perms-enhance-target"
_NOT_MADE: Final = "the pipe cannot be made: CREATE_FAILED"
_LOST: Final = "what fails is lost"
_NEVER: Final = "without it, EventBridge cannot call that, and no error is shown"
_ARN: Final = "RESOURCE.arn"
# What is read: the type, the actions, what comes with them, the code of the ARN, and the word for the statement.
_SOURCES: Final = (
    ("aws_sqs_queue", ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"), (), _ARN, "Receive"),
    (
        "aws_kinesis_stream",
        (
            "kinesis:DescribeStream|kinesis:DescribeStreamSummary",
            "kinesis:GetRecords",
            "kinesis:GetShardIterator",
            "kinesis:ListShards",
        ),
        (),
        _ARN,
        "Read",
    ),
    (
        "aws_dynamodb_table",
        ("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
        ("dynamodb:ListStreams",),
        "RESOURCE.stream_arn",
        "Read",
    ),
)
_STREAMS: Final = ("dynamodb_stream_parameters", "kinesis_stream_parameters")
_INVOKED: Final = (
    ("aws_lambda_function", ("lambda:InvokeFunction",), (), _ARN, "Invoke"),
    ("aws_cloudwatch_event_api_destination", ("events:InvokeApiDestination",), (), _ARN, "Invoke"),
)
# What is asked for more on the way: an answer is waited for.
_ENRICHING: Final = (
    *_INVOKED,
    ("aws_sfn_state_machine", ("states:StartSyncExecution",), (), _ARN, "Start"),
)
# How a state machine is started depends on its type, and how records are put on how many there are.
_SENT: Final = (
    *_INVOKED,
    (
        "aws_sfn_state_machine",
        ("states:StartExecution|states:StartSyncExecution",),
        ("states:StartSyncExecution",),
        _ARN,
        "Start",
    ),
    ("aws_sqs_queue", ("sqs:SendMessage",), (), _ARN, "SendTo"),
    ("aws_sns_topic", ("sns:Publish",), (), _ARN, "PublishTo"),
    ("aws_cloudwatch_event_bus", ("events:PutEvents",), (), _ARN, "PutInto"),
    ("aws_kinesis_stream", ("kinesis:PutRecords|kinesis:PutRecord",), ("kinesis:PutRecord",), _ARN, "PutInto"),
    (
        "aws_kinesis_firehose_delivery_stream",
        ("firehose:PutRecordBatch|firehose:PutRecord",),
        ("firehose:PutRecord",),
        _ARN,
        "PutInto",
    ),
    ("aws_codepipeline", ("codepipeline:StartPipelineExecution",), (), _ARN, "Start"),
    (
        "aws_cloudwatch_log_group",
        ("logs:PutLogEvents",),
        ("logs:CreateLogStream",),
        '"${RESOURCE.arn}:*"',
        "WriteTo",
    ),
)
_DEAD: Final = tuple([one for one in _SENT if one[0] in ("aws_sqs_queue", "aws_sns_topic")])

PIPES: Final = tuple(
    [
        Row(_USERS, _ROLE, to, actions, sid, because, source, also, {type_: arn})
        for to, because, source, types in (
            ("source", _NOT_MADE, _PERMISSIONS, _SOURCES),
            *[
                (f"source_parameters.{stream}.dead_letter_config.arn", _LOST, _PERMISSIONS, _DEAD)
                for stream in _STREAMS
            ],
            ("enrichment", "nothing comes to the target", _TARGETS, _ENRICHING),
            ("target", _NEVER, _TARGETS, _SENT),
        )
        for type_, actions, also, arn, sid in types
    ]
)
"""What EventBridge Pipes reads, asks for more, and sends to in a role that it is handed."""
