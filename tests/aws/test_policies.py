"""Policies in every way of writing, whose they are, and what a role may do by them."""

import pytest

from fixer.aws import Document, Grants, document, grants, place_for, resource_policies, role_of, roles_of, users_of
from fixer.module import Declaration, Module

ROLE = 'resource "aws_iam_role" "worker" {\n  name = "worker"\n}\n\n'
STATEMENT = '{ Effect = "Allow", Action = "sns:Publish", Resource = "*" }'
JSON = '{ "Statement": [{ "Effect": "Allow", "Action": "sns:Publish", "Resource": "${aws_sns_topic.t.arn}" }] }'


def found(module: Module, address: str) -> Declaration:
    declaration = module.find(address)
    assert declaration is not None
    return declaration


def read(code: str, more: str = "") -> Document:
    module = Module.of({"main.tf": f'resource "aws_iam_policy" "p" {{\n  policy = {code}\n}}\n{more}'})
    policy = found(module, "aws_iam_policy.p")
    value = policy.value("policy")
    assert value is not None
    return document(module, policy, value)


DATA = """
data "aws_iam_policy_document" "d" {
  statement {
    sid       = "One"
    actions   = ["sns:Publish"]
    resources = ["*"]
  }
}
"""
MORE = """
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy_document.e.json]

  statement {
    actions = ["sns:Publish"]
  }

  dynamic "statement" {
    for_each = var.more
    content {
      effect  = "Deny"
      actions = [statement.value]
    }
  }
}

data "aws_iam_policy_document" "e" {
  statement {
    actions = ["sqs:*"]
  }
}
"""


@pytest.mark.parametrize(
    ("code", "more", "statements", "complete", "places"),
    [
        (f"jsonencode({{ Statement = [{STATEMENT}, {STATEMENT}] }})", "", 2, True, 1),
        (f"jsonencode({{ Statement = {STATEMENT} }})", "", 1, True, 1),
        (f"jsonencode({{ Statement = concat([{STATEMENT}], var.more) }})", "", 1, False, 1),
        (f"jsonencode({{ Statement = concat([{STATEMENT}], var.x ? [{STATEMENT}] : []) }})", "", 2, True, 1),
        (f"jsonencode({{ Statement = [for t in var.topics : {STATEMENT}] }})", "", 1, True, 0),
        (f"jsonencode({{ Statement = [{STATEMENT}, local.s] }})", f"locals {{\n  s = {STATEMENT}\n}}\n", 2, True, 1),
        ("jsonencode({ Statement = local.s })", f"locals {{\n  s = [{STATEMENT}]\n}}\n", 1, True, 1),
        ("jsonencode({ Statement = var.statements })", "", 0, False, 0),
        ("jsonencode(local.p)", f"locals {{\n  p = {{ Statement = [{STATEMENT}] }}\n}}\n", 1, True, 1),
        ("jsonencode(merge(local.p, {}))", "", 0, False, 0),
        (f"<<-EOF\n  {JSON}\n  EOF", "", 1, True, 1),
        ('"{ \\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": \\"sns:*\\" }] }"', "", 1, True, 1),
        ("data.aws_iam_policy_document.d.json", DATA, 1, True, 1),
        ('"${data.aws_iam_policy_document.d.json}"', DATA, 1, True, 1),
        ("data.aws_iam_policy_document.d[0].json", DATA, 1, True, 1),
        ("data.aws_iam_policy_document.d.json", MORE, 3, True, 2),
        ("var.x ? data.aws_iam_policy_document.d.json : null", DATA, 1, True, 0),
        ('file("policy.json")', "", 0, False, 0),
        ("var.policy", "", 0, False, 0),
        ("local.p", "locals {\n  p = local.p\n}\n", 0, False, 0),
    ],
)
def test_what_a_policy_says(code: str, more: str, statements: int, complete: bool, places: int) -> None:
    said = read(code, more)
    assert (len(said.statements), said.complete, len(said.places)) == (statements, complete, places)


def test_what_is_interpolated_in_json_is_read() -> None:
    (statement,) = read(f"<<-EOF\n  {JSON}\n  EOF").statements
    assert statement.actions == ("sns:Publish",)
    assert [value.code for value in statement.resources] == ['"${aws_sns_topic.t.arn}"']


def test_a_value_that_is_encoded_into_json_is_read() -> None:
    (statement,) = read(
        '<<EOF\n{ "Statement": { "Effect": "Allow", "Action": ${jsonencode(["a:B"])}, "Resource": "*" } }\nEOF'
    ).statements
    assert statement.actions == ("a:B",)


