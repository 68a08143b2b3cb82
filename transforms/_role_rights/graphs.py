"""What the roles of AppSync have to be allowed: to ask the data sources of an API, and to write its logs."""

from typing import Final

from transforms._role_rights.row import Row

_SOURCES: Final = ("aws_appsync_datasource",)
_ROLE: Final = "service_role_arn"
_GUIDE: Final = "https://docs.aws.amazon.com/appsync/latest/devguide/"
_ANSWERS: Final = "the API answers with an error"
_TABLE: Final = "dynamodb_config.table_name"
# What AWS lists for a table. Which of it resolvers need, only their code says: a role that may do any of that, or more
# than that, was given what they need.
_ITEMS: Final = tuple(
    [f"dynamodb:{verb}" for verb in ("GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan")]
)
_MORE: Final = tuple(
    [
        f"dynamodb:{verb}"
        for verb in ("BatchGetItem", "BatchWriteItem", "ConditionCheckItem", "PartiQLSelect", "TransactWriteItems")
    ]
)

GRAPHS: Final = (
    # Indexes are below the table.
    *[
        Row(
            _SOURCES,
            _ROLE,
            _TABLE,
            ("|".join((*_ITEMS, *_MORE)),),
            "UseItems",
            _ANSWERS,
            f"{_GUIDE}tutorial-dynamodb-resolvers.html",
            _ITEMS[1:],
            {"aws_dynamodb_table": arn},
            off=("dynamodb_config.use_caller_credentials", "True"),
        )
        for arn in ("RESOURCE.arn", '"${RESOURCE.arn}/index/*"')
    ],
    *[
        Row(_SOURCES, _ROLE, to, (action,), sid, _ANSWERS, f"{_GUIDE}{page}", resources={target: "RESOURCE.arn"})
        for to, target, action, sid, page in (
            (
                "lambda_config.function_arn",
                "aws_lambda_function",
                "lambda:InvokeFunction",
                "Invoke",
                "tutorial-lambda-resolvers.html",
            ),
            (
                "event_bridge_config.event_bus_arn",
                "aws_cloudwatch_event_bus",
                "events:PutEvents",
                "PutInto",
                "resolver-reference-eventbridge-js.html",
            ),
        )
    ],
    Row(
        ("aws_appsync_graphql_api",),
        "log_config.cloudwatch_logs_role_arn",
        "log_config.cloudwatch_logs_role_arn",
        # A policy that somebody wrote allows one of these at least.
        ("logs:PutLogEvents|logs:CreateLogStream|logs:CreateLogGroup",),
        "WriteLogs",
        "nothing is logged",
        f"{_GUIDE}monitoring.html",
        managed="service-role/AWSAppSyncPushToCloudWatchLogs",
    ),
)
"""What AppSync does in the roles that its data sources and its APIs are handed."""
