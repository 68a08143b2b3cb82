"""Who publishes to a topic or sends to a queue: everything that may, in whatever form it is written."""

import pytest

from fixer.aws import is_sent_to, receivers, uses
from fixer.module import Module

TOPIC = """
resource "aws_sns_topic" "t" {
  name = "order-events"
}

resource "aws_sns_topic_subscription" "t" {
  topic_arn = aws_sns_topic.t.arn
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:123456789012:billing"
}

resource "aws_iam_role" "r" {
  assume_role_policy = "{}"
}
"""
QUEUE = """
resource "aws_sqs_queue" "q" {
  name = "order-jobs"
}

resource "aws_lambda_event_source_mapping" "q" {
  event_source_arn = aws_sqs_queue.q.arn
  function_name    = "worker"
}

resource "aws_iam_role" "r" {
  assume_role_policy = "{}"
}
"""


def granted(action: str, resource: str, effect: str = "Allow") -> str:
    return f"""
        resource "aws_iam_role_policy" "p" {{
          role = aws_iam_role.r.id
          policy = jsonencode({{
            Statement = [{{ Effect = "{effect}", Action = "{action}", Resource = {resource} }}]
          }})
        }}
    """


def resource(type_: str, body: str) -> str:
    return f'resource "{type_}" "x" {{\n{body}\n}}\n'


def is_fed(base: str, address: str, more: str) -> bool:
    module = Module.of({"main.tf": base + more})
    channel = module.find(address)
    assert channel is not None
    found = tuple(uses(module, address))
    assert receivers(found, channel.type)
    return is_sent_to(module, channel, found)


