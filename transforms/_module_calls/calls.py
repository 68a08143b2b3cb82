"""The calls of local modules."""

from collections.abc import Iterator
from posixpath import relpath
from typing import NamedTuple

from fixer import hcl
from fixer.engine import Elsewhere, installed, repair_module
from fixer.module import Declaration, Module, ModuleTree, Source, called_path, is_replaced, source_of


class Call(NamedTuple):
    """A `module` block that calls a local module: the caller with its path, the block, and the module with its path, in
    the tree of both. There is none `called` where an override file says that it is another one.
    """

    caller: Module
    caller_path: str
    block: Declaration
    called: Module | None
    path: str
    tree: ModuleTree

    def at(self, source: Source, node: hcl.Node) -> Elsewhere:
        """A place in the caller, for what is told there and done in the module that is called."""
        return Elsewhere(relpath(self.caller_path, self.path), source, node)

    @property
    def place(self) -> str:
        """The called module, as the call names it."""
        return source_of(self.block).removeprefix("./")


def tree_of(module: Module) -> tuple[str, ModuleTree]:
    """A module's own path, and the modules around it as they are when what does not parse is mended."""
    own, modules = module.surroundings.tree()
    return own, modules.once(_mended)


def _mended(modules: ModuleTree) -> ModuleTree:
    involved = {path for caller, called in modules.calls.items() if called for path in (caller, *called)}
    broken = [path for path in sorted(involved & modules.keys()) if modules[path].problems]
    if not broken:
        return modules
    whole = dict(modules)
    mending = [transform for name, transform in installed().items() if name == "mend_syntax"]
    for path in broken:
        changed = repair_module(modules[path], mending).changed
        whole[path] = modules[path].with_texts({name: text.after for name, text in changed.items()})
    return ModuleTree(whole, modules.repairs)


def is_repaired(modules: ModuleTree, path: str) -> bool:
    """Whether the run repairs the module at a path."""
    module = modules.get(path)
    return module is not None and not module.problems and any(modules.repairs(path, file) for file in module.sources)


def calls_in(module: Module, path: str, modules: ModuleTree) -> Iterator[Call]:
    """The calls of local modules in a module."""
    for block in module.declarations("module"):
        if called := called_path(path, block):
            there = modules.get(called) if not is_replaced(module, block) else None
            yield Call(module, path, block, there, called, modules)


def read(block: Declaration, name: str) -> hcl.Expression | None:
    """The value of an argument, None where it is not set or is no expression: other modules may not parse."""
    try:
        return block.value(name)
    except hcl.ExpressionError:
        return None


def is_called(module: Module) -> bool:
    """Whether a module of the tree calls it."""
    own, modules = module.surroundings.tree()
    return any(own in called for called in modules.calls.values())


def calls_of(module: Module) -> list[Call]:
    """The calls of a module by those in its tree."""
    own, modules = module.surroundings.tree()
    return calls_to(own, modules)


def calls_to(own: str, modules: ModuleTree) -> list[Call]:
    """The calls of the module at a path."""
    callers = [path for path, called in modules.calls.items() if own in called]
    return [call for path in callers for call in calls_in(modules[path], path, modules) if call.path == own]
