"""Objects that stand for a block and are what is in the only block inside of it (`filter` of `filter_criteria`)."""

from fixer import hcl
from fixer.provider.schema import NestedBlock


def inner_block(value: hcl.Expression, nested: NestedBlock) -> str:
    """The block inside that an object, or each object of a list, is; empty if they are the block itself, or neither."""
    schema = nested.schema
    objects = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    if len(schema.block_names) != 1 or schema.names or not objects:
        return ""
    (name,) = schema.block_names
    inside = schema.block(name)
    is_clear = nested.maximum == 1 or len(objects) == 1
    if inside is None or not is_clear or (inside.maximum and len(objects) > inside.maximum):
        return ""
    for one in objects:
        keys = [element.name for element in one.elements] if isinstance(one, hcl.ObjectCons) else []
        if (
            not keys
            or any(key not in inside.schema.names for key in keys)
            or not set(inside.schema.required) <= {*keys}
        ):
            return ""
    return name
