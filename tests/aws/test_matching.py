"""What a statement allows, and which resources of the module it is about."""

import pytest

from fixer.aws import allows, covered, covers, managed_allows, matches, statements
from fixer.aws.matching import overlap
from fixer.hcl import parse_expression
from fixer.module import Module

MODULE = """
variable "topic_arn" {}

variable "prefix" {
  default = "app"
}

locals {
  topic_arn = aws_sns_topic.alerts.arn
  topics    = [aws_sns_topic.alerts.arn, aws_sns_topic.updates.arn]
  arns      = { alerts = aws_sns_topic.alerts.arn, updates = aws_sns_topic.updates.arn }
  name      = "${var.prefix}-alerts"
  circle    = local.circle
}

data "aws_caller_identity" "current" {}

resource "aws_sns_topic" "alerts" {
  name = local.name
}

resource "aws_sns_topic" "updates" {
  name = "${var.prefix}-updates"
}

resource "aws_sns_topic" "unnamed" {}

resource "aws_cloudwatch_log_group" "app" {
  name = "/app/${var.prefix}"
}

resource "aws_secretsmanager_secret" "db" {
  name = "db"
}

resource "aws_ssm_parameter" "url" {
  name = "url"
}

resource "aws_sns_topic_policy" "alerts" {
  arn    = aws_sns_topic.alerts.arn
  policy = ""
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

resource "aws_sns_topic_subscription" "each" {
  for_each  = { one = aws_sns_topic.updates.arn, two = aws_sqs_queue.jobs.arn }
  topic_arn = each.value
}

resource "aws_sns_topic_subscription" "instances" {
  for_each = aws_sns_topic.alerts
}
"""


def statement(code: str) -> str:
    return (
        MODULE + f'resource "aws_iam_role_policy" "p" {{\n  policy = jsonencode({{ Statement = [{{ {code} }}] }})\n}}\n'
    )


