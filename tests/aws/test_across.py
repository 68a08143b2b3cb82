"""Values are followed into the modules that are called, and to those that call, as far as these can be read."""

import pytest

from fixer.aws import across
from fixer.module import Module, ModuleTree, Placed

USER = 'resource "aws_cloudwatch_log_group" "a" {\n  kms_key_id = VALUE\n}\n'


def led_to(own: str, files: dict[str, str]) -> list[tuple[str, str]]:
    """The leaves of the argument of the first resource of a module, each with the path that it stands in."""
    tree = ModuleTree({path: Module.of({"main.tf": text}, path=path) for path, text in files.items()})
    place = Placed(tree[own], own, tree)
    user = place.module.declarations("resource")[0]
    expression = user.value("kms_key_id")
    assert expression is not None
    return [(found.place.path, found.leaf.expression.code.strip()) for found in across(place, user, expression)]


LOGS = USER.replace("VALUE", "var.key")
CALLED = 'module "keys" {\n  source = "./keys"\n}\n'


@pytest.mark.parametrize(
    ("value", "output", "expected"),
    [
        ("module.keys.arn", "aws_kms_key.k.arn", "aws_kms_key.k.arn"),
        ("module.keys[0].arn", "aws_kms_key.k.arn", "aws_kms_key.k.arn"),
        ('module.keys.arn["logs"]', "{ logs = aws_kms_key.k.arn, data = aws_kms_key.d.arn }", "aws_kms_key.k.arn"),
        ("module.keys.arn.arn", "aws_kms_key.k", "aws_kms_key.k.arn"),
        ("module.keys.arn.data", "{ logs = aws_kms_key.k.arn }", None),
        ("module.keys.name", "aws_kms_key.k.arn", None),
        ("module.other.arn", "aws_kms_key.k.arn", None),
    ],
)
def test_an_output_stands_for_its_value(value: str, output: str, expected: str | None) -> None:
    files = {"root": USER.replace("VALUE", value) + CALLED, "root/keys": f'output "arn" {{\n  value = {output}\n}}\n'}
    assert led_to("root", files) == [("root/keys", expected) if expected else ("root", value)]


def test_a_variable_stands_for_what_each_caller_hands_over() -> None:
    calls = "".join(
        f'module "m{n}" {{\n  source = "./logs"\n  key    = {value}\n}}\n'
        for n, value in enumerate(("aws_kms_key.a.arn", "local.keys.b", "null"))
    )
    root = f"locals {{\n  keys = {{ b = aws_kms_key.b.arn }}\n}}\n{calls}"
    assert led_to("root/logs", {"root": root, "root/logs": LOGS}) == [
        ("root", "aws_kms_key.a.arn"),
        ("root", "aws_kms_key.b.arn"),
        ("root", "null"),
    ]


def test_what_no_caller_hands_over_stays() -> None:
    root = 'module "m" {\n  source = "./logs"\n}\n'
    assert led_to("root/logs", {"root": root, "root/logs": LOGS}) == [("root/logs", "var.key")]


def test_a_caller_with_a_syntax_error_is_not_followed() -> None:
    root = 'module "m" {\n  source = "./logs"\n  key    = aws_kms_key.\n}\n'
    assert led_to("root/logs", {"root": root, "root/logs": LOGS}) == [("root/logs", "var.key")]


def test_modules_that_hand_a_value_around_in_a_circle_come_to_an_end() -> None:
    logs = LOGS + 'module "again" {\n  source = "../logs"\n  key    = var.key\n}\n'
    assert set(led_to("root/logs", {"root/logs": logs})) == {("root/logs", "var.key")}
