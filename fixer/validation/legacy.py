"""Modules with configurations of providers of their own: calls of them may not be repeated, nor wait for anything.

Source: https://developer.hashicorp.com/terraform/language/modules/develop/providers#legacy-shared-modules-with-provider-configurations
"""

from collections.abc import Iterator
from posixpath import relpath
from typing import Final

from fixer.module import Declaration, Module, ModuleTree, called_path
from fixer.validation.rejection import Kind, Rejection

_NOT_OF_LEGACY: Final = ("count", "for_each", "depends_on")


def legacy_rejections(module: Module) -> Iterator[Rejection]:
    """The arguments of calls that the modules which are called do not allow. `path` is that of the module."""
    own, modules = module.surroundings.tree()
    for call in module.declarations("module"):
        items = [item for name in _NOT_OF_LEGACY if (item := call.attribute(name)) is not None]
        legacy = _legacy(modules, called_path(own, call), set()) if items else ""
        if legacy:
            said = (
                f"The module in {relpath(legacy, own)} is a legacy module which contains its own local provider "
                "configurations, and so calls to it may not use the count, for_each, or depends_on arguments."
            )
            yield Rejection(Kind.LEGACY_MODULE, call, items[0], items[0].name, said, call.body, path=legacy)


def configured(module: Module) -> list[Declaration]:
    """The configurations of providers in a module. An empty one says only that there is to be one."""
    return [provider for provider in module.declarations("provider") if provider.body.items]


def _legacy(modules: ModuleTree, path: str, seen: set[str]) -> str:
    """The path of the first module with a configuration of its own: that at a path, or one that it calls."""
    if path not in modules or path in seen:
        return ""
    seen.add(path)
    if configured(modules[path]):
        return path
    return next((found for one in modules.calls.get(path, ()) if (found := _legacy(modules, one, seen))), "")