@pytest.mark.parametrize(
    ("code", "action", "answer"),
    [
        ('Effect = "Allow", Action = "sns:Publish"', "sns:Publish", "yes"),
        ('Effect = "Allow", Action = ["sqs:*", "sns:Pub*"]', "sns:Publish", "yes"),
        ('Effect = "Allow", Action = "*"', "sns:Publish", "yes"),
        ('Effect = "Allow", Action = "SNS:publish"', "sns:Publish", "yes"),
        ('Effect = "Allow", Action = "sns:?ublish"', "sns:Publish", "yes"),
        ('Effect = "Allow", Action = "sns:Publish"', "sns:PublishBatch", "no"),
        ('Effect = "Allow", Action = "sns.Publish"', "sns:Publish", "no"),
        ('Effect = "Allow", Action = var.actions', "sns:Publish", "maybe"),
        ('Effect = "Allow", Action = concat(["sqs:*"], var.actions)', "sqs:SendMessage", "yes"),
        ('Effect = "Allow", Action = concat(["sqs:*"], var.actions)', "sns:Publish", "maybe"),
        ('Effect = "Allow", NotAction = "iam:*"', "sns:Publish", "yes"),
        ('Effect = "Allow", NotAction = ["sns:*"]', "sns:Publish", "no"),
        ('Effect = "Deny", Action = "sns:Publish"', "sns:Publish", "no"),
        ('Effect = var.effect, Action = "sns:Publish"', "sns:Publish", "maybe"),
        ('Effect = var.effect, Action = "sqs:*"', "sns:Publish", "no"),
    ],
)
def test_what_a_statement_allows(code: str, action: str, answer: str) -> None:
    module = Module.of({"main.tf": statement(code)})
    policy = module.resources("aws_iam_role_policy")[0]
    (found,) = statements(module, policy)
    assert allows(found, action) == answer


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("aws_sns_topic.alerts.arn", "yes"),
        ("aws_sns_topic.alerts.id", "yes"),
        ("aws_sns_topic.alerts[0].arn", "yes"),
        ('aws_sns_topic.alerts["a"].arn', "yes"),
        ("aws_sns_topic.alerts[*].arn", "yes"),
        ("values(aws_sns_topic.alerts)[*].arn", "yes"),
        ('"${aws_sns_topic.alerts.arn}"', "yes"),
        ('"${aws_sns_topic.alerts.arn}*"', "yes"),
        ('"${aws_sns_topic.alerts.arn}/*"', "maybe"),
        ('"*"', "yes"),
        ("local.topic_arn", "yes"),
        ("local.topics", "yes"),
        ("local.topics[0]", "yes"),
        ("local.arns.alerts", "yes"),
        ("local.arns.updates", "no"),
        ('local.arns["updates"]', "no"),
        ("local.circle", "maybe"),
        ("[aws_sqs_queue.jobs.arn, local.topic_arn]", "yes"),
        ("concat([aws_sqs_queue.jobs.arn], local.topics)", "yes"),
        ("var.open ? aws_sns_topic.alerts.arn : aws_sns_topic.updates.arn", "yes"),
        ("[for t in aws_sns_topic.alerts : t.arn]", "yes"),
        ("[for t in [aws_sns_topic.alerts] : t.arn]", "yes"),
        ("[for t in aws_sns_topic.updates : t.arn]", "no"),
        ("[for name in var.names : aws_sns_topic.alerts[name].arn]", "maybe"),
        ("aws_sns_topic.updates.arn", "no"),
        ("aws_sqs_queue.jobs.arn", "no"),
        ("values(local.arns)", "yes"),
        ("[for name, arn in local.arns : arn]", "yes"),
        ("aws_sns_topic.alerts.name", "maybe"),
        ("aws_sns_topic_subscription.each.topic_arn", "maybe"),
        ("aws_sns_topic_policy.alerts.arn", "maybe"),
        ("var.topic_arn", "maybe"),
        ("module.topics.arn", "maybe"),
        ("null", "no"),
        # Spelled out: what differs in words that are known is another resource.
        ('"arn:aws:sns:*:*:*"', "yes"),
        ('"arn:aws:sns:eu-west-1:${data.aws_caller_identity.current.account_id}:${var.prefix}-alerts"', "yes"),
        ('"arn:aws:sns:eu-west-1:123456789012:${local.name}"', "yes"),
        ('"arn:aws:sns:*:*:${var.prefix}-*"', "yes"),
        ('"arn:aws:sns:*:*:${var.other}-alerts"', "maybe"),
        ('"arn:aws:sns:*:*:app-alerts"', "maybe"),
        ('"arn:aws:sns:*:*:${var.prefix}-updates"', "no"),
        ('"arn:aws:sqs:*:*:*"', "no"),
        ('"arn:aws:s3:::bucket/*"', "no"),
        ('"arn:${var.partition}:sns:*:*:*"', "yes"),
        ('"${var.arn_prefix}:${var.prefix}-alerts"', "maybe"),
    ],
)
def test_whether_an_expression_is_a_topic(code: str, answer: str) -> None:
    module = Module.of({"main.tf": MODULE})
    holder = module.resources("aws_sns_topic_policy")[0]
    assert covered(module, holder, parse_expression(code), "aws_sns_topic.alerts") == answer


def test_a_topic_whose_name_is_made_up_can_have_any() -> None:
    module = Module.of({"main.tf": MODULE})
    holder = module.resources("aws_sns_topic_policy")[0]
    pattern = parse_expression('"arn:aws:sns:*:*:orders"')
    assert covered(module, holder, pattern, "aws_sns_topic.unnamed") == "maybe"


