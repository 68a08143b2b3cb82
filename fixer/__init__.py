"""tffix: repairs Terraform that reads well and does not deploy.

`fixer.repair` does the whole job for programs; the layers below are imported from their own packages.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fixer.api import Result, repair

__all__ = ["Result", "repair"]


def __getattr__(name: str) -> Any:
    # Only who asks for it pays for all layers: `import fixer.hcl` must not load the rest.
    if name in __all__:
        from fixer import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
