"""What belongs into the `terraform` block and stands by itself.

Source: https://developer.hashicorp.com/terraform/language/terraform
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Insert, Refusal, Remove, Replace
from fixer.module import Declaration, Module
from fixer.validation import Rejection
from transforms._block_forms.written import own, placed

SETTINGS: Final = frozenset({"backend", "cloud", "required_providers", "required_version"})


def into_terraform(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The setting in the module's `terraform` block, or in one that is written around it."""
    source, node = found.declaration.source, found.node
    if not isinstance(node, hcl.Attribute | hcl.Block):
        return
    others = [one for one in module.declarations("terraform") if one.source.is_editable]
    # What may stand there once only.
    if found.name != "required_providers" and any(_has(one, found.name) for one in others):
        yield Refusal(source, node, f"{found.told} The terraform block has one: one of them has to go.")
        return
    said = f"{found.told} It belongs into the terraform block"
    home = next((one for one in others if one.source is source), others[0] if others else None)
    if home is None:
        code = placed(source, node, f"terraform {{\n{source.text[node.start : node.end]}\n}}")
        yield Fix(source, node, f"{said}: that is written around it", (Replace(source, node, code),))
        return
    line = hcl.formatted(own(source, node).replace("\r\n", "\n"))
    first = home.body.items[0] if home.body.items else None
    place = Append(home.source, home.block, line)
    if isinstance(node, hcl.Attribute) and isinstance(first, hcl.Attribute | hcl.Block):
        yield Fix(
            source, node, f"{said}: it is put there", (Remove(source, node), Insert(home.source, first, line, "before"))
        )
        return
    yield Fix(source, node, f"{said}: it is put there", (Remove(source, node), place))


def _has(terraform: Declaration, name: str) -> bool:
    names = ("backend", "cloud") if name in ("backend", "cloud") else (name,)
    return terraform.attribute(name) is not None or bool(terraform.body.blocks(*names))
