"""Arguments and blocks that stand one level too high or too low."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Refusal, Remove, Replace
from fixer.module import Module
from fixer.provider.schema import NestedBlock, Schema
from fixer.validation import Rejection, nearest
from transforms._reshape_blocks.needs import is_needed, must_stand
from transforms._reshape_blocks.places import COMMON, PLACES, Place
from transforms._reshape_blocks.written import around, holder, own, placed, schema_at

_PLAIN: Final = ("s", "n", "b")


def moved_arguments(module: Module, found: tuple[Rejection, ...]) -> Iterator[Fix | Refusal]:
    """The arguments of one body that belong in another, each with its new place."""
    waiting: dict[str, list[tuple[Rejection, Place]]] = {}
    for one in found:
        place = place_of(module, one)
        if place is None:
            continue
        if place.block == "..":
            yield from _raised(one, place)
        else:
            waiting.setdefault(place.block, []).append((one, place))
    for block, moves in waiting.items():
        yield from _sunk(block, moves)


def place_of(module: Module, one: Rejection) -> Place | None:
    """Where an argument belongs, None if that cannot be told."""
    assert one.schema is not None
    row = PLACES.get((one.declaration.type, one.path, one.name))
    if row is not None:
        return row if one.declaration.kind == "resource" else None
    if nearest(one.name, one.schema.names):
        return None
    below = [name for name in one.schema.block_names if name != "timeouts" and _has(one.schema.block(name), one)]
    if len(below) == 1 and is_needed(one, below[0]):
        return Place(below[0], one.name)
    outer = _outer(module, one)
    is_above = outer is not None and _takes(outer, one)
    if len(below) + is_above != 1:
        return None
    if is_above:
        return Place("..", one.name) if one.name not in COMMON else None
    others = [name for name in one.schema.block_names if name != "timeouts"]
    return Place(below[0], one.name) if one.name not in COMMON or len(others) == 1 else None


def _has(nested: NestedBlock | None, one: Rejection) -> bool:
    return nested is not None and _takes(nested.schema, one)


def _takes(schema: Schema, one: Rejection) -> bool:
    """Whether a block has an argument of that name which takes such a value."""
    argument = schema.argument(one.name)
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


def _raised(one: Rejection, place: Place) -> Iterator[Fix | Refusal]:
    """An argument that belongs outside of its block."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    block = holder(one.declaration, one.body)
    outer = around(one.declaration, block) if block is not None else None
    source = one.declaration.source
    if block is None or outer is None or outer.type in ("dynamic", "content") or block.type == "content":
        return
    if len(outer.body.blocks(block.type)) != 1:
        yield Refusal(source, one.node, f'{one.message} It belongs outside of "{block.type}", of which there are more.')
        return
    if outer.body.attribute(place.argument) is not None:
        yield Refusal(source, one.node, f'{one.message} "{place.argument}" is set outside of "{block.type}" as well.')
        return
    said = f'{one.message} "{place.argument}" belongs outside of "{block.type}", and is put there'
    if len(block.body.items) > 1:
        line = own(source, one.node, place.argument)
        yield Fix(source, one.node, said, (Remove(source, one.node), Insert(source, block, line, "after")))


def _sunk(name: str, moves: list[tuple[Rejection, Place]]) -> Iterator[Fix | Refusal]:
    """Arguments that belong in a nested block."""
    first = moves[0][0]
    assert first.body is not None
    assert first.schema is not None
    source, nested = first.declaration.source, first.schema.block(name)
    outer = holder(first.declaration, first.body)
    if nested is None or outer is None:
        return
    standing = first.body.blocks(name)
    repeated = [block for block in first.body.blocks("dynamic") if block.labels == (name,)]
    if repeated or len(standing) > 1:
        for one, _ in moves:
            yield Refusal(source, one.node, f'{one.message} It belongs in "{name}", of which there may be more.')
        return
    if standing:
        yield from _added(standing[0], moves, is_only=nested.maximum == 1)
        return
    given = {place.argument for _, place in moves}
    lacking = [one for one in (*nested.schema.required, *nested.schema.required_blocks) if one not in given]
    is_one = nested.maximum == 1 or must_stand(first.schema, name)
    if (lacking and moves[0][1].argument) or not is_one:
        for one, place in moves:
            if place == PLACES.get((one.declaration.type, one.path, one.name)) or is_one:
                why = f'which needs "{lacking[0]}" too' if lacking else "of which there may be more"
                yield Refusal(source, one.node, f'{one.message} It belongs in "{name}", {why}.')
        return
    yield _opened(name, moves, outer)


