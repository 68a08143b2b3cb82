"""Which endpoints are gateway endpoints, in the many ways in which services and types are written."""

import pytest

import fixer
from fixer.module import Module
from transforms._networks.gateway_endpoints import Unclear, is_gateway
from transforms.route_gateway_endpoints import RouteGatewayEndpoints

BESIDE = """
variable "services" {
  default = ["s3", "dynamodb"]
}

variable "storage" {
  default = "com.amazonaws.eu-west-1.s3"
}

variable "type" {
  default = "Interface"
}

locals {
  names   = { s3 = "com.amazonaws.${var.aws_region}.s3", kv = "com.amazonaws.${var.aws_region}.dynamodb" }
  objects = { s3 = { service = "s3" }, kv = { service = "dynamodb" } }
  queue   = "sqs"
}

data "aws_vpc_endpoint_service" "s3" {
  service_name = "com.amazonaws.eu-west-1.s3"
}
"""


def decided(arguments: str) -> bool | None:
    """Whether an endpoint with these arguments is a gateway endpoint; None where it is left alone."""
    module = Module.of({"main.tf": f'{BESIDE}\nresource "aws_vpc_endpoint" "this" {{\n{arguments}\n}}\n'})
    try:
        return is_gateway(module, module.resources("aws_vpc_endpoint")[0])
    except Unclear:
        return None


@pytest.mark.parametrize(
    "service",
    [
        '"com.amazonaws.eu-west-1.s3"',
        '"cn.com.amazonaws.cn-north-1.s3"',
        '"com.amazonaws.${var.aws_region}.dynamodb"',
        '"com.amazonaws.${data.aws_region.current.name}.s3express"',
        '"com.amazonaws.${var.aws_region}.${var.services[0]}"',
        'format("com.amazonaws.%s.s3", var.aws_region)',
        'format("com.amazonaws.%s.%s", var.aws_region, "dynamodb")',
        'join(".", ["com.amazonaws", var.aws_region, "s3"])',
        "data.aws_vpc_endpoint_service.s3.service_name",
        "local.names.s3",
        'local.names["kv"]',
        "var.storage",
    ],
)
def test_tells_gateway_services(service: str) -> None:
    assert decided(f"service_name = {service}") is True


@pytest.mark.parametrize(
    "arguments",
    [
        'for_each = toset(["s3", "dynamodb"])\nservice_name = "com.amazonaws.${var.aws_region}.${each.key}"',
        'for_each = toset(var.services)\nservice_name = "com.amazonaws.${var.aws_region}.${each.value}"',
        "for_each = local.names\nservice_name = each.value",
        'for_each = local.objects\nservice_name = "com.amazonaws.${var.aws_region}.${each.value.service}"',
        'for_each = local.objects\nservice_name = "com.amazonaws.${var.aws_region}.${each.value["service"]}"',
        'for_each = var.on ? local.objects : {}\nservice_name = "com.amazonaws.x.${each.value.service}"',
        'service_name = var.anything\nvpc_endpoint_type = "Gateway"',
        'service_name = "com.amazonaws.x.s3"\nprivate_dns_enabled = false',
    ],
)
def test_tells_gateway_endpoints(arguments: str) -> None:
    assert decided(arguments) is True


@pytest.mark.parametrize(
    "arguments",
    [
        'service_name = "com.amazonaws.x.s3"\nvpc_endpoint_type = "Interface"',
        'service_name = "com.amazonaws.x.s3"\nvpc_endpoint_type = var.type',
        'service_name = "com.amazonaws.x.${local.queue}"',
        'service_name = "com.amazonaws.x.dynamodb-streams"',
        'service_name = "com.amazonaws.s3-global.accesspoint"',
        'for_each = toset(["kms", "ecr.dkr"])\nservice_name = "com.amazonaws.x.${each.key}"',
    ],
)
def test_tells_others(arguments: str) -> None:
    assert decided(arguments) is False


@pytest.mark.parametrize(
    "arguments",
    [
        'service_name = "com.amazonaws.x.${var.unknown}"',
        'for_each = var.unknown\nservice_name = "com.amazonaws.x.${each.key}"',
        'for_each = toset(["s3", "kms"])\nservice_name = "com.amazonaws.x.${each.key}"',
        'service_name = "com.amazonaws.x.s3"\nvpc_endpoint_type = var.private ? "Interface" : "Gateway"',
        'service_name = "com.amazonaws.x.s3"\nprivate_dns_enabled = true',
    ],
)
def test_leaves_alone_what_is_not_clear(arguments: str) -> None:
    assert decided(arguments) is None


def test_takes_the_second_of_two_names_for_two_tables_of_one_name() -> None:
    text = """resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.eu-west-1.s3"
}

resource "aws_default_route_table" "main" {
  default_route_table_id = aws_vpc.main.default_route_table_id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id
  }
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id
}
"""
    repaired = fixer.repair({"main.tf": text}, transforms=[RouteGatewayEndpoints()]).files["main.tf"]
    assert repaired.index('"s3_main"') < repaired.index("aws_default_route_table.main.id")
    assert repaired.index('"s3_main_2"') < repaired.index("aws_route_table.main.id")
    assert repaired.index('"s3_main"') < repaired.index('"s3_main_2"')


def test_gives_up_on_values_that_go_in_circles() -> None:
    text = """locals {
  names = { s3 = local.names["s3"], all = local.names.all }
}

data "aws_vpc" "main" {
  id = data.aws_vpc.main.id
}

resource "aws_vpc_endpoint" "s3" {
  for_each     = local.names.all
  vpc_id       = data.aws_vpc.main.id
  service_name = local.names["s3"]
}

resource "aws_route_table" "main" {
  vpc_id = data.aws_vpc.main.id
}
"""
    (outcome,) = fixer.repair({"main.tf": text}, transforms=[RouteGatewayEndpoints()]).modules
    assert not outcome.changed
    assert len(outcome.refusals) == 1