PUBLISHERS = {
    "a grant": granted("sns:Publish", "aws_sns_topic.t.arn"),
    "a grant of everything": granted("*", '"*"'),
    "a grant by a pattern": granted("sns:Pub*", '"arn:aws:sns:*:*:order-*"'),
    "a grant on what is unknown": 'variable "arn" {}\n' + granted("sns:Publish", "var.arn"),
    "a managed policy": resource(
        "aws_iam_role_policy_attachment",
        'role = aws_iam_role.r.name\npolicy_arn = "arn:aws:iam::aws:policy/AmazonSNSFullAccess"',
    ),
    "a policy from elsewhere": resource(
        "aws_iam_role_policy_attachment", "role = aws_iam_role.r.name\npolicy_arn = var.policy_arn"
    ),
    "a policy in a file": resource("aws_iam_role_policy", 'role = aws_iam_role.r.id\npolicy = file("p.json")'),
    "a local value": "locals {\n  arns = { t = aws_sns_topic.t.arn }\n}\n"
    + resource("aws_cloudwatch_metric_alarm", "insufficient_data_actions = [local.arns.t]"),
    "an alarm": resource("aws_cloudwatch_metric_alarm", "alarm_actions = [aws_sns_topic.t.arn]"),
    "a composite alarm": resource("aws_cloudwatch_composite_alarm", "ok_actions = [aws_sns_topic.t.arn]"),
    "a target": resource("aws_cloudwatch_event_target", "arn = aws_sns_topic.t.arn"),
    "a dead letter of a target": resource(
        "aws_cloudwatch_event_target", "dead_letter_config {\narn = aws_sns_topic.t.arn\n}"
    ),
    "a schedule": resource("aws_scheduler_schedule", "target {\narn = aws_sns_topic.t.arn\n}"),
    "a bucket": resource("aws_s3_bucket_notification", "topic {\ntopic_arn = aws_sns_topic.t.arn\n}"),
    "a receipt rule": resource("aws_ses_receipt_rule", "sns_action {\ntopic_arn = aws_sns_topic.t.arn\n}"),
    "an identity": resource("aws_ses_identity_notification_topic", "topic_arn = aws_sns_topic.t.arn"),
    "a stack": resource("aws_cloudformation_stack", "notification_arns = [aws_sns_topic.t.arn]"),
    "an autoscaling group": resource("aws_autoscaling_notification", "topic_arn = aws_sns_topic.t.arn"),
    "a budget": resource("aws_budgets_budget", "notification {\nsubscriber_sns_topic_arns = [aws_sns_topic.t.arn]\n}"),
    "a workflow": resource("aws_sfn_state_machine", 'definition = jsonencode({ TopicArn = "${aws_sns_topic.t.arn}" })'),
    "a device rule": resource("aws_iot_topic_rule", "sns {\ntarget_arn = aws_sns_topic.t.arn\n}"),
    "a database": resource("aws_db_event_subscription", "sns_topic = aws_sns_topic.t.arn"),
    "a parameter": resource("aws_ssm_parameter", "value = aws_sns_topic.t.arn"),
    "a dynamic block": resource(
        "aws_s3_bucket_notification",
        'dynamic "topic" {\nfor_each = [aws_sns_topic.t.arn]\ncontent {\ntopic_arn = topic.value\n}\n}',
    ),
    "an alarm for each": resource(
        "aws_cloudwatch_metric_alarm", "for_each = { a = aws_sns_topic.t.arn }\nalarm_actions = [each.value]"
    ),
    "who knows what for each": resource("aws_instance", "for_each = { a = aws_sns_topic.t.arn }"),
    "a module": 'module "m" {\nsource = "a/b/c"\ntopic = aws_sns_topic.t.arn\n}\n',
    "a function of an unknown role": resource(
        "aws_lambda_function", "role = var.role\nenvironment {\nvariables = { T = aws_sns_topic.t.arn }\n}"
    ),
    "a task of an unknown role": resource(
        "aws_ecs_task_definition",
        "task_role_arn = var.role\ncontainer_definitions = jsonencode([{ t = aws_sns_topic.t.arn }])",
    ),
    "user data": resource("aws_instance", 'user_data = "publish ${aws_sns_topic.t.arn}"'),
    "a policy of the topic": resource(
        "aws_sns_topic_policy",
        "arn = aws_sns_topic.t.arn\npolicy = jsonencode({ Statement = [{ Effect = "
        '"Allow", Action = "SNS:Publish", Principal = "*", Resource = aws_sns_topic.t.arn }] })',
    ),
    "an ARN that is spelled out": resource(
        "aws_cloudwatch_metric_alarm", 'alarm_actions = ["arn:aws:sns:us-east-1:123456789012:order-events"]'
    ),
    "a lookup by name": 'data "aws_sns_topic" "t" {\nname = "order-events"\n}\n',
}
NO_PUBLISHERS = {
    "nothing": "",
    "an output": 'output "t" {\nvalue = aws_sns_topic.t.arn\n}\n',
    "another action": granted("sns:Subscribe", "aws_sns_topic.t.arn"),
    "another topic": resource("aws_sns_topic", 'name = "other"') + granted("sns:Publish", "aws_sns_topic.x.arn"),
    "a denial": granted("sns:Publish", '"*"', "Deny"),
    "what an endpoint lets through": resource(
        "aws_vpc_endpoint", 'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })'
    ),
    "a dashboard": resource("aws_cloudwatch_dashboard", "dashboard_body = jsonencode([aws_sns_topic.t.name])"),
    "an alarm about it": resource("aws_cloudwatch_metric_alarm", "dimensions = { TopicName = aws_sns_topic.t.name }"),
    "an alarm about each": resource(
        "aws_cloudwatch_metric_alarm",
        "for_each = { a = aws_sns_topic.t.name }\nalarm_name = each.key\ndimensions = { TopicName = each.value }",
    ),
    "subscriptions of each": resource(
        "aws_sns_topic_subscription",
        'for_each = { t = aws_sns_topic.t.arn }\ntopic_arn = each.value\nprotocol = "sms"',
    ),
    "a permission": resource("aws_lambda_permission", "source_arn = aws_sns_topic.t.arn"),
    "what waits for it": resource("aws_iam_user", "depends_on = [aws_sns_topic.t]"),
    "a function whose role may not": resource(
        "aws_lambda_function", "role = aws_iam_role.r.arn\nenvironment {\nvariables = { T = aws_sns_topic.t.arn }\n}"
    ),
    "a condition of another policy": resource(
        "aws_sqs_queue_policy",
        'queue_url = "q"\npolicy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", '
        'Resource = "q", Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.t.arn } } }] })',
    ),
    "a managed policy for something else": resource(
        "aws_iam_role_policy_attachment",
        'role = aws_iam_role.r.name\npolicy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"',
    ),
}
SENDERS = {
    "a grant": granted("sqs:SendMessage", "aws_sqs_queue.q.arn"),
    "a subscription": resource("aws_sns_topic_subscription", "endpoint = aws_sqs_queue.q.arn"),
    "another queue": resource(
        "aws_sqs_queue", "redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.q.arn })"
    ),
    "a redrive policy": resource(
        "aws_sqs_queue_redrive_policy", "redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.q.arn })"
    ),
    "a function's dead letters": resource(
        "aws_lambda_function", "dead_letter_config {\ntarget_arn = aws_sqs_queue.q.arn\n}"
    ),
    "failed invocations": resource(
        "aws_lambda_function_event_invoke_config",
        "destination_config {\non_failure {\ndestination = aws_sqs_queue.q.arn\n}\n}",
    ),
    "failed records": resource(
        "aws_lambda_event_source_mapping",
        "destination_config {\non_failure {\ndestination_arn = aws_sqs_queue.q.arn\n}\n}",
    ),
    "an integration by its address": resource("aws_api_gateway_integration", 'uri = "x/${aws_sqs_queue.q.name}"'),
    "an integration by its name": resource(
        "aws_api_gateway_integration", 'uri = "arn:aws:apigateway:us-east-1:sqs:path/123456789012/order-jobs"'
    ),
    "a subscription for each": resource(
        "aws_sns_topic_subscription", "for_each = { q = aws_sqs_queue.q.arn }\nendpoint = each.value"
    ),
    "a pipe": resource("aws_pipes_pipe", "target = aws_sqs_queue.q.arn"),
    "a policy of the queue": resource(
        "aws_sqs_queue_policy",
        "queue_url = aws_sqs_queue.q.id\npolicy = jsonencode({ Statement = [{ Effect = "
        '"Allow", Action = "sqs:*", Principal = { Service = "s3.amazonaws.com" } }] })',
    ),
}
NO_SENDERS = {
    "nothing": "",
    "the consumer": granted("sqs:ReceiveMessage", "aws_sqs_queue.q.arn"),
    "a pipe that reads it": resource("aws_pipes_pipe", "source = aws_sqs_queue.q.arn"),
    "what may use it for dead letters": resource(
        "aws_sqs_queue_redrive_allow_policy",
        'queue_url = "d"\nredrive_allow_policy = jsonencode({ sourceQueueArns = [aws_sqs_queue.q.arn] })',
    ),
    "its own dead letters": resource(
        "aws_sqs_queue_redrive_policy", 'queue_url = aws_sqs_queue.q.id\nredrive_policy = "{}"'
    ),
}


@pytest.mark.parametrize("more", PUBLISHERS.values(), ids=PUBLISHERS)
def test_publishes_or_may(more: str) -> None:
    assert is_fed(TOPIC, "aws_sns_topic.t", more)


@pytest.mark.parametrize("more", NO_PUBLISHERS.values(), ids=NO_PUBLISHERS)
def test_does_not_publish(more: str) -> None:
    assert not is_fed(TOPIC, "aws_sns_topic.t", more)


@pytest.mark.parametrize("more", SENDERS.values(), ids=SENDERS)
def test_sends_or_may(more: str) -> None:
    assert is_fed(QUEUE, "aws_sqs_queue.q", more)


@pytest.mark.parametrize("more", NO_SENDERS.values(), ids=NO_SENDERS)
def test_does_not_send(more: str) -> None:
    assert not is_fed(QUEUE, "aws_sqs_queue.q", more)


def test_json_that_names_it_may_send() -> None:
    module = Module.of(
        {"main.tf": QUEUE.replace('"q"', '"jobs_q"'), "more.tf.json": '{"x": "${aws_sqs_queue.jobs_q}"}'}
    )
    channel = module.find("aws_sqs_queue.jobs_q")
    assert channel is not None
    assert is_sent_to(module, channel, ())