def _added(block: hcl.Block, moves: list[tuple[Rejection, Place]], *, is_only: bool) -> Iterator[Fix | Refusal]:
    """Arguments put into a block that stands. What says the same may yet be meant for another, if there may be one."""
    for one, place in moves:
        assert isinstance(one.node, hcl.Attribute)
        source = one.declaration.source
        standing = block.body.attribute(place.argument)
        if is_only and standing is not None and standing.value_code.split() == one.node.value_code.split():
            yield Fix(
                source, one.node, f'{one.message} "{block.type}" says it already: it goes', (Remove(source, one.node),)
            )
            continue
        if not place.argument or standing is not None:
            yield Refusal(source, one.node, f'{one.message} "{block.type}" says it already: one of them has to go.')
            continue
        line = own(source, one.node, place.argument)
        if "[VALUE]" in place.code:
            line = line.replace(one.node.value_code, f"[{one.node.value_code}]", 1)
        said = f'{one.message} It is put into "{block.type}", as "{place.argument}"'
        if place.argument == one.name:
            said = f'{one.message} It is put into "{block.type}", where it belongs'
        yield Fix(source, one.node, said, (Remove(source, one.node), Append(source, block, line)))


def _opened(name: str, moves: list[tuple[Rejection, Place]], outer: hcl.Block) -> Fix:
    """A new block that takes arguments in."""
    first, place = moves[0]
    source = first.declaration.source
    lines, edits = "", list[Edit]()
    for one, at in moves:
        assert isinstance(one.node, hcl.Attribute)
        edits.append(Remove(source, one.node))
        if at.code:
            code = at.code.replace("BLOCK", name).replace("ARGUMENT", at.argument).replace("VALUE", one.node.value_code)
            behind = one.node.trail.strip()
            code = one.node.comments + (f"{behind}\n" if behind else "") + code.strip("\n")
        else:
            lines += own(source, one.node, at.argument)
    if not place.code:
        code = f"{name} {{\n{lines}}}"
    last = moves[-1][0].node
    if isinstance(last, hcl.Attribute) and len(outer.body.items) == len(moves) and not last.comments:
        # Nothing else stands there: it takes the place of the last of them, without a blank line above it.
        edits[-1] = Replace(source, last, placed(source, last, code))
    else:
        edits.append(Append(source, outer, hcl.formatted(code.replace("\r\n", "\n").strip() + "\n")))
    put = "they are put there" if len(moves) > 1 else "it is put there"
    return Fix(source, first.node, f'{first.message} It belongs in a block "{name}": {put}', tuple(edits))


def wrapped_block(one: Rejection) -> Iterator[Fix | Refusal]:
    """A block that lacks the one around it."""
    assert one.schema is not None
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    if one.node.type == "dynamic" or nearest(one.name, one.schema.block_names):
        return
    found = [
        name for name in one.schema.block_names if (inner := one.schema.block(name)) and inner.schema.block(one.name)
    ]
    if len(found) != 1:
        return
    name, source = found[0], one.declaration.source
    nested = one.schema.block(name)
    assert nested is not None
    there = [block for block in one.body.blocks() if name in (block.type, *block.labels[:1])]
    if len(there) == 1 and there[0].type == name and not there[0].body.blocks(one.name):
        edits = (Remove(source, one.node), Append(source, there[0], own(source, one.node)))
        yield Fix(source, one.node, f'{one.message} It is put into "{name}", where it belongs', edits)
        return
    lacking = [each for each in (*nested.schema.required, *nested.schema.required_blocks) if each != one.name]
    if there or lacking or len(one.body.blocks(one.name)) > 1:
        why = f'which needs "{lacking[0]}" too' if lacking else "and which of them cannot be told"
        yield Refusal(source, one.node, f'{one.message} It belongs in "{name}", {why}.')
        return
    code = placed(source, one.node, f"{name} {{\n{source.text[one.node.start : one.node.end]}\n}}\n")
    said = f'{one.message} It belongs in a block "{name}": that is written around it'
    yield Fix(source, one.node, said, (Replace(source, one.node, code),))
