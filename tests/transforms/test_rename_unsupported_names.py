"""The table of renames holds for the schemas, and names that resemble each other are told apart."""

import pytest

from fixer.module import Module
from fixer.provider.schema import Schema
from fixer.validation import schemas_for
from transforms._rename_unsupported_names.attributes import ATTRIBUTES
from transforms._rename_unsupported_names.matching import meant
from transforms._rename_unsupported_names.table import ROWS, TYPES, Row

AWS = schemas_for(Module.of({}), "aws")


def schema_of(row: Row) -> Schema:
    assert AWS is not None
    schema = AWS.find(row.kind, row.type)
    assert schema is not None
    for name in filter(None, row.path.split(".")):
        nested = schema.block(name)
        assert nested is not None
        schema = nested.schema
    return schema


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.type}.{row.path}.{row.wrong}")
def test_each_row_leads_from_a_name_that_is_not_there_to_one_that_is(row: Row) -> None:
    schema = schema_of(row)
    assert row.wrong not in (*schema.names, *schema.block_names)
    assert row.right in (*schema.names, *schema.block_names)


@pytest.mark.parametrize("wrong", TYPES)
def test_each_type_leads_from_one_that_is_not_there_to_one_that_is(wrong: str) -> None:
    assert AWS is not None
    assert AWS.find("resource", wrong) is None
    assert AWS.find("resource", TYPES[wrong]) is not None


@pytest.mark.parametrize("row", ATTRIBUTES, ids=".".join)
def test_each_attribute_leads_from_one_that_is_not_there_to_one_that_is(row: tuple[str, str]) -> None:
    assert AWS is not None
    schema = AWS.find("resource", row[0])
    assert schema is not None
    assert row[1] not in (*schema.names, *schema.block_names)
    assert ATTRIBUTES[row] in schema.names


@pytest.mark.parametrize(
    ("name", "names", "expected"),
    [
        ("queue_url", ["url", "arn"], "url"),
        ("subnet_id", ["subnet_ids", "vpc_id"], "subnet_ids"),
        ("deletion_protection", ["enable_deletion_protection", "name"], "enable_deletion_protection"),
        ("dns_nam", ["dns_name", "zone_id"], "dns_name"),
        ("ipv4_cidr_block", ["ipv6_cidr_block"], ""),
        ("role_arn", ["role_id"], ""),
        ("az", ["id"], ""),
        ("SubnetIds", ["subnet_ids", "vpc_id"], "subnet_ids"),
        ("KMSKeyArn", ["kms_key_arn", "arn"], "kms_key_arn"),
        ("websockets", ["http2", "name"], ""),
        ("log_groups", ["log_group", "logs_group"], ""),
    ],
)
def test_a_name_is_meant_only_where_it_is_the_only_one(name: str, names: list[str], expected: str) -> None:
    assert meant(name, names, "aws_sqs_queue") == expected
