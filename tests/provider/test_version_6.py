"""Version 6 of the AWS provider: its schemas over those of 5.100, and the table of what it took away."""

from collections.abc import Iterator

import pytest

from fixer.provider.schema import Schema
from fixer.provider.shipped import aws_6, shipped
from fixer.provider.version_6 import CHANGES, Change, change_of

BEFORE, AFTER = shipped("aws"), aws_6()
# Blocks of data sources that the provider alone fills became attributes: nobody sets them.
FILLED = {
    "aws_auditmanager_control",
    "aws_auditmanager_framework",
    "aws_devopsguru_resource_collection",
    "aws_emr_supported_instance_types",
    "aws_opensearch_domain",
    "aws_redshift_data_shares",
    "aws_redshift_producer_data_shares",
    "aws_servicequotas_templates",
    "aws_ssoadmin_application",
    "aws_ssoadmin_application_assignments",
    "aws_ssoadmin_application_providers",
    "aws_synthetics_runtime_versions",
}


def block_at(schema: Schema, path: str) -> Schema:
    for name in filter(None, path.split(".")):
        nested = schema.block(name)
        assert nested is not None, path
        schema = nested.schema
    return schema


def takes(schema: Schema, name: str) -> bool:
    argument = schema.argument(name)
    return name in schema.block_names or (argument is not None and argument.is_settable)


def exports(schema: Schema, name: str) -> bool:
    return name in schema.names or name in schema.block_names


def needs(schema: Schema, name: str) -> bool:
    return name in (*schema.required, *schema.required_blocks)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{change.kind} {change.type} {change.name}")
def test_each_row_says_what_the_schemas_say(change: Change) -> None:
    before, after = BEFORE.find(change.kind, change.type), AFTER.find(change.kind, change.type)
    assert before is not None
    if not change.name:
        assert after is None
        return
    assert after is not None
    path, _, name = change.name.rpartition(".")
    before, after = block_at(before, path), block_at(after, path)
    if change.is_needed:
        assert needs(after, name)
        assert not needs(before, name)
        return
    assert change.instead.endswith(".")
    if takes(before, name):
        assert not takes(after, name)
    else:
        assert exports(before, name)
        assert not exports(after, name)


def lost(kind: str) -> Iterator[tuple[str, str]]:
    for type_ in BEFORE.types(kind):
        before, after = BEFORE.find(kind, type_), AFTER.find(kind, type_)
        assert before is not None
        if after is None:
            yield type_, ""
            continue
        for name in (*before.names, *before.block_names):
            if not exports(after, name) or (takes(before, name) and not takes(after, name)):
                yield type_, name
        for name in (*after.required, *after.required_blocks):
            # What is needed in place of what is gone is told by that.
            if not needs(before, name) and exports(before, name):
                yield type_, name


@pytest.mark.parametrize("kind", ["resource", "data"])
def test_all_that_is_gone_has_a_row(kind: str) -> None:
    found = [
        (type_, name)
        for type_, name in lost(kind)
        if change_of(kind, type_, name) is None and not (kind == "data" and type_ in FILLED)
    ]
    assert found == []


def test_sources_are_sections_of_the_guide_or_pages() -> None:
    sources = {change.type: change.source for change in CHANGES}
    assert sources["aws_eip"].endswith("/guides/version-6-upgrade#resource-aws_eip")
    assert sources["aws_opsworks_stack"].endswith("/guides/version-6-upgrade#opsworks-stacks-removal")
    assert sources["aws_ssoadmin_account_assignment"].endswith("/docs/resources/ssoadmin_account_assignment")


@pytest.mark.parametrize("type_", ["aws_vpc", "aws_sqs_queue", "aws_flow_log", "aws_s3vectors_vector_bucket"])
def test_nearly_every_type_takes_a_region(type_: str) -> None:
    schema = AFTER.find("resource", type_)
    assert schema is not None
    assert takes(schema, "region")


@pytest.mark.parametrize(
    "type_", ["aws_iam_role", "aws_route53_zone", "aws_cloudfront_distribution", "aws_shield_protection"]
)
def test_types_of_global_services_take_none(type_: str) -> None:
    schema = AFTER.find("resource", type_)
    assert schema is not None
    assert "region" not in schema.names


def test_region_is_no_argument_of_what_had_an_attribute_of_that_name_before() -> None:
    before, after = BEFORE.find("data", "aws_region"), AFTER.find("data", "aws_region")
    assert before is not None
    assert after is not None
    assert "region" not in before.names
    assert takes(after, "region")
    assert "name" in after.names


def test_types_that_came_and_went() -> None:
    assert AFTER.adds("resource", "aws_s3vectors_vector_bucket")
    assert not AFTER.adds("resource", "aws_vpc")
    assert "aws_s3vectors_vector_bucket" in AFTER.types("resource")
    assert "aws_opsworks_stack" in BEFORE.types("resource")
    assert "aws_opsworks_stack" not in AFTER.types("resource")


def test_what_did_not_change_keeps_what_is_known_of_its_values() -> None:
    table = AFTER.find("resource", "aws_dynamodb_table")
    assert table is not None
    mode = table.argument("billing_mode")
    assert mode is not None
    assert mode.rule.one_of == ("PROVISIONED", "PAY_PER_REQUEST")
