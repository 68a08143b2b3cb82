"""Which command of Terraform is the first to reject something: validating knows no value that is not written out."""

import pytest

from fixer.module import Command, Module
from fixer.validation import rejections

TABLE = 'resource "aws_dynamodb_table" "orders" {\n  name         = "orders"\n  billing_mode = MODE\n}\n'
TRAIL = (
    'resource "aws_cloudtrail" "orders" {\n  name = "orders"\n  s3_bucket_name = "logs"\n  event_selector {\n'
    '    data_resource {\n      type = "AWS::RDS::DBInstance"\n      values = [ARN]\n    }\n  }\n}\n'
)
SUBNET = 'resource "aws_subnet" "a" {\n  vpc_id = VPC\n}\n'
VPC = 'resource "aws_vpc" "main" {}\n'
RULES = (
    'resource "aws_security_group" "web" {\n  dynamic "ingress" {\n    for_each = PORTS\n    content {\n'
    '      from_port = ingress.value\n      to_port = ingress.value\n      protocol = ["tcp"]\n    }\n  }\n}\n'
)
CASES = {
    "a value that is written out": (TABLE.replace("MODE", '"ON_DEMAND"'), Command.VALIDATE),
    "a block with nothing unknown in it": (TRAIL.replace("ARN", '"arn:aws:rds"'), Command.VALIDATE),
    "a block with something unknown in it": (
        TRAIL.replace("ARN", "var.arn") + 'variable "arn" {\n  type = string\n}\n',
        Command.PLAN,
    ),
    "a list for a string": (SUBNET.replace("VPC", '["vpc-1"]'), Command.VALIDATE),
    "a resource for a string": (SUBNET.replace("VPC", "aws_vpc.main") + VPC, Command.PLAN),
    "the content of blocks that are known": (RULES.replace("PORTS", "[80, 443]"), Command.VALIDATE),
    "the content of blocks that a variable tells": (
        RULES.replace("PORTS", "var.ports") + 'variable "ports" {\n  type = list(number)\n}\n',
        Command.PLAN,
    ),
    "a backend": (
        'terraform {\n  backend "s3" {\n    bucket = var.bucket\n  }\n}\nvariable "bucket" {}\n',
        Command.INIT,
    ),
}


@pytest.mark.parametrize(("code", "command"), CASES.values(), ids=CASES.keys())
def test_the_first_command_that_rejects_it_is_told(code: str, command: Command) -> None:
    assert {found.rejected_by for found in rejections(Module.of({"main.tf": code}))} == {command}
