"""ARNs where AWS takes names, and names where it takes ARNs: of roles, users, groups and policies.

Sources: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html (`RoleName`, `PolicyArn`) and
https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (`Role`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module

# A type, its argument, the type of what is named, what is read of it wrongly, and what is meant.
_ROWS: Final = """
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
aws_lambda_function role aws_iam_role id|name arn
"""
_READ: Final = {
    (type_, argument): (of, wrong.split("|"), right)
    for type_, argument, of, wrong, right in [line.split() for line in _ROWS.split("\n") if line]
}


def identifier_fixes(module: Module) -> Iterator[Fix]:
    """One for each ARN that should be a name, and the other way round."""
    for (type_, argument), (of, wrong, right) in _READ.items():
        for resource in module.resources(type_):
            item = resource.attribute(argument)
            if item is not None and of in item.value_code and resource.source.is_editable:
                yield from _of(resource, item, of, wrong, right)


def _of(resource: Declaration, item: hcl.Attribute, of: str, wrong: list[str], right: str) -> Iterator[Fix]:
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
            what = of.rpartition("_")[2]
            takes, not_its = ("name", "ARN") if right == "name" else ("ARN", "name")
            said = f"{resource.address}: {item.name} takes the {takes} of a {what}, not its {not_its}: it is {code} now"
            yield Fix(resource.source, node, said, (Replace(resource.source, node, code),))


def _elements(value: hcl.Expression) -> tuple[hcl.Element, ...]:
    return value.elements if isinstance(value, hcl.TupleCons) else ()
