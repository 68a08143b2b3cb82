"""Resources of a type that does not exist: the type that is meant, and everything that refers to them."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Replace
from fixer.module import Declaration, Module
from fixer.provider.schema import META_ARGUMENTS, META_BLOCKS, Schema, Schemas
from fixer.validation import Rejection, schemas_for
from transforms._rename_unsupported_names.formed import takes_form
from transforms._rename_unsupported_names.telling import NONE, TELLS
from transforms._unsupported_names.fitting import fits, name_of
from transforms._unsupported_names.matching import meant
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.table import TYPES

# The place of the service in the name of a type.
_SERVICE: Final = 1
_SUBNETS: Final = "aws_subnet_ids"
_IDS: Final = re.compile(r"data\.aws_subnet_ids\.[\w-]+(?:\[[^\[\]]*\])?\.ids")
_EC2: Final = "aws_ec2_"
# What stands before a type that there is not, and what before the one that is meant.
_NETWORK: Final = ((_EC2, "aws_"), ("aws_vpc_", "aws_"), ("aws_", _EC2))
# What other services have, too.
_ELSEWHERE: Final = frozenset({"capacity_reservation", "instance_state"})


def type_fixes(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The type that is meant, where what stands in the block fits it."""
    declaration = found.declaration
    kind, old = declaration.kind, declaration.type
    schemas = schemas_for(module, old.partition("_")[0])
    if schemas is None:
        return
    if (kind, old) == ("data", _SUBNETS):
        yield _subnets(module, found)
        return
    if kind == "resource" and old in NONE:
        yield Refusal(declaration.source, declaration.block, f"{found.told} {NONE[old]}")
        return
    new = _row(schemas, kind, old) or _of_network(schemas, kind, old) or _like(found, schemas)
    new = new or _without_a_word(schemas, declaration)
    schema = schemas.find(kind, new) if new else None
    if schema is None:
        return
    address = declaration.address.replace(old, new, 1)
    if module.find(address) is not None:
        said = f"{_said(found)}; {new} is meant, and {address} is there already: remove one of them"
        yield Refusal(declaration.source, declaration.block, said)
        return
    body = [item for item in declaration.body.items if not _is_meta(item, kind)]
    place = Place(kind, new)
    unfit = [item for item in body if not (_fits(item, schema, place) or _has_no_tags(item, schema))]
    unfit = [item for item in unfit if not takes_form(item, schema)]
    wrapper = _wrapper(unfit, schema, place)
    if unfit and wrapper is None:
        names = ", ".join(name_of(item) for item in unfit)
        said = f"{_said(found)}; {new} seems to be meant, which does not take {names}: write it anew"
        yield Refusal(declaration.source, declaration.block, said)
        return
    edits = tuple(_edits(module, declaration, old, new))
    if wrapper is not None:
        edits = (*edits, Replace(declaration.source, wrapper, _unwrapped(wrapper)))
    said, value = TELLS.get(old, ("", ""))
    if said and declaration.attribute(said) is None:
        edits = (*edits, Append(declaration.source, declaration.block, hcl.build(f"{said} = {value}")))
    if not all(edit.source.is_editable for edit in edits):
        said = f"{_said(found)}; {new} is meant; left alone, since a file that is never edited refers to it"
        yield Refusal(declaration.source, declaration.block, said)
        return
    yield Fix(declaration.source, declaration.block, f"{_said(found)}: it is {new}", edits)


def _row(schemas: Schemas, kind: str, old: str) -> str:
    """The type that the table has for one: what it says of a resource holds for a data source that there is."""
    new = TYPES.get(old, "")
    return new if new and schemas.has(kind, new) else ""


def _like(found: Rejection, schemas: Schemas) -> str:
    """The type that has nearly the name; empty where none has, or many are looked up and what tells one is missing."""
    kind, old = found.declaration.kind, found.declaration.type
    new = meant(old, schemas.types(kind), "")
    schema = schemas.find(kind, new) if new else None
    if schema is None or kind != "data":
        return new
    place = Place(kind, new)
    set_ = {place.right(name_of(item), schema.names) for item in found.declaration.body.attributes}
    return new if set_.issuperset(schema.required) else ""


def _of_network(schemas: Schemas, kind: str, old: str) -> str:
    """The type of EC2 or of a VPC that says so in its name, or does not; empty if there is none.

    None of them has both forms. Names of one word, and some more, are those of other services, too.
    """
    for said, right in _NETWORK:
        rest = old.removeprefix(said)
        if rest != old and not (right == _EC2 and ("_" not in rest or rest in _ELSEWHERE)):
            new = f"{right}{rest}"
            if schemas.has(kind, new):
                return new
    return ""


