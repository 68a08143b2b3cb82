"""Keys of maps that are written out in locals, and that these have not.

Source: https://developer.hashicorp.com/terraform/language/expressions/references#terraform-workspace (a workspace is
called `default` where none is selected).
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.places import certain, values_at
from fixer.validation.rejection import Kind, Rejection

# The word comes first, and what may not stand before it then: what starts with a word is searched for fast.
_READ: Final = re.compile(r"local(?<!\wlocal)\.\w+\[|lookup(?<!\wlookup)\(\s*local\.")
_WORKSPACE: Final = "terraform.workspace"
_LOOKUP: Final = "lookup"
_INDEXED: Final = "The given key does not identify an element in this collection value"
_LOOKED_UP: Final = 'Invalid value for "inputMap" parameter: the given object has no attribute "{key}"'
# `local.sizes`, and `lookup(local.sizes, ...)` without a default.
_PAIR: Final = 2


def key_rejections(module: Module) -> Iterator[Rejection]:
    """Indexes and lookups of maps in locals by a text, or by the workspace, which the map has no key for. The node of
    each is the key as it is written.
    """
    # What is in a folder already may be used in its workspaces only.
    is_new = module.surroundings.kind == "answer"
    for declaration, _, value in values_at(module, _places):
        for node in certain(value):
            read = _read(node)
            keys = keys_of(module, read[0]) if read is not None else []
            if read is None or not keys:
                continue
            name, written = read
            key = written.literal if isinstance(written, hcl.Template) else None
            is_workspace = key is None and is_new and _is_workspace(module, written)
            if (key is None and not is_workspace) or (key or "default") in keys:
                continue
            said = _LOOKED_UP.format(key=key or "default") if isinstance(node, hcl.FunctionCall) else _INDEXED
            if is_workspace:
                said += f'; {_WORKSPACE} is "default" until one of {", ".join(keys)} is selected'
            kind = Kind.WORKSPACE_KEY if is_workspace else Kind.MAP_KEY
            yield Rejection(kind, declaration, written, name, f"{said}.")


def keys_of(module: Module, name: str) -> list[str]:
    """The keys of a local that is a map with no more than these; empty if it is none."""
    local = module.locals.get(name)
    if local is None or not local.value_code.startswith("{") or not isinstance(local.value, hcl.ObjectCons):
        return []
    keys = [element.name for element in local.value.elements]
    is_written = not any(isinstance(element.key, hcl.Parentheses) for element in local.value.elements)
    return [key for key in keys if key is not None] if is_written and None not in keys else []


def _places(source: Source) -> tuple[int, ...]:
    return tuple([found.start() for found in _READ.finditer(source.text)])


def _read(node: hcl.Node) -> tuple[str, hcl.Expression] | None:
    """The local that an index or a lookup is of, and its key."""
    if isinstance(node, hcl.FunctionCall):
        given = [one.value for one in node.arguments]
        of_local = node.name == _LOOKUP and len(given) == _PAIR and isinstance(given[0], hcl.Traversal)
        names = given[0].names if of_local and isinstance(given[0], hcl.Traversal) else ()
        is_whole = len(names) == _PAIR and names[0] == "local" and len(given[0].code.split(".")) == _PAIR
        return (names[1], given[1]) if is_whole else None
    if not isinstance(node, hcl.Traversal) or node.names[:1] != ("local",) or len(node.steps) < _PAIR:
        return None
    step = node.steps[1]
    return (node.names[1], step.key) if isinstance(step, hcl.Index) else None


def _is_workspace(module: Module, key: hcl.Expression) -> bool:
    """Whether a key is the workspace, or a local that is it."""
    code = key.code.strip()
    if isinstance(key, hcl.Template) and len(key.parts) == 1 and isinstance(key.parts[0], hcl.Interpolation):
        code = key.parts[0].value.code.strip()
    root, _, name = code.partition(".")
    local = module.locals.get(name) if root == "local" else None
    return code == _WORKSPACE or (local is not None and local.value_code == _WORKSPACE)
