"""The tables of `correct_invalid_values` against the provider's own lists, and what is matched without a table."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import pytest

import fixer
from fixer.module import Module
from fixer.provider.schema import Rule, Schema, Schemas
from fixer.provider.shipped import shipped
from fixer.validation import rule_of
from transforms._allowed_values.matching import counterpart, form_of
from transforms._allowed_values.synonyms import Row, is_meant, rows
from transforms._correct_invalid_values.composed import _read
from transforms._correct_invalid_values.names import shortened, without_reserved
from transforms._correct_invalid_values.numbers import DIRECTIONS, allowed_number, between


@cache
def _rules() -> dict[tuple[str, str], Rule]:
    """The rules of all resources, by type and path."""
    text = (Path(fixer.__file__).parent / "provider" / "data" / "aws.schema").read_bytes()
    schemas = Schemas(text)
    found: dict[tuple[str, str], Rule] = {}
    wanted = {row.types for row in rows()} | {row.origin.partition(".")[0] for row in rows()}
    wanted |= {address.partition(".")[0] for address in DIRECTIONS}
    for type_ in schemas.types("resource"):
        schema = schemas.find("resource", type_)
        if schema is not None and any(fnmatchcase(type_, types) for types in wanted):
            found.update({(type_, path): rule for path, rule in _paths(schema, "", 0)})
    return found


def _paths(schema: Schema, start: str, depth: int) -> Iterator[tuple[str, Rule]]:
    for name in schema.names:
        argument = schema.argument(name)
        if argument is not None and any(argument.rule):
            yield start + name, argument.rule
    for name in schema.block_names if depth < 5 else ():
        block = schema.block(name)
        if block is not None:
            yield from _paths(block.schema, f"{start}{name}.", depth + 1)


def _rules_beside_the_schema(row: Row) -> Iterator[Rule]:
    """The rules of data sources, and those that the provider's schema does not have."""
    for kind in ("resource", "data"):
        schema = shipped("aws").find(kind, row.types)
        argument = schema.argument(row.argument) if schema is not None else None
        if argument is not None:
            module = Module.of({"main.tf": f'{kind} "{row.types}" "x" {{}}\n'})
            yield rule_of(next(iter(module.declarations(kind))), row.argument, argument)


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.types}-{row.argument}")
def test_each_row_is_rejected_for_what_it_says_and_taken_for_what_it_means(row: Row) -> None:
    rules = [
        rule
        for (type_, path), rule in _rules().items()
        if fnmatchcase(type_, row.types) and is_meant(row.argument, path)
    ]
    rules = rules or list(_rules_beside_the_schema(row))
    assert rules, "nothing rejects what the row corrects"
    for wrong, right in row.names.items():
        assert any(right in rule.one_of and wrong not in rule.one_of for rule in rules), (wrong, right)


@pytest.mark.parametrize("row", [row for row in rows() if row.origin.startswith("aws_")], ids=lambda row: row.origin)
def test_what_another_argument_takes_is_in_its_list(row: Row) -> None:
    type_, _, path = row.origin.partition(".")
    assert {form_of(name) for name in row.names} <= {form_of(one) for one in _rules()[type_, path].one_of}


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.types}-{row.argument}")
def test_no_row_says_what_the_form_of_a_value_tells_anyway(row: Row) -> None:
    assert not [name for name, right in row.names.items() if form_of(name) == form_of(right)]
    assert len({form_of(name) for name in row.names}) == len(row.names)


@pytest.mark.parametrize("address", DIRECTIONS)
def test_each_number_has_a_rule(address: str) -> None:
    type_, _, path = address.partition(".")
    rule = _rules()[type_, path]
    assert rule.range or rule.one_of


@pytest.mark.parametrize(
    ("value", "allowed", "meant"),
    [
        ("slow_query", ("error", "slowquery"), "slowquery"),
        ("Pay-Per-Request", ("PROVISIONED", "PAY_PER_REQUEST"), "PAY_PER_REQUEST"),
        ("ENABLE", ("ENABLED", "DISABLED"), "ENABLED"),
        ("true", ("enabled", "disabled", "enhanced"), "enabled"),
        ("No", ("enable", "disable"), "disable"),
        ("on", ("required", "optional"), ""),
        ("true", ("NEW", "ALL"), ""),
        ("PROVISONED", ("PROVISIONED", "PAY_PER_REQUEST"), "PROVISIONED"),
        ("ikev3", ("ikev1", "ikev2"), ""),
        ("AES512", ("AES128", "AES256"), ""),
        ("HTTPS", ("HTTP", "WEBSOCKET"), ""),
        ("ingress", ("egress",), ""),
        ("Unhealthy", ("Healthy",), ""),
        ("nodejs20", ("nodejs20.x", "nodejs22.x"), "nodejs20.x"),
        ("python3.99", ("python3.9", "python3.12"), ""),
        ("a_b", ("ab", "a-b"), ""),
        ("true", ("Enabled", "Suspended", "Disabled"), "Enabled"),
        ("false", ("Enabled", "Suspended", "Disabled"), ""),
        ("STRICT", ("DEFAULT_ACTION_ORDER", "STRICT_ORDER"), "STRICT_ORDER"),
        ("stop", ("CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT"), "STOP_DEPLOYMENT"),
        ("json", ("text/plain", "application/json"), "application/json"),
        ("LAMBDA_FUNCTION", ("ECR", "LAMBDA", "LAMBDA_CODE"), "LAMBDA"),
        ("EC2_INSTANCE", ("INSTANCE", "RESOURCE_GROUP"), "INSTANCE"),
        ("Secure", ("SecureString", "StringList"), "SecureString"),
        ("EC2_INSTANCE", ("EC2", "INSTANCE"), ""),
        ("SLOW_LOGS", ("INDEX_SLOW_LOGS", "SEARCH_SLOW_LOGS"), ""),
        ("EQUALS", ("NOT_EQUALS", "ABSENT"), ""),
        ("READ_WRITE", ("READ", "FULL"), ""),
        ("TLS", ("TLSv1", "SSLv3"), ""),
        ("DAY", ("DAYS",), "DAYS"),
        ("minutes", ("Minute", "Hour"), "Minute"),
        ("HTTP", ("HTTPS", "TCP"), ""),
        ("AW", ("AWS",), ""),
    ],
)
def test_what_is_meant_without_a_table(value: str, allowed: tuple[str, ...], meant: str) -> None:
    assert counterpart("aws_any", "any", value, allowed) == meant


