"""Arguments and blocks put into the nested block that they belong in, all of one body at once."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Remove, Replace, listed
from fixer.module import Module
from fixer.provider.schema import NestedBlock
from fixer.validation import Rejection
from transforms._block_forms.iterators import is_at_most_one
from transforms._block_forms.written import holder, own, placed
from transforms._reshape_blocks.successors import said_twice, standing_for, succeeded
from transforms._reshape_blocks.targets import Move, only_block
from transforms._reshape_blocks.wrapping import alone, is_alone, wrapped
from transforms._unsupported_names.codes import chosen, filled
from transforms._unsupported_names.misplaced import FORMER, PLACES

# Blocks that make the resource another thing, by what has to stand in them for that to be meant: one argument that has
# such a name may stand for something else (`source_db_instance_identifier`: the source of a replica).
# Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance
# https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app
_TURNS: Final = {
    "auto_branch_creation_config": ("enable_auto_branch_creation",),
    "clone_settings": ("operation_type",),
    "restore_to_point_in_time": ("restore_time", "restore_to_time", "use_latest_restorable_time"),
    "s3_import": ("source_engine",),
}
# What is said of a dynamic block over several items.
_ONCE: Final = "where it may stand once, and how often it stands cannot be told"


def sunk(module: Module, name: str, moves: list[Move]) -> Iterator[Fix | Refusal]:
    """What belongs in a nested block."""
    first = moves[0].one
    assert first.body is not None
    assert first.schema is not None
    source, nested = first.declaration.source, first.schema.block(name)
    outer = holder(first.declaration, first.body)
    if nested is None or outer is None:
        return
    if is_alone(name, first):
        yield from alone(name, [one for one, _ in moves], nested)
        return
    standing = first.body.blocks(name)
    repeated = [block for block in first.body.blocks("dynamic") if block.labels == (name,)]
    if repeated or len(standing) > 1:
        for one, _ in moves:
            yield Refusal(source, one.node, f'{one.message} It belongs in "{name}", of which there may be more.')
    elif standing:
        yield from _added(module, standing[0], moves, nested)
    elif why := _obstacle(name, moves, nested):
        for one, place in moves:
            if place == PLACES.get((one.declaration.type, one.path, one.name)) or _is_told(one, nested):
                yield Refusal(source, one.node, f'{one.message} It belongs in "{name}", {why}.')
    elif len(moves) == 1 and isinstance(first.node, hcl.Block):
        yield wrapped(name, first, first.node, nested)
    elif all(isinstance(one.node, hcl.Block) and one.node.type == "dynamic" for one, _ in moves):
        for one, _ in moves:
            yield Refusal(
                source, one.node, f'{one.message} It belongs in "{name}", and when that stands cannot be told.'
            )
    else:
        yield _opened(module, name, moves, outer, nested)


def _is_told(one: Rejection, nested: NestedBlock) -> bool:
    return nested.maximum == 1 or isinstance(one.node, hcl.Block)


def _obstacle(name: str, moves: list[Move], nested: NestedBlock) -> str:
    """Why a block that is not there cannot be written for what belongs in it; empty if it can."""
    given = [place.argument for _, place in moves]
    # Of a place that has no argument, the row says all that the block holds.
    needed = (*nested.schema.required, *nested.schema.required_blocks) if moves[0].place.argument else ()
    written = " ".join([place.code for _, place in moves]).split()
    # What is put there goes on, to the one block that may stand there.
    passed = only_block(nested.schema)
    lacking = [one for one in needed if one not in given and one not in written and one != passed]
    if lacking:
        body = moves[0].one.body
        is_outside = body is not None and body.attribute(lacking[0]) is not None
        return f'which needs "{lacking[0]}" too' + (": move the one outside into it as well" if is_outside else "")
    if name in _TURNS and not set(given).intersection(_TURNS[name]):
        names = " or ".join([f'"{one}"' for one in _TURNS[name]])
        return f"and nothing says that this is meant ({names})"
    blocks = [one.name for one, _ in moves if isinstance(one.node, hcl.Block)]
    arguments = [place.argument for one, place in moves if isinstance(one.node, hcl.Attribute)]
    if len(set(arguments)) != len(arguments):
        return "and one of its arguments is said twice"
    for one in set(blocks):
        inner = nested.schema.block(one)
        if blocks.count(one) > 1 and (nested.maximum != 1 or (inner and 0 < inner.maximum < blocks.count(one))):
            return "and which of them cannot be told"
    # Of several that there may be, the one that there must be, that nothing else may be beside, or that different
    # things stand for together.
    is_row = any(place == PLACES.get((one.declaration.type, one.path, one.name)) for one, place in moves)
    is_only = bool(nested.minimum) or (moves[0].one.schema is not None and only_block(moves[0].one.schema) == name)
    is_together = len(blocks) == len(moves) or len(set(given)) == len(given) > 1
    is_one = is_row or nested.maximum == 1 or is_only or is_together
    return "" if is_one else "of which there may be more"


def _added(module: Module, block: hcl.Block, moves: list[Move], nested: NestedBlock) -> Iterator[Fix | Refusal]:
    """What is put into a block that stands. What says the same may yet be meant for another, if there may be one."""
    lines, edits, said = "", list[Edit](), list[str]()
    given = {place.argument for _, place in moves}
    source = moves[0].one.declaration.source
    for move in moves:
        one, place = move
        node = one.node
        assert isinstance(node, hcl.Attribute | hcl.Block)
        if isinstance(node, hcl.Block):
            inner = nested.schema.block(one.name)
            several = [other for other, _ in moves if other.name == one.name]
            if _stands(block.body, one.name) or (inner is not None and 0 < inner.maximum < len(several)):
                yield Refusal(source, node, f'{one.message} It belongs in "{block.type}", where there is one already.')
                continue
            if _may_be_more(node, inner):
                yield Refusal(source, node, f'{one.message} It belongs in "{block.type}", {_ONCE}.')
                continue
            lines = _below(lines, block) + own(source, node)
            edits.append(Remove(source, node))
            said.append(f'{one.message} It is put into "{block.type}", where it belongs')
            continue
        standing = standing_for(place, block)
        if nested.maximum == 1 and standing is not None and standing.value_code.split() == node.value_code.split():
            yield Fix(
                source, node, f'{one.message} "{block.type}" says it already: it is removed', (Remove(source, node),)
            )
            continue
        if nested.maximum == 1 and standing is not None and (one.declaration.type, one.path, one.name) in FORMER:
            yield Fix(source, node, succeeded(one, node, block, standing), (Remove(source, node),))
            continue
        is_twice = [other.argument for _, other in moves].count(place.argument) > 1
        if not place.argument or standing is not None or is_twice:
            yield Refusal(source, node, f"{one.message} {said_twice(node, block, standing)}")
            continue
        line = _lines(module, move, {*given, *[item.name for item in block.body.attributes]})
        if not line:
            yield Refusal(source, node, f'{one.message} It belongs in "{block.type}", in words that cannot be told.')
            continue
        lines, edits = lines + line, [*edits, Remove(source, node)]
        where = "where it belongs" if place.argument == one.name else f'as "{place.argument}"'
        said.append(f'{one.message} It is put into "{block.type}", {where}')
    if edits:
        first = edits[0].node
        code = hcl.formatted(lines.replace("\r\n", "\n"))
        yield Fix(source, first, ". ".join(said), (*edits, Append(source, block, code)))


def _below(lines: str, block: hcl.Block) -> str:
    """Lines to put into a block, or the end of it, with a blank line for a block that is put below them."""
    is_set_off = lines.endswith("\n\n") or (not lines and not block.body.items)
    return lines if is_set_off else f"{lines}\n"


def _opened(module: Module, name: str, moves: list[Move], outer: hcl.Block, nested: NestedBlock) -> Fix | Refusal:
    """A new block that takes arguments and blocks in."""
    first = moves[0].one
    given = {place.argument for _, place in moves}
    source = first.declaration.source
    lines, blocks, edits = "", list[str](), list[Edit]()
    is_mixed = any(isinstance(one.node, hcl.Attribute) for one, _ in moves)
    for move in moves:
        one, node = move.one, move.one.node
        assert isinstance(node, hcl.Attribute | hcl.Block)
        edits.append(Remove(source, node))
        if isinstance(node, hcl.Block) and _may_be_more(node, nested.schema.block(one.name)):
            return Refusal(source, node, f'{one.message} It belongs in a block "{name}", {_ONCE}.')
        if isinstance(node, hcl.Block):
            # What is said of the first stands above it, and stays there if that is where the block is written.
            blocks.append(own(source, node, comments=is_mixed or one is not first))
        elif line := _lines(module, move, given):
            # What two of them bring along stands there once.
            brought = move.place.code.split("\n") if move.place.code else []
            twice = {each for each in brought if each and "VALUE" not in each and f"{each}\n" in lines}
            lines += "".join([each for each in line.splitlines(keepends=True) if each.strip() not in twice])
        else:
            return Refusal(source, node, f'{one.message} It belongs in "{name}", in words that cannot be told.')
    inside = "\n".join([part for part in (lines, *blocks) if part])
    code = f"{name} {{\n{inside}}}"
    last = moves[-1].one.node
    if not is_mixed and isinstance(first.node, hcl.Block):
        edits[0] = Replace(source, first.node, placed(source, first.node, code))
    elif first.declaration.kind == "check" and len(moves) == len(outer.body.items) and not blocks:
        # Nothing else stands there: the block takes the place of the first, below what is said of that.
        assert isinstance(first.node, hcl.Attribute)
        lines = lines.removeprefix(first.node.comments.replace("\r\n", "\n"))
        edits[0] = Replace(source, first.node, placed(source, first.node, f"{name} {{\n{lines}}}"))
    elif isinstance(last, hcl.Attribute) and _is_bare(last) and _is_first(outer, moves):
        # Nothing else stands above: it takes the place of the last of them, without a blank line above it.
        edits[-1] = Replace(source, last, placed(source, last, code))
    else:
        edits.append(Append(source, outer, hcl.formatted(code.replace("\r\n", "\n").strip() + "\n")))
    others = list(dict.fromkeys([move.one.name for move in moves[1:] if move.one.name != first.name]))
    others += [one for move in moves for one in chosen(move.place.code) if one.partition(" ")[0] not in given]
    with_it = f", with {listed(list(dict.fromkeys(others)))}" if others else ""
    return Fix(
        source, first.node, f'{first.message} It belongs in a block "{name}", and is put there{with_it}', tuple(edits)
    )


def _lines(module: Module, move: Move, given: set[str]) -> str:
    """What is written in a block for an argument, without what something else says; empty if that cannot be told."""
    (one, place), source = move, move.one.declaration.source
    assert isinstance(one.node, hcl.Attribute)
    if not place.code:
        return own(source, one.node, place.argument)
    code = filled(module, place.code, one.node).strip()
    others = given - {place.argument}
    lines = [line for line in code.split("\n") if line.partition(" ")[0] not in others]
    if lines and one.node.trail.strip():
        lines[0] += one.node.trail.rstrip()
    return one.node.comments + "\n".join(lines) + "\n" if code else ""


def _may_be_more(block: hcl.Block, inner: NestedBlock | None) -> bool:
    """Whether a dynamic block may stand more than once where it may stand once."""
    return block.type == "dynamic" and inner is not None and inner.maximum == 1 and not is_at_most_one(block)


def _stands(body: hcl.Body, name: str) -> bool:
    """Whether a block stands in a body, dynamic or not."""
    return bool(body.blocks(name)) or any(name in block.labels for block in body.blocks("dynamic"))


def _is_first(outer: hcl.Block, moves: list[Move]) -> bool:
    """Whether what is left of a block, if anything is, are blocks below all that leaves it."""
    leaving = [one.node for one, _ in moves]
    left = [item for item in outer.body.items if not any(item is node for node in leaving)]
    last = max(node.start for node in leaving)
    return all(isinstance(item, hcl.Block) and item.start > last for item in left)


def _is_bare(item: hcl.Attribute) -> bool:
    """Whether nothing is said of an argument, above it or behind it."""
    return not item.comments and not item.trail.strip()
