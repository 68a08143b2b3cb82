"""Add-ons of EKS that have a role of their own: what they do, nodes need not be allowed.

Source: https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html
"""

from typing import Final

from fixer.module import Declaration, Module, known_string

_ADDON: Final = "aws_eks_addon"
_ROLE: Final = "service_account_role_arn"
_IDENTITY: Final = "pod_identity_association"


def may_have_own_role(module: Module, addon: str, account: str) -> bool:
    """Whether an add-on has a role of its own, or may have: by itself, by its service account, or in another module."""
    if module.mentions(account) or any(addon in call.block.code for call in module.declarations("module")):
        return True
    return any(
        known_string(module, one.value("addon_name")) in (None, addon) and _has_role(one)
        for one in module.resources(_ADDON)
    )


def _has_role(addon: Declaration) -> bool:
    identities = [one for one in addon.body.blocks(_IDENTITY, "dynamic") if _IDENTITY in (one.type, *one.labels)]
    return addon.attribute(_ROLE) is not None or bool(identities)
