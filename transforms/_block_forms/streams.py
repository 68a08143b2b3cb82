"""Where delivery streams to other destinations put what does not arrive: a block of the destination's own.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-5-upgrade (`s3_configuration`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Fix, Refusal, Remove
from fixer.module import nested_type
from fixer.validation import Rejection
from transforms._block_forms.written import own

_TYPE: Final = "aws_kinesis_firehose_delivery_stream"
_OWN: Final = ("s3", "extended_s3")


def is_of_destination(one: Rejection) -> bool:
    """Whether it is the `s3_configuration` of a stream that goes somewhere else than to S3."""
    is_block = isinstance(one.node, hcl.Block) and one.name == "s3_configuration"
    if not is_block or one.path or (one.declaration.kind, one.declaration.type) != ("resource", _TYPE):
        return False
    destination = one.declaration.value("destination")
    said = destination.literal if isinstance(destination, hcl.Template) else None
    return said not in _OWN and (said is not None or bool(_destinations(one)))


def of_destination(one: Rejection) -> Iterator[Fix | Refusal]:
    """The block put into that of the destination, as it is."""
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    there = _destinations(one)
    said = f"{one.told} It belongs into the block of the stream's destination"
    if len(there) != 1 or there[0].type == "dynamic" or block.type == "dynamic":
        why = "of which there is none" if not there else "and which that is cannot be told"
        yield Refusal(source, block, f"{said}, {why}.")
        return
    if there[0].body.blocks("s3_configuration", "dynamic"):
        yield Refusal(source, block, f'{said}, and "{there[0].type}" has one: one of them has to go.')
        return
    # Between two blocks there is a blank line anyway.
    last = next((item for item in reversed(there[0].body.items) if isinstance(item, hcl.Attribute | hcl.Block)), None)
    above = "" if isinstance(last, hcl.Block) and not block.comments else "\n"
    edits = (Remove(source, block), Append(source, there[0], above + hcl.formatted(own(source, block))))
    yield Fix(source, block, f'{said}: it is put into "{there[0].type}"', edits)


def _destinations(one: Rejection) -> tuple[hcl.Block, ...]:
    """The blocks of destinations that stand there and have a place for it."""
    found = []
    for block in one.declaration.body.blocks():
        name = nested_type(block)
        nested = one.schema.block(name) if one.schema is not None else None
        if nested is not None and nested.schema.block("s3_configuration") is not None:
            found.append(block)
    return tuple(found)
