"""Which local modules call which: the configuration that a module is part of."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from posixpath import join, normpath, relpath
from types import MappingProxyType
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module.declaration import Declaration
from fixer.module.kept import Kept
from fixer.module.module import Module
from fixer.module.overrides import is_replaced

Repairs = Callable[[str, str], bool]


# What a `module` block says besides the values that it gives.
# Source: https://developer.hashicorp.com/terraform/language/modules/syntax
CALL_ARGUMENTS: Final = frozenset({"source", "version", "providers", "count", "for_each", "depends_on"})
_CALL = re.compile(r'module[ \t"/]')


class Relatives(NamedTuple):
    """The modules that a module shares a configuration with.

    `above` call it, directly or through others, the nearest first. `below` are called by it or by those above.
    """

    above: tuple[Module, ...] = ()
    below: tuple[Module, ...] = ()


def _nothing(_: str, __: str) -> bool:
    return False


class ModuleTree(Kept, dict[str, Module]):
    """The modules of a tree by their paths. One tree serves all of its modules, so what it takes to make is kept.

    `repairs` tells whether the run repairs a module's file, by the module's path and the file's name.
    """

    def __init__(self, modules: Mapping[str, Module] = MappingProxyType({}), repairs: Repairs = _nothing) -> None:
        super().__init__(modules)
        self.repairs = repairs

    @cached_property
    def calls(self) -> Mapping[str, tuple[str, ...]]:
        """The paths that each module calls, by its own."""
        return {path: tuple(_called(path, module)) for path, module in self.items()}


def relatives(module: Module) -> Relatives:
    """The modules above and below, as far as they stand in the module's tree."""
    own, modules = module.surroundings.tree()
    # The module itself as it is now: what stands in the tree is as it was read.
    called = {**modules.calls, own: tuple(_called(own, module))}
    above = _reached([own], lambda path: [caller for caller, paths in called.items() if path in paths])
    below = _reached([own, *above], lambda path: called.get(path, ()))
    return Relatives(_at(modules, above), _at(modules, below))


def way_to(module: Module, other: Module) -> str:
    """The way from a module's folder to that of another one of its tree (`../network`); `.` for an answer's root."""
    own, modules = module.surroundings.tree()
    path = next((path for path, one in modules.items() if one is other), other.path)
    return relpath(path, own) if own not in ("", ".") else path or "."


def called_as(module: Module) -> str:
    """How Terraform names a module: by the calls that lead to it, the first of several; else as the root module."""
    return module.once(_called_as)


def _called_as(module: Module) -> str:
    own, modules = module.surroundings.tree()
    names: list[str] = []
    seen = {own}
    while (found := next(_calls_of(own, modules, seen), None)) is not None:
        own, name = found
        seen.add(own)
        names.insert(0, f"module.{name}")
    return ".".join(names) or "the root module"


def _calls_of(path: str, modules: "ModuleTree", seen: set[str]) -> Iterator[tuple[str, str]]:
    """The paths of the modules that call the one at a path, with the names of the calls."""
    for caller, paths in modules.calls.items():
        if path in paths and caller not in seen:
            for call in modules[caller].declarations("module"):
                if called_path(caller, call) == path:
                    yield caller, call.name


def local_sources(module: Module) -> Iterator[str]:
    """The paths, relative to the module's folder, of the local modules that it calls."""
    return (source for source in module_sources(module) if is_local(source))


def module_sources(module: Module) -> Iterator[str]:
    """The sources of the modules that it calls, as far as they are written out."""
    return iter(module.once(_written_sources))


def _written_sources(module: Module) -> tuple[str, ...]:
    return tuple(_sources(module))


def _sources(module: Module) -> Iterator[str]:
    # Most modules call none, and need not be cut into blocks to tell.
    if not any(_CALL.search(source.text) for source in module.sources.values()):
        return
    for call in module.declarations("module"):
        if source := source_of(call):
            yield source


def source_of(call: Declaration) -> str:
    """The source of the module that a block calls, as far as it is written out; empty where it is not."""
    try:
        source = call.value("source")
    except hcl.ExpressionError:
        # Of a module that nobody repairs now.
        return ""
    return (source.literal or "") if isinstance(source, hcl.Template) else ""


def called_path(path: str, call: Declaration) -> str:
    """The path of the local module that a block of the module at `path` calls; empty where it is none."""
    source = source_of(call)
    return normpath(join(path, source)) if is_local(source) else ""


def called_module(module: Module, call: Declaration) -> Module | None:
    """The local module that a block of a module calls, as far as it stands in the module's tree.

    None where an override file says that it is another one.
    """
    if is_replaced(module, call):
        return None
    own, modules = module.surroundings.tree()
    return modules.get(called_path(own, call))


def is_local(source: str) -> bool:
    """Whether a module's source is a folder beside the module that calls it."""
    return source.startswith(("./", "../"))


def _called(path: str, module: Module) -> Iterator[str]:
    for source in local_sources(module):
        yield normpath(join(path, source))


def _reached(start: Iterable[str], step: Callable[[str], Iterable[str]]) -> list[str]:
    """What can be reached from some paths, the nearest first; not these themselves."""
    waiting = list(start)
    seen = set(waiting)
    found: list[str] = []
    for path in waiting:
        for following in step(path):
            if following not in seen:
                seen.add(following)
                found.append(following)
                waiting.append(following)
    return found


def _at(modules: Mapping[str, Module], paths: Iterable[str]) -> tuple[Module, ...]:
    return tuple([modules[path] for path in paths if path in modules])
