"""Gives data sources that ask no region a provider, where only providers with an alias are configured.

## What it does

In a root module all of whose `provider "aws"` blocks have an alias, `aws_iam_policy_document`, which asks nobody, gets
the `provider` of what reads it, or else the first of these. So do `aws_caller_identity` and `aws_partition` where all
of the providers work in one account, with what the environment says.

What is of a region (resources, `aws_availability_zones`, `aws_ami`) is told by `report_refused_settings`: which region
is meant, a person has to say.

## Why it matters

Terraform takes the default configuration for them, which has no region but that of the environment: "Invalid provider
configuration" stops the plan, or asks for `provider.aws.region`.

## Fix safety

Safe: what they read is the same by each of the providers.

## References

- https://developer.hashicorp.com/terraform/language/providers/configuration#default-provider-configurations
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs#provider-configuration
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document
"""

from collections.abc import Iterator, Sequence

from fixer import hcl
from fixer.engine import Append, Edit, Effect, Fix, Insert, Level, Meta, Safety, Transform
from fixer.module import Declaration, Module, is_in_plain_files, is_overridden, relatives
from transforms._data_sources.accounts import CREDENTIALS, is_same_account, provider_beside, providers

_DOCUMENT = "aws_iam_policy_document"
_OF_ACCOUNT = ("aws_caller_identity", "aws_partition")


class NameProviders(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="give data sources that ask no region a provider, where only providers with an alias are configured",
        safety=Safety.SAFE,
        level=Level.WARNING,
        effect=Effect.NONE,
    )

    def fixes(self, module: Module) -> Iterator[Fix]:
        """One for each data source without a provider."""
        blocks = providers(module)
        aliases = [block.value_code("alias").strip('"') for block in blocks]
        if not blocks or not all(aliases) or not is_in_plain_files(module) or relatives(module).above:
            return
        for data in module.data(_DOCUMENT, *_OF_ACCOUNT):
            if not data.source.is_editable or data.attribute("provider") is not None or is_overridden(module, data):
                continue
            if data.type == _DOCUMENT or _is_one_account(module, aliases):
                yield _named(module, data, aliases[0])


def _is_one_account(module: Module, aliases: Sequence[str]) -> bool:
    # The default one works with what the environment says.
    has_own = any(
        block.attribute(name) or block.body.blocks(name) for block in providers(module) for name in CREDENTIALS
    )
    return not has_own and all(is_same_account(module, f"aws.{aliases[0]}", f"aws.{one}") for one in aliases)


def _named(module: Module, data: Declaration, first: str) -> Fix:
    provider = provider_beside(module, [reader for reader, _ in module.readers(data.address)]) or f"aws.{first}"
    said = (
        f"{data.address}: the default configuration of the provider is used, and there is none; it reads the same by "
        f"{provider}, which is named"
    )
    return Fix(data.source, data.block, said, (_edit(data, f"provider = {provider}\n"),))


def _edit(data: Declaration, code: str) -> Edit:
    items = data.body.items
    first = items[0] if items else None
    if isinstance(first, hcl.Attribute) and first.name in ("count", "for_each") and "\n" not in first.value_code:
        return Insert(data.source, first, code)
    if isinstance(first, hcl.Attribute | hcl.Block):
        return Insert(data.source, first, code, "before")
    return Append(data.source, data.block, code)
