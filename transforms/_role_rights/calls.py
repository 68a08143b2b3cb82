"""What roles have to be allowed that somebody acts in to call others: rules, schedules, state machines, APIs."""

from typing import Final

from transforms._key_policies.services import ACCOUNT, PARTITION, REGION
from transforms._role_rights.row import Row

_FUNCTION: Final = {"aws_lambda_function": "RESOURCE.arn"}
_INVOKE: Final = ("lambda:InvokeFunction",)
_NEVER: Final = "without it, EventBridge cannot call that, and no error is shown"
_RULES: Final = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html"
_SCHEDULES: Final = "https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html#setting-up-execution-role"
_GATEWAY: Final = "https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html"
_STATES: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html"
_TASKS: Final = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/CWE_IAM_role.html"
_TASK: Final = "aws_ecs_task_definition"
_TABLE: Final = "aws_dynamodb_table"
# Who runs tasks: the type, the role, and what names the task.
_RUNNERS: Final = (
    ("aws_cloudwatch_event_target", "role_arn", "ecs_target.task_definition_arn"),
    ("aws_scheduler_schedule", "target.role_arn", "target.ecs_parameters.task_definition_arn"),
    ("aws_pipes_pipe", "role_arn", "target_parameters.ecs_task_parameters.task_definition_arn"),
)
# What rules and schedules call in a role: the type, the action, what comes with it, the word for the statement.
_TARGETS: Final = (
    ("aws_sfn_state_machine", "states:StartExecution", (), "Start"),
    ("aws_kinesis_stream", "kinesis:PutRecord", (), "PutInto"),
    ("aws_kinesis_firehose_delivery_stream", "firehose:PutRecord", ("firehose:PutRecordBatch",), "PutInto"),
    ("aws_codepipeline", "codepipeline:StartPipelineExecution", (), "Start"),
    ("aws_codebuild_project", "codebuild:StartBuild", (), "Start"),
    ("aws_cloudwatch_event_bus", "events:PutEvents", (), "PutInto"),
)
# What only rules call.
_ALSO_BY_RULES: Final = (("aws_cloudwatch_event_api_destination", "events:InvokeApiDestination", (), "Invoke"),)
# What only schedules need a role for: rules are let in by what functions, queues and topics say themselves.
_ALSO_SCHEDULED: Final = (
    ("aws_lambda_function", "lambda:InvokeFunction", (), "Invoke"),
    ("aws_sqs_queue", "sqs:SendMessage", (), "SendTo"),
    ("aws_sns_topic", "sns:Publish", (), "PublishTo"),
)
# What tasks of state machines call by themselves: what it is called there, what names the resource, its type and the
# action.
_INTEGRATIONS: Final = (
    ("lambda:invoke", "FunctionName", "aws_lambda_function", "lambda:InvokeFunction"),
    ("sns:publish", "TopicArn", "aws_sns_topic", "sns:Publish"),
    ("sqs:sendMessage", "QueueUrl", "aws_sqs_queue", "sqs:SendMessage"),
    ("events:putEvents", "Entries.EventBusName", "aws_cloudwatch_event_bus", "events:PutEvents"),
    *[
        (f"dynamodb:{verb[0].lower()}{verb[1:]}", "TableName", _TABLE, f"dynamodb:{verb}")
        for verb in ("GetItem", "PutItem", "UpdateItem", "DeleteItem")
    ],
)

# What a statement for a resource is called where it is not called after its action.
_SIDS: Final = {_TABLE: "Use", "aws_lambda_function": "Invoke"}

CALLS: Final = (
    *[
        Row((user,), role, to, (action,), sid, _NEVER, source, also, {target: "RESOURCE.arn"})
        for user, role, to, source, targets in (
            ("aws_cloudwatch_event_target", "role_arn", "arn", _RULES, (*_TARGETS, *_ALSO_BY_RULES)),
            ("aws_scheduler_schedule", "target.role_arn", "target.arn", _SCHEDULES, (*_TARGETS, *_ALSO_SCHEDULED)),
        )
        for target, action, also, sid in targets
    ],
    Row(
        ("aws_scheduler_schedule",),
        "target.role_arn",
        "target.dead_letter_config.arn",
        ("sqs:SendMessage",),
        "SendTo",
        "what is not delivered is lost",
        "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html",
        resources={"aws_sqs_queue": "RESOURCE.arn"},
    ),
    *[
        Row((user,), role, to, ("ecs:RunTask",), "Run", "no task is run", _TASKS, resources={_TASK: "RESOURCE.arn"})
        for user, role, to in _RUNNERS
    ],
    *[
        Row(
            (user,),
            role,
            to,
            ("iam:PassRole",),
            "Pass",
            "no task is run",
            _TASKS,
            resources={"aws_iam_role": "RESOURCE.arn"},
            through=(_TASK, argument),
        )
        for user, role, to in _RUNNERS
        for argument in ("execution_role_arn", "task_role_arn")
    ],
    Row(
        ("aws_sfn_state_machine",),
        "role_arn",
        "definition#Resource",
        _INVOKE,
        "Invoke",
        '"is not authorized to perform: lambda:InvokeFunction"',
        _STATES,
        resources=_FUNCTION,
    ),
    *[
        Row(
            ("aws_sfn_state_machine",),
            "role_arn",
            f"definition#{element}",
            (action,),
            _SIDS.get(target, action.partition(":")[2]),
            f'"is not authorized to perform: {action}"',
            "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html",
            resources={target: "RESOURCE.arn"},
            task=task,
        )
        for task, element, target, action in _INTEGRATIONS
    ],
    Row(
        ("aws_sfn_state_machine",),
        "role_arn",
        "definition#Entries.EventBusName",
        ("events:PutEvents",),
        "PutEvents",
        '"is not authorized to perform: events:PutEvents"',
        "https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html",
        task="events:putEvents",
        anywhere=True,
        default=f"arn:{PARTITION}:events:{REGION}:{ACCOUNT}:event-bus/default",
        named="the default bus",
    ),
    *[
        Row((user,), role, to, _INVOKE, "Invoke", "the API answers with an error", _GATEWAY, resources=_FUNCTION)
        for user, role, to in (
            ("aws_api_gateway_integration", "credentials", "uri"),
            ("aws_apigatewayv2_integration", "credentials_arn", "integration_uri"),
        )
    ],
)
"""Who calls what in a role that it is handed."""
