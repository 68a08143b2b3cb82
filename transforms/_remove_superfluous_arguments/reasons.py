"""Why an argument may go."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema
from fixer.validation import Kind, Rejection, is_global, is_later, nearest
from transforms._remove_superfluous_arguments.found_out import NOTHING, is_result, why_found_out
from transforms._remove_superfluous_arguments.spread import has_several_instances, why_by_itself, why_it_depends
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.regions import regions_of
from transforms._unsupported_names.superfluous.row import Row
from transforms._unsupported_names.superfluous.rows import row_of
from transforms._unsupported_names.superfluous.switches import block_that_says_it

_TAGS: Final = re.compile(r"(?:^|_)(?:tag|tags|tagging)(?:_|$)")
# What is written and asks for nothing.
_OFF: Final = frozenset({*NOTHING, "0", "false"})
_TAGS_NAME: Final = "tags"
_SWITCH: Final = re.compile(r"enable|state|status|active|disable")
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade
_REGION_OF_BUCKET: Final = (
    "From version 3 to 5 a bucket is in the region of its provider: take it out, and give that region to the provider, "
    'or ask for version "~> 6.0" in required_providers, which takes it.'
)
_REGION: Final = re.compile(r"data\.aws_region\.[\w-]+\.(?:name|id)")


def verdict(module: Module, one: Rejection) -> Fix | Refusal | None:
    """The removal of an argument that says nothing, or why it is left; None where nothing is known of it."""
    assert isinstance(one.node, hcl.Attribute)
    assert one.schema is not None
    source, item = one.declaration.source, one.node
    row = row_of(one)
    if row is not None:
        return _by_row(module, one, row)
    is_kept = is_later(module, one)
    if not one.path and not is_kept and _is_comment(one, one.schema):
        text = item.value.literal if isinstance(item.value, hcl.Template) else None
        takes = "takes none" if one.kind is Kind.READ_ONLY else "has none"
        said = f"{one.told} {one.declaration.type} {takes}: it becomes a comment"
        return Fix(source, item, said, (Replace(source, item, f"# {text}"),))
    if one.name == "region" and not one.path and (alias := _alias(module, one.declaration, item.value_code)):
        said = f"{one.told} Version 6 of the provider has it; in 5, provider = aws.{alias} says it"
        return Fix(source, item, said, (Replace(source, item, f"provider = aws.{alias}"),))
    why = _why(module, one, item, one.schema)
    if not why and (one.declaration.type, one.path, one.name) == ("aws_s3_bucket", "", "region"):
        return Refusal(source, item, f"{one.told} {_REGION_OF_BUCKET}")
    value = " ".join(item.value_code.split())
    is_told = one.name == _TAGS_NAME or (one.kind is Kind.READ_ONLY and is_result(one, value))
    what = f"{one.name} = {value}" if is_told and value not in NOTHING else "it"
    return Fix(source, item, f"{one.told} {why}: {what} is removed", (Remove(source, item),)) if why else None


def tags_block(module: Module, one: Rejection) -> Fix | None:
    """The removal of a block of tags, of what has none."""
    block, schema = one.node, one.schema
    if not isinstance(block, hcl.Block) or schema is None or one.path or one.name != _TAGS_NAME or _has_tags(schema):
        return None
    was = " ".join(block.body.code.split())
    what = f"tags {{ {was} }}" if was else "the block"
    said = f"{one.told} {_no_tags(module, one)}: {what} is removed"
    return Fix(one.declaration.source, block, said, (Remove(one.declaration.source, block),))


def _no_tags(module: Module, one: Rejection) -> str:
    return f"{one.declaration.type} has no tags{' before version 6' if is_later(module, one) else ''}"


def _by_row(module: Module, one: Rejection, row: Row) -> Fix | Refusal:
    assert isinstance(one.node, hcl.Attribute)
    assert one.body is not None
    source, item = one.declaration.source, one.node
    standing = {
        inner.name if isinstance(inner, hcl.Attribute) else inner.type
        for inner in one.body.items
        if isinstance(inner, hcl.Attribute | hcl.Block)
    }
    contrary = [name for name in row.contrary if name in standing]
    if contrary and item.value_code in row.values:
        both = "both" if len(contrary) == 1 else "all of them"
        said = f"It contradicts {' and '.join(contrary)}: remove {both} where it is meant, else it alone"
        return Refusal(source, item, f"{one.told} {said}")
    is_own = bool(row.own) and any(reader.type == row.own for reader, _ in module.readers(one.declaration.address))
    beside = [name for name in row.beside if name in standing and _ends_so(one.body, name, row.ending)]
    is_on = item.value_code == "true" if row.is_switch else item.value_code != "false"
    if row.is_spread and item.value_code == "false":
        said = f"A cluster is in several zones where its instances are, and not by an argument: {one.name} = false"
        return Fix(source, item, f"{one.told} {said} is removed", (Remove(source, item),))
    is_spread = row.is_spread
    if is_spread and not has_several_instances(module, one.declaration):
        if why := why_by_itself(module, one.declaration) or why_it_depends(module, one.declaration):
            what = f"{one.name} = {item.value_code}"
            return Fix(source, item, f"{one.told} {why}: {what} is removed", (Remove(source, item),))
        return Refusal(source, item, f"{one.told} {row.unless}")
    is_said = is_spread or (is_on and (is_own or bool(beside)))
    why = row.why if is_said or not row.is_switch else f'"{row.beside[0]}" is not set'
    is_told = is_spread and item.value_code not in row.values
    if is_said or item.value_code in row.values:
        what = f"{one.name} = {item.value_code}" if item.value_code.isdigit() or is_told else "it"
        return Fix(
            source, item, f"{one.told} It is not needed, since {why}: {what} is removed", (Remove(source, item),)
        )
    return Refusal(source, item, f"{one.told} {row.unless}".rstrip())


def _ends_so(body: hcl.Body, name: str, ending: str) -> bool:
    item = body.attribute(name)
    if item is not None and item.value_code in _OFF:
        return False
    is_arn = item is not None and item.value_code.startswith('"arn:')
    return not ending or is_arn or (item is not None and item.value_code.endswith(ending))


def _why(module: Module, one: Rejection, item: hcl.Attribute, schema: Schema) -> str:
    """Why an argument that no row is about says nothing; empty if it may say something."""
    value = item.value_code
    if regions_of(one):
        # It says where something of the resource is.
        return ""
    if one.name == "region" and not one.path and (why := _of_region(module, one, schema)):
        return why
    is_without_tags = one.name == _TAGS_NAME and not one.path and not _has_tags(schema)
    if is_later(module, one) and value not in NOTHING and not is_without_tags:
        return ""
    if one.kind is Kind.READ_ONLY:
        return why_found_out(one, value)
    if (one.declaration.type, one.path, one.name) == ("aws_dynamodb_table", "global_secondary_index", "billing_mode"):
        table = one.declaration.attribute("billing_mode")
        return "The table says it" if table is not None and table.value_code.split() == item.value_code.split() else ""
    if one.path or nearest(one.name, schema.names) or one.name in schema.block_names:
        return ""
    if is_without_tags:
        return _no_tags(module, one)
    if Place(one.declaration.kind, one.declaration.type).right(one.name, schema.names):
        # It has another name, under which it says something.
        return ""
    if value in NOTHING and not _is_elsewhere(one.name, schema):
        return "It says nothing"
    if block := block_that_says_it(one, schema):
        return f'The block "{block}" says it'
    if one.name == "enabled" and value == "true" and not _has_switch(schema):
        return "What stands there is on"
    return ""


def _of_region(module: Module, one: Rejection, schema: Schema) -> str:
    """Why a region says nothing: there is none, or it is that of the provider."""
    assert isinstance(one.node, hcl.Attribute)
    if _is_elsewhere("region", schema):
        return ""
    if is_global(one.declaration):
        return f"{one.declaration.type} is in no region"
    return "It is the provider's" if _is_own_region(module, one.declaration, one.node.value_code) else ""


def _has_tags(schema: Schema) -> bool:
    return any(_TAGS.search(name) for name in (*schema.names, *schema.block_names))


def _has_switch(schema: Schema) -> bool:
    inner = [name for block in map(schema.block, schema.block_names) if block for name in block.schema.names]
    return any(_SWITCH.search(name) for name in (*schema.names, *schema.block_names, *inner))


def _is_elsewhere(name: str, schema: Schema) -> bool:
    """Whether a nested block has an argument or a block of that name."""
    blocks = [block for block in map(schema.block, schema.block_names) if block is not None]
    return any(name in block.schema.names or name in block.schema.block_names for block in blocks)


def _names_inside(schema: Schema) -> Iterator[str]:
    """The names in the blocks of which there is one: what is said outside may be meant for these."""
    for block in map(schema.block, schema.block_names):
        if block is not None and block.maximum == 1:
            yield from block.schema.names


def _is_comment(one: Rejection, schema: Schema) -> bool:
    """Whether it is a description of what has none, in words that may stand in a comment."""
    # A document has the description that is in its text.
    own = {one.name} if one.kind is Kind.READ_ONLY else set[str]()
    names = ({*schema.names} - own).union(_names_inside(schema))
    if one.name not in ("comment", "description") or any(
        part in name for name in names for part in ("descri", "comment")
    ):
        return False
    assert isinstance(one.node, hcl.Attribute)
    text = one.node.value.literal if isinstance(one.node.value, hcl.Template) else None
    return bool(text) and text is not None and "\n" not in text and "\r" not in text


def _alias(module: Module, declaration: Declaration, region: str) -> str:
    """The only provider of a region, by its alias; empty where the resource has one or the default is as good."""
    is_of_aws = declaration.type.startswith("aws_")
    if not is_of_aws or declaration.attribute("provider") is not None or is_global(declaration):
        return ""
    providers = [one for one in module.declarations("provider") if one.type == "aws"]
    found = [one.value_code("alias").strip('" ') for one in providers if one.value_code("region") == region]
    return found[0] if len(found) == 1 else ""


def _is_own_region(module: Module, declaration: Declaration, value: str) -> bool:
    """Whether a region is that of the provider which the resource has."""
    alias = declaration.value_code("provider").partition(".")[2]
    if _REGION.fullmatch(value):
        looked_up = module.find(".".join(value.split(".")[:3]))
        own = declaration.value_code("provider") or "aws"
        return looked_up is not None and (looked_up.value_code("provider") or "aws") == own
    for provider in module.declarations("provider"):
        name, region = provider.attribute("alias"), provider.attribute("region")
        if provider.type == "aws" and (name.value_code.strip('" ') if name else "") == alias:
            return region is not None and region.value_code == value
    return False
