"""Where an argument or a block belongs that stands one level too high or too low."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module
from fixer.provider.naming import snake
from fixer.provider.schema import META_BLOCKS, NestedBlock, Schema
from fixer.validation import Rejection, nearest
from transforms._block_forms.written import schema_at
from transforms._reshape_blocks.needs import is_needed
from transforms._unsupported_names.misplaced import COMMON, PLACES, Place
from transforms._unsupported_names.place import like, place_of
from transforms._unsupported_names.superfluous.rows import row_of as says_nothing

_PLAIN: Final = ("s", "n", "b")
OUTSIDE: Final = ".."
HERE: Final = "."
# With one of these, what names the source of a replica names the source of a copy as of then.
# Sources: rds.CreateDBInstanceReadReplica and rds.RestoreDBInstanceToPointInTime, which call both the same.
_RESTORED: Final = "restore_to_point_in_time"
_TIMES: Final = frozenset({"restore_time", "restore_to_time", "use_latest_restorable_time"})


# What tells the block of a type that all the rest of it belongs into, and how that block is called.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream
# https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy
_POLICY: Final = "aws_appautoscaling_policy"
_TELLING: Final = {
    "aws_kinesis_firehose_delivery_stream": ("destination", "{}_configuration"),
    _POLICY: ("policy_type", "{}_policy_configuration"),
}


class Move(NamedTuple):
    """Something that stands at a wrong level, and where it belongs."""

    one: Rejection
    place: Place


def moves_of(module: Module, found: tuple[Rejection, ...]) -> tuple[Move, ...]:
    """What of one body belongs elsewhere, as far as that can be told."""
    moves = [Move(one, place) for one in found if (place := _place(module, one, found)) is not None]
    return tuple(moves)


def _place(module: Module, one: Rejection, beside: tuple[Rejection, ...]) -> Place | None:
    if isinstance(one.node, hcl.Block):
        return _place_of_block(one, beside)
    return _place_of_argument(module, one, beside)


def _place_of_argument(module: Module, one: Rejection, beside: tuple[Rejection, ...]) -> Place | None:
    assert one.schema is not None
    type_ = one.declaration.type
    if says_nothing(one) is not None:
        return None
    row = PLACES.get((type_, one.path, one.name)) or PLACES.get((like(type_), one.path, one.name))
    if _blocks(one, "assume_role_with_web_identity"):
        # Which of two roles of a provider is meant cannot be told.
        return None
    if row is not None and one.declaration.kind in ("resource", "provider"):
        is_copy = bool(_TIMES.intersection([other.name for other in beside])) or bool(_blocks(one, _RESTORED))
        return Place(_RESTORED, one.name) if row.block == HERE and is_copy else row
    if place_of(one).row(one.name) in one.schema.names:
        # It stands where it should, by another name.
        return None
    if named := _named_by_type(one) or _told_block(one):
        return Place(named, one.name)
    if nearest(one.name, one.schema.names):
        return None
    below = [name for name in _below(one.schema) if _has(one.schema.block(name), one)]
    if not one.path and one.declaration.type == _POLICY and one.body is not None and one.body.attribute("policy_type"):
        # What the block of its type does not take is not of the block of another.
        return None
    if len(below) == 1 and is_needed(one, below[0]):
        return Place(below[0], one.name)
    outer = _outer(module, one)
    is_above = outer is not None and _takes(outer, one)
    if len(below) > 1 and not is_above:
        below = _preferred(one, below, beside)
    if len(below) + is_above != 1:
        is_nowhere = not below and not is_above
        return (_chained(one) or _joined(one)) if is_nowhere else None
    if is_above:
        return Place(OUTSIDE, one.name) if one.name not in COMMON else None
    is_sure = one.name not in COMMON or len(_below(one.schema)) == 1
    return Place(below[0], one.name) if is_sure else None


def _place_of_block(one: Rejection, beside: tuple[Rejection, ...]) -> Place | None:
    """The block that a block lacks around it."""
    assert one.schema is not None
    assert isinstance(one.node, hcl.Block)
    if nearest(one.name, one.schema.block_names):
        return None
    if told := _told_block(one):
        return Place(told, one.name)
    # In the blocks of the language nothing is dynamic.
    own = META_BLOCKS["resource"] if one.node.type == "dynamic" else ()
    found = [name for name in one.schema.block_names if name not in own and _has(one.schema.block(name), one)]
    if len(found) > 1:
        found = _preferred(one, found, beside)
    return Place(found[0], one.name) if len(found) == 1 else None


def _blocks(one: Rejection, name: str) -> tuple[hcl.Block, ...]:
    return one.body.blocks(name) if one.body is not None else ()


def _below(schema: Schema) -> list[str]:
    return [name for name in schema.block_names if name != "timeouts"]


def _preferred(one: Rejection, names: list[str], beside: Iterable[Rejection]) -> list[str]:
    """The one of several blocks that takes what stands beside as well, or that must be there and does not."""
    assert one.schema is not None
    others = [other for other in beside if other.name != one.name and _fits_some(other, names)]
    taking = [name for name in names if all(_has(one.schema.block(name), other) for other in others)]
    if others and len(taking) == 1:
        return taking
    required = [name for name in names if name in one.schema.required_blocks]
    is_other_there = one.body is not None and any(
        name in (block.type, *block.labels[:1]) for block in one.body.blocks() for name in names if name not in required
    )
    return required if len(required) == 1 and not is_other_there else names


def _fits_some(other: Rejection, names: list[str]) -> bool:
    assert other.schema is not None
    schema = other.schema
    return not nearest(other.name, schema.names) and any(_has(schema.block(name), other) for name in names)


def _named_by_type(one: Rejection) -> str:
    """The block beside `type` that it names (`type = "fixed-response"`), where that block takes the argument."""
    type_ = one.body.attribute("type") if one.body is not None else None
    text = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
    name = (text or "").replace("-", "_").lower()
    return name if name and one.schema is not None and _has(one.schema.block(name), one) else ""


def _told_block(one: Rejection) -> str:
    """The block that another argument of the resource names, where that takes what stands outside of it."""
    said, called = _TELLING.get(one.declaration.type, ("", ""))
    value = one.declaration.value(said) if said and not one.path else None
    text = value.literal if isinstance(value, hcl.Template) else None
    name = called.format(snake(text or ""))
    return name if text and one.schema is not None and _has(one.schema.block(name), one) else ""


def _chained(one: Rejection) -> Place | None:
    """The one block that there is in a block without arguments, where the argument stands further down such blocks."""
    assert one.schema is not None
    schema, first = one.schema, only_block(one.schema)
    while name := only_block(schema):
        nested = schema.block(name)
        assert nested is not None
        schema = nested.schema
        if takes(schema, one, one.name):
            return Place(first, one.name)
    return None


def only_block(schema: Schema) -> str:
    """The one kind of block that may stand in another, where nothing else may; else empty."""
    is_settable = any(argument.is_settable for name in schema.names if (argument := schema.argument(name)))
    names = _below(schema)
    return names[0] if len(names) == 1 and not is_settable else ""


def _joined(one: Rejection) -> Place | None:
    """`<block>_<argument>`, of a block of which there may be one."""
    assert one.schema is not None
    found = []
    for name in _below(one.schema):
        nested = one.schema.block(name)
        argument = one.name.removeprefix(f"{name}_")
        is_there = nested is not None and nested.maximum == 1 and argument != one.name
        if nested is None or not is_there or not takes(nested.schema, one, argument):
            continue
        # Without its switch a block that is opened for something else says nothing.
        switch = nested.schema.argument("enabled")
        if argument == "enabled" or switch is None or switch.is_required or _blocks(one, name):
            found.append(Place(name, argument))
    return found[0] if len(found) == 1 else None


def _has(nested: NestedBlock | None, one: Rejection) -> bool:
    return nested is not None and _takes(nested.schema, one)


def _takes(schema: Schema, one: Rejection) -> bool:
    return takes(schema, one, one.name)


def takes(schema: Schema, one: Rejection, name: str) -> bool:
    """Whether a block has an argument of a name that takes such a value, or such a block."""
    if isinstance(one.node, hcl.Block):
        return schema.block(name) is not None
    argument = schema.argument(name)
    assert isinstance(one.node, hcl.Attribute)
    if argument is None or not argument.is_settable:
        return False
    value = one.node.value
    if isinstance(value, hcl.TupleCons):
        return argument.type[0] in "lt*"
    if isinstance(value, hcl.ObjectCons):
        return argument.type[0] in "mo*"
    return not isinstance(value, hcl.Template | hcl.LiteralValue) or argument.type in (*_PLAIN, "*")


def _outer(module: Module, one: Rejection) -> Schema | None:
    """The schema of the block around that in which the argument stands."""
    if not one.path:
        return None
    return schema_at(module, one.declaration, one.path.rpartition(".")[0])
