"""Which of two things that exclude one another goes, and why nothing is lost with it."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module, known
from fixer.validation import Rejection
from transforms._keep_one_of_conflicting.at_apply import SECONDARY
from transforms._keep_one_of_conflicting.chosen import Choice
from transforms._keep_one_of_conflicting.counted import counted
from transforms._keep_one_of_conflicting.sources import of_source

# By type, path of the block, and name of what goes: beside what it is removed, and why.
# Source: the page of the type on https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
_ROWS: Final = {
    ("aws_autoscaling_group", "availability_zones"): ("vpc_zone_identifier", "the subnets have their zones"),
    ("aws_cloudwatch_metric_alarm", "statistic"): (
        "extended_statistic",
        "an alarm watches one statistic, and extended_statistic names a percentile",
    ),
    **{
        ("aws_elasticache_replication_group", name): (
            "global_replication_group_id",
            "a secondary group has it from its global one",
        )
        for name in SECONDARY
        if not name.startswith("snapshot_")
    },
    ("aws_flow_log", "log_group_name"): ("log_destination", "log_destination says where the logs go"),
    ("aws_route53_record", "ttl"): ("alias", "an alias has the TTL of what it points to"),
    ("aws_sqs_queue", "sqs_managed_sse_enabled"): ("kms_master_key_id", "the key of KMS is used in place of SQS's own"),
}
# Switches and what they are beside: the values of that by which it says the same, on and off.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_rule
_SWITCHES: Final = {
    ("aws_cloudwatch_event_rule", "is_enabled", "state"): {
        "true": ('"ENABLED"', '"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"'),
        "false": ('"DISABLED"',),
    },
}
_PREFIX: Final = "_prefix"
_ADDON: Final = "aws_eks_addon"
# What a former argument of add-ons has become, and the values that each of the two takes.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon
_RESOLVED: Final = "resolve_conflicts"
_SUCCESSORS: Final = {
    "resolve_conflicts_on_create": ("NONE", "OVERWRITE"),
    "resolve_conflicts_on_update": ("NONE", "OVERWRITE", "PRESERVE"),
}
# By type: the argument that lets AWS make a password, and the one that says which.
# Source: the page of the type on https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs
_PASSWORDS: Final = {
    "aws_db_instance": ("manage_master_user_password", "password"),
    "aws_docdb_cluster": ("manage_master_user_password", "master_password"),
    "aws_rds_cluster": ("manage_master_user_password", "master_password"),
    "aws_redshift_cluster": ("manage_master_password", "master_password"),
    "aws_redshiftserverless_namespace": ("manage_admin_password", "admin_user_password"),
}
# What a function is packed as, and the argument that says where that is.
# Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html (PackageType)
_PACKAGES: Final = {'"Image"': "image_uri", '"Zip"': "filename"}
# Values that set an argument and ask for nothing.
_NOTHING: Final = frozenset({"false", '""', "[]", "{}"})
_DAYS: Final = re.compile(r'"rate\((\d+) days?\)"')


def choice(module: Module, found: Rejection, other: str) -> Choice | None:
    """Which goes of the item of a rejection and the one of another name; None if both may be meant."""
    pair = (found.name, other)
    for (type_, switch, state), values in _SWITCHES.items():
        if (found.declaration.type, set(pair)) == (type_, {switch, state}):
            is_same = _code(found, state) in values.get(_code(found, switch), ())
            return Choice(switch, f"{state} says the same") if is_same else None
    return (
        _prefix(found, pair)
        or _default_value(pair)
        or _empty(found, pair)
        or _row(found, pair)
        or counted(module, found, pair)
        or _of_addon(module, found, pair)
        or _same_period(found, pair)
        or _package(found, pair)
        or _password(module, found, pair)
        or of_source(module, found, pair)
    )


def _prefix(found: Rejection, pair: tuple[str, str]) -> Choice | None:
    exact, prefix = sorted(pair, key=len)
    if prefix != exact + _PREFIX:
        return None
    # What is made before the old one goes cannot have its name.
    if _is_created_first(found.declaration.body):
        return Choice(exact, "one is made before the old one goes, so the two need names of their own")
    return Choice(prefix, f"{exact} says the whole name")


def _is_created_first(body: hcl.Body) -> bool:
    settings = [block.body.attribute("create_before_destroy") for block in body.blocks("lifecycle")]
    return any(setting is not None and setting.value_code == "true" for setting in settings)


def _default_value(pair: tuple[str, str]) -> Choice | None:
    """Of the metric that a filter makes: there is none for each value that a dimension may have."""
    is_metric = set(pair) == {"default_value", "dimensions"}
    return Choice("default_value", "a metric with dimensions has none where nothing matches") if is_metric else None


def _row(found: Rejection, pair: tuple[str, str]) -> Choice | None:
    for name, beside in (pair, pair[::-1]):
        row = _ROWS.get((found.declaration.type, name)) if not found.path else None
        if row is not None and beside in row[0].split():
            return Choice(name, row[1])
    return None


def _of_addon(module: Module, found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """What both successors say goes; beside one of them it is the other one."""
    if found.declaration.type != _ADDON or found.path or _RESOLVED not in pair:
        return None
    lacking = [name for name in _SUCCESSORS if not _code(found, name)]
    if not lacking:
        return Choice(_RESOLVED, "those for creating and updating have taken its place")
    is_taken = known(module, found.declaration.value(_RESOLVED)) in _SUCCESSORS[lacking[0]]
    return Choice(_RESOLVED, f"it is {lacking[0]} now, of which nothing is said", lacking[0]) if is_taken else None


def _empty(found: Rejection, pair: tuple[str, str]) -> Choice | None:
    empty = [name for name in pair if (code := _code(found, name)) in _NOTHING or code == "0"]
    return Choice(empty[0], "it asks for nothing") if len(empty) == 1 else None


def _same_period(found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """A number of days beside a schedule of the same."""
    days = _code(found, "automatically_after_days")
    rate = _DAYS.fullmatch(_code(found, "schedule_expression"))
    if set(pair) == {"automatically_after_days", "schedule_expression"} and rate and rate[1] == days:
        return Choice("automatically_after_days", "the schedule says the same")
    return None


def _package(found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """What a function is not packed as."""
    kind = _code(found, "package_type")
    if found.declaration.type != "aws_lambda_function" or set(pair) != set(_PACKAGES.values()) or kind not in _PACKAGES:
        return None
    goes = next(name for name in pair if name != _PACKAGES[kind])
    return Choice(goes, f"package_type says {kind}")


def _password(module: Module, found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """A password that is written out beside one that AWS makes and keeps, unless it is elsewhere, too, or read."""
    made, written = _PASSWORDS.get(found.declaration.type, ("", ""))
    code = _code(found, written)
    if found.path or set(pair) != {made, written} or _code(found, made) != "true" or not code.startswith('"'):
        return None
    if sum(source.text.count(code) for source in module.sources.values()) > 1:
        return None
    # Who reads it would be given null.
    if any(reference.attribute == written for _, reference in module.readers(found.declaration.address)):
        return None
    return Choice(written, "AWS is asked to make one, which it keeps in Secrets Manager")


def _code(found: Rejection, name: str) -> str:
    return found.body.value_code(name) if found.body is not None else ""
