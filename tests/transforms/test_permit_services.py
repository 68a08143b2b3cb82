"""The tables of who sends where: all types, arguments and blocks that they name are the provider's."""

import pytest

from fixer.module import Module
from fixer.validation import schemas_for
from transforms._permit_services.buckets import WRITERS
from transforms._sendings.row import Row
from transforms._sendings.table import FUNCTIONS, POLICIES, QUEUES
from transforms._sendings.topics import TOPICS

_ROWS = (*FUNCTIONS, *QUEUES, *TOPICS)


def _has(type_: str, path: str = "") -> bool:
    """Whether a type has an argument at a path, through its blocks."""
    schemas = schemas_for(Module.of({}), "aws")
    found = schemas.find("resource", type_) if schemas is not None else None
    assert found is not None, type_
    *blocks, name = path.split(".")
    for block in blocks:
        nested = found.block(block)
        if nested is None:
            return False
        found = nested.schema
    return not name or name in found.names


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row.senders[0]}-{row.to}")
def test_rows_name_what_the_provider_has(row: Row) -> None:
    for type_ in row.senders:
        for path in (row.to, row.of, row.by_role, row.off[0], *[path for path, _ in row.when]):
            assert _has(type_, path), path
    for type_ in row.arns:
        assert _has(type_, "arn")
    assert row.documented.startswith(("https://docs.aws.amazon.com/", "https://repost.aws/knowledge-center/"))


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row.senders[0]}-{row.to}")
def test_rows_limit_what_they_let_in(row: Row) -> None:
    is_of_events_to_topics = row in TOPICS and row.service == "events.amazonaws.com"
    assert row.is_limited or is_of_events_to_topics
    assert not row.of or row.arns


def test_policies_and_writers_are_of_the_provider() -> None:
    for type_, (policy, link, _, _) in POLICIES.items():
        assert _has(type_, "arn")
        assert _has(policy, link.partition(" ")[0])
    for types, path, _ in WRITERS:
        for type_ in types:
            assert _has(type_, path), type_
