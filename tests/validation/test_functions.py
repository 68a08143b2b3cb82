"""The table of functions is Terraform's; calls are counted without a parser, and told with one."""

import json
import os
import shutil
import subprocess

import pytest

from fixer.module import Module
from fixer.validation import Kind, functions, rejections


@pytest.mark.skipif(shutil.which("terraform") is None, reason="terraform is not installed")
def test_the_table_is_what_terraform_says() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "TF_CLI_CONFIG_FILE"}
    ran = subprocess.run(
        ["terraform", "metadata", "functions", "-json"], capture_output=True, check=True, env=environment
    )
    told = json.loads(ran.stdout)["function_signatures"]
    for name, function in functions().items():
        parameters = tuple([parameter["name"] for parameter in told[name].get("parameters", [])])
        assert function.parameters == parameters, name
        assert function.most is None or len(parameters) <= function.most, name
        assert function.most == len(parameters) or "variadic_parameter" in told[name], name


RIGHT = [
    "upper(\n  # (a, b\n  local.a,\n)",
    'replace("a,b", ",", "${join(",", local.l)}")',
    "max(local.l...)",
    'format("%s, %s", "a", jsonencode({ a = [1, 2], b = "x" }))',
    "lookup(local.m, local.a, null)",
    "merge()",
    "base64encode(<<-EOT\n  a, b, c\nEOT\n)",
    "timestamp()",
    "try(upper(), nothing(1))",
    "[for s in local.l : trimspace(s)]",
    "core::upper(local.a)",
]


@pytest.mark.parametrize("code", RIGHT)
def test_right_calls(code: str) -> None:
    locals_ = f'locals {{\n  a = "a"\n  l = [1, 2]\n  m = {{}}\n  x = {code}\n}}\n'
    assert rejections(Module.of({"main.tf": locals_})) == ()


WRONG = {
    "upper()": 'Function "upper" expects 1 argument(s). Missing value for "str".',
    "upper(local.a, local.a,)": 'Function "upper" expects only 1 argument(s).',
    'cidrsubnet("10.0.0.0/8", 8)': 'Function "cidrsubnet" expects 3 argument(s). Missing value for "netnum".',
    'lookup({ a = "b, c" })': 'Function "lookup" expects at least 2 argument(s). Missing value for "key".',
    'join(", ")': 'Call to function "join" failed: at least one list is required.',
    "timestamp(1)": 'Function "timestamp" expects only 0 argument(s).',
    '"a-${lenght(local.l)}"': 'There is no function named "lenght". Did you mean "length"?',
    "isnotempty(local.l)": 'There is no function named "isnotempty".',
}


@pytest.mark.parametrize(("code", "said"), WRONG.items(), ids=WRONG)
def test_wrong_calls(code: str, said: str) -> None:
    locals_ = f'locals {{\n  a = "a"\n  l = [1, 2]\n  x = {code}\n}}\n'
    found = rejections(Module.of({"main.tf": locals_}))
    assert [one.detail for one in found] == [said]
    assert found[0].kind in (Kind.FUNCTION, Kind.ARGUMENT_COUNT)


def test_types_are_no_calls() -> None:
    code = 'variable "a" {\n  type = object({ a = optional(list(string), []), b = map(number) })\n}\n'
    assert rejections(Module.of({"main.tf": code})) == ()
