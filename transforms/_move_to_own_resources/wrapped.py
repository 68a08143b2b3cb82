"""Blocks that are the block of a resource of their own, of which one argument stands beside that block there.

Sources:
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sesv2_configuration_set_event_destination
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination
"""

from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Remove, listed
from fixer.module import Module, Source, nested_type
from fixer.validation import schemas_for
from transforms._unsupported_names.place import Place

# The block that a resource has, and the argument beside it, which people write in that.
_WRAPPED: Final = {
    "aws_sesv2_configuration_set_event_destination": ("event_destination", "event_destination_name"),
}
# What says where something goes: one of these blocks there has to be, though no schema asks for it.
_GOING: Final = {
    "aws_ses_event_destination": "_destination",
    "aws_sesv2_configuration_set_event_destination": "_destination",
}


def wrapped(source: Source, own: str, node: hcl.Block) -> str:
    """The code of a resource that has such a block; empty where it has none."""
    type_, outer = _WRAPPED.get(own, ("", ""))
    if not type_:
        return ""
    named = next((item for item in node.body.attributes if item.name in ("name", outer)), None)
    start = node.body.start
    inside = node.body.code
    first = ""
    if named is not None:
        piece = Remove(source, named).splice()
        inside = inside[: piece.start - start] + piece.text + inside[piece.end - start :]
        first = f"{outer} = {named.value_code}{named.trail.rstrip()}\n"
    return f"{first}\n{type_} {{\n{inside.strip()}\n}}\n"


def unsaid(module: Module, own: str, body: hcl.Body) -> str:
    """What such a resource has to say and does not; empty where nothing is missing."""
    schemas = schemas_for(module, "aws") if own in _GOING else None
    schema = schemas.find("resource", own) if schemas is not None else None
    if schema is None:
        return ""
    missing = [name for name in schema.required if body.attribute(name) is None]
    inner, place, nested = body, Place("resource", own), schema
    type_ = _WRAPPED.get(own, ("", ""))[0]
    block = schema.block(type_) if type_ else None
    if block is not None and not body.blocks(type_):
        return f"must have a block {type_}"
    if block is not None:
        inner, nested, place = body.blocks(type_)[0].body, block.schema, place.inside(type_)
        given = {place.right(item.name, nested.names) for item in inner.attributes}
        missing += [f"{type_}.{name}" for name in nested.required if name not in given]
    if not any(name.endswith(_GOING[own]) for name in _blocks(inner)):
        missing.append(f"a block that says where the events go ({_either(nested.block_names, _GOING[own])})")
    return f"must have {listed(missing)}" if missing else ""


def _blocks(body: hcl.Body) -> Iterator[str]:
    for block in body.blocks():
        yield nested_type(block)


def _either(names: Iterable[str], end: str) -> str:
    *others, last = sorted(name for name in names if name.endswith(end))
    return f"{', '.join(others)} or {last}"
