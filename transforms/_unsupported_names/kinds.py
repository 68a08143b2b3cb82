"""What kind of thing a name says it is, and whether a value is one: an ARN, an id, a name."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import type_of

KINDS: Final = ("arn", "id", "name")
# What an argument takes by its name, and the attribute that is something else.
_OTHER_KINDS: Final = frozenset({("arn", "name"), ("id", "name"), ("name", "arn")})
# What holds a text of many lines.
_DOCUMENT: Final = re.compile(r"<<|(?:jsonencode|yamlencode|file|templatefile)\(|data\.aws_iam_policy_document\.")
# Functions that give more than one.
_LISTS: Final = frozenset(
    {
        "chunklist",
        "compact",
        "concat",
        "distinct",
        "flatten",
        "keys",
        "matchkeys",
        "range",
        "reverse",
        "setintersection",
        "setproduct",
        "setsubtract",
        "setunion",
        "slice",
        "sort",
        "split",
        "tolist",
        "toset",
        "values",
    }
)
# Types whose resources have their name for an id, as their pages say of what they export.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket#attribute-reference
_NAMED_BY_ID: Final = frozenset(
    {
        "aws_autoscaling_group",
        "aws_backup_vault",
        "aws_cloudwatch_log_group",
        "aws_codebuild_project",
        "aws_codepipeline",
        "aws_db_parameter_group",
        "aws_db_subnet_group",
        "aws_dynamodb_table",
        "aws_ecr_repository",
        "aws_eks_cluster",
        "aws_elasticache_parameter_group",
        "aws_elasticache_subnet_group",
        "aws_iam_group",
        "aws_iam_instance_profile",
        "aws_iam_role",
        "aws_iam_user",
        "aws_key_pair",
        "aws_lambda_function",
        "aws_launch_configuration",
        "aws_rds_cluster_parameter_group",
        "aws_redshift_subnet_group",
        "aws_s3_bucket",
        "aws_s3_bucket_policy",
        "aws_s3_bucket_versioning",
    }
)


def kind_of(name: str) -> str:
    """What the last word of a name says it is, one or many: an `arn`, an `id`, a `name`; empty if none of these."""
    last = name.rpartition("_")[2].removesuffix("s")
    last = "id" if last == "identifier" else last
    return last if last in KINDS else ""


def is_of_kind(value: hcl.Expression, name: str, old: str) -> bool:
    """Whether a value may be the kind of thing that an argument's name says it takes. `old` is the name it has now."""
    kind = kind_of(name)
    last = name.rpartition("_")[2]
    if (last == "enabled" or name.startswith("enable_")) and isinstance(value, hcl.Template):
        return value.literal in ("true", "false", None)
    if kind and _DOCUMENT.match(value.code.strip()):
        return False
    if isinstance(value, hcl.TupleCons):
        return not kind or all(is_of_kind(element.value, name, old) for element in value.elements)
    if isinstance(value, hcl.Traversal) and isinstance(value.steps[-1], hcl.GetAttr):
        return _reads_kind(value, value.steps[-1].name, kind, kind_of(old))
    if isinstance(value, hcl.Template) and (text := value.literal) is not None:
        return text.startswith("arn:") if kind == "arn" else not (kind == "name" and text.startswith("arn:"))
    return True


def _reads_kind(value: hcl.Traversal, last: str, kind: str, said: str) -> bool:
    """Whether a reference that ends in an attribute may be of a kind, where the name it has now says `said`."""
    names = value.names
    if kind == "arn" and names and names[0].startswith("aws_"):
        # A resource's name is as good as its ARN: that is read in its place.
        return True
    if kind == "name" != said and last == "id":
        type_ = names[1] if len(names) > 1 and names[0] == "data" else names[0] if names else ""
        return type_ in _NAMED_BY_ID
    return (kind, last) not in _OTHER_KINDS


def is_list(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is certainly more than one: what it is declared to be, or what its function gives."""
    if isinstance(value, hcl.Traversal):
        return type_of(module, value).startswith(("l(", "t("))
    return isinstance(value, hcl.ForExpression) or (isinstance(value, hcl.FunctionCall) and value.name in _LISTS)
