"""What a resource must say beside what is moved to it, and what that tells.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret_rotation
and https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html (a strategy may
name only providers that the cluster has, and both are put at once)
"""

from fixer import hcl


def still_asked(own: str, code: str) -> str:
    """What a person has to write beside what is moved, though Terraform does not ask for it; empty if nothing."""
    if own != "aws_secretsmanager_secret_rotation" or "rotation_lambda_arn" in code:
        return ""
    return "; write rotation_lambda_arn there, the function that does it, unless the secret is one that AWS manages"


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
