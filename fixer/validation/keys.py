"""Keys of maps that are written out in locals, and that these have not.

Source: https://developer.hashicorp.com/terraform/language/expressions/references#terraform-workspace (a workspace is
called `default` where none is selected).
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation.rejection import Kind, Rejection

_KEY: Final = r'[ \t]*(?:"([^"$%\\]+)"|("\$\{[ \t]*)?(?:(terraform\.workspace)|local\.(\w+))(?(3)[ \t]*\}"))[ \t]*'
# The word comes first, and what may not stand before it then: what starts with a word is searched for fast.
_INDEXED: Final = re.compile(rf"local(?<!\wlocal)\.(\w+)\[{_KEY}\]")
_LOOKED_UP: Final = re.compile(rf"lookup(?<!\wlookup)\([ \t]*local\.(\w+),{_KEY}\)")
# What may keep such an index from being evaluated, or catch it.
_GUARD: Final = re.compile(r"\b(?:can|try)\(|\?")
_WORKSPACE: Final = "terraform.workspace"
_REJECTED: Final = {
    _INDEXED: "The given key does not identify an element in this collection value",
    _LOOKED_UP: 'Invalid value for "inputMap" parameter: the given object has no attribute "{key}"',
}


def key_rejections(module: Module) -> Iterator[Rejection]:
    """Indexes and lookups of maps in locals by a text, or by the workspace, which the map has no key for."""
    # What is in a folder already may be used in its workspaces only.
    is_new = module.surroundings.kind == "answer"
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        for found in (*_INDEXED.finditer(source.text), *_LOOKED_UP.finditer(source.text)):
            block = source.item_at(found.start())
            keys = keys_of(module, found[1])
            if block is None or not keys or _GUARD.search(_line(source.text, found)):
                continue
            if not found[2] and not (is_new and (found[4] or _is_workspace(module, found[5]))):
                continue
            key = found[2] or "default"
            if key in keys:
                continue
            said = _REJECTED[found.re].format(key=key)
            if not found[2]:
                said += f'; {_WORKSPACE} is "default" until one of {", ".join(keys)} is selected'
            node = source.stretch(found.start(), found.end())
            yield Rejection(Kind.MAP_KEY, Declaration(source, block), node, found[1], f"{said}.")


def keys_of(module: Module, name: str) -> list[str]:
    """The keys of a local that is a map with no more than these; empty if it is none."""
    local = module.locals.get(name)
    if local is None or not local.value_code.startswith("{") or not isinstance(local.value, hcl.ObjectCons):
        return []
    keys = [element.name for element in local.value.elements]
    is_written = not any(isinstance(element.key, hcl.Parentheses) for element in local.value.elements)
    return [key for key in keys if key is not None] if is_written and None not in keys else []


def _is_workspace(module: Module, name: str) -> bool:
    local = module.locals.get(name)
    return local is not None and local.value_code == _WORKSPACE


def _line(text: str, found: re.Match[str]) -> str:
    """The line that an index stands on, comments included: what is commented out is guarded, too."""
    start, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
    line = text[start : end if end >= 0 else len(text)]
    return "?" if line.lstrip().startswith(("#", "//")) else line
