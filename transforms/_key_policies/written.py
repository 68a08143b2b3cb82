"""Policies and statements of keys, as code."""

from collections.abc import Mapping, Sequence
from typing import Final

from fixer import hcl
from fixer.aws import NewStatement, principal_kind
from transforms._key_policies.services import ACCOUNT, PARTITION, Service

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


def policy(
    services: list[Service], codes: dict[str, str], partly: Mapping[Service, Sequence[str]] | None = None
) -> str:
    """The argument with a policy for the account and services; `codes` are those of what the marks stand for. `partly`
    are services with the keys of the instances that they are let in to.
    """
    statements = "".join([f",\n{statement(new)}" for service in services for new in new_statements(service, codes)])
    if not partly:
        return hcl.build(POLICY, ROOT=filled(ROOT, codes), STATEMENTS=statements)
    own = "".join([_of_instances(new_statements(one, codes), keys) for one, keys in partly.items()])
    template = POLICY.replace("Statement = [", "Statement = concat(\n[").replace("STATEMENTS\n]", "STATEMENTS\n]OWN\n)")
    return hcl.build(template, ROOT=filled(ROOT, codes), STATEMENTS=statements, OWN=own)


def _of_instances(those: Sequence[NewStatement], keys: Sequence[str]) -> str:
    """Statements that are in the policies of some instances only: a loop over them takes tuples of any length."""
    is_one = f"each.key == {keys[0]}" if len(keys) == 1 else f"contains([{', '.join(keys)}], each.key)"
    listed = ",\n".join([statement(new) for new in those])
    return f",\n[\nfor statement in [\n{listed}\n] : statement if {is_one}\n]"


def new_statements(service: Service, codes: dict[str, str]) -> list[NewStatement]:
    """What a service is granted, to be added to a policy that stands. A role that may not be there is a condition."""
    principal, own = filled(service.principal, codes), []
    if service.role_of and service.principal not in codes:
        own = [("StringEquals", "aws:PrincipalArn", service.principal), ("StringEquals", "kms:CallerAccount", ACCOUNT)]
        principal = '"*"'
    return [
        NewStatement(
            grant.actions,
            ('"*"',),
            grant.sid,
            (principal,),
            tuple([(operator, key, (filled(value, codes),)) for operator, key, value in (*own, *grant.conditions)]),
        )
        for grant in service.grants
    ]


def wanted(service: Service) -> str:
    """The texts of a service in which marks may stand."""
    values = [value for grant in service.grants for _, _, value in grant.conditions]
    return " ".join([service.principal, *values])


def statement(new: NewStatement) -> str:
    """The object that a statement is."""
    operators = dict.fromkeys([operator for operator, _, _ in new.conditions])
    conditions = [
        f"{operator if operator.isalpha() else hcl.quoted(operator)} = {{\n"
        + "".join([f'"{key}" = {_one_or_list(values)}\n' for own, key, values in new.conditions if own == operator])
        + "}\n"
        for operator in operators
    ]
    condition = f"Condition = {{\n{''.join(conditions)}}}\n" if conditions else ""
    return f"""{{
Sid = "{new.sid}"
Effect = "{new.effect}"
Principal = {{
{principal_kind(new.services)} = {_one_or_list(new.services)}
}}
Action = {_one_or_list([hcl.quoted(action) for action in new.actions])}
Resource = {_one_or_list(new.resources)}
{condition}}}"""


def _one_or_list(codes: Sequence[str]) -> str:
    return codes[0] if len(codes) == 1 else f"[\n{f',{chr(10)}'.join(codes)}\n]"


def filled(text: str, codes: Mapping[str, str]) -> str:
    """Code for a text, with what its marks stand for."""
    if text in codes:
        return codes[text]
    for mark, code in codes.items():
        text = text.replace(mark, code[1:-1] if code.startswith('"') else f"${{{code}}}")
    return f'"{text}"'
