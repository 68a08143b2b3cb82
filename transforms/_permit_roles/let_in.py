"""Whether a resource lets a role in by its own policy: in one account, that is enough.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html
"""

from collections.abc import Iterable

from fixer import hcl
from fixer.aws import Principal, allows, masked, resource_policies
from fixer.module import Declaration, Module, known_string
from transforms._sendings.standing import PERMISSION, may_be_for


def may_let_in(module: Module, address: str, role: Declaration, actions: Iterable[str]) -> bool:
    """Whether the policy of a resource may allow a role some actions: it names the role, or whoever cannot be told. An
    account that it names has to allow them itself.
    """
    documents = [policy.document(module) for policy in resource_policies(module, address)]
    return any(not document.complete for document in documents) or any(
        statement.effect != "Deny"
        and any(allows(statement, action) != "no" for action in actions)
        and any(_may_be(one, role) for one in statement.principals)
        for document in documents
        for statement in document.statements
    )


def may_be_permitted(module: Module, function: Declaration) -> bool:
    """Whether a permission lets others than services call a function, or may do so: roles among these."""
    return any(
        not _is_service(module, one.value("principal")) and may_be_for(module, one, "function_name", function)
        for one in module.resources(PERMISSION)
    )


def _is_service(module: Module, principal: hcl.Expression | None) -> bool:
    """Whether a principal is a service, perhaps in a region that is read (`"logs.${var.region}.amazonaws.com"`)."""
    written = masked(principal) if isinstance(principal, hcl.Template) else known_string(module, principal)
    return (written or "").endswith(".amazonaws.com")


def has_grants(module: Module, key: Declaration) -> bool:
    """Whether a key is let use by somebody by a grant."""
    return any(reader.type == "aws_kms_grant" for reader, _ in module.readers(key.address))


def _may_be(principal: Principal, role: Declaration) -> bool:
    return principal.kind != "Service" and any(_may_mean(value, role) for value in principal.values)


def _may_mean(value: hcl.Expression, role: Declaration) -> bool:
    if isinstance(value, hcl.Template):
        text = masked(value)
        if text.endswith(":root") or text.isdigit():
            return False
        return not text.startswith("arn:") or ":role/" in text or role.address in value.code
    if isinstance(value, hcl.Traversal) and value.names and value.names[0].startswith("aws_"):
        return ".".join(value.names[:2]) == role.address
    return True
