"""Values on their way: through locals, and from one local module into another."""

from collections.abc import Iterator, Mapping
from posixpath import join, normpath
from typing import NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Reference, is_local, module_sources, node_references


class Unclear(Exception):  # noqa: N818 - nothing went wrong
    """Why a group is left alone."""


class Placed(NamedTuple):
    """A module, its path, and the modules around by theirs."""

    module: Module
    path: str
    modules: Mapping[str, Module]

    def called(self, call: Declaration) -> "Placed | None":
        """The module that a call is of, if it is a local one that can be read."""
        path = self.path_of(call)
        module = self.modules.get(path) if path is not None else None
        return Placed(module, path, self.modules) if module is not None and path is not None else None

    def callers(self) -> Iterator[tuple["Placed", Declaration]]:
        """The calls of the module, each with the module that it stands in."""
        for path, module in self.modules.items():
            # Most modules of a tree call others, and need not be cut into blocks to tell.
            if all(normpath(join(path, source)) != self.path for source in module_sources(module)):
                continue
            placed = Placed(module, path, self.modules)
            for call in module.declarations("module"):
                if placed.path_of(call) == self.path:
                    yield placed, call

    def path_of(self, call: Declaration) -> str | None:
        """The path of the module that a call is of; None for one that is no local module."""
        source = source_of(call)
        return normpath(join(self.path, source)) if is_local(source) else None


def placed(module: Module) -> Placed:
    """A module among those around it, as it is now: what stands in the tree is as it was read."""
    path, modules = module.surroundings.tree()
    return Placed(module, path, {**modules, path: module})


def source_of(call: Declaration) -> str:
    """Where a called module comes from, as far as it is written out."""
    return call.value_code("source").strip('"')


def reads(module: Module, *nodes: hcl.Node | None) -> list[Reference]:
    """All that nodes refer to, by way of locals too."""
    found: list[Reference] = []
    waiting = list(filter(None, nodes))
    followed: set[str] = set()
    while waiting:
        for reference in node_references(waiting.pop()):
            found.append(reference)
            if reference.names[0] == "local" and reference.names[1] not in followed:
                followed.add(reference.names[1])
                waiting += filter(None, [module.locals.get(reference.names[1])])
    return found


def plain(code: str) -> str:
    """Code without its blanks, so that two pieces can be compared."""
    return "".join(code.split())
