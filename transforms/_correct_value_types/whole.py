"""The attribute that is meant where a resource or a data source stands as a whole: `vpc_id = aws_vpc.main`.

Sources: the types' own pages, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
"""

from functools import cache
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import Rejection, exports, whole_type

# What there is one thing to read of.
_ONLY: Final = {
    "data.aws_iam_policy_document": "json",
    "data.aws_caller_identity": "account_id",
    "aws_kms_key": "arn",
    "aws_kms_replica_key": "arn",
    "random_password": "result",
    "random_pet": "id",
    "random_string": "result",
    "random_uuid": "result",
}
# What is a list of what is meant.
_LISTS: Final = {"data.aws_availability_zones": "names", "data.aws_subnets": "ids"}
# An argument, the type, and the attribute, where the argument's name does not tell it.
_ROWS: Final = """
alarm_actions aws_autoscaling_policy arn
alarm_actions aws_sns_topic arn
allocation_id aws_eip id
ami aws_ami id
bucket aws_s3_bucket id
bucket_name aws_s3_bucket id
cluster aws_ecs_cluster id
cluster_identifier aws_rds_cluster id
db_instance_identifier aws_db_instance identifier
endpoint aws_lambda_function arn
endpoint aws_sqs_queue arn
execution_role aws_iam_role arn
group aws_iam_group name
groups aws_iam_group name
iam_instance_profile aws_iam_instance_profile name
iam_role aws_iam_role arn
instance aws_instance id
insufficient_data_actions aws_sns_topic arn
integration_uri aws_lambda_function invoke_arn
launch_configuration aws_launch_configuration name
load_balancers aws_elb name
ok_actions aws_sns_topic arn
origin_access_identity aws_cloudfront_origin_access_identity cloudfront_access_identity_path
parent_id aws_api_gateway_resource id
queue_url aws_sqs_queue url
roles aws_iam_role name
rule aws_cloudwatch_event_rule name
security_groups aws_security_group id
service_role aws_iam_role arn
subnets aws_subnet id
target_id aws_instance id
task_definition aws_ecs_task_definition arn
uri aws_lambda_function invoke_arn
user aws_iam_user name
users aws_iam_user name
vpc_zone_identifier aws_subnet id
web_acl_id aws_wafv2_web_acl arn
"""
# The arguments that take any ARN, and those whose names end so and take more than the ARN by itself.
_ARNS: Final = frozenset({"arn", "identifiers", "resources"})
_LONGER: Final = frozenset({("aws_cloudtrail", "cloud_watch_logs_group_arn"), ("aws_lambda_permission", "source_arn")})
# Who calls a role by its name; all others do by its ARN.
_BY_NAME: Final = ("aws_iam_instance_profile", "aws_iam_role_policy", "aws_iam_role_policy_attachment")


def attribute_read(module: Module, found: Rejection, node: hcl.Expression) -> str:
    """The code of the attribute that is meant by a whole resource; empty where that cannot be told."""
    have = whole_type(module, node) if isinstance(node, hcl.Traversal) else ""
    if not isinstance(node, hcl.Traversal) or not have:
        return ""
    code, names = node.code.strip(), node.names
    declared = module.find(".".join(names[: 3 if names[0] == "data" else 2]))
    if declared is None:
        return ""
    is_list = found.wanted in ("l(s)", "t(s)")
    if have == "o()" and is_list and (listed := _LISTS.get(declared.address.rpartition(".")[0])):
        return f"{code}.{listed}"
    attribute = _attribute(module, found, declared, _name_of(found, node))
    if not attribute:
        return ""
    if have == "o()" and found.wanted == "s":
        return f"{code}.{attribute}"
    return _all_of(code, have, attribute) if is_list else ""


def _all_of(code: str, have: str, attribute: str) -> str:
    """The list of an attribute of all instances of a resource, whose type is `have`."""
    if have == "m(o())":
        return f"values({code})[*].{attribute}"
    return f"[{code}.{attribute}]" if have == "o()" else f"{code}[*].{attribute}"


def _name_of(found: Rejection, node: hcl.Expression) -> str:
    """What a value is given to: the argument, or the key in the map that the argument is."""
    item = found.body.attribute(found.name) if found.body is not None else None
    pairs = item.value.elements if item is not None and isinstance(item.value, hcl.ObjectCons) else ()
    return next(((pair.name or "").lower() for pair in pairs if pair.value is node), found.name)


def _attribute(module: Module, found: Rejection, declared: Declaration, name: str) -> str:
    kind = declared.address.rpartition(".")[0]
    own = declared.type
    if kind == "data.aws_caller_identity" and "account" not in name:
        return ""
    if only := _ONLY.get(kind):
        return only
    if (found.declaration.type, name) in _LONGER or not own.startswith("aws_"):
        return ""
    if (name, own) == ("role", "aws_iam_role"):
        return "name" if found.declaration.type in _BY_NAME else "arn"
    attribute = _rows().get((name, own)) or _by_suffix(module, declared, name)
    return attribute if attribute and exports(module, declared, attribute) else ""


def _by_suffix(module: Module, declared: Declaration, name: str) -> str:
    """The attribute that the end of an argument's name tells, if the rest of it names the type."""
    if name in _ARNS or name.endswith(("_arn", "_arns")):
        return "arn"
    if name == "id":
        return name
    base, _, suffix = name.removesuffix("s").rpartition("_")
    if suffix not in ("id", "name"):
        return ""
    # `function_name` is an attribute by itself; `vpc_id` of a subnet is another thing's.
    named = f"{base}_{suffix}"
    words = declared.type.removeprefix("aws_").split("_")
    said = base.split("_")
    if words[-len(said) :] != said and said[-len(words) :] != words:
        return ""
    return named if suffix == "name" and exports(module, declared, named) else suffix


@cache
def _rows() -> dict[tuple[str, str], str]:
    """The attribute by the argument and the type."""
    found = [line.split() for line in _ROWS.split("\n") if line]
    return {(argument, type_): attribute for argument, type_, attribute in found}
