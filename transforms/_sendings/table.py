"""Which services send to functions and queues, and what their policies have to say."""

from collections.abc import Mapping
from typing import Final

from transforms._sendings.row import SOURCE, Row
from transforms._sendings.rules import RULE, TARGETS
from transforms._sendings.topics import TOPICS

_ARN: Final = f"{SOURCE}.arn"
_API: Final = f'"${{{SOURCE}.execution_arn}}/*/*"'
_BUCKET: Final = {"aws_s3_bucket": _ARN}
_TOPIC: Final = {"aws_sns_topic": _ARN}
_NOTIFICATIONS: Final = (
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"
)
_TO_FUNCTIONS: Final = "https://docs.aws.amazon.com/lambda/latest/dg/"
_TRIGGERS: Final = (
    *("create_auth_challenge", "custom_message", "define_auth_challenge", "post_authentication"),
    *("post_confirmation", "pre_authentication", "pre_sign_up", "pre_token_generation", "user_migration"),
    *("verify_auth_challenge_response", "pre_token_generation_config.lambda_arn"),
    *("custom_email_sender.lambda_arn", "custom_sms_sender.lambda_arn"),
)

FUNCTION: Final = "aws_lambda_function"
QUEUE: Final = "aws_sqs_queue"
TOPIC: Final = "aws_sns_topic"

FUNCTIONS: Final = (
    Row(
        ("aws_api_gateway_integration",),
        "uri",
        "apigateway.amazonaws.com",
        "API Gateway",
        f"{_TO_FUNCTIONS}services-apigateway.html",
        of="rest_api_id",
        arns={"aws_api_gateway_rest_api": _API},
        by_role="credentials",
    ),
    Row(
        ("aws_apigatewayv2_integration",),
        "integration_uri",
        "apigateway.amazonaws.com",
        "API Gateway",
        f"{_TO_FUNCTIONS}services-apigateway.html",
        of="api_id",
        arns={"aws_apigatewayv2_api": _API},
        by_role="credentials_arn",
    ),
    TARGETS,
    Row(
        ("aws_s3_bucket_notification",),
        "lambda_function.lambda_function_arn",
        "s3.amazonaws.com",
        "S3",
        f"{_TO_FUNCTIONS}with-s3.html",
        of="bucket",
        arns=_BUCKET,
        names_account=True,
    ),
    Row(
        ("aws_sns_topic_subscription",),
        "endpoint",
        "sns.amazonaws.com",
        "SNS",
        f"{_TO_FUNCTIONS}with-sns.html",
        of="topic_arn",
        arns=_TOPIC,
        is_arn=True,
        when=(("protocol", "lambda"),),
    ),
    Row(
        ("aws_cloudwatch_log_subscription_filter",),
        "destination_arn",
        "logs.amazonaws.com",
        "CloudWatch Logs",
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html",
        of="log_group_name",
        arns={"aws_cloudwatch_log_group": f'"${{{SOURCE}.arn}}:*"'},
        by_role="role_arn",
    ),
    Row(
        ("aws_secretsmanager_secret_rotation",),
        "rotation_lambda_arn",
        "secretsmanager.amazonaws.com",
        "Secrets Manager",
        "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html",
        of="secret_id",
        arns={"aws_secretsmanager_secret": _ARN},
    ),
    # The function is tried when the rule is made, so that its ARN cannot be read yet.
    Row(
        ("aws_config_config_rule",),
        "source.source_identifier",
        "config.amazonaws.com",
        "Config",
        "https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html",
        when=(("source.owner", "CUSTOM_LAMBDA"),),
        names_account=True,
    ),
    # So it is when a rule of SES is made.
    Row(
        ("aws_ses_receipt_rule",),
        "lambda_action.function_arn",
        "ses.amazonaws.com",
        "SES",
        "https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html",
        names_account=True,
    ),
    Row(
        ("aws_lb_target_group_attachment", "aws_alb_target_group_attachment"),
        "target_id",
        "elasticloadbalancing.amazonaws.com",
        "Load Balancing",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
        of="target_group_arn",
        arns={"aws_lb_target_group": _ARN, "aws_alb_target_group": _ARN},
        is_arn=True,
    ),
    *[
        Row(
            ("aws_cognito_user_pool",),
            f"lambda_config.{trigger}",
            "cognito-idp.amazonaws.com",
            "Cognito",
            "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html",
            arns={"aws_cognito_user_pool": _ARN},
        )
        for trigger in _TRIGGERS
    ],
)
"""What calls functions."""

QUEUES: Final = (
    Row(
        ("aws_sns_topic_subscription",),
        "endpoint",
        "sns.amazonaws.com",
        "SNS",
        "https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html",
        of="topic_arn",
        arns=_TOPIC,
        is_arn=True,
        when=(("protocol", "sqs"),),
    ),
    Row(
        ("aws_sns_topic_subscription",),
        "redrive_policy",
        "sns.amazonaws.com",
        "SNS",
        "https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html",
        of="topic_arn",
        arns=_TOPIC,
        is_arn=True,
    ),
    TARGETS,
    Row(
        ("aws_cloudwatch_event_target",),
        "dead_letter_config.arn",
        "events.amazonaws.com",
        "EventBridge",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
        of="rule",
        arns=RULE,
    ),
    Row(
        ("aws_s3_bucket_notification",),
        "queue.queue_arn",
        "s3.amazonaws.com",
        "S3",
        _NOTIFICATIONS,
        of="bucket",
        arns=_BUCKET,
        names_account=True,
    ),
)
"""What sends to queues."""

POLICIES: Final[Mapping[str, tuple[str, str, str, tuple[Row, ...]]]] = {
    QUEUE: ("aws_sqs_queue_policy", "queue_url = INSTANCE.id", "sqs:SendMessage", QUEUES),
    TOPIC: ("aws_sns_topic_policy", "arn = INSTANCE.arn", "sns:Publish", TOPICS),
}
"""What has a policy: the type of that, how it names what it is for, the action to be allowed, and who sends there."""
