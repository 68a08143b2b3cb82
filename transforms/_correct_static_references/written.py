"""The reference that is meant by an expression."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module

# The address of a resource, a data source or a module, as it may begin a longer reference.
_ADDRESS: Final = re.compile(
    r"(?:module\.[\w-]+\.)*(?:(?:data|ephemeral)\.)?[a-z][a-z0-9]*_\w+\.[A-Za-z_][\w-]*(?:\[(?:\d+|\"[^\"]*\")\])?"
    r"|module\.[A-Za-z_][\w-]*(?:\[(?:\d+|\"[^\"]*\")\])?"
)
_OBJECT: Final = re.compile(r"(?:(?:data|ephemeral)\.)?[a-z][a-z0-9]*_\w+\.[A-Za-z_][\w-]*|module\.[A-Za-z_][\w-]*")
_TYPE: Final = re.compile(r"[a-z][a-z0-9]*_\w+")


def inside(value: hcl.Expression) -> str:
    """The code of a reference, without the quotes and the signs of a template around it."""
    if isinstance(value, hcl.Template):
        if value.literal is not None:
            return value.literal.strip()
        if len(value.parts) == 1 and isinstance(value.parts[0], hcl.Interpolation):
            return value.parts[0].value.code.strip()
        return ""
    # A comment may stand before it.
    return value.code[value.start - value.end :] if isinstance(value, hcl.Traversal | hcl.Variable) else ""


def whole_object(module: Module, value: hcl.Expression) -> str:
    """The resource, data source or module of which something is named; empty if it is none.

    A type alone is the only resource of it.
    """
    code = inside(value)
    found = _OBJECT.match(code)
    if found is not None and (found.end() == len(code) or code[found.end()] in ".["):
        return found[0]
    alone = module.resources(code) if _TYPE.fullmatch(code) else ()
    return alone[0].address if len(alone) == 1 else ""


def address(value: hcl.Expression) -> str:
    """The address that is written in quotes; empty if it is none."""
    text = value.literal if isinstance(value, hcl.Template) else None
    return text if text is not None and _ADDRESS.fullmatch(text) else ""