def test_principals_and_conditions() -> None:
    (statement,) = read(
        """jsonencode({
    Statement = [{
      Sid       = "Feed"
      Effect    = "Allow"
      Principal = { Service = ["sns.amazonaws.com", var.service], AWS = "*" }
      Action    = "sqs:SendMessage"
      Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.t.arn } }
    }]
  })"""
    ).statements
    assert statement.sid == "Feed"
    assert [(principal.kind, principal.names) for principal in statement.principals] == [
        ("Service", ("sns.amazonaws.com", None)),
        ("AWS", ("*",)),
    ]
    (condition,) = statement.conditions
    assert (condition.operator, condition.key) == ("ArnEquals", "aws:SourceArn")
    assert [value.code.strip() for value in condition.values] == ["aws_sns_topic.t.arn"]


def granted(code: str) -> Grants:
    module = Module.of({"main.tf": ROLE + code})
    return grants(module, found(module, "aws_iam_role.worker"))


POLICY = f"  policy = jsonencode({{ Statement = [{STATEMENT}] }})\n"
MANAGED = f'resource "aws_iam_policy" "p" {{\n{POLICY}}}\n\n'


def attachment(role: str, arn: str, more: str = "") -> str:
    return f'resource "aws_iam_role_policy_attachment" "a" {{\n{more}  role = {role}\n  policy_arn = {arn}\n}}\n'


AWS = "arn:aws:iam::aws:policy"
NAMES = '["AmazonSQSFullAccess", "service-role/AWSLambdaRole"]'
OBJECTS = '{ a = { policy = "AmazonSQSFullAccess" }, b = { policy = "service-role/AWSLambdaRole" } }'


@pytest.mark.parametrize(
    ("code", "answer", "managed"),
    [
        ("", "no", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = aws_iam_role.worker.id\n{POLICY}}}\n', "yes", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = aws_iam_role.worker.name\n{POLICY}}}\n', "yes", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = "worker"\n{POLICY}}}\n', "yes", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = "other"\n{POLICY}}}\n', "no", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = var.role\n{POLICY}}}\n', "no", ()),
        (f'resource "aws_iam_role_policy" "p" {{\n  role = each.value\n{POLICY}}}\n', "maybe", ()),
        ('resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.worker.id\n  policy = var.p\n}\n', "maybe", ()),
        (MANAGED, "no", ()),
        (MANAGED + attachment("var.role", "aws_iam_policy.p.arn"), "no", ()),
        (MANAGED + attachment('"other"', "var.policy_arn"), "no", ()),
        (MANAGED + attachment("aws_iam_role.worker.name", "each.value"), "maybe", ()),
        (MANAGED + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn"), "yes", ()),
        (MANAGED + attachment("each.value", "aws_iam_policy.p.arn"), "maybe", ()),
        (
            MANAGED
            + attachment("aws_iam_role.worker.name", "each.value", "  for_each = { p = aws_iam_policy.p.arn }\n"),
            "yes",
            (),
        ),
        (attachment("aws_iam_role.worker.name", "var.policy_arn"), "maybe", ()),
        (
            attachment("aws_iam_role.worker.name", '"arn:aws:iam::aws:policy/AmazonSNSFullAccess"'),
            "yes",
            ("AmazonSNSFullAccess",),
        ),
        (
            attachment(
                "aws_iam_role.worker.name",
                '"arn:${data.aws_partition.p.partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"',
            ),
            "no",
            ("AWSLambdaBasicExecutionRole",),
        ),
        (
            attachment("aws_iam_role.worker.name", "data.aws_iam_policy.d.arn")
            + 'data "aws_iam_policy" "d" {\n  name = "AmazonSNSFullAccess"\n}\n',
            "yes",
            ("AmazonSNSFullAccess",),
        ),
        # What is put together from each instance.
        *[
            (
                attachment("aws_iam_role.worker.name", arn, more)
                + 'locals {\n  names = ["AmazonSQSFullAccess", "service-role/AWSLambdaRole"]\n}\n',
                "no",
                ("AmazonSQSFullAccess", "AWSLambdaRole"),
            )
            for arn, more in (
                (f'"{AWS}/${{each.value}}"', f"  for_each = toset({NAMES})\n"),
                (f'"{AWS}/${{each.key}}"', f"  for_each = toset({NAMES})\n"),
                (f'"{AWS}/${{each.value}}"', "  for_each = toset(local.names)\n"),
                (f'"{AWS}/${{local.names[count.index]}}"', "  count = length(local.names)\n"),
                (f'"{AWS}/${{each.value.policy}}"', f"  for_each = {OBJECTS}\n"),
                (f'"{AWS}/${{element({NAMES}, count.index)}}"', "  count = 2\n"),
                (f'"{AWS}/${{{NAMES}[count.index]}}"', "  count = 2\n"),
                (f'["{AWS}/AmazonSQSFullAccess", "{AWS}/service-role/AWSLambdaRole"][count.index]', "  count = 2\n"),
                (
                    '"arn:${data.aws_partition.p.partition}:iam::aws:policy/${each.value}"',
                    f"  for_each = toset({NAMES})\n",
                ),
            )
        ],
        *[
            (attachment("aws_iam_role.worker.name", arn, more), "maybe", ())
            for arn, more in (
                (f'"{AWS}/${{each.value}}"', "  for_each = toset(var.names)\n"),
                (f'"{AWS}/${{each.value}}"', f"  for_each = toset(concat({NAMES}, var.names))\n"),
                (f'"{AWS}/${{each.key}}${{each.value}}"', f"  for_each = toset({NAMES})\n"),
                ('"arn:aws:iam::${var.account}:policy/${each.value}"', f"  for_each = toset({NAMES})\n"),
            )
        ],
        (
            attachment("aws_iam_role.worker.name", "data.aws_iam_policy.d[each.key].arn")
            + f'data "aws_iam_policy" "d" {{\n  for_each = toset({NAMES})\n  name = each.value\n}}\n',
            "no",
            ("AmazonSQSFullAccess", "AWSLambdaRole"),
        ),
        (
            attachment("each.value.name", "aws_iam_policy.p.arn", "  for_each = aws_iam_role.worker\n") + MANAGED,
            "yes",
            (),
        ),
        (
            MANAGED
            + 'resource "aws_iam_policy_attachment" "a" {\n  roles = [aws_iam_role.worker.name]\n'
            + "  policy_arn = aws_iam_policy.p.arn\n}\n",
            "yes",
            (),
        ),
        (
            MANAGED
            + 'resource "aws_iam_role_policy_attachments_exclusive" "a" {\n  role_name = aws_iam_role.worker.name\n'
            + "  policy_arns = [aws_iam_policy.p.arn]\n}\n",
            "yes",
            (),
        ),
    ],
)
def test_what_a_role_may_do(code: str, answer: str, managed: tuple[str, ...]) -> None:
    module = Module.of({"main.tf": ROLE + code})
    role = grants(module, found(module, "aws_iam_role.worker"))
    assert role.allow(module, "sns:Publish") == answer
    assert role.managed == managed


