"""The text of a role that a service of AWS takes on."""

from collections.abc import Sequence
from typing import Final

from fixer import hcl
from transforms._data_sources.accounts import with_provider

_ROLE: Final = """
resource "aws_iam_role" "NAME" {
  name_prefix = PREFIX

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = SERVICE
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}
"""
_ONE: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
  role       = aws_iam_role.NAME.name
  policy_arn = "arn:aws:iam::aws:policy/POLICY"
}
"""
_SEVERAL: Final = """
resource "aws_iam_role_policy_attachment" "NAME" {
  for_each = toset([
POLICY
  ])

  role       = aws_iam_role.NAME.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}
"""
# What a prefix of a role's name may have, without the dash behind it.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role#name_prefix-1
_LONGEST: Final = 37


def role(name: str, service: str, policy: str = "", provider: str = "", **values: str) -> str:
    """A role for a service (`ecs-tasks.amazonaws.com`), with what gives it a policy below it; of a provider, if it is
    not to be the default one.

    In `policy`, NAME stands for the role's name, PREFIX for the prefix of names, and `values` for more.
    """
    prefix = hcl.quoted(f"{name[:_LONGEST].replace('_', '-')}-")
    return hcl.build(
        with_provider(f"{_ROLE}{policy}", provider), NAME=name, PREFIX=prefix, SERVICE=hcl.quoted(service), **values
    )


def attached_policies(policies: Sequence[str]) -> str:
    """What attaches policies of AWS (`service-role/AWS_ConfigRole`) to such a role, for the `policy` of it."""
    if len(policies) == 1:
        return _ONE.replace("POLICY", policies[0])
    return _SEVERAL.replace("POLICY", "\n".join([f'    "{policy}",' for policy in policies]))
