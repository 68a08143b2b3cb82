"""A module among those around it: whom it calls, and who calls it."""

from collections.abc import Iterator, Mapping
from posixpath import commonpath, isabs, join, normpath
from typing import NamedTuple

from fixer.module.calls import called_path, module_sources, relatives
from fixer.module.declaration import Declaration
from fixer.module.module import Module
from fixer.module.overrides import is_replaced


class Placed(NamedTuple):
    """A module, its path, and the modules around by theirs."""

    module: Module
    path: str
    modules: Mapping[str, Module]

    def called(self, call: Declaration) -> "Placed | None":
        """The module that a call is of, if it is a local one that can be read."""
        path = called_path(self.path, call) if not is_replaced(self.module, call) else ""
        module = self.modules.get(path) if path else None
        return Placed(module, path, self.modules) if module is not None else None

    def callers(self) -> Iterator[tuple["Placed", Declaration]]:
        """The calls of the module, each with the module that it stands in."""
        for path, module in self.modules.items():
            # Most modules of a tree call others, and need not be cut into blocks to tell.
            if all(normpath(join(path, source)) != self.path for source in module_sources(module)):
                continue
            for call in module.declarations("module"):
                if called_path(path, call) == self.path:
                    yield Placed(module, path, self.modules), call

    def around(self) -> tuple["Placed", ...]:
        """The modules that it shares a configuration with (see `relatives`) and that have no syntax errors."""
        near = relatives(self.module)
        paths = {id(module): path for path, module in self.modules.items()}
        sound = [one for one in (*near.above, *near.below) if one is not self.module and not one.problems]
        return tuple([Placed(one, paths[id(one)], self.modules) for one in sound if paths.get(id(one)) != self.path])

    @property
    def folder(self) -> str:
        """Where the module stands, for people who look from another one."""
        path = self.path
        if isabs(path):
            # A path of this machine says no more than where it stands in the tree.
            path = path.removeprefix(commonpath(self.modules)).strip("/")
        return path if path not in ("", ".") else "the folder above"


def placed(module: Module) -> Placed:
    """A module among those around it, as it is now: what stands in the tree is as it was read."""
    path, modules = module.surroundings.tree()
    return Placed(module, path, {**modules, path: module})
