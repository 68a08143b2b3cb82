"""Declares the provider configurations that a module uses by an alias and has not.

## What it does

`provider = aws.us_east_1` in a module without such a `provider` block gets one, after the other provider blocks, else
where they belong, with what the default one says besides (tags, credentials, endpoints). Its region is told by, in this
order: the alias (`us_east_1`, `use1`, `acm_virginia`); what it is used for (certificates and functions for CloudFront,
metrics of billing); the only region of the module that fits (`eu`); a variable, local or element of one for it
(`var.secondary_region`, `local.regions.dr`); the availability zones and service names of what uses it. Where the name
means a region and nothing says which, it becomes a variable without default, for which Terraform asks. Where one is
declared that has the name but for `-` and `_` (`aws.us-east-1`), the reference is corrected instead, and so it is where
the only one for that region has another alias, or where nothing tells the region and nothing uses one that is declared.

A module that another one calls gets the alias as one of its `configuration_aliases`, and its callers hand over theirs
of that name.

## Why it matters

Terraform stops at "Provider configuration not present", once for each resource, with advice that is about the state and
leads nowhere.

## Fix safety

Safe: such a module could not even be validated, so nothing that is deployed depends on it. Left alone, with the reason:
an alias that does not stand for a region (an account, say), which needs credentials that nobody can guess; other
providers than AWS; a module whose caller hands nothing over; `provider = each.value`, which Terraform cannot have.

## References

- https://developer.hashicorp.com/terraform/language/providers/configuration#alias-multiple-provider-configurations
- https://developer.hashicorp.com/terraform/language/modules/develop/providers
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module

_GIVEN: Final = re.compile(r"providers?\s*=")


class DeclareProviderAliases(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="declare the provider aliases that are used and not declared, where their region can be told",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each alias that is missing, and for each call that has to hand one over."""
        is_given = any(_GIVEN.search(source.text) for source in module.sources.values() if source.is_configuration)
        if is_given or module.declarations("module"):
            from transforms._declare_provider_aliases.repairs import repairs

            yield from repairs(module)
