"""Whether what is written fits the argument or the block that is meant."""

from fixer import hcl
from fixer.provider.schema import Schema


def fits(item: hcl.Attribute | hcl.Block, name: str, schema: Schema) -> bool:
    """Whether an item may stand under another name of its block: of the same kind, of a type that takes its value."""
    if isinstance(item, hcl.Block):
        nested = schema.block(name)
        return nested is not None and body_fits(inside(item).body, nested.schema)
    argument = schema.argument(name)
    if argument is None or not argument.is_settable:
        return False
    value, type_ = item.value, argument.type
    match value:
        case hcl.TupleCons():
            return type_.startswith(("l(", "t(", "*"))
        case hcl.ObjectCons():
            return type_.startswith(("m(", "o", "*"))
        case hcl.Template():
            return type_ in ("s", "*") or (value.literal or "").isdigit()
        case hcl.LiteralValue():
            is_switch = isinstance(value.value, bool)
            return value.text == "null" or type_ in (("b", "s", "*") if is_switch else ("n", "s", "*"))
        case hcl.Traversal():
            return _reference_fits(value, is_many=type_.startswith(("l(", "t(")), is_any=type_ == "*")
    # What a call gives nobody knows without a plan.
    return True


def _reference_fits(value: hcl.Traversal, *, is_many: bool, is_any: bool) -> bool:
    """Whether what a reference gives is one or many, as it must be; by its form, where that tells."""
    if is_any:
        return True
    if any(isinstance(step, hcl.Splat) for step in value.steps):
        return is_many
    last = value.steps[-1]
    is_of_resource = bool(value.names) and "_" in value.names[0]
    is_one = isinstance(last, hcl.GetAttr) and last.name in ("id", "arn", "name")
    return not (is_many and is_of_resource and is_one)


def name_of(item: hcl.Item) -> str:
    """The name of an argument, or what a block is, dynamic or not."""
    if isinstance(item, hcl.Attribute):
        return item.name
    assert isinstance(item, hcl.Block)
    return item.labels[0] if item.type == "dynamic" and item.labels else item.type


def inside(block: hcl.Block) -> hcl.Block:
    """The block, or of a dynamic one its content."""
    return next(iter(block.body.blocks("content")), block) if block.type == "dynamic" else block


def body_fits(body: hcl.Body, schema: Schema) -> bool:
    """Whether all that stands in a body is in a schema, and all that must be there stands in it."""
    present = set()
    for item in body.items:
        if isinstance(item, hcl.Attribute):
            if not fits(item, item.name, schema):
                return False
            present.add(item.name)
        elif isinstance(item, hcl.Block):
            name = name_of(item)
            nested = schema.block(name)
            if nested is None or not body_fits(inside(item).body, nested.schema):
                return False
            present.add(name)
    return present.issuperset((*schema.required, *schema.required_blocks))
