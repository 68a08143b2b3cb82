"""Provider configurations that are used and declared nowhere, and references to them that are none.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/resource-provider
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, entries, relatives
from fixer.provider.known import KNOWN
from fixer.validation.rejection import Kind, Rejection

_USE: Final = re.compile(r"providers?[ \t]*=")
_ALIASED: Final = re.compile(r'\s*"?([A-Za-z][\w-]*)\.([\w-]+)"?\s*\Z')
_PLAIN: Final = re.compile(r'\s*"?[A-Za-z][\w-]*"?\s*\Z')


def configuration_rejections(module: Module) -> Iterator[Rejection]:
    """Uses of provider configurations that the module does not have; of a called module, what it has not declared."""
    if not any(_USE.search(source.text) for source in module.sources.values()):
        return
    configured = set(_configured(module))
    is_called = bool(relatives(module).above)
    for declaration, node, used in _uses(module):
        aliased = _ALIASED.match(used)
        if aliased is None:
            name = used.strip().strip('"')
            if _PLAIN.match(used) and _is_alias_alone(module, name):
                said = (
                    f"This configuration requires provider registry.terraform.io/hashicorp/{name}, which there is not."
                )
                yield Rejection(Kind.PROVIDER_REFERENCE, declaration, node, used, said)
            elif not _PLAIN.match(used):
                argument = "providers" if declaration.kind == "module" else "provider"
                said = (
                    f"The {argument} argument requires a provider type name, optionally followed by a period and then a"
                    " configuration alias."
                )
                yield Rejection(Kind.PROVIDER_REFERENCE, declaration, node, used, said)
        elif (aliased[1], aliased[2]) not in configured:
            name = f"{aliased[1]}.{aliased[2]}"
            where = "this called module declares no such alias" if is_called else "it is declared nowhere"
            said = f"its provider configuration {name} is required, and {where}"
            yield Rejection(Kind.PROVIDER_ABSENT, declaration, node, name, said)


def _is_alias_alone(module: Module, name: str) -> bool:
    """Whether a name is that of no provider, and the alias of one."""
    configured = list(_configured(module))
    providers = {provider.type for provider in module.declarations("provider")} | {one.name for one in entries(module)}
    return name not in providers and name not in KNOWN and [alias for _, alias in configured].count(name) == 1


def _configured(module: Module) -> Iterator[tuple[str, str]]:
    for provider in module.declarations("provider"):
        alias = provider.attribute("alias")
        if alias is not None:
            yield provider.type, alias.value_code.strip('"')
    for settings in module.declarations("terraform"):
        for block in settings.body.blocks("required_providers"):
            if "configuration_aliases" in block.code:
                for name, alias in re.findall(r"\b([A-Za-z][\w-]*)\.([\w-]+)", block.code):
                    yield name, alias


def _uses(module: Module) -> Iterator[tuple[Declaration, hcl.Node, str]]:
    """The provider arguments of resources, data sources and calls."""
    for kind in ("resource", "data", "ephemeral"):
        for declaration in module.declarations(kind):
            if _USE.search(declaration.source.text, declaration.block.start, declaration.block.end):
                argument = declaration.attribute("provider")
                if argument is not None:
                    yield declaration, argument, argument.value_code
    for call in module.declarations("module"):
        argument = call.attribute("providers")
        if argument is not None and isinstance(argument.value, hcl.ObjectCons):
            for element in argument.value.elements:
                yield call, element.value, element.value.code
