"""What an EKS add-on says of conflicts, which is two arguments since version 5.

Source: https://github.com/hashicorp/terraform-provider-aws/pull/29555 and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Refusal
from fixer.module import Module
from transforms._former_arguments.table import Version
from transforms._former_arguments.versions import is_at_least, is_known

_ADDON: Final = "aws_eks_addon"
_CONFLICTS: Final = "resolve_conflicts"
_SINCE: Final[Version] = (5, 0, 0)
_REMOVED: Final[Version] = (6, 0, 0)


def of_addons(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each add-on that says it. In version 6 it is an error, which is mended as such."""
    from transforms._former_arguments.addon_conflicts import of_conflicts
    from transforms._former_arguments.written import Left

    if not is_known(module, "aws", _SINCE) or is_at_least(module, "aws", _REMOVED):
        return
    for addon in module.resources(_ADDON):
        argument, source = addon.attribute(_CONFLICTS), addon.source
        if argument is None or not source.is_editable:
            continue
        said = (
            f"{_CONFLICTS} of {addon.address} is deprecated. Use {_CONFLICTS}_on_create and {_CONFLICTS}_on_update "
            "instead"
        )
        # With one of the two it is an error, and told as such.
        if any(addon.attribute(f"{_CONFLICTS}_on_{when}") is not None for when in ("create", "update")):
            continue
        if any(_CONFLICTS in block.code for block in addon.body.blocks("lifecycle")):
            yield Refusal(source, argument, f"{said}; left alone, as its lifecycle mentions it: rename it in both")
            continue
        try:
            written = of_conflicts(module, addon, argument)
        except Left as left:
            yield Refusal(source, argument, f"{said}; left alone: {left}")
            continue
        yield Fix(source, argument, f"{said}: {written.said}", written.edits)
