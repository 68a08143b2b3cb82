"""The table of who is handed a role: all types and arguments are the provider's."""

import pytest

from fixer.module import Module
from fixer.validation import schemas_for
from transforms._trust_policies.table import ROWS


@pytest.mark.parametrize(("type_", "path", "service"), ROWS, ids=lambda value: value)
def test_rows_name_what_the_provider_has(type_: str, path: str, service: str) -> None:
    schemas = schemas_for(Module.of({}), "aws")
    schema = schemas.find("resource", type_) if schemas is not None else None
    assert schema is not None, service
    *blocks, argument = path.split(".")
    for block in blocks:
        nested = schema.block(block)
        assert nested is not None, block
        assert nested.schema is not None, block
        schema = nested.schema
    assert argument in schema.names
