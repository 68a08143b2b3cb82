"""The roles with which flow logs of a VPC are delivered to CloudWatch Logs.

Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Module
from transforms._data_sources.accounts import provider_beside
from transforms._declare_missing_resources.uses import Uses, above, always, elsewhere, is_indexed, said
from transforms._service_roles.roles import role

_ROLE: Final = "aws_iam_role"
_FLOW_LOG: Final = "aws_flow_log"
_POLICY: Final = """
resource "aws_iam_role_policy" "NAME" {
  name_prefix = PREFIX
  role        = aws_iam_role.NAME.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "logs:CreateLogGroup",
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:DescribeLogGroups",
          "logs:DescribeLogStreams"
        ]
        Resource = RESOURCE
      }
    ]
  })
}
"""
_GROUP: Final = re.compile(r"aws_cloudwatch_log_group\.[\w-]+\.arn")


def role_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """The role of the flow logs that read it; what others need of theirs cannot be told."""
    if any(use.type != _FLOW_LOG or use.kind != "resource" for use, _ in uses) or any(
        is_indexed(use, ref) for use, ref in uses
    ):
        return
    declaration, reference = uses[0]
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why, name = said(module, address, uses), address.partition(".")[2]
    if (refusal := elsewhere(module, address, why, source, node)) is not None:
        yield refusal
        return
    if module.find(f"aws_iam_role_policy.{name}") is not None:
        yield Refusal(source, node, f"{why}, while aws_iam_role_policy.{name} is there: declare the role that it is of")
        return
    provider = provider_beside(module, [use for use, _ in uses])
    code = role(name, "vpc-flow-logs.amazonaws.com", _POLICY, provider, RESOURCE=_resource(uses))
    yield Fix(source, node, f"{why}: it is declared, for CloudWatch Logs{always(uses)}", (above(declaration, code),))


def _resource(uses: Uses) -> str:
    """The log groups that are delivered to, as far as the flow logs refer to them."""
    groups: dict[str, None] = {}
    for use, _ in uses:
        given = use.attribute("log_destination")
        if given is None or _GROUP.fullmatch(given.value_code) is None:
            return '"*"'
        groups[given.value_code] = groups[f'"${{{given.value_code}}}:*"'] = None
    return f"[{', '.join(groups)}]"
