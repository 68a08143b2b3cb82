"""Policies and statements of keys, as code."""

from typing import Final

from fixer import hcl
from fixer.aws import NewStatement
from transforms._write_kms_key_policies.services import ACCOUNT, PARTITION, Grant, Service

ROOT: Final = f"arn:{PARTITION}:iam::{ACCOUNT}:root"
POLICY: Final = """
policy = jsonencode({
Version = "2012-10-17"
Statement = [
{
Sid = "EnableIAMUserPermissions"
Effect = "Allow"
Principal = {
AWS = ROOT
}
Action = "kms:*"
Resource = "*"
}STATEMENTS
]
})
"""


def policy(services: list[Service], codes: dict[str, str]) -> str:
    """The argument with a policy for the account and services; `codes` are those of what the marks stand for."""
    statements = "".join([_statement(service, grant, codes) for service in services for grant in service.grants])
    return hcl.build(POLICY, ROOT=_value(ROOT, codes), STATEMENTS=statements)


def new_statements(service: Service, codes: dict[str, str]) -> list[NewStatement]:
    """What a service is granted, to be added to a policy that stands."""
    return [
        NewStatement(
            grant.actions,
            ('"*"',),
            grant.sid,
            (_value(service.principal, codes),),
            tuple([(operator, key, (_value(value, codes),)) for operator, key, value in grant.conditions]),
        )
        for grant in service.grants
    ]


def wanted(service: Service) -> str:
    """The texts of a service in which marks may stand."""
    values = [value for grant in service.grants for _, _, value in grant.conditions]
    return " ".join([service.principal, *values])


def _statement(service: Service, grant: Grant, codes: dict[str, str]) -> str:
    actions = ",\n".join([hcl.quoted(action) for action in grant.actions])
    if len(grant.actions) > 1:
        actions = f"[\n{actions}\n]"
    operators = dict.fromkeys([operator for operator, _, _ in grant.conditions])
    conditions = [
        f"{operator if operator.isalpha() else hcl.quoted(operator)} = {{\n"
        + "".join([f'"{key}" = {_value(value, codes)}\n' for own, key, value in grant.conditions if own == operator])
        + "}\n"
        for operator in operators
    ]
    return f""",
{{
Sid = "{grant.sid}"
Effect = "Allow"
Principal = {{
Service = {_value(service.principal, codes)}
}}
Action = {actions}
Resource = "*"
Condition = {{
{"".join(conditions)}}}
}}"""


def _value(text: str, codes: dict[str, str]) -> str:
    """Code for a text, with what its marks stand for."""
    if text in codes:
        return codes[text]
    for mark, code in codes.items():
        text = text.replace(mark, code[1:-1] if code.startswith('"') else f"${{{code}}}")
    return f'"{text}"'
