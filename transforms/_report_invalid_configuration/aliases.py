"""A root module that asks to be handed configurations of providers, which nobody hands to it.

Source: https://developer.hashicorp.com/terraform/language/modules/develop/providers#provider-aliases-within-modules
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Level
from fixer.module import Module, relatives


def unconfigured(module: Module) -> Iterator[Fix]:
    """One finding for all of them, where the module is all that there is: in a folder it may be for others to call."""
    if module.surroundings.kind != "answer" or relatives(module).above:
        return
    configured = set[str]()
    for provider in module.declarations("provider"):
        alias = provider.value_code("alias").strip('"')
        configured.add(f"{provider.type}.{alias}")
    for settings in module.declarations("terraform"):
        for block in settings.body.blocks("required_providers"):
            for entry in block.body.attributes:
                value = entry.value
                aliases = value.get("configuration_aliases") if isinstance(value, hcl.ObjectCons) else None
                listed = (
                    [one.value.code.strip() for one in aliases.elements] if isinstance(aliases, hcl.TupleCons) else []
                )
                if aliases is not None and (absent := [name for name in listed if name not in configured]):
                    said = f"Provider configuration not present: nobody hands this module {', '.join(absent)}. "
                    said += "A root module needs a provider block with that alias for each of them"
                    yield Fix(settings.source, aliases, said, level=Level.WARNING)
