"""The pairs of resources: each argument is none of the one type, and one of the other."""

import pytest

from fixer.module import Module
from fixer.provider.schema import Schema
from fixer.validation import schemas_for
from transforms._move_to_related_resources.pairs import PAIRS, Pair


def _schema(type_: str) -> Schema:
    schemas = schemas_for(Module.of({}), "aws")
    schema = schemas.find("resource", type_) if schemas is not None else None
    assert schema is not None
    return schema


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.type}-{pair.other}")
def test_what_is_moved_is_the_others(pair: Pair) -> None:
    own, other = _schema(pair.type), _schema(pair.other)
    namer = own if pair.is_named else other
    assert pair.by in (*namer.names, *namer.block_names)
    for wrong, right in pair.names.items():
        mine, argument = own.argument(wrong), other.argument(right)
        assert mine is None or not mine.is_settable, wrong
        assert argument is not None, right
        assert argument.is_settable, right
    assert set(pair.defaults) <= set(pair.names.values())
