"""The type of a variable by what is done with it, and which names are slips of the pen."""

import pytest

from fixer.module import Module
from transforms._variables.types import together, wants
from transforms._variables.words import meant


@pytest.mark.parametrize(
    ("name", "code", "type_"),
    [
        ("x", "var.x + 1", "number"),
        ("x", 'var.x ? "a" : "b"', "bool"),
        ("x", 'var.y != "" && var.x ? 1 : 0', "bool"),
        ("x", 'var.x == "" || var.y ? 1 : 0', "string"),
        ("x", '"${var.x}-a"', "string"),
        ("days", '"${var.days}d"', "number"),
        ("ids", '"${var.ids}-a"', "string"),
        ("x", "[for one in var.x : upper(one)]", "list(string)"),
        ("x", "{ for key, one in var.x : key => one }", "map(string)"),
        ("cidrs", "{ for i, one in var.cidrs : i => one }", "list(string)"),
        ("x", "[for one in var.x : one.name]", "any"),
        ("x", "{ for key, one in var.x : key => one.name }", "map(any)"),
        ("x", "var.x[each.key]", "map(string)"),
        ("x", "var.x[count.index]", "list(string)"),
        ("x", "length(var.x) > 0", "string"),
        ("xs", "length(var.xs) > 0", "list(string)"),
        ("x", "cidrsubnet(var.x, 8, 1)", "string"),
        ("x", "merge(var.x, { a = 1 })", "map(string)"),
        ("x", "var.x[0].name", "any"),
        ("x", "unknown(var.x)", "string"),
    ],
)
def test_a_type_is_told_by_use(name: str, code: str, type_: str) -> None:
    module = Module.of({"main.tf": f"locals {{\n  value = {code}\n}}\n"})
    (declaration,) = module.declarations("locals")
    assert together(name, set(wants(declaration, name))) == type_


@pytest.mark.parametrize(
    ("name", "declared", "found"),
    [
        ("enviroment", "environment", "environment"),
        ("bucket_perfix", "bucket_prefix", "bucket_prefix"),
        ("db-name", "db_name", "db_name"),
        ("vpcid", "vpc_id", "vpc_id"),
        ("subnet_ids", "subnet_id", ""),
        ("zone_2", "zone_1", ""),
        ("public_name", "private_name", ""),
        ("db_port", "db_host", ""),
        ("env", "environment", ""),
    ],
)
def test_a_slip_is_told_from_another_name(name: str, declared: str, found: str) -> None:
    assert meant(name, [declared, "something_else"]) == found
