"""A block that is written as an argument, and an argument that is written as a block."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.module import Module, Source
from fixer.provider.schema import Argument
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.said import is_all_said, said_in
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._json_texts.names import is_json
from transforms._json_texts.words import block_as_json
from transforms._reshape_blocks.documents import document, is_document
from transforms._reshape_blocks.dynamics import one_line, where
from transforms._reshape_blocks.entries import as_map, as_repeated_map, is_entry
from transforms._reshape_blocks.forms import as_blocks
from transforms._reshape_blocks.kin import are_kin

# What else the one argument of a block is called that is none.
# Sources: ec2.RunInstances (IamInstanceProfile.Name), elbv2.CreateTargetGroup (Matcher), glue.CreateCrawler (Schedule),
# lambda.CreateFunction (TracingConfig.Mode), macie2.CreateClassificationJob (WeeklySchedule.DayOfWeek and others)
_VALUES: Final = {
    "iam_instance_profile": ("name",),
    "matcher": ("http_code", "grpc_code"),
    "schedule": ("schedule_expression",),
    "monthly_schedule": ("day_of_month",),
    "tracing_config": ("mode",),
    "weekly_schedule": ("day_of_week",),
}


def block_for(module: Module, one: Rejection, name: str) -> Fix | Refusal:
    """The block, or the blocks, of a name that an argument was meant to be."""
    assert one.schema is not None
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    source, nested = one.declaration.source, one.schema.block(name)
    assert nested is not None
    said = one.told
    if nested.maximum == 1 and one.body.blocks(name):
        return Refusal(source, one.node, f'{said} A block "{name}" stands there as well: one of them has to go.')
    try:
        code = as_blocks(module, one, name, one.node.value, nested)
    except UnclearError as why:
        return Refusal(source, one.node, f'{said} "{name}" is a block, and {why}: it has to be written by hand.')
    if not code:
        gone = f'{said} "{name}" is a block, and there is none: it is removed'
        return Fix(source, one.node, gone, (Remove(source, one.node),))
    edit = Replace(source, one.node, placed(source, one.node, code))
    return Fix(source, one.node, f'{said} "{name}" is written as the block that it is', (edit,))


def argument_for(one: Rejection, argument: Argument) -> Fix | Refusal | None:
    """The argument that a block was meant to be; nothing for those that another one takes along."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    said = one.told
    blocks = one.body.blocks(one.name) or (block,)
    if block.type != "dynamic" and block is not blocks[0] and block.start != blocks[0].start:
        return None
    try:
        if one.body.attribute(one.name) is not None:
            raise UnclearError("it is set as an argument as well")
        # What takes anything takes an object as it is.
        json = "" if argument.type == "*" else _as_json(one, block, blocks)
        code = json or _as_argument(source, block, blocks, argument)
        if block.type == "dynamic" and not is_all_said(source.text[block.start : block.end], code):
            raise UnclearError("there are comments in it")
    except UnclearError as why:
        return Refusal(source, block, f'{said} "{one.name}" is an argument, and {why}: it has to be written by hand.')
    edits: list[Edit] = [Replace(source, block, placed(source, block, code))]
    edits += [Remove(source, other) for other in blocks[1:] if block.type != "dynamic"]
    around = ", with jsonencode(...) around it" if json else ""
    return Fix(source, block, f'{said} "{one.name}" is written as the argument that it is{around}', tuple(edits))


def _as_json(one: Rejection, block: hcl.Block, blocks: tuple[hcl.Block, ...]) -> str:
    """The JSON text that blocks were meant to be; empty if they are none, or how they stand in it cannot be told."""
    if block.type == "dynamic" or block.labels or not is_json(one):
        return ""
    if is_document(block):
        if len(blocks) > 1:
            raise UnclearError("it stands there more than once")
        return f"{one.name} = {document(one.declaration.source, block)}"
    value = block_as_json(one.name, blocks)
    return f"{one.name} = {value}" if value else ""


def _single_value(block: hcl.Block, argument: Argument) -> hcl.Attribute | None:
    """The argument that a block holds in its place: `x { x = 1 }`, `x { value = 1 }`, `x { enabled = true }`."""
    items = block.body.items
    names = (block.type, "value", *(("enabled",) if argument.type == "b" else ()), *_VALUES.get(block.type, ()))
    if len(items) == 1 and isinstance(items[0], hcl.Attribute) and items[0].name in names:
        return items[0]
    return None


