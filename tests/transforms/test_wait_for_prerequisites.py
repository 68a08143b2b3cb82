"""The table of what has to be there first: all types, arguments and blocks that it names are the provider's."""

import pytest

from fixer.module import Module
from fixer.validation import schemas_for
from transforms._wait_for_prerequisites.row import Row
from transforms._wait_for_prerequisites.table import ROWS


def _names(type_: str) -> set[str]:
    schemas = schemas_for(Module.of({}), "aws")
    schema = schemas.find("resource", type_) if schemas is not None else None
    assert schema is not None, type_
    return {*schema.names, *schema.block_names}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.waiters[0]}-{next(iter(row.needs))}")
def test_rows_name_what_the_provider_has(row: Row) -> None:
    for type_ in row.waiters:
        naming = {name.partition(".")[0] for name in (*row.naming, row.unless)} - {""}
        assert naming | ({row.with_} - {""}) <= _names(type_), type_
    for type_, named_by in row.needs.items():
        assert set(named_by) <= _names(type_), type_
