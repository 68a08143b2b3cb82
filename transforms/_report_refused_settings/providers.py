"""Resources of AWS without a `provider`, in a root module that configures only providers with an alias.

Terraform takes the default configuration for an empty one then, which has a region only where the environment says it.
Sources: https://developer.hashicorp.com/terraform/language/providers/configuration#default-provider-configurations and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs#provider-configuration
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Declaration, Module, is_in_plain_files, relatives
from transforms._answers.provider_file import seems_left_out

_AWS: Final = "aws_"
_SHOWN: Final = 3


def provider_findings(module: Module) -> Iterator[Fix]:
    """One for all of them, at the first."""
    providers = [one for one in module.declarations("provider") if one.type == "aws"]
    if not providers or any(one.attribute("alias") is None for one in providers):
        return
    if not is_in_plain_files(module) or relatives(module).above:
        return
    without = [
        one
        for kind in ("resource", "data")
        for one in module.declarations(kind)
        if one.type.startswith(_AWS)
        and len(one.block.labels) > 1
        and one.attribute("provider") is None
        # A document asks nobody.
        and one.type != "aws_iam_policy_document"
    ]
    if without:
        first = without[0]
        more = f" and {len(without) - _SHOWN} more" if len(without) > _SHOWN else ""
        said = (
            f"{', '.join([one.address for one in without[:_SHOWN]])}{more}: the default configuration of the provider "
            f"is used, and there is none: only {_aliases(providers)}. It has no region but that of the environment "
            f"(AWS_REGION): {_advice(providers)}"
        )
        if seems_left_out(module):
            said += "; nothing is lacking where a provider.tf that does so stands beside this"
        yield Fix(first.source, first.block, said, level=Level.WARNING)


def _advice(providers: list[Declaration]) -> str:
    """What a person can do; a configuration for another account is none for what the own one is to have."""
    if all(one.body.blocks("assume_role", "assume_role_with_web_identity") for one in providers):
        return "configure one without an alias"
    return f"name {'one of these' if len(providers) > 1 else 'it'}, or configure one without an alias"


def _aliases(providers: list[Declaration]) -> str:
    return ", ".join([f"aws.{one.value_code('alias').strip(chr(34))}" for one in providers])