def test_policies_in_the_role_itself() -> None:
    module = Module.of(
        {
            "main.tf": 'resource "aws_iam_role" "worker" {\n'
            '  managed_policy_arns = ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]\n'
            f"  inline_policy {{\n{POLICY}  }}\n}}\n"
        }
    )
    role = grants(module, found(module, "aws_iam_role.worker"))
    assert role.allow(module, "sns:Publish") == "yes"
    assert role.allow(module, "sqs:SendMessage") == "yes"
    assert role.allow(module, "kinesis:PutRecord") == "no"


@pytest.mark.parametrize(
    ("code", "place"),
    [
        (f'resource "aws_iam_role_policy" "p" {{\n  role = aws_iam_role.worker.id\n{POLICY}}}\n', True),
        (
            'resource "aws_iam_role_policy" "p" {\n  count = var.x ? 1 : 0\n'
            f"  role = aws_iam_role.worker.id\n{POLICY}}}\n",
            False,
        ),
        (MANAGED + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn"), True),
        (
            MANAGED
            + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn")
            + attachment("aws_iam_role.other.name", "aws_iam_policy.p.arn").replace('"a"', '"b"')
            + 'resource "aws_iam_role" "other" {}\n',
            False,
        ),
        (MANAGED + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn", "  count = var.x ? 1 : 0\n"), False),
        (
            MANAGED
            + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn")
            + 'resource "aws_iam_user_policy_attachment" "u" {\n  user = "u"\n  policy_arn = aws_iam_policy.p.arn\n}\n',
            False,
        ),
        (
            MANAGED
            + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn")
            + 'resource "aws_iam_role" "other" {\n  permissions_boundary = aws_iam_policy.p.arn\n}\n',
            False,
        ),
        (
            MANAGED
            + attachment("aws_iam_role.worker.name", "aws_iam_policy.p.arn")
            + 'output "policy" {\n  value = aws_iam_policy.p.arn\n}\n',
            True,
        ),
        (
            'resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.worker.id\n'
            f"  policy = data.aws_iam_policy_document.d.json\n}}\n{DATA}",
            True,
        ),
        (
            'resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.worker.id\n'
            f"  policy = data.aws_iam_policy_document.d.json\n}}\n{DATA}"
            'output "policy" {\n  value = data.aws_iam_policy_document.d.json\n}\n',
            False,
        ),
    ],
)
def test_a_statement_goes_where_only_the_role_gets_it(code: str, place: bool) -> None:
    module = Module.of({"main.tf": ROLE + code})
    role = grants(module, found(module, "aws_iam_role.worker"))
    assert (place_for(module, role) is not None) is place


def test_a_policy_of_the_role_that_an_override_replaces_is_not_added_to() -> None:
    policy = f'resource "aws_iam_role_policy" "p" {{\n  role = aws_iam_role.worker.id\n{POLICY}}}\n'
    module = Module.of({"main.tf": ROLE, "main_override.tf": policy})
    assert place_for(module, grants(module, found(module, "aws_iam_role.worker"))) is None


@pytest.mark.parametrize(
    ("code", "role"),
    [
        ("aws_iam_role.worker.arn", "aws_iam_role.worker"),
        ("aws_iam_role.worker[0].arn", "aws_iam_role.worker"),
        ("aws_iam_role.worker[each.key].arn", "aws_iam_role.worker"),
        ("local.role_arn", "aws_iam_role.worker"),
        ('"${aws_iam_role.worker.arn}"', "aws_iam_role.worker"),
        ("one(aws_iam_role.worker[*].arn)", "aws_iam_role.worker"),
        ("var.x ? aws_iam_role.worker.arn : aws_iam_role.other.arn", None),
        ("var.role_arn", None),
        ("data.aws_iam_role.worker.arn", None),
        ("module.roles.arn", None),
    ],
)
def test_the_role_of_a_function(code: str, role: str | None) -> None:
    module = Module.of(
        {
            "main.tf": f'resource "aws_lambda_function" "f" {{\n  role = {code}\n}}\n\n'
            'locals {\n  role_arn = aws_iam_role.worker.arn\n}\n\nresource "aws_iam_role" "other" {}\n\n' + ROLE
        }
    )
    taken = role_of(module, found(module, "aws_lambda_function.f"))
    assert (taken and taken.address) == role


def test_all_roles_of_a_block_and_all_users_of_a_role() -> None:
    module = Module.of(
        {
            "main.tf": ROLE
            + """
resource "aws_iam_role" "execution" {}

resource "aws_ecs_task_definition" "t" {
  task_role_arn      = aws_iam_role.worker.arn
  execution_role_arn = aws_iam_role.execution.arn
}

resource "aws_iam_instance_profile" "i" {
  role = aws_iam_role.worker.name
}

resource "aws_instance" "i" {
  iam_instance_profile = aws_iam_instance_profile.i.name
}

resource "aws_kinesis_firehose_delivery_stream" "f" {
  extended_s3_configuration {
    role_arn = var.role_arn
  }
}
"""
        }
    )
    of_task = roles_of(module, found(module, "aws_ecs_task_definition.t"))
    assert [role.address for role in of_task.roles] == ["aws_iam_role.worker", "aws_iam_role.execution"]
    of_instance = roles_of(module, found(module, "aws_instance.i"))
    assert [role.address for role in of_instance.roles] == ["aws_iam_role.worker"]
    assert not roles_of(module, found(module, "aws_kinesis_firehose_delivery_stream.f")).complete
    users = users_of(module, found(module, "aws_iam_role.worker"))
    assert [user.address for user in users] == ["aws_ecs_task_definition.t", "aws_instance.i"]


def test_the_policies_of_resources() -> None:
    module = Module.of(
        {
            "main.tf": f"""
resource "aws_sns_topic" "t" {{
{POLICY}}}

resource "aws_sns_topic" "u" {{}}

resource "aws_sns_topic_policy" "u" {{
  arn    = aws_sns_topic.u.arn
{POLICY}}}

resource "aws_sqs_queue_policy" "q" {{
  queue_url = var.queue_url
{POLICY}}}

resource "aws_sqs_queue" "q" {{}}
"""
        }
    )
    everything = [
        (policy.declaration.address, policy.subjects, policy.complete) for policy in resource_policies(module)
    ]
    assert everything == [
        ("aws_sns_topic.t", ("aws_sns_topic.t",), True),
        ("aws_sns_topic_policy.u", ("aws_sns_topic.u",), True),
        ("aws_sqs_queue_policy.q", (), False),
    ]
    of = [
        [policy.declaration.address for policy in resource_policies(module, address)]
        for address in ("aws_sns_topic.t", "aws_sns_topic.u", "aws_sqs_queue.q")
    ]
    assert of == [["aws_sns_topic.t"], ["aws_sns_topic_policy.u"], ["aws_sqs_queue_policy.q"]]