def _as_argument(source: Source, block: hcl.Block, blocks: tuple[hcl.Block, ...], argument: Argument) -> str:
    """The argument that a block was meant to be; raises UnclearError."""
    if block.type == "dynamic":
        return _of_dynamic(block, argument)
    if block.labels:
        raise UnclearError("it has labels")
    if argument.type in ("s", "n", "b"):
        if argument.type == "b" and not block.body.items and not block.body.tail.strip():
            # `daily_schedule {}`: it is there.
            return f"{block.type} = true"
        value = _single_value(block, argument)
        if value is None:
            values = f" ({', '.join(argument.rule.one_of)})" if argument.rule.one_of else ""
            raise UnclearError(f'"{block.type}" takes one value{values}')
        return f"{said_in(block.body.code)}{block.type} = {value.value_code}"
    if argument.type in ("l(s)", "t(s)"):
        return _as_list(block, blocks)
    if argument.type == "*" and len(blocks) == 1:
        # Whatever it takes may be an object, too.
        return f"{block.type} = {open_object(block)}"
    is_list = argument.type.startswith(("l(o(", "t(o(")) and argument.schema is not None
    if not is_list and not argument.type.startswith(("m(", "o(")):
        raise UnclearError(f'"{block.type}" takes no object')
    if argument.type.startswith("m(") and all(map(is_entry, blocks)):
        return as_map(block.type, blocks)
    if len(blocks) > 1 and (not is_list or any(one.comments or one.trail.strip() for one in blocks[1:])):
        raise UnclearError("it stands there more than once")
    if is_list:
        return f"{block.type} = [" + ", ".join([_as_object(source, one) for one in blocks]) + "]"
    return f"{block.type} = {_as_object(source, block)}"


def _as_list(block: hcl.Block, blocks: tuple[hcl.Block, ...]) -> str:
    """The list of what blocks say, each of them one thing; raises UnclearError."""
    items = [item for one in blocks for item in one.body.items]
    names = {item.name for item in items if isinstance(item, hcl.Attribute)}
    if len(items) != len(blocks) or len(names) != 1 or any(one.comments or one.trail.strip() for one in blocks[1:]):
        raise UnclearError(f'"{block.type}" takes no object')
    name = names.pop()
    values = [item.value_code for item in items if isinstance(item, hcl.Attribute)]
    one_line(*values)
    comments = "".join([said_in(one.body.code) for one in blocks])
    if len(blocks) == 1 and name in (block.type, "value", "values") and not values[0].startswith('"'):
        return f"{comments}{block.type} = {values[0]}"
    if name not in ("arn", "id", "name", "value") and not are_kin(name, block.type):
        raise UnclearError(f'"{block.type}" takes no object')
    return f"{comments}{block.type} = [{', '.join(values)}]"


def _attributes(block: hcl.Block) -> Iterator[hcl.Attribute]:
    for item in block.body.items:
        if not isinstance(item, hcl.Attribute):
            raise UnclearError("there are blocks in it")
        yield item


def _as_object(source: Source, block: hcl.Block) -> str:
    list(_attributes(block))
    return source.text[block.body.start - 1 : block.end]


def open_object(block: hcl.Block) -> str:
    """The object of any attributes that a block stands for, comments included; raises UnclearError."""
    parts, types = ["{"], list[str]()
    for item in block.body.items:
        if isinstance(item, hcl.Block):
            types.append(item.type)
            if item.labels:
                raise UnclearError(f'"{item.type}" in it has labels')
            parts.append(f"{item.lead}{item.type} = {open_object(item)}{item.trail}")
        else:
            parts.append(item.code)
    if len(types) > len({*types}):
        raise UnclearError("a block stands in it more than once")
    return "".join([*parts, block.body.tail, "}"])


def _of_dynamic(block: hcl.Block, argument: Argument) -> str:
    """The argument that a dynamic block was meant to be; raises UnclearError."""
    content = content_of(block)
    if content is not None and argument.type.startswith("m(") and is_entry(content) and not said_in(block.body.code):
        return as_repeated_map(block.labels[0], block, content)
    return _one_or_null(block, argument)


def _one_or_null(block: hcl.Block, argument: Argument) -> str:
    """`dynamic "x" { for_each = condition ? [1] : [] ... }` of a single value."""
    name, content = block.labels[0], content_of(block)
    value = content.body.items[0] if content is not None and len(content.body.items) == 1 else None
    if argument.type not in ("s", "n", "b"):
        raise UnclearError("it repeats")
    if not isinstance(value, hcl.Attribute) or value.name not in (name, "value"):
        raise UnclearError(f'"{name}" takes one value')
    return f"{name} = {where(block, value.value_code)}"
