"""What the calls of a tree's modules hand to each other, and what of it goes with a variable that nobody reads.

Each module is repaired for itself. So that the module and all that call it decide alike, they decide by how the tree
was before the run, and only where the run repairs all of them.
"""

from collections.abc import Iterator
from functools import cached_property
from posixpath import join, normpath, relpath
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import is_suppressed
from fixer.module import Declaration, Module, ModuleTree, is_local
from transforms._remove_unused_declarations.obstacles import NAME, may_go
from transforms._unread_declarations.unread import (
    Item,
    Stretch,
    does_anything,
    items,
    missing,
    named_wrongly,
    unread,
)

# Arguments of a call that are none of the module's variables.
_OF_CALLS: Final = frozenset({"count", "depends_on", "for_each", "providers", "source", "version"})


class Call(NamedTuple):
    """A call of a local module: where it stands, and the path of the module that it calls."""

    path: str
    module: Module
    declaration: Declaration
    target: str

    def file_from(self, path: str) -> str:
        """The file that it stands in, seen from the module at a path."""
        return normpath(join(relpath(self.path, path), self.declaration.source.name))

    def arguments(self) -> Iterator[hcl.Attribute]:
        """What the call hands over."""
        return (attribute for attribute in self.declaration.body.attributes if attribute.name not in _OF_CALLS)


def calls(path: str, module: Module) -> Iterator[Call]:
    """The calls of local modules in the module at a path."""
    sources = {
        declaration.name: source.value_code.strip('"')
        for declaration in module.declarations("module")
        if (source := declaration.attribute("source"))
    }
    for declaration in module.declarations("module"):
        # An override adds arguments to a call whose source stands elsewhere.
        code = sources.get(declaration.name, "")
        if is_local(code):
            yield Call(path, module, declaration, normpath(join(path, code)))


def _calls_in(tree: ModuleTree) -> dict[str, list[Call]]:
    return {path: list(calls(path, module)) if tree.calls[path] else [] for path, module in tree.items()}


def _none_yet(_: ModuleTree) -> dict[str, frozenset[str]]:
    return {}


class Handed:
    """What is handed among the modules around one, as they were read: which is when it is asked for."""

    def __init__(self, module: Module) -> None:
        self._module = module

    @cached_property
    def own(self) -> str:
        """The path of the module that is repaired."""
        return self._placed[0]

    @property
    def _tree(self) -> ModuleTree:
        return self._placed[1]

    @cached_property
    def _placed(self) -> tuple[str, ModuleTree]:
        return self._module.surroundings.tree()

    @property
    def _calls(self) -> dict[str, list[Call]]:
        return self._tree.once(_calls_in)

    @property
    def _going(self) -> dict[str, frozenset[str]]:
        return self._tree.once(_none_yet)

    def is_called(self) -> bool:
        """Whether another module of the tree calls this one."""
        return any(call.target == self.own for others in self._calls.values() for call in others)

    def callers(self, path: str, name: str) -> list[tuple[Call, hcl.Attribute]]:
        """The calls that hand a module's variable a value, each with the argument that does."""
        return [
            (call, argument)
            for others in self._calls.values()
            for call in others
            if call.target == path
            for argument in call.arguments()
            if argument.name == name
        ]

    def goes(self, path: str, name: str) -> bool:
        """Whether a variable of the module at a path goes in this run, with what hands it a value."""
        return name in self._variables_that_go(path)

    def _variables_that_go(self, path: str) -> frozenset[str]:
        if path not in self._going:
            # Modules do not call each other in circles; where they do, Terraform has the last word.
            self._going[path] = frozenset()
            self._going[path] = frozenset(self._found(path))
        return self._going[path]

    def _found(self, path: str) -> Iterator[str]:
        module = self._tree.get(path)
        if module is None or module.problems or not does_anything(module):
            return
        declared = items(module)
        arguments = [
            Stretch(call.declaration.source, argument.start, argument.end)
            for call in self._calls[path]
            for argument in call.arguments()
            if self.goes(call.target, argument.name)
        ]
        found = unread(module, declared, lambda item: self._may_go(path, module, item), arguments, across_files=True)
        if not found or missing(module, declared):
            return
        for item, _ in found:
            is_meant = item.name in named_wrongly(module)
            if item.address.startswith("var.") and not is_meant and self._may_go(path, module, item):
                yield item.name

    def _may_go(self, path: str, module: Module, item: Item) -> bool:
        if not self._tree.repairs(path, item.source.name) or not may_go(module, item):
            return False
        return not item.address.startswith("var.") or self._may_be_dropped(path, item.name)

    def _may_be_dropped(self, path: str, name: str) -> bool:
        """Whether the run can take a variable's value out of all calls."""
        for call, argument in self.callers(path, name):
            source = call.declaration.source
            if not source.is_editable or not self._tree.repairs(call.path, source.name) or call.module.problems:
                return False
            if is_suppressed(source, argument, NAME):
                return False
        # Calls in JSON, and tests that run a module for themselves.
        return not any(
            name in source.text and "source" in source.text
            for other in self._tree.values()
            for source in other.sources.values()
            if not source.is_hcl or not (source.is_configuration or source.is_editable)
        )
