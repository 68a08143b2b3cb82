"""Whether what is written fits the argument or the block that is meant."""

import re
from typing import Final

from fixer import hcl
from fixer.module import nested_type
from fixer.provider.schema import Schema
from transforms._own_resources.placement import is_commented
from transforms._unsupported_names.kinds import is_of_kind, kind_of
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.superfluous.rows import ROWS as SAYING_NOTHING
from transforms._unsupported_names.switches import switch_at, switched
from transforms._unsupported_names.wrappers import DISSOLVED

_MANY: Final = ("l(s)", "t(s)")
# Arguments that are called names and take ARNs as well.
_NAMES_AND_ARNS: Final = frozenset({"event_bus_name", "function_name", "sns_topic_name"})
_NAME_OF_GROUP: Final = re.compile(r"\baws_security_group\.[\w-]+(?:\[[^\[\]]*\])?\.name\b")
_IPV4: Final = frozenset({"cidr_block", "cidr_ipv4"})
_IPV6: Final = re.compile(r'"[0-9a-fA-F:]*:[0-9a-fA-F:]*/\d+"')
_LITERAL_ID: Final = re.compile(r'\[?\s*"(?:arn:|[a-z]+-(?:[0-9a-f]{8}|[0-9a-f]{17})")')
_IDENTIFIERS: Final = ("arn", "id")
# What took one path, whatever says which.
_ONE_PATH: Final = frozenset({"shared_credentials_file"})
_REFERENCE_TO_ONE: Final = re.compile(r"[._](?:arn|id|identifier)s?[\])}\"\s]*\Z")


def fits(item: hcl.Attribute | hcl.Block, name: str, schema: Schema, place: Place) -> bool:
    """Whether an item may stand under another name of its block: of the same kind, of a type that takes its value.

    `schema` is that of the block, which is at `place`. What the table says of a name holds, whatever its value is
    called.
    """
    if isinstance(item, hcl.Block):
        nested = schema.block(name)
        below = nested.schema if nested is not None else schema.objects(name)
        return below is not None and body_fits(inside(item).body, below, place.inside(name))
    argument = schema.argument(name)
    if argument is None or not argument.is_settable:
        return False
    switch = switch_at(place.type, place.path, item.name, schema)
    if switch is not None and switch.right == name:
        return bool(switched(item, switch))
    value, type_ = item.value, argument.type
    is_many = type_ in _MANY
    if item.name != name and _is_another_kind(item, name):
        return False
    if name not in (item.name, place.row(item.name)):
        # What takes ARNs though its name does not say it is for the table to tell.
        is_arn_lost = item.name.endswith(("_arn", "_arns")) and not name.endswith(("arn", "arns"))
        if is_arn_lost or not is_of_kind(value, name, item.name):
            return False
    match value:
        case hcl.TupleCons():
            is_one = len(value.elements) == 1 and not is_commented(value.code)
            return type_.startswith(("l(", "t(", "*")) or (type_ == "s" and is_one)
        case hcl.ObjectCons():
            return type_.startswith(("m(", "o", "*"))
        case hcl.Template():
            return is_many or type_ in ("s", "*") or (value.literal or "").isdigit()
        case hcl.LiteralValue():
            is_switch = isinstance(value.value, bool)
            return value.text == "null" or type_ in (("b", "s", "*") if is_switch else ("n", "s", "*"))
        case hcl.Traversal():
            is_splat = any(isinstance(step, hcl.Splat) for step in value.steps)
            return not is_splat or type_.startswith(("l(", "t(", "*"))
    # What a call gives nobody knows without a plan.
    return True


def _is_another_kind(item: hcl.Attribute, name: str) -> bool:
    """Whether an ARN is given where names alone are taken, a group's name where its id is, by a name of no kind, or an
    address of version 6 where one of version 4 is.
    """
    code = item.value_code
    if name in _IPV4 and _IPV6.search(code):
        return True
    is_name = name.endswith("_name") and name not in _NAMES_AND_ARNS
    is_arn = is_name and not item.name.endswith("arn") and code.endswith(".arn")
    return is_arn or (kind_of(name) == "id" and _NAME_OF_GROUP.search(code) is not None)