@pytest.mark.parametrize(
    ("address", "value", "rule", "right"),
    [
        ("aws_cloudwatch_log_group.retention_in_days", "2", Rule(("0", "1", "3")), "3"),
        ("aws_cloudwatch_log_group.retention_in_days", "4000", Rule(("0", "1", "3653")), ""),
        ("aws_cloudwatch_log_group.retention_in_days", "-1", Rule(("0", "1")), ""),
        ("aws_kms_key.deletion_window_in_days", "5", Rule(range=(7, 30)), "7"),
        ("aws_kms_key.deletion_window_in_days", "90", Rule(range=(7, 30)), "30"),
        ("aws_secretsmanager_secret.recovery_window_in_days", "3", Rule(("0",), range=(7, 30)), "7"),
        ("aws_flow_log.max_aggregation_interval", "300", Rule(("60", "600")), ""),
        ("aws_db_instance.performance_insights_retention_period", "90", Rule(("7", "731"), divisor=31), "93"),
        ("aws_db_instance.performance_insights_retention_period", "730", Rule(("7", "731"), divisor=31), "731"),
        ("aws_db_instance.performance_insights_retention_period", "14", Rule(("7", "731"), divisor=31), ""),
        ("aws_flow_log.max_aggregation_interval", "900", Rule(("60", "600")), "600"),
        ("aws_db_instance.backup_retention_period", "90", Rule(range=(0, 35)), ""),
        ("aws_sqs_queue.message_retention_seconds", "14", Rule(range=(60, 1209600)), ""),
        ("aws_cloudtrail_event_data_store.retention_period", "2557", Rule(range=(7, 2555)), "2555"),
        ("aws_cloudtrail_event_data_store.retention_period", "3653", Rule(range=(7, 2555)), ""),
        ("aws_cloudtrail_event_data_store.retention_period", "1", Rule(range=(7, 2555)), "7"),
        ("aws_sqs_queue.message_retention_seconds", "2592000", Rule(range=(60, 1209600)), "1209600"),
    ],
)
def test_numbers(address: str, value: str, rule: Rule, right: str) -> None:
    assert allowed_number(address, value, rule) == right


def test_numbers_between_two() -> None:
    assert between("300", Rule(("60", "600"))) == "60 and 600"
    assert not between("900", Rule(("60", "600")))


@pytest.mark.parametrize(
    ("name", "is_prefix", "new"),
    [
        ("sg-web", False, "web-sg"),
        ("sg-web-", True, "web-sg-"),
        ("sg-web", True, "web-sg-"),
        ("sg-web-sg", False, "web-sg"),
        ("sg-web-sg-", True, "web-sg-"),
        ("sg-", True, "security-group-"),
        ("sg-${var.name}", False, "${var.name}-sg"),
    ],
)
def test_security_group_names(name: str, new: str, *, is_prefix: bool) -> None:
    assert without_reserved(name, is_prefix=is_prefix) == new


@pytest.mark.parametrize(
    ("prefix", "short"),
    [
        ("app-alb-", "app-"),
        ("myapp-tg-", "myapp-"),
        ("tap-tg-", "tap-tg"),
        ("payments-", "payme-"),
        ("a-b-c-d-", "a-b-c-"),
        ("secure-a", "secur-"),
    ],
)
def test_prefixes(prefix: str, short: str) -> None:
    assert shortened(prefix) == short
    assert len(short) <= 6


@pytest.mark.parametrize(
    ("wrong", "code"), [('"', r'replace(local.name, "\"", "-")'), ("\\", r'replace(local.name, "\\", "-")')]
)
def test_what_is_replaced_is_a_string_of_hcl(wrong: str, code: str) -> None:
    assert _read("local.name", f"orders{wrong}eu", "orders-eu") == code
