"""Groups that a module of the registry makes, and gives the rules that its arguments say.

Source: https://registry.terraform.io/modules/terraform-aws-modules/security-group/aws/latest
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Refusal
from fixer.module import Module
from transforms._add_explicit_egress.tree import source_of

_SOURCE: Final = "terraform-aws-modules/security-group/aws"


def of_modules(module: Module) -> Iterator[Refusal]:
    """Those that are to have ingress only."""
    if not module.declarations("module") or not module.mentions(_SOURCE):
        return
    for call in module.declarations("module"):
        names = [attribute.name for attribute in call.body.attributes]
        opens = any("ingress_" in name for name in names) and not any("egress" in name for name in names)
        if opens and source_of(call) == _SOURCE and not call.source.is_override:
            why = "what its group may send is decided in the module: give it egress_rules"
            yield Refusal(call.source, call.block, f"{call.address} has ingress rules and no egress rule, and {why}")