@pytest.mark.parametrize(
    ("address", "arn", "answer"),
    [
        ("aws_cloudwatch_log_group.app", "arn:aws:logs:*:*:log-group:*", "yes"),
        ("aws_cloudwatch_log_group.app", "arn:aws:logs:*:*:log-group:/app/*:*", "yes"),
        ("aws_cloudwatch_log_group.app", "arn:aws:logs:*:*:log-group:/app/${var.prefix}:*", "yes"),
        ("aws_cloudwatch_log_group.app", "arn:aws:logs:*:*:*", "yes"),
        ("aws_cloudwatch_log_group.app", "arn:aws:logs:*:*:log-group:/aws/lambda/*", "no"),
        ("aws_secretsmanager_secret.db", "arn:aws:secretsmanager:*:*:secret:db-*", "yes"),
        ("aws_secretsmanager_secret.db", "arn:aws:secretsmanager:*:*:secret:db-??????", "maybe"),
        ("aws_secretsmanager_secret.db", "arn:aws:secretsmanager:*:*:secret:other-*", "no"),
        ("aws_ssm_parameter.url", "arn:aws:ssm:*:*:parameter/url", "yes"),
        ("aws_ssm_parameter.url", "arn:aws:ssm:*:*:parameter/url/*", "no"),
    ],
)
def test_arns_of_other_services(address: str, arn: str, answer: str) -> None:
    module = Module.of({"main.tf": MODULE})
    holder = module.resources("aws_sns_topic_policy")[0]
    assert covered(module, holder, parse_expression(f'"{arn}"'), address) == answer


@pytest.mark.parametrize(
    ("holder", "code", "address", "answer"),
    [
        ("aws_sns_topic_subscription.each", "each.value", "aws_sns_topic.updates", "yes"),
        ("aws_sns_topic_subscription.each", "each.value", "aws_sqs_queue.jobs", "yes"),
        ("aws_sns_topic_subscription.each", "each.value", "aws_sns_topic.alerts", "no"),
        ("aws_sns_topic_subscription.instances", "each.value.arn", "aws_sns_topic.alerts", "yes"),
        ("aws_sns_topic_subscription.instances", "each.value.arn", "aws_sns_topic.updates", "no"),
        ("aws_sns_topic_policy.alerts", "each.value", "aws_sns_topic.alerts", "maybe"),
    ],
)
def test_each_is_what_the_block_says(holder: str, code: str, address: str, answer: str) -> None:
    module = Module.of({"main.tf": MODULE})
    block = module.find(holder)
    assert block is not None
    assert covered(module, block, parse_expression(code), address) == answer


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ('Effect = "Allow", Action = "*", Resource = aws_sns_topic.alerts.arn', "yes"),
        ('Effect = "Allow", Action = "*", NotResource = aws_sns_topic.alerts.arn', "no"),
        ('Effect = "Allow", Action = "*", NotResource = aws_sqs_queue.jobs.arn', "yes"),
        ('Effect = "Allow", Action = "*"', "maybe"),
    ],
)
def test_what_a_statement_is_about(code: str, answer: str) -> None:
    module = Module.of({"main.tf": statement(code)})
    (found,) = statements(module, module.resources("aws_iam_role_policy")[0])
    assert covers(module, found, "aws_sns_topic.alerts") == answer


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("a*", "*b", True),
        ("a*c", "*b", False),
        ("*-alerts", "*-updates", False),
        ("a?c", "abc", True),
        ("", "*", True),
        ("", "a", False),
        ("*", "*", True),
        ("a*b*c", "axc", False),
    ],
)
def test_whether_patterns_overlap(first: str, second: str, answer: bool) -> None:
    assert overlap(first, second) is answer
    assert overlap(second, first) is answer


def test_a_pattern_is_no_regular_expression() -> None:
    assert matches("a.c*", "a.cd")
    assert not matches("a.c", "abc")


@pytest.mark.parametrize(
    ("name", "action", "answer"),
    [
        ("AdministratorAccess", "sns:Publish", "yes"),
        ("AWSLambdaVPCAccessExecutionRole", "sns:Publish", "no"),
        ("AWSLambdaVPCAccessExecutionRole", "logs:PutLogEvents", "yes"),
        ("AmazonSQSFullAccess", "sqs:SendMessage", "yes"),
        ("AWSGlueServiceRole", "s3:PutObject", "maybe"),
        ("ReadOnlyAccess", "sns:Publish", "no"),
        ("ReadOnlyAccess", "kinesis:GetRecords", "maybe"),
        ("SomethingNew", "sns:Publish", "maybe"),
    ],
)
def test_what_managed_policies_allow(name: str, action: str, answer: str) -> None:
    assert managed_allows(name, action) == answer
