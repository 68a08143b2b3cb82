"""Blocks that do not exist, with what is in them existing outside."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace, listed
from fixer.module import Module
from fixer.provider.schema import Schema
from fixer.validation import Rejection, version_note
from transforms._block_forms.iterators import content_of
from transforms._block_forms.said import is_all_said
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import own, placed
from transforms._own_resources.obstacles import ignores
from transforms._own_resources.placement import brace_comment
from transforms._reshape_blocks.dynamics import said_around, where
from transforms._reshape_blocks.successors import is_same, twice
from transforms._reshape_blocks.tunnels import WITHOUT_TUNNEL, are_unclear, numbered
from transforms._unsupported_names.misplaced import COMMON
from transforms._unsupported_names.wrappers import DISSOLVED, IMPLIED, NEEDED

# What a name says of being a block.
_TAIL: Final = re.compile(r"_(?:config|configuration|options|settings)\Z")


def dissolved_block(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """A block with what is in it put in its place; of one that stands there by a condition, each value by that."""
    assert one.schema is not None
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    row = DISSOLVED.get((one.declaration.type, one.path, one.name)) or _joined(one)
    source, block = one.declaration.source, one.node
    is_dynamic = block.type == "dynamic"
    inside = content_of(block) if is_dynamic else block
    if row is None and one.schema.argument(one.name) is not None and (is_dynamic or _is_itself(one.name, inside)):
        # That is the argument, under a condition or with a block of its name around it.
        return
    is_empty = inside is not None and not inside.body.items and not (_implied(one, []) and not is_dynamic)
    if inside is None or is_empty or inside.labels or one.declaration.kind != "resource":
        return
    if why := _obstacle(one, inside):
        yield Refusal(source, block, f"{one.told} {why}")
        return
    lines = _lines(module, one, inside, row)
    if isinstance(lines, Refusal):
        yield lines
    elif lines is not None:
        lines += _implied(one, lines, block if is_dynamic else None)
        yield from _put_once(one, block, inside, lines, row or {})


def _lines(module: Module, one: Rejection, inside: hcl.Block, row: dict[str, str] | None) -> list[str] | Refusal | None:
    """What is in a block as it is written outside, empty where that says it already.

    A refusal where it cannot be, None where nothing is known of it.
    """
    assert one.schema is not None
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, dynamic = one.declaration.source, one.node if one.node.type == "dynamic" else None
    lines: list[str] = []
    for item in inside.body.items:
        if not isinstance(item, hcl.Attribute | hcl.Block):
            return None
        name = item.name if isinstance(item, hcl.Attribute) else item.type
        other = (row or {}).get(name, name)
        fits = _fits(one.schema, item, other)
        if row is None and (not fits or name in COMMON):
            return None
        if not fits:
            return _unknown(module, one, name)
        if standing := _standing(one.body, other):
            if dynamic is None and is_same(item, standing):
                lines.append("")
                continue
            return Refusal(source, one.node, f"{one.told} {twice(item, standing, other)}")
        try:
            written = _written(one, dynamic, item, other)
        except UnclearError as why:
            said = f"{one.told} What it repeats cannot be written out: {why}."
            return Refusal(source, one.node, said) if row is not None else None
        lines.append(("\n" if isinstance(item, hcl.Block) and any(lines) else "") + written)
    return lines


def _standing(body: hcl.Body, name: str) -> hcl.Attribute | hcl.Block | None:
    return body.attribute(name) or next(iter(body.blocks(name)), None)


def _put_once(
    one: Rejection, block: hcl.Block, inside: hcl.Block, lines: list[str], row: Mapping[str, str]
) -> Iterator[Fix | Refusal]:
    """What is in a block in its place, without what stands there already: then the line is empty."""
    source, written = one.declaration.source, [line for line in lines if line]
    if lines and not written and not block.comments.strip():
        said = f"{one.told} What is in it stands outside as well: it is removed"
        yield Fix(source, block, said, (Remove(source, block),))
    elif len({line.strip() for line in written}) == len(written):
        yield _put(one, block, inside, "".join(written), row)


def _unknown(module: Module, one: Rejection, name: str) -> Refusal | None:
    """What is said of something in a block that nothing outside stands for, unless another version has the block."""
    if version_note(module, one):
        return None
    said = f'{one.told} There is no such block, nor anything in its place that says what "{name}" does.'
    return Refusal(one.declaration.source, one.node, f"{said} Remove it, or say it with what there is.")


def _obstacle(one: Rejection, inside: hcl.Block) -> str:
    """Why what is in a block cannot be put in its place; empty if it can."""
    if are_unclear(one):
        return "A connection has two tunnels: write what is said of each of them as tunnel1_... and tunnel2_..."
    needed = NEEDED.get((one.declaration.type, one.path, one.name), "")
    if needed and inside.body.attribute(needed) is None:
        return f'Without "{needed}" it means all of them: list them.'
    is_ignored = ignores(one.declaration, one.name)
    return "The lifecycle ignores changes of it: write both anew." if is_ignored else ""


def _implied(one: Rejection, lines: list[str], dynamic: hcl.Block | None = None) -> tuple[str, ...]:
    """What a block says by standing there, unless it or what stands outside says that itself.

    Of a dynamic one, where it does: how often has been told of what is in it.
    """
    assert one.body is not None
    name, value = IMPLIED.get((one.declaration.type, one.path, one.name), ("", ""))
    is_said = one.body.attribute(name) is not None or any(line.lstrip().startswith(name) for line in lines)
    if not name or is_said:
        return ()
    return (f"{name} = {where(dynamic, value) if dynamic is not None else value}\n",)


def _put(one: Rejection, block: hcl.Block, inside: hcl.Block, lines: str, row: Mapping[str, str]) -> Fix | Refusal:
    """A block that is left out, with what is in it in its place: of several nobody knows whose."""
    assert one.body is not None
    source, is_dynamic = one.declaration.source, block.type == "dynamic"
    above, below = said_around(block) if is_dynamic else (brace_comment(inside).strip(), inside.body.tail.strip())
    code = placed(source, block, (f"{above.strip()}\n" if above else "") + lines + below)
    if not is_all_said(source.text[block.start : block.end], code):
        return Refusal(source, block, f"{one.told} What is in it belongs in its place, where a comment has none.")
    if not is_dynamic and len(one.body.blocks(block.type)) > 1 and not numbered(one):
        return Refusal(source, block, f"{one.told} There are several, and one place for what is in them.")
    said = f"{one.told} What is in it is put in its place{_renamed(inside, row)}"
    return Fix(source, block, said, (Replace(source, block, code),))


def _renamed(inside: hcl.Block, row: Mapping[str, str]) -> str:
    """What of a block has another name outside, and which."""
    names = [item.name for item in inside.body.attributes] + [item.type for item in inside.body.blocks()]
    others = [f"{name} as {row[name]}" for name in dict.fromkeys(names) if row.get(name, name) != name]
    return f", {listed(others)}" if others else ""


def _is_itself(name: str, inside: hcl.Block | None) -> bool:
    return inside is not None and inside.body.attribute(name) is not None


def _joined(one: Rejection) -> dict[str, str] | None:
    """The names outside of what is in a block, where each has the block's name before it; None where one has not.

    The block's name may say that it is one (`tunnel1_options` of `tunnel1_inside_cidr`).
    """
    assert one.schema is not None
    assert isinstance(one.node, hcl.Block)
    if one.node.type == "dynamic":
        return None
    for prefix in dict.fromkeys((one.name, _TAIL.sub("", one.name), numbered(one))):
        found = _with_prefix(one.schema, one.node.body, prefix) if prefix else {}
        if found:
            return found
    return None


def _with_prefix(schema: Schema, body: hcl.Body, prefix: str) -> dict[str, str]:
    """The names outside of all that is in a body, with a prefix; empty where one of them is not there."""
    found: dict[str, str] = {}
    for item in body.items:
        if not isinstance(item, hcl.Attribute | hcl.Block):
            return {}
        name = item.name if isinstance(item, hcl.Attribute) else item.type
        other = f"{prefix}_{WITHOUT_TUNNEL.get(name, name)}"
        if not _fits(schema, item, other):
            return {}
        found[name] = other
    return found


def _written(one: Rejection, dynamic: hcl.Block | None, item: hcl.Attribute | hcl.Block, other: str) -> str:
    """An item as it stands outside. Raises UnclearError where a condition cannot be put to it."""
    source = one.declaration.source
    if dynamic is not None:
        if not isinstance(item, hcl.Attribute):
            raise UnclearError("there are blocks in it")
        return f"{item.comments}{other} = {where(dynamic, item.value_code)}{item.trail.rstrip()}\n"
    name = item.name if isinstance(item, hcl.Attribute) else item.type
    if isinstance(item, hcl.Block) and other != name:
        return item.comments + other + source.text[item.start + len(name) : item.end] + item.trail.rstrip() + "\n"
    return own(source, item, other)


def _fits(schema: Schema, item: hcl.Attribute | hcl.Block, name: str) -> bool:
    if isinstance(item, hcl.Block):
        return not item.labels and schema.block(name) is not None
    argument = schema.argument(name)
    return argument is not None and argument.is_settable
