"""Whether what an object says is what a block takes."""

from typing import Final

from fixer import hcl
from fixer.module import Declaration
from fixer.provider.schema import Schema
from transforms._block_forms.ports import PORT, takes_range
from transforms._unsupported_names.misplaced import PLACES
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.switches import SWITCHES
from transforms._unsupported_names.wrappers import DISSOLVED

_OPERATIONS: Final = frozenset({"create", "delete", "read", "update"})


def stray(declaration: Declaration, path: str, schema: Schema, value: hcl.ObjectCons) -> str:
    """The first key of an object that the block at a path has nothing for, under that name or another; else empty."""
    place = Place(declaration.kind, declaration.type, path)
    for element in value.elements:
        key = element.name
        if key is not None and not takes_key(schema, place, key):
            return key
    return ""


def fits_none(declaration: Declaration, path: str, schema: Schema, value: hcl.ObjectCons) -> bool:
    """Whether a block has nothing for any key of an object, so that the keys are values."""
    place = Place(declaration.kind, declaration.type, path)
    return bool(value.elements) and not any(takes_key(schema, place, element.name or "") for element in value.elements)


def takes_key(schema: Schema, place: Place, key: str) -> bool:
    """Whether a block at a place has something for a key, under that name or another."""
    if _settable(schema, key) or key in schema.block_names:
        return True
    if (key == PORT and takes_range(schema)) or (key in _OPERATIONS and _OPERATIONS.issuperset(schema.names)):
        # What is no operation of a resource is taken out of its timeouts once these are a block.
        return True
    at = (place.type, place.path, key)
    if at in PLACES or at in DISSOLVED or at in SWITCHES:
        return True
    names = [name for name in schema.names if _settable(schema, name)]
    # What stands one level off is put where it belongs once the block is one.
    below = [inner for name in schema.block_names if (inner := schema.block(name)) and _settable(inner.schema, key)]
    return bool(place.right(key, [*names, *schema.block_names])) or bool(below)


def _settable(schema: Schema, name: str) -> bool:
    argument = schema.argument(name)
    return argument is not None and argument.is_settable
