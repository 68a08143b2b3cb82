"""What is missing where a service is handed a role that there is not."""

from fixer.module import Module, nested_arguments
from fixer.validation import Kind, Rejection
from transforms._trust_policies.table import ROWS

_ROLE = "aws_iam_role."


def role_advice(module: Module, found: Rejection) -> str:
    """Who takes on a role that is not declared, and what is to be done; empty where that cannot be told."""
    if found.kind is not Kind.UNDECLARED_RESOURCE or not found.name.startswith(_ROLE):
        return ""
    for type_, path, service in ROWS:
        if type_ != found.declaration.type or found.declaration.kind != "resource":
            continue
        for _, item in nested_arguments(found.declaration.body, path):
            if item.start <= found.node.start < item.end:
                other = ", or name one of those that there are" if module.resources("aws_iam_role") else ""
                who = f"{service}.amazonaws.com"
                return f"Declare a role that {who} may assume, with the permissions that are needed{other}."
    return ""