def says_kind(item: hcl.Attribute | hcl.Block, name: str) -> bool:
    """Whether the value is an id or an ARN for certain, where `name` asks for one and the item's own name does not."""
    kind = kind_of(name)
    if kind not in _IDENTIFIERS or not isinstance(item, hcl.Attribute) or kind_of(item.name) == kind:
        return True
    code = item.value_code
    return _REFERENCE_TO_ONE.search(code) is not None or _LITERAL_ID.match(code) is not None


def as_type(node: hcl.Attribute, type_: str) -> str:
    """The code of a value for an argument of a type: one value in a list of it, or out of the list of one."""
    value = node.value
    if isinstance(value, hcl.TupleCons) and type_ == "s" and len(value.elements) == 1:
        return value.elements[0].value.code.strip()
    is_path = node.name in _ONE_PATH and not isinstance(value, hcl.TupleCons | hcl.LiteralValue)
    if type_ in _MANY and (isinstance(value, hcl.Template) or is_path or _is_one(value)):
        return f"[{node.value_code}]"
    return node.value_code


def _is_one(value: hcl.Expression) -> bool:
    """Whether a reference gives one value, as far as its form tells."""
    if not isinstance(value, hcl.Traversal) or any(isinstance(step, hcl.Splat) for step in value.steps):
        return False
    last = value.steps[-1]
    is_of_resource = bool(value.names) and "_" in value.names[0]
    return is_of_resource and isinstance(last, hcl.GetAttr) and last.name in ("id", "arn", "name")


def name_of(item: hcl.Item) -> str:
    """The name of an argument, or what a block is, dynamic or not."""
    if isinstance(item, hcl.Attribute):
        return item.name
    assert isinstance(item, hcl.Block)
    return nested_type(item)


def inside(block: hcl.Block) -> hcl.Block:
    """The block, or of a dynamic one its content."""
    return next(iter(block.body.blocks("content")), block) if block.type == "dynamic" else block


def _later(place: Place, name: str) -> frozenset[str]:
    """What an item that does not exist will be once its block is what it should be: what `reshape_blocks` makes of it.

    Empty if nothing is known of it.
    """
    if (place.type, place.path) == ("aws_lb_listener_rule", "condition") and name in ("field", "values"):
        return frozenset({name})
    return frozenset(DISSOLVED.get((place.type, place.path, name), {}).values())


def _goes(place: Place, item: hcl.Attribute | hcl.Block) -> bool:
    """Whether an item says nothing beside what stands in the block that is meant, and will be removed there."""
    return isinstance(item, hcl.Attribute) and (place.type, f"{place.path}.{item.name}") in SAYING_NOTHING


def body_fits(body: hcl.Body, schema: Schema, place: Place) -> bool:
    """Whether all that stands in a body is in a schema, and all that must be there stands in it.

    What is inside may itself have a name that is meant for another: that is mended once its block is what it should be.
    """
    present = set[str]()
    for item in body.items:
        if isinstance(item, hcl.Attribute | hcl.Block):
            names = schema.names if isinstance(item, hcl.Attribute) else schema.block_names
            later = _later(place, name_of(item))
            present.update(later)
            if later or _goes(place, item):
                continue
            name = place.right(name_of(item), names) or _switch(item, schema, place)
            if not name or not fits(item, name, schema, place):
                return False
            present.add(name)
    return present.issuperset((*schema.required, *schema.required_blocks))


def _switch(item: hcl.Attribute | hcl.Block, schema: Schema, place: Place) -> str:
    """The name under which a switch is on or off by a word; empty if it is none."""
    switch = switch_at(place.type, place.path, item.name, schema) if isinstance(item, hcl.Attribute) else None
    return switch.right if switch is not None else ""
