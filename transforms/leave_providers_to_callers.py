"""Takes the configuration of a provider out of a module whose caller has the same.

## What it does

A module that is called with `count`, `for_each` or `depends_on` has a `provider "aws"` of its own, which says no more
than a region: where each call gives the region that the caller's own provider has, the block goes, and the caller's
provider is used, as it is without one. Where it is the region of one of the caller's aliases, the call passes that:
`providers = { aws = aws.replica }`.

Left alone, with the reason: a provider that says more than a region (`default_tags`), or one of the caller that says
more than that and its tags (`assume_role`), several of them, a region that no provider of the caller can be told to
have, or that more than one has.

## Why it matters

Terraform stops at "Module is incompatible with count, for_each, and depends_on".

## Fix safety

Safe: such a configuration could not even be validated, and what the module declares stays in its region.

## References

- https://developer.hashicorp.com/terraform/language/modules/develop/providers
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, rejections_of


class LeaveProvidersToCallers(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="take the configuration of a provider out of modules whose callers have the same",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each provider that goes and each call that passes one, a refusal for each call that stays."""
        own, modules = module.surroundings.tree()
        if module.declarations("provider") and any(own in called for called in modules.calls.values()):
            from transforms._leave_providers_to_callers.configurations import removed

            yield from removed(module)
        if module.declarations("module"):
            from transforms._leave_providers_to_callers.configurations import passed, reason

            yield from passed(module)
            for found in rejections_of(module, Kind.LEGACY_MODULE):
                if why := reason(module, found.declaration, found.path):
                    yield Refusal(found.declaration.source, found.node, f"{found.message.rstrip('.')}: {why}")