def _without_a_word(schemas: Schemas, declaration: Declaration) -> str:
    """The one type whose name has one word less, neither at its ends nor that of its service, and that takes all that
    stands in the block and lacks nothing; empty if there is none. What a type must have tells it from its like.
    """
    kind, words = declaration.kind, declaration.type.split("_")
    found = {"_".join([*words[:at], *words[at + 1 :]]) for at in range(_SERVICE + 1, len(words) - 1)}
    there = [type_ for type_ in sorted(found) if schemas.has(kind, type_)]
    schema = schemas.find(kind, there[0]) if len(there) == 1 else None
    if schema is None or not schema.required:
        return ""
    place, body = Place(kind, there[0]), [item for item in declaration.body.items if not _is_meta(item, kind)]
    names = {place.right(name_of(item), (*schema.names, *schema.block_names)) for item in body}
    is_whole = names.issuperset((*schema.required, *schema.required_blocks))
    return there[0] if is_whole and all(_fits(item, schema, place) for item in body) else ""


def _subnets(module: Module, found: Rejection) -> Fix | Refusal:
    """The subnets of a VPC, which are looked up by a filter since the data source that had them is gone.

    Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade
    """
    declaration = found.declaration
    source, new = declaration.source, "aws_subnets"
    said = found.told.rstrip(".")
    address = declaration.address.replace(_SUBNETS, new, 1)
    vpc = declaration.attribute("vpc_id")
    if vpc is None or module.find(address) is not None:
        return Refusal(source, declaration.block, f"{said}; {new} looks them up by a filter: write that")
    indent = vpc.indent
    code = f'filter {{\n{indent}  name   = "vpc-id"\n{indent}  values = [{vpc.value_code}]\n{indent}}}'
    edits = (*_edits(module, declaration, _SUBNETS, new), Replace(source, vpc, code))
    if not all(edit.source.is_editable for edit in edits):
        return Refusal(source, declaration.block, f"{said}; {new} is meant; a file that is never edited refers to it")
    return Fix(source, declaration.block, f"{said}: it is {new}, with a filter by the VPC", edits)


def _said(found: Rejection) -> str:
    return found.told.rstrip(".")


def _is_meta(item: hcl.Item, kind: str) -> bool:
    if isinstance(item, hcl.Attribute):
        return item.name in META_ARGUMENTS[kind]
    return isinstance(item, hcl.Block) and item.type in META_BLOCKS[kind]


def _has_no_tags(item: hcl.Item, schema: Schema) -> bool:
    """Whether it is tags, and the type has none: they go by themselves."""
    return isinstance(item, hcl.Attribute) and item.name == "tags" and "tags" not in schema.names


def _fits(item: hcl.Item, schema: Schema, place: Place) -> bool:
    if not isinstance(item, hcl.Attribute | hcl.Block):
        return False
    name = place.right(name_of(item), schema.names if isinstance(item, hcl.Attribute) else schema.block_names)
    return bool(name) and fits(item, name, schema, place)


def _wrapper(unfit: list[hcl.Item], schema: Schema, place: Place) -> hcl.Block | None:
    """The one block that does not fit, if what is in it does: so it stood where the type's settings were inline."""
    block = unfit[0] if len(unfit) == 1 else None
    if not isinstance(block, hcl.Block) or block.labels or not block.body.items:
        return None
    return block if all(_fits(item, schema, place) for item in block.body.items) else None


def _unwrapped(block: hcl.Block) -> str:
    """What is in a block, where the block stood."""
    lines = block.body.code.strip("\n").rstrip().split("\n")
    return "\n".join([line.removeprefix("  ") for line in lines]).lstrip()


def _edits(module: Module, declaration: Declaration, old: str, new: str) -> Iterator[Edit]:
    source = declaration.source
    label = source.text.index(old, declaration.block.start)
    yield Replace(source, source.stretch(label, label + len(old)), new)
    for reader, reference in module.readers(declaration.address):
        start = reader.source.text.index(old, reference.start)
        if old == _SUBNETS and (each := _each(reader, reference.start)) is not None:
            # The ids were a set, and are a list now.
            code = each.code.strip().replace(old, new, 1)
            yield Replace(reader.source, each, f"toset({code})")
            continue
        yield Replace(reader.source, reader.source.stretch(start, start + len(old)), new)


def _each(reader: Declaration, start: int) -> hcl.Expression | None:
    """What a resource is made for each of, where that is the ids of subnets that are read at a place."""
    item = reader.attribute("for_each")
    if item is None or not item.value.start <= start < item.value.end or not _IDS.fullmatch(item.value_code):
        return None
    return item.value
