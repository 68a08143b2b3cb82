"""What Terraform would reject, told in its words; and what it would not, left alone."""

import pytest

from fixer.module import Module
from fixer.validation import Kind, nearest, rejections


def told(code: str) -> list[tuple[Kind, str]]:
    return [(found.kind, found.name) for found in rejections(Module.of({"main.tf": code}))]


WRONG = {
    "an argument that no type has": (
        'resource "aws_sqs_queue" "a" {\n  label = "a"\n}\n',
        [(Kind.UNSUPPORTED_ARGUMENT, "label")],
    ),
    "a block that no type has": (
        'resource "aws_sqs_queue" "a" {\n  redrive {}\n}\n',
        [(Kind.UNSUPPORTED_BLOCK, "redrive")],
    ),
    "a dynamic block that no type has": (
        'resource "aws_sqs_queue" "a" {\n  dynamic "redrive" {\n    for_each = []\n    content {}\n  }\n}\n',
        [(Kind.UNSUPPORTED_BLOCK, "redrive")],
    ),
    "an argument inside of a dynamic block": (
        'resource "aws_dynamodb_table" "a" {\n  name = "a"\n  dynamic "attribute" {\n    for_each = []\n'
        '    content {\n      name  = "a"\n      type  = "S"\n      label = 1\n    }\n  }\n}\n',
        [(Kind.UNSUPPORTED_ARGUMENT, "label")],
    ),
    "an argument of objects that are written as blocks": (
        'resource "aws_security_group" "a" {\n  ingress {\n    port = 1\n  }\n}\n',
        [(Kind.UNSUPPORTED_ARGUMENT, "port")],
    ),
    "what only the provider can set": (
        'resource "aws_sqs_queue" "a" {\n  arn = "a"\n}\n',
        [(Kind.READ_ONLY, "arn")],
    ),
    "the id of a resource": ('resource "aws_sqs_queue" "a" {\n  id = "a"\n}\n', [(Kind.READ_ONLY, "id")]),
    "more blocks than there may be": (
        'resource "aws_dynamodb_table" "a" {\n  name = "a"\n  ttl {}\n  ttl {}\n}\n',
        [(Kind.TOO_MANY_BLOCKS, "ttl")],
    ),
    "a missing argument and a missing block": (
        'resource "aws_api_gateway_method_settings" "a" {\n  rest_api_id = "a"\n  stage_name  = "a"\n}\n',
        [(Kind.MISSING_ARGUMENT, "method_path"), (Kind.MISSING_BLOCK, "settings")],
    ),
    "a type that the provider has not": (
        'data "aws_sqs_topic" "a" {}\nresource "aws_sqs_topic" "a" {}\n',
        [(Kind.DATA_SOURCE, "aws_sqs_topic"), (Kind.RESOURCE_TYPE, "aws_sqs_topic")],
    ),
    "a resource that is not declared": (
        'output "a" {\n  value = "${aws_sqs_queue.a.arn}"\n}\n',
        [(Kind.UNDECLARED_RESOURCE, "aws_sqs_queue.a")],
    ),
    "an attribute through an index": (
        'resource "aws_sqs_queue" "a" {\n  count = 2\n}\noutput "a" {\n  value = aws_sqs_queue.a[0].arnn\n}\n',
        [(Kind.UNSUPPORTED_ATTRIBUTE, "aws_sqs_queue.a")],
    ),
    "an alias that is not declared": (
        'resource "aws_sqs_queue" "a" {\n  provider = aws.east\n}\n',
        [(Kind.PROVIDER_ABSENT, "aws.east")],
    ),
    "a provider that is computed": (
        'resource "aws_sqs_queue" "a" {\n  provider = aws[each.key]\n}\n',
        [(Kind.PROVIDER_REFERENCE, "aws[each.key]")],
    ),
    "a string where a number is needed": (
        'locals {\n  a = "${"a-" + var.b}"\n  c = [1 + "a" * 2]\n}\nvariable "b" {}\n',
        [(Kind.OPERAND, "a"), (Kind.OPERAND, "c")],
    ),
    "arguments in the other order, and of another type": (
        'locals {\n  a = join(["a"], ",")\n  b = contains("a", ["a"])\n  c = max([1])\n  d = concat("a", "b")\n'
        '  e = merge({}, ["a"])\n  f = lookup("a", {})\n}\n',
        [(Kind.FUNCTION_ARGUMENT, name) for name in ("join", "contains", "max", "concat", "merge", "lookup")],
    ),
    "templates for another program": (
        'resource "aws_apigatewayv2_integration" "a" {\n  api_id           = "a"\n  integration_type = "MOCK"\n'
        '  integration_uri  = "https://${stageVariables.host}/"\n}\n',
        [(Kind.INVALID_REFERENCE, "stageVariables.host")],
    ),
    "a repeated data source in a check": (
        'check "a" {\n  data "aws_vpcs" "a" {\n    for_each = []\n  }\n  assert {\n    condition     = true\n'
        '    error_message = "No."\n  }\n}\n',
        [(Kind.META_ARGUMENT, "for_each")],
    ),
}
RIGHT = {
    "meta-arguments": (
        'resource "aws_vpc_endpoint" "a" {\n  count      = 1\n  depends_on = []\n  vpc_id     = "a"\n  lifecycle {}\n'
        "  timeouts {}\n}\n"
    ),
    "objects written as blocks, with some of their arguments": (
        'resource "aws_security_group" "a" {\n  ingress {\n    from_port = 1\n    to_port   = 1\n'
        '    protocol  = "tcp"\n  }\n}\n'
    ),
    "the id of a data source": 'data "aws_vpc" "a" {\n  id = "vpc-1"\n}\n',
    "dynamic blocks count for the least number": (
        'resource "aws_api_gateway_method_settings" "a" {\n  rest_api_id = "a"\n  stage_name  = "a"\n'
        '  method_path = "*/*"\n  dynamic "settings" {\n    for_each = [1]\n    content {}\n  }\n}\n'
    ),
    "names in comments and in text": '# aws_sqs_queue.a.arnn\nlocals {\n  a = "aws_sqs_queue.a.arnn var.b"\n}\n',
    "the names of loops": "locals {\n  a = [for aws_one in [{ b = { c = 1 } }] : aws_one.b.c]\n}\n",
    "names that a loop binds, alone in a template": 'locals {\n  a = [for one in [1] : "${one}"]\n}\n',
    "a whole resource, a splat, a nested block": (
        'resource "aws_sqs_queue" "a" {\n  count = 2\n}\nlocals {\n  a = aws_sqs_queue.a\n'
        "  b = aws_sqs_queue.a[*].arn\n  c = aws_sqs_queue.a.*.arn\n}\n"
        'resource "aws_dynamodb_table" "t" {\n  name = "t"\n}\n'
        'output "t" {\n  value = aws_dynamodb_table.t.attribute\n}\n'
    ),
    "arguments whose type nobody can tell": (
        'variable "a" {}\nlocals {\n  a = [join(var.a, ["b"]), contains(var.a, "b"), contains(var.a, var.a)]\n'
        '  b = [max(var.a...), max(["1"]...), concat(var.a, "${var.a}"), merge(var.a, {}), join(",", ["a"], "b")]\n}\n'
    ),
    "strings that are numbers": 'locals {\n  a = "1" + "${var.b}" * 2\n  b = "a" == "b"\n  c = "1 + " # "a" + 1\n}\n'
    'variable "b" {}\n',
    "code between backticks that reads what is declared": (
        'variable "names" {}\nresource "aws_cloudfront_function" "a" {\n  name    = "a"\n'
        '  runtime = "cloudfront-js-2.0"\n  code    = <<-EOT\n    const a = `${[for x in var.names : x.y][0]}`;\n'
        "  EOT\n}\n"
    ),
    "a provider that nobody knows": 'resource "vault_mount" "a" {\n  anything = 1\n}\n',
    "a built-in resource": (
        'resource "terraform_data" "a" {\n  input = 1\n}\noutput "a" {\n  value = terraform_data.a.output\n}\n'
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_told(case: str) -> None:
    code, expected = WRONG[case]
    assert told(code) == expected


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_is_left_alone(case: str) -> None:
    assert told(RIGHT[case]) == []


def test_an_argument_that_resembles_another_names_it() -> None:
    found = rejections(Module.of({"main.tf": 'resource "aws_sqs_queue" "a" {\n  nam = "a"\n}\n'}))
    assert found[0].message == 'aws_sqs_queue.a: An argument named "nam" is not expected here. Did you mean "name"?'


def test_of_something_in_a_block_it_is_told_which_one() -> None:
    code = 'resource "aws_lb_target_group" "a" {\n  health_check {\n    retries = 3\n  }\n}\n'
    found = rejections(Module.of({"main.tf": code}))
    assert found[0].message.startswith("aws_lb_target_group.a, block health_check: An argument named")


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("nam", ["name", "tags"], "name"),
        ("nam", ["name", "namx"], ""),
        ("abcdef", ["uvwxyz"], ""),
        ("name", ["name"], ""),
        ("subnet_id", ["subnet_ids", "subnets"], "subnet_ids"),
    ],
)
def test_the_nearest_name_is_the_only_one_at_its_distance(name: str, names: list[str], expected: str) -> None:
    assert nearest(name, names) == expected


