"""The table of `supply_missing_arguments` against the provider's schema: what a row supplies is required."""

from pathlib import Path

import pytest

import fixer
from fixer.provider.language import ResourceSchema
from fixer.provider.schema import Schema, Schemas
from transforms._required_arguments.table import BLOCKS, references, values
from transforms._supply_missing_arguments.beside import told_addresses, told_blocks

_SCHEMAS = Schemas((Path(fixer.__file__).parent / "provider" / "data" / "aws.schema").read_bytes())

# What has to stand beside something else, which is not in the schema.
_ACCOMPANYING = {"aws_kms_key.enable_key_rotation", "aws_route53_record.set_identifier"}


def _around(address: str) -> tuple[Schema, str]:
    """The schema of the body that an argument or a block stands in, and its name."""
    type_, *path = address.split(".")
    found = _SCHEMAS.find("resource", type_)
    assert found is not None
    schema: Schema = ResourceSchema(found)
    for name in path[:-1]:
        block = schema.block(name)
        assert block is not None
        schema = block.schema
    return schema, path[-1]


@pytest.mark.parametrize("address", [*values(), *references(), *told_addresses()])
def test_each_argument_is_required(address: str) -> None:
    schema, name = _around(address)
    assert name in schema.required or address in _ACCOMPANYING


@pytest.mark.parametrize("address", [*BLOCKS, *told_blocks()])
def test_each_block_is_required(address: str) -> None:
    schema, name = _around(address)
    assert name in schema.required_blocks


@pytest.mark.parametrize(("address", "read"), references().items())
def test_each_reference_is_to_something_that_is_there(address: str, read: tuple[str, str]) -> None:
    type_, attribute = read
    schema = _SCHEMAS.find("resource", type_)
    assert schema is not None, address
    assert attribute in schema.names
