"""What a resource must say beside what is moved to it, and what that tells.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_rotation
and https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html (a strategy may
name only providers that the cluster has, and both are put at once), and of domains of a user pool
https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module, known_string

_READ: Final = re.compile(r"\$\{[^{}]*\}")


def still_asked(own: str, code: str) -> str:
    """What a person has to write beside what is moved, though Terraform does not ask for it; empty if nothing."""
    if own != "aws_secretsmanager_secret_rotation" or "rotation_lambda_arn" in code:
        return ""
    return "; write rotation_lambda_arn there, the function that does it, unless the secret is one that AWS manages"


def lacking(module: Module, own: str, body: hcl.Body) -> str:
    """The argument that a resource must have by what is moved to it, though Terraform does not ask for it; or empty."""
    domain = body.attribute("domain") if own == "aws_cognito_user_pool_domain" else None
    if domain is None or body.attribute("certificate_arn") is not None:
        return ""
    # A prefix of a domain of Amazon's has no dots.
    said = known_string(module, domain.value)
    written = _READ.sub("", domain.value_code) if isinstance(domain.value, hcl.Template) else ""
    return "certificate_arn" if "." in (said or written) else ""


def added(own: str, body: hcl.Body) -> str | None:
    """What is added to what is moved; None where that cannot be told."""
    if own != "aws_ecs_cluster_capacity_providers" or body.attribute("capacity_providers") is not None:
        return ""
    named: list[str] = []
    for block in body.blocks():
        provider = block.body.attribute("capacity_provider")
        if block.type == "dynamic" or provider is None:
            return None
        if (code := provider.value_code) not in named:
            named.append(code)
    return f"capacity_providers = [{', '.join(named)}]\n"
