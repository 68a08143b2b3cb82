"""Whether no two elements of a list can have the same of an attribute, by which each of them has a key of its own."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, given_to, resolved

# What is made for this alone.
_KEY: Final = "key"
# By type, the argument of which no two resources in a region can have the same.
# Source: the page of the type on https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs, or of what AWS
# calls it on https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html
_NAMES: Final = {
    "aws_cloudwatch_metric_alarm": "alarm_name",
    "aws_db_instance": "identifier",
    "aws_key_pair": "key_name",
    "aws_lambda_function": "function_name",
    "aws_rds_cluster": "cluster_identifier",
    "aws_s3_bucket": "bucket",
    **dict.fromkeys(
        (
            *("aws_cloudwatch_log_group", "aws_codebuild_project", "aws_dynamodb_table", "aws_ecr_repository"),
            *("aws_ecs_cluster", "aws_iam_group", "aws_iam_instance_profile", "aws_iam_policy", "aws_iam_role"),
            *("aws_iam_user", "aws_kinesis_stream", "aws_lb", "aws_lb_target_group", "aws_secretsmanager_secret"),
            *("aws_security_group", "aws_sfn_state_machine", "aws_sns_topic", "aws_sqs_queue", "aws_ssm_parameter"),
        ),
        "name",
    ),
}
# Where a name may be had once more.
_PLACES: Final = frozenset({"provider", "region", "vpc_id"})
_READ: Final = re.compile(r"\beach\.value\.(\w+)")


def is_distinct(module: Module, declaration: Declaration, value: hcl.Expression, name: str, there: list[str]) -> bool:
    """Whether an attribute tells the elements apart, of those that all of them have."""
    if repeats(module, value, name):
        return False
    match made := resolved(module, value):
        case hcl.TupleCons():
            return True
        case hcl.FunctionCall(name="flatten", arguments=(only,)):
            return _is_of_each_loop(only.value, name)
        case hcl.ForExpression(kind="tuple", value=hcl.ObjectCons() as one) if _is_item(made, one.get(name)):
            return True
    is_named = name == _KEY or there == [name] or _is_named_by(declaration, name)
    return is_named or _tells_apart(_default(module, value), name)


def _tells_apart(default: hcl.Expression | None, name: str) -> bool:
    """Whether an attribute tells the elements of a default apart, no two of which share it (`repeats`)."""
    elements = default.elements if isinstance(default, hcl.TupleCons) else ()
    objects = [one.value for one in elements if isinstance(one.value, hcl.ObjectCons)]
    return 1 < len(elements) == len(objects) and all(one.get(name) is not None for one in objects)


def repeats(module: Module, value: hcl.Expression, name: str) -> bool:
    """Whether two elements that are written out, there, as a default or as what is given, say the same."""
    names = value.names if isinstance(value, hcl.Traversal) else ()
    given = [one.value for one in given_to(module, names[1])] if len(names) == 2 and names[0] == "var" else []
    return any(_has_twice(made, name) for made in (resolved(module, value), _default(module, value), *given))


def _default(module: Module, value: hcl.Expression) -> hcl.Expression | None:
    names = value.names if isinstance(value, hcl.Traversal) else ()
    variable = module.find(f"var.{names[1]}") if len(names) == 2 and names[0] == "var" else None
    return variable.value("default") if variable is not None else None


def _has_twice(made: hcl.Expression | None, name: str) -> bool:
    objects = [one.value for one in made.elements] if isinstance(made, hcl.TupleCons) else []
    said = [item.code.split() for one in objects if isinstance(one, hcl.ObjectCons) and (item := one.get(name))]
    return any(one in said[:place] for place, one in enumerate(said))


def _is_of_each_loop(made: hcl.Expression, name: str) -> bool:
    """Whether an attribute of what loops in loops make says something of each of them."""
    loops: list[set[str]] = []
    while isinstance(made, hcl.ForExpression) and made.kind == "tuple":
        loops.append(set(loop_names(made)))
        made = made.value
    item = made.get(name) if isinstance(made, hcl.ObjectCons) else None
    said = set(re.findall(r"[\w-]+", item.code)) if item is not None else set()
    return bool(loops) and all(said & names for names in loops)


def loop_names(loop: hcl.ForExpression) -> list[str]:
    """What a loop calls its key and its value, or its value alone."""
    return [word for word in loop.open.replace(",", " ").split() if word not in ("[", "[for", "for", "in")]


def _is_item(loop: hcl.ForExpression, value: hcl.Expression | None) -> bool:
    """Whether a value is what a loop is over, or its key."""
    return isinstance(value, hcl.Variable) and value.name in loop_names(loop)[:1]


def _is_named_by(declaration: Declaration, name: str) -> bool:
    """Whether a resource is named by an attribute, and by nothing else of the element it is made for."""
    read = {item.name: set(_READ.findall(item.value_code)) for item in declaration.body.attributes}
    is_placed = any(read.get(place) for place in _PLACES)
    return not is_placed and read.get(_NAMES.get(declaration.type, "")) == {name}
