"""The table of renames holds for the schemas, and names that resemble each other are told apart."""

import pytest

from fixer.module import Module
from fixer.provider.language import language
from fixer.provider.naming import Row, is_of_type
from fixer.provider.schema import Schema
from fixer.validation import broken, schemas_for
from transforms._rename_unsupported_names.attributes import ATTRIBUTES
from transforms._rename_unsupported_names.attributes import ROWS as READ
from transforms._unsupported_names.configurations import ROWS as CONFIGURED
from transforms._unsupported_names.language import ROWS as OWN
from transforms._unsupported_names.matching import meant
from transforms._unsupported_names.switches import ROWS as SWITCHED
from transforms._unsupported_names.switches import SWITCHES
from transforms._unsupported_names.table import ROWS, TYPE_ROWS, TYPES

AWS = schemas_for(Module.of({}), "aws")


def schema_at(kind: str, type_: str, path: str) -> Schema:
    schemas = schemas_for(Module.of({}), type_.partition("_")[0])
    schema = schemas.find(kind, type_) if schemas is not None else None
    assert schema is not None, type_
    for name in filter(None, path.split(".")):
        nested = schema.block(name)
        below = nested.schema if nested is not None else schema.objects(name)
        assert below is not None, (type_, path)
        schema = below
    return schema


def schema_of(row: Row) -> Schema:
    return schema_at(row.kind, row.type, row.path)


def named(row: Row) -> str:
    return f"{row.type}.{row.path}.{row.wrong}"


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_each_row_leads_from_a_name_that_is_not_there_to_one_that_is(row: Row) -> None:
    schema = schema_of(row)
    argument = schema.argument(row.wrong)
    assert argument is None or not argument.is_settable
    assert row.wrong not in schema.block_names
    assert row.right in (*schema.names, *schema.block_names)


@pytest.mark.parametrize("row", [row for row in (*ROWS, *READ) if is_of_type(row.origin)], ids=named)
def test_where_another_type_calls_it_so_that_type_does(row: Row) -> None:
    kind, _, address = row.origin.rpartition(" ")
    type_, _, path = address.partition(".")
    schema = schema_at(kind or "resource", type_, path)
    argument = schema.argument(row.wrong)
    assert argument is not None or row.wrong in schema.block_names
    assert argument is None or argument.is_settable or row in READ


@pytest.mark.parametrize("row", SWITCHED, ids=named)
def test_each_switch_leads_to_a_name_that_takes_its_words(row: Row) -> None:
    schema, switch = schema_of(row), SWITCHES[row.type, row.path, row.wrong]
    argument = schema.argument(switch.right)
    wrong = schema.argument(row.wrong)
    assert wrong is None or not wrong.is_settable
    assert row.wrong not in schema.block_names
    assert argument is not None
    if argument.type == "n":
        assert not broken(argument.rule, int(switch.on), "")
        assert not broken(argument.rule, int(switch.off), "")
        return
    allowed = argument.rule.one_of or ("true", "false") if argument.type == "b" else argument.rule.one_of
    assert {switch.on.strip('["]'), switch.off.strip('["]')} - {""} <= set(allowed)


def test_no_name_stands_there_twice() -> None:
    assert len({(row.kind, row.type, row.path, row.wrong) for row in ROWS}) == len(ROWS)
    assert len({row.wrong for row in TYPE_ROWS}) == len(TYPE_ROWS)
    assert len(ATTRIBUTES) == len(READ)


@pytest.mark.parametrize("wrong", TYPES)
def test_each_type_leads_from_one_that_is_not_there_to_one_that_is(wrong: str) -> None:
    assert AWS is not None
    assert AWS.find("resource", wrong) is None
    assert AWS.find("resource", TYPES[wrong]) is not None


@pytest.mark.parametrize("row", READ, ids=named)
def test_each_attribute_leads_from_one_that_is_not_there_to_one_that_is(row: Row) -> None:
    schema = schema_of(row)
    assert row.wrong not in (*schema.names, *schema.block_names)
    first, *inner = row.right.replace("[0]", "").split(".")
    block, argument = schema.block(first), schema.argument(first)
    assert argument is not None or block is not None
    if row.right.endswith("[0]"):
        # One of a list.
        assert argument is not None
        assert argument.type.startswith("l(")
        assert not inner
        return
    if block is not None:
        assert not inner or inner[0] in block.schema.names
    elif argument is not None:
        # Lists of objects in each other: `l(o(oidc=l(o(issuer=s))))`.
        assert argument.type.count("l(o(") >= len(inner)
        assert all(f"{name}=" in argument.type for name in inner)
    assert row.right == "[0].".join([first, *inner])


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
        ("service_registry", ["service_registries", "name"], "service_registries"),
        ("aliases", ["alias"], "alias"),
        ("databases", ["database"], "database"),
        ("statuses", ["stats"], ""),
        ("minimum_size", ["min_size", "max_size"], "min_size"),
        ("enabled", ["enable", "name"], "enable"),
        ("enabled", ["enable", "is_enabled"], ""),
        ("cluster_id", ["cluster_identifier"], "cluster_identifier"),
        ("retention_days", ["retention_in_days"], "retention_in_days"),
        ("retention_days", ["retention_in_hours"], ""),
        ("thumbprints", ["thumbprint_list"], "thumbprint_list"),
        ("private_ips", ["private_ip_list", "private_ip"], "private_ip"),
        ("policy_name", ["policy"], ""),
    ],
)
def test_a_name_is_meant_only_where_it_is_the_only_one(name: str, names: list[str], expected: str) -> None:
    assert meant(name, names, "aws_sqs_queue") == expected


def test_what_must_be_given_is_meant_and_never_the_rest() -> None:
    names, type_ = ["name", "group", "policy"], "aws_iam_group_policy"
    assert meant("group_name", names, type_, ["group"]) == "group"
    assert meant("group_name", ["name"], type_, ["group"]) == ""
    assert meant("group_name", names, type_) == "name"
    assert meant("policy_name", names, type_, ["policy"]) == "name"


@pytest.mark.parametrize("row", OWN, ids=lambda row: f"{row.type}.{row.path}.{row.wrong}")
def test_blocks_of_the_language_have_the_right_names(row: Row) -> None:
    outer = {"lifecycle": "resource.lifecycle"}.get(row.type, row.type)
    if row.type == "provisioner":
        # What one of them has another may have as well, and is right there.
        kinds = [language().find("block", f"provisioner:{kind}") for kind in ("file", "local-exec", "remote-exec")]
        assert any(kind is not None and row.right in kind.names and row.wrong not in kind.names for kind in kinds)
        return
    schema = language().find("block", outer)
    nested = schema.block(row.path) if schema is not None and row.path else None
    schema = nested.schema if nested is not None else schema
    assert schema is not None
    assert row.wrong not in (*schema.names, *schema.block_names)
    assert row.right in (*schema.names, *schema.block_names)


@pytest.mark.parametrize("row", CONFIGURED, ids=lambda row: f"{row.path}.{row.wrong}")
def test_the_provider_of_aws_has_the_right_names(row: Row) -> None:
    schema = AWS.find("provider", "aws") if AWS is not None else None
    nested = schema.block(row.path) if schema is not None and row.path else None
    schema = nested.schema if nested is not None else schema
    assert schema is not None
    assert row.wrong not in (*schema.names, *schema.block_names)
    assert row.right in schema.names
