"""What a resource must say beside what is moved to it, and what that tells.

Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html (a strategy may
name only providers that the cluster has, and both are put at once)
"""

from fixer import hcl


def added(own: str, body: hcl.Body) -> str | None:
    """What is added to what is moved; None where that cannot be told."""
    if own != "aws_ecs_cluster_capacity_providers" or body.attribute("capacity_providers") is not None:
        return ""
    named: list[str] = []
    for block in body.blocks():
        provider = block.body.attribute("capacity_provider")
        if block.type == "dynamic" or provider is None:
            return None
        if (code := provider.value_code.strip()) not in named:
            named.append(code)
    return f"capacity_providers = [{', '.join(named)}]\n"
