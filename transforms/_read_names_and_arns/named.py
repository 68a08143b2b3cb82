"""ARNs where AWS takes names, and names and URLs where it takes ARNs.

Sources: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html (`RoleName`, `PolicyArn`),
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (`Role`), .../API_CreateEventSourceMapping.html
(`EventSourceArn`), https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html (`Endpoint`) and
https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html (`Arn`), and
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfileSpecification.html (`Arn`, `Name`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module

# What is subscribed to a topic is told by its protocol, too: of a queue or a function that is its ARN alone.
# A type, its argument (in a block: its path), the type of what is named, what is read of it wrongly, and what is meant.
_ROWS: Final = """
aws_cloudwatch_event_target arn aws_kinesis_stream name arn
aws_cloudwatch_event_target arn aws_lambda_function function_name|id|invoke_arn arn
aws_cloudwatch_event_target arn aws_sns_topic name arn
aws_cloudwatch_event_target arn aws_sqs_queue id|name|url arn
aws_iam_group_policy group aws_iam_group arn name
aws_iam_group_policy_attachment group aws_iam_group arn name
aws_iam_group_policy_attachment policy_arn aws_iam_policy name|policy_id arn
aws_iam_instance_profile role aws_iam_role arn name
aws_iam_policy_attachment groups aws_iam_group arn name
aws_iam_policy_attachment policy_arn aws_iam_policy name|policy_id arn
aws_iam_policy_attachment roles aws_iam_role arn name
aws_iam_policy_attachment users aws_iam_user arn name
aws_iam_role_policy role aws_iam_role arn name
aws_iam_role_policy_attachment policy_arn aws_iam_policy name|policy_id arn
aws_iam_role_policy_attachment role aws_iam_role arn name
aws_iam_user_group_membership user aws_iam_user arn name
aws_iam_user_policy user aws_iam_user arn name
aws_iam_user_policy_attachment policy_arn aws_iam_policy name|policy_id arn
aws_iam_user_policy_attachment user aws_iam_user arn name
aws_imagebuilder_infrastructure_configuration instance_profile_name aws_iam_instance_profile arn name
aws_instance iam_instance_profile aws_iam_instance_profile arn name
aws_lambda_event_source_mapping event_source_arn aws_dynamodb_table arn|id|name stream_arn
aws_lambda_event_source_mapping event_source_arn aws_kinesis_stream name arn
aws_lambda_event_source_mapping event_source_arn aws_sqs_queue id|name|url arn
aws_lambda_function role aws_iam_role id|name arn
aws_launch_template iam_instance_profile.arn aws_iam_instance_profile id|name arn
aws_launch_template iam_instance_profile.name aws_iam_instance_profile arn name
aws_sns_topic_subscription endpoint aws_lambda_function function_name|id|invoke_arn arn
aws_sns_topic_subscription endpoint aws_sqs_queue id|name|url arn
aws_sns_topic_subscription topic_arn aws_sns_topic name arn
aws_spot_fleet_request launch_specification.iam_instance_profile aws_iam_instance_profile arn name
aws_spot_fleet_request launch_specification.iam_instance_profile_arn aws_iam_instance_profile id|name arn
aws_spot_instance_request iam_instance_profile aws_iam_instance_profile arn name
"""
_READ: Final = tuple([line.split() for line in _ROWS.split("\n") if line])
# What an attribute is, and what an id is that is no id.
_CALLED: Final = {
    "arn": "ARN",
    "function_name": "name",
    "invoke_arn": "invoke ARN",
    "name": "name",
    "policy_id": "id",
    "stream_arn": "stream ARN",
    "url": "URL",
}
_ID: Final = {
    "aws_dynamodb_table": "name",
    "aws_iam_instance_profile": "name",
    "aws_iam_role": "name",
    "aws_lambda_function": "name",
    "aws_sqs_queue": "URL",
}


def identifier_fixes(module: Module) -> Iterator[Fix]:
    """One for each ARN that should be a name, and the other way round."""
    for type_, argument, of, wrong, right in _READ:
        for resource in module.resources(type_):
            for item in _at(resource.body, argument.split(".")):
                if of in item.value_code and resource.source.is_editable:
                    yield from misread(resource, item, of, wrong.split("|"), right)


def _at(body: hcl.Body, path: list[str]) -> Iterator[hcl.Attribute]:
    """The arguments of a name in the blocks of a path, dynamic or not."""
    name, *rest = path
    item = body.attribute(name) if not rest else None
    if item is not None:
        yield item
    for block in body.blocks(name, "dynamic") if rest else ():
        if block.type == name:
            yield from _at(block.body, rest)
        elif block.labels == (name,):
            for content in block.body.blocks("content"):
                yield from _at(content.body, rest)


def misread(resource: Declaration, item: hcl.Attribute, of: str, wrong: list[str], right: str) -> Iterator[Fix]:
    """A fix for each value of an argument that reads the wrong attribute of a type."""
    for node in [item.value, *[one.value for one in _elements(item.value)]]:
        if not isinstance(node, hcl.Traversal) or node.source.code.strip() not in (of, "data"):
            continue
        names = [step.name for step in node.steps if isinstance(step, hcl.GetAttr)]
        last, is_data = node.steps[-1], node.source.code.strip() == "data"
        size = 3 if is_data else 2
        if len(names) != size or (is_data and names[0] != of) or names[-1] not in wrong:
            continue
        if isinstance(last, hcl.GetAttr) and node.code.rstrip().endswith(f".{last.name}"):
            code = f"{node.code.strip().removesuffix(last.name)}{right}"
            what, takes = of.rpartition("_")[2], _CALLED[right]
            not_its = _CALLED.get(last.name) or _ID[of]
            said = f"{resource.address}: {item.name} takes the {takes} of a {what}, not its {not_its}: it is {code} now"
            yield Fix(resource.source, node, said, (Replace(resource.source, node, code),))


def _elements(value: hcl.Expression) -> tuple[hcl.Element, ...]:
    return value.elements if isinstance(value, hcl.TupleCons) else ()
