"""The providers of a call, written as a resource's is or as a list: a call takes a map of them.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/module-providers
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, called_module

_CONFIGURATION: Final = re.compile(r'"?([A-Za-z][\w-]*)((?:\.[A-Za-z_][\w-]*)?)"?')


def provider_fixes(module: Module) -> Iterator[Fix]:
    """The fixes of calls that say `provider = ...`, or `providers = [...]`."""
    for call in module.declarations("module"):
        singular, plural = call.attribute("provider"), call.attribute("providers")
        called = called_module(module, call)
        if called is not None and (called.problems or called.find("var.provider") is not None):
            continue
        if singular is not None and plural is None:
            yield from _singular(call, singular, called)
        elif plural is not None and isinstance(plural.value, hcl.TupleCons):
            code = _handed([element.value.code for element in plural.value.elements], called)
            if code:
                said = f"Invalid providers map: {call.address} is handed providers as a list, and by name is meant"
                yield Fix(call.source, plural, said, (Replace(call.source, plural.value, code),))


def _singular(call: Declaration, argument: hcl.Attribute, called: Module | None) -> Iterator[Fix]:
    said = f'Unsupported argument: an argument named "provider" is not expected in {call.address}: providers is meant'
    source = call.source
    name = Replace(source, hcl.Body.of_text("provider", argument.start), "providers")
    if isinstance(argument.value, hcl.ObjectCons):
        yield Fix(source, argument, said, (name,))
    elif code := _handed([argument.value_code], called):
        yield Fix(source, argument, said, (name, Replace(source, argument.value, code)))


def _handed(values: list[str], called: Module | None) -> str:
    """The map of configurations under the names of their providers; empty where it cannot be told what each is for."""
    matches = [_CONFIGURATION.fullmatch(value.strip()) for value in values]
    found = {match[1]: f"{match[1]}{match[2]}" for match in matches if match}
    asks = called is not None and any("configuration_aliases" in source.text for source in called.sources.values())
    if asks or not values or len(found) < len(values) or found.keys() & {"var", "local", "each", "module", "data"}:
        return ""
    return "\n".join(["{", *[f"    {name} = {code}" for name, code in found.items()], "  }"])
