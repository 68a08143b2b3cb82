"""What a type takes in another form than the one that is written: objects for its blocks, and blocks for its maps.

The form is for `reshape_blocks` to mend, once the type is one that there is.
"""

from fixer import hcl
from fixer.provider.schema import Schema


def takes_form(item: hcl.Item, schema: Schema) -> bool:
    """Whether an argument is an object, or a list of objects, that says what a block of its name does, or the reverse.

    `schema` is that of the block which it stands in.
    """
    if isinstance(item, hcl.Attribute):
        nested = schema.block(item.name)
        return nested is not None and _says(item.value, nested.schema)
    if isinstance(item, hcl.Block) and not item.labels:
        known = schema.argument(item.type)
        is_map = known is not None and known.is_settable and known.type.startswith("m(")
        return is_map and all(isinstance(inner, hcl.Attribute) for inner in item.body.items)
    return False


def _says(value: hcl.Expression, schema: Schema) -> bool:
    """Whether all keys of an object, or of the objects of a list, are names in a block, and those that it needs."""
    if isinstance(value, hcl.TupleCons):
        return bool(value.elements) and all(_says(element.value, schema) for element in value.elements)
    if not isinstance(value, hcl.ObjectCons) or not value.elements:
        return False
    given = {element.name or "": element.value for element in value.elements}
    needed = (*schema.required, *schema.required_blocks)
    return given.keys() >= {*needed} and all(_is_known(name, one, schema) for name, one in given.items())


def _is_known(name: str, value: hcl.Expression, schema: Schema) -> bool:
    known, nested = schema.argument(name), schema.block(name)
    return (known is not None and known.is_settable) or (nested is not None and _says(value, nested.schema))
