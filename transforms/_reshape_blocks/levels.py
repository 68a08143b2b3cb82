"""Arguments and blocks that stand one level too high or too low."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove, Replace
from fixer.module import Module
from fixer.validation import Rejection
from transforms._block_forms.written import around, holder, own, placed
from transforms._reshape_blocks.sinking import sunk
from transforms._reshape_blocks.targets import HERE, OUTSIDE, Move, moves_of
from transforms._reshape_blocks.zones import ZONES, switched_on
from transforms._unsupported_names.codes import filled
from transforms._unsupported_names.misplaced import Place


def moved(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    """What of one body belongs in another, with its new place: all that goes into one block, at once."""
    waiting: dict[str, list[Move]] = {}
    for move in moves_of(module, found):
        if move.place.block == OUTSIDE:
            yield from _raised(*move)
        elif move.place.block == HERE:
            yield _renamed(module, *move)
        else:
            waiting.setdefault(move.place.block, []).append(move)
    for block, moves in waiting.items():
        sinking = sunk(module, block, moves)
        yield from switched_on(module, moves, sinking) if block == ZONES else sinking


def _renamed(module: Module, one: Rejection, place: Place) -> Fix | Refusal:
    """An argument that stands where it should, by the name of another."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    source, said = one.declaration.source, one.told
    if one.body.attribute(place.argument) is not None:
        return Refusal(source, one.node, f"{said} {place.argument} is meant, and it is set already: keep one of them")
    value = filled(module, place.code, one.node) if place.code else one.node.value_code
    if not value:
        return Refusal(source, one.node, f"{said} {place.argument} is meant, in words that cannot be told")
    edit = Replace(source, one.node, f"{place.argument} = {value}")
    return Fix(source, one.node, f"{said} It is {place.argument}", (edit,))


def _raised(one: Rejection, place: Place) -> Iterator[Fix | Refusal]:
    """An argument that belongs outside of its block."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    block = holder(one.declaration, one.body)
    outer = around(one.declaration, block) if block is not None else None
    source = one.declaration.source
    if block is None or outer is None:
        return
    if block.type == "content":
        why = "which is dynamic: write it there, if it holds for all that this makes"
        yield Refusal(source, one.node, f'{one.message} It belongs outside of "{outer.labels[0]}", {why}.')
        return
    if len(outer.body.blocks(block.type)) != 1:
        yield Refusal(source, one.node, f'{one.message} It belongs outside of "{block.type}", of which there are more.')
        return
    if outer.body.attribute(place.argument) is not None:
        yield Refusal(source, one.node, f'{one.message} "{place.argument}" is set outside of "{block.type}" as well.')
        return
    said = f'{one.message} "{place.argument}" belongs outside of "{block.type}", and is put there'
    line = own(source, one.node, place.argument)
    if len(block.body.items) > 1:
        yield Fix(source, one.node, said, (Remove(source, one.node), Insert(source, block, line, "after")))
    elif one.schema is not None and (one.schema.required or one.schema.required_blocks):
        # Nothing else is said in it, and empty it cannot be.
        yield Fix(source, one.node, said, (Replace(source, block, placed(source, block, line)),))
