"""What Terraform would reject of its own blocks, and what of them it would not."""

import pytest

from fixer.module import Module
from fixer.validation import rejections

WRONG = {
    "an argument of a variable": 'variable "a" {\n  required = true\n}\n',
    "a validation without its message": 'variable "a" {\n  validation {\n    condition = var.a != ""\n  }\n}\n',
    "a condition about something else": (
        'variable "a" {\n  validation {\n    condition     = 1 > 0\n    error_message = "No."\n  }\n}\n'
    ),
    "a reserved name": 'variable "version" {}\n',
    "a name with a blank": 'output "a b" {\n  value = 1\n}\n',
    "a quoted type": 'variable "a" {\n  type = "string"\n}\n',
    "a type of another language": 'variable "a" {\n  type = list(integer)\n}\n',
    "a type in brackets": 'variable "a" {\n  type = list[string]\n}\n',
    "optional outside of an object": 'variable "a" {\n  type = optional(string)\n}\n',
    "quoted names of attributes": 'variable "a" {\n  type = object({ "a" = string })\n}\n',
    "a default that is evaluated": 'variable "a" {\n  default = toset([])\n}\n',
    "a description that is evaluated": 'output "a" {\n  value       = 1\n  description = "of ${path.module}"\n}\n',
    "an output without a value": 'output "a" {}\n',
    "a label too many": 'locals "a" {}\n',
    "a label too few": "variable {}\n",
    "a block of another name": "local {}\n",
    "an argument outside of blocks": 'required_version = "1.0"\n',
    "a block among local values": "locals {\n  a {}\n}\n",
    "a block among the required providers": "terraform {\n  required_providers {\n    aws {}\n  }\n}\n",
    "what no required provider says": 'terraform {\n  required_providers {\n    aws = { region = "a" }\n  }\n}\n',
    "required providers outside of their block": "required_providers {}\n",
    "a string for an alias": (
        'terraform {\n  required_providers {\n    aws = { configuration_aliases = ["aws.a"] }\n  }\n}\n'
    ),
    "an argument of a provider": 'provider "aws" {\n  role_arn = "a"\n}\n',
    "an alias without quotes": 'provider "aws" {\n  alias = west\n}\n',
    "an argument of a lifecycle": 'resource "a_b" "c" {\n  lifecycle {\n    ignore = []\n  }\n}\n',
    "a lifecycle that is evaluated": 'resource "a_b" "c" {\n  lifecycle {\n    prevent_destroy = var.a\n  }\n}\n',
    "ignored changes that are no list": 'resource "a_b" "c" {\n  lifecycle {\n    ignore_changes = tags\n  }\n}\n',
    "ignored changes of what there is not": (
        'resource "aws_vpc" "c" {\n  lifecycle {\n    ignore_changes = [label]\n  }\n}\n'
    ),
    "dependencies that are no list": 'resource "a_b" "c" {\n  depends_on = a_b.d\n}\n',
    "a dependency on an attribute": 'resource "a_b" "c" {\n  depends_on = [a_b.d.id]\n}\n',
    "a dependency on a type": 'resource "a_b" "c" {\n  depends_on = [a_b]\n}\n',
    "a dependency in a template": 'resource "a_b" "c" {\n  depends_on = ["${a_b.d}"]\n}\n',
    "a provisioner's argument": 'resource "a_b" "c" {\n  provisioner "local-exec" {\n    cmd = "a"\n  }\n}\n',
    "an address in quotes": 'moved {\n  from = "a_b.c"\n  to   = a_b.d\n}\n',
    "a check without assert": 'check "a" {\n  condition = true\n}\n',
    "a dynamic block without content": (
        'resource "aws_security_group" "a" {\n  dynamic "ingress" {\n    for_each = []\n  }\n}\n'
    ),
    "an iterator in quotes": (
        'resource "aws_security_group" "a" {\n  dynamic "ingress" {\n    for_each = []\n    iterator = "one"\n'
        "    content {}\n  }\n}\n"
    ),
    "a call without a source": 'module "a" {}\n',
    "a block in a call": 'module "a" {\n  source = "./a"\n  lifecycle {}\n}\n',
    "a version of a local module": 'module "a" {\n  source  = "./a"\n  version = "1.0"\n}\n',
    "a list of providers": 'module "a" {\n  source    = "./a"\n  providers = [aws.a]\n}\n',
}
RIGHT = {
    "types": (
        'variable "a" {\n  type = object({\n    a = optional(list(any), [])\n    b = tuple([string, bool])\n  })\n}\n'
        'variable "b" {\n  type = list\n}\n'
    ),
    "defaults": (
        'variable "a" {\n  default = { (true ? "a" : "b") = 60 * 60, foo = [for x in [1] : x] }\n'
        '  nullable = "false"\n}\n'
    ),
    "dependencies": (
        'resource "a_b" "c" {\n  depends_on = [a_b.d, "a_b.d", a_b.d[0], module.e.f, var.h, local.i]\n}\n'
        'resource "a_b" "d" {\n  count = 1\n}\n'
        'variable "h" {}\nlocals {\n  i = 1\n}\nmodule "e" {\n  source = "a/b/c"\n}\n'
    ),
    "lifecycles": (
        'resource "aws_vpc" "a" {\n  lifecycle {\n    ignore_changes  = [tags["a"], tags.Name, "tags", id]\n'
        '    prevent_destroy = "true"\n  }\n}\n'
        'resource "aws_vpc" "b" {\n  lifecycle {\n    ignore_changes = all\n  }\n}\n'
    ),
    "providers": (
        'provider "aws" {\n  alias  = "west"\n  region = "us-west-2"\n\n  dynamic "assume_role" {\n    for_each = []\n'
        '    content {\n      role_arn = assume_role.value\n    }\n  }\n}\nprovider "kubernetes" {\n  host = "a"\n}\n'
    ),
    "settings": (
        'terraform {\n  required_version = ">= 1.0"\n  backend "s3" {\n    bucket = "a"\n  }\n\n'
        "  required_providers {\n"
        '    aws    = "~> 5.0"\n    random = { source = "hashicorp/random" }\n  }\n}\n'
    ),
    "checks": (
        'check "a" {\n  data "http" "b" {\n    url = "https://example.com"\n  }\n\n  assert {\n'
        "    condition     = 1 > 0\n"
        '    error_message = "No."\n  }\n}\n'
    ),
    "imports and moves": (
        'import {\n  to = a_b.c\n  id = "a"\n}\nimport {\n  to       = a_b.e\n  identity = { a = 1 }\n}\n'
        "moved {\n  from = a_b.d\n  to   = a_b.c[0]\n}\n"
        "removed {\n  from = a_b.f\n  lifecycle {\n    destroy = false\n  }\n}\n"
    ),
}


@pytest.mark.parametrize("code", WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_told(code: str) -> None:
    assert rejections(Module.of({"main.tf": code}))


@pytest.mark.parametrize("code", RIGHT.values(), ids=RIGHT.keys())
def test_what_is_right_is_not(code: str) -> None:
    assert rejections(Module.of({"main.tf": code})) == ()
