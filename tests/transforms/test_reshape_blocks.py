"""Every row of the tables is of a type that exists, is about a name that it lacks, and leads to one that it has."""

import pytest

from fixer.module import Module
from fixer.provider.naming import JOINED, Row, is_of_type
from fixer.provider.schema import Schema
from fixer.validation import schemas_for
from transforms._reshape_blocks.name_tags import NAMED_BY_TAG
from transforms._reshape_blocks.singles import _SINGLE_VALUES
from transforms._reshape_blocks.stages import _NAMES
from transforms._unsupported_names.codes import CODES
from transforms._unsupported_names.misplaced import PLACES
from transforms._unsupported_names.misplaced import ROWS as PLACED
from transforms._unsupported_names.superfluous.rows import ROWS
from transforms._unsupported_names.superfluous.switches import SWITCHES
from transforms._unsupported_names.wrappers import DISSOLVED


def _schema(type_: str, path: str = "") -> Schema:
    schemas = schemas_for(Module.of({}), "aws")
    # The rows of a provider's own configuration have its name for a type.
    kind = "provider" if type_ == "aws" else "resource"
    schema = schemas.find(kind, type_) if schemas else None
    assert schema is not None, type_
    for name in path.split(".") if path else ():
        nested = schema.block(name)
        below = nested.schema if nested is not None else schema.objects(name)
        assert below is not None, path
        schema = below
    return schema


def _settable(schema: Schema, name: str) -> bool:
    argument = schema.argument(name)
    return argument is not None and argument.is_settable


@pytest.mark.parametrize("row", PLACES, ids=".".join)
def test_places_are_where_the_argument_belongs(row: tuple[str, str, str]) -> None:
    type_, path, name = row
    place = PLACES[row]
    schema = _schema(type_, path)
    assert name not in schema.names
    assert name not in schema.block_names or name == place.block
    if place.block in ("..", "."):
        assert _settable(schema if place.block == "." else _schema(type_, path.rpartition(".")[0]), place.argument)
        return
    nested = schema.block(place.block)
    assert nested is not None
    # What is in a block of that block is put on from there.
    inner = [one.schema for each in nested.schema.block_names if (one := nested.schema.block(each))]
    assert not place.argument or any(_settable(one, place.argument) for one in (nested.schema, *inner))


def test_codes_are_those_of_places() -> None:
    assert set(CODES) <= set(PLACES)


@pytest.mark.parametrize("row", [row for row in PLACED if row.origin == JOINED], ids=lambda row: row.wrong)
def test_what_is_called_by_both_names_is(row: Row) -> None:
    assert row.wrong == row.right.replace("/", "_")


@pytest.mark.parametrize("row", DISSOLVED, ids=".".join)
def test_what_is_dissolved_is_no_block_and_its_names_are(row: tuple[str, str, str]) -> None:
    type_, path, name = row
    schema = _schema(type_, path)
    assert name not in schema.names
    assert name not in schema.block_names
    for other in DISSOLVED[row].values():
        assert _settable(schema, other) or other in schema.block_names


@pytest.mark.parametrize("row", _SINGLE_VALUES, ids=".".join)
def test_single_values_go_into_an_argument_of_a_block(row: tuple[str, str]) -> None:
    outer = _schema(row[0])
    inner = [block.schema for name in outer.block_names if (block := outer.block(name)) is not None]
    nested = [block for schema in (outer, *inner) if (block := schema.block(row[1])) is not None]
    assert nested
    assert all(_settable(block.schema, _SINGLE_VALUES[row]) for block in nested)


@pytest.mark.parametrize("type_", sorted(NAMED_BY_TAG))
def test_what_is_named_by_a_tag_has_tags_and_no_name(type_: str) -> None:
    schema = _schema(type_)
    assert _settable(schema, "tags")
    assert "name" not in schema.names


def test_settings_of_methods_have_what_stages_are_given() -> None:
    settings = _schema("aws_api_gateway_method_settings", "settings")
    assert all(_settable(settings, name) for name in _NAMES.values())


@pytest.mark.parametrize("row", [*ROWS, *SWITCHES], ids=".".join)
def test_what_is_superfluous_may_not_be_set_and_what_it_stands_beside_may(row: tuple[str, str]) -> None:
    type_, (path, _, name) = row[0], row[1].rpartition(".")
    schema = _schema(type_, path)
    assert not _settable(schema, name)
    assert name not in schema.block_names
    for other in ({**SWITCHES, **ROWS})[row].beside:
        assert _settable(schema, other) or other in schema.block_names


@pytest.mark.parametrize("row", [row for row in ROWS if is_of_type(ROWS[row].origin)], ids=".".join)
def test_what_a_type_has_by_that_name_it_has(row: tuple[str, str]) -> None:
    assert row[1] in _schema(ROWS[row].origin).names