NEEDS = 'terraform {{\n  required_providers {{\n    aws = {{\n      version = "{}"\n    }}\n  }}\n}}\n'
EIP = 'resource "aws_eip" "a" {\n  vpc = true\n}\n'
QUEUE = 'resource "aws_sqs_queue" "a" {\n  region = "eu-west-1"\n}\n'
STATEMENT = (
    'resource "aws_ecs_service" "a" {\n  name = "a"\n  deployment_configuration {\n    strategy = "CANARY"\n  }\n}\n'
)
FLOW = 'resource "aws_flow_log" "a" {\n  log_destination = "a"\n  traffic_type = "ALL"\n}\n'


@pytest.mark.parametrize(
    ("constraint", "code", "expected"),
    [
        ("~> 5.0", EIP, []),
        ("~> 6.0", EIP, [(Kind.UNSUPPORTED_ARGUMENT, "vpc")]),
        (">= 6.2, < 7.0", EIP, [(Kind.UNSUPPORTED_ARGUMENT, "vpc")]),
        (">= 5.0", EIP, []),
        ("~> 5.0", QUEUE, [(Kind.UNSUPPORTED_ARGUMENT, "region")]),
        ("~> 6.0", QUEUE, []),
        (">= 5.0", QUEUE, []),
        ("~> 5.0", STATEMENT, [(Kind.UNSUPPORTED_BLOCK, "deployment_configuration")]),
        ("~> 6.0", STATEMENT, []),
        (">= 5.0", STATEMENT, []),
        (">= 5.0", STATEMENT.replace("strategy", "strateg"), [(Kind.UNSUPPORTED_BLOCK, "deployment_configuration")]),
        ("~> 6.0", STATEMENT.replace("strategy", "strateg"), [(Kind.UNSUPPORTED_ARGUMENT, "strateg")]),
        (">= 5.0", FLOW, [(Kind.COMBINATION, "eni_id")]),
        ("~> 6.0", FLOW, [(Kind.COMBINATION, "eni_id")]),
        ("~> 6.0", FLOW.replace("traffic_type", "regional_nat_gateway_id"), []),
        ("~> 6.0", 'resource "aws_dynamodb_tables" "a" {}\n', [(Kind.RESOURCE_TYPE, "aws_dynamodb_tables")]),
        (">= 7.0", 'resource "aws_dynamodb_tables" "a" {}\n', []),
        (">= 7.0", EIP, [(Kind.UNSUPPORTED_ARGUMENT, "vpc")]),
    ],
)
def test_the_version_that_is_asked_for_tells_what_is_rejected(
    constraint: str, code: str, expected: list[tuple[Kind, str]]
) -> None:
    assert told(NEEDS.format(constraint) + code) == expected
