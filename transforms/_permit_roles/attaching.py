"""What attaches to a role what is written in a policy, a document or a local value."""

from typing import Final

from fixer.module import Declaration, Links, Module, reachable, reads

_ATTACHING: Final = ("aws_iam_role_policy", "aws_iam_role_policy_attachment")
_ATTACHING_ITSELF: Final = tuple([f"{one}." for one in _ATTACHING])


def node_of(holder: str) -> str:
    """What Terraform calls what holds a policy where it works out an order."""
    return f"{holder} (expand)" if holder.startswith("local.") else holder


def attaching(module: Module, links: Links, role: Declaration, holder: str) -> list[str]:
    """What attaches to a role what a policy, a document or a local value says; a policy of its own is that itself."""
    if holder.startswith(_ATTACHING_ITSELF):
        return [holder]
    return [
        one.address
        for one in module.resources(*_ATTACHING)
        if node_of(holder) in reachable(links, one.address)
        and any(read.address == role.address for read in reads(module, one.value("role")))
    ]
