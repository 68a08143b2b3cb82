"""Enhanced monitoring of databases that has no role to send its figures with.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (MonitoringInterval: "If
MonitoringInterval is set to a value other than 0, then you must also supply a MonitoringRoleArn value.")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import trust_policies
from fixer.engine import Edit, Fix, Insert, Prepend, listed
from fixer.module import Declaration, Module, free_name, is_overridden
from fixer.validation import literal
from transforms._data_sources.accounts import is_same_account, provider_beside, provider_named
from transforms._data_sources.partitions import may_be_another
from transforms._service_roles.roles import attached_policies, role

TYPES: Final = ("aws_db_instance", "aws_rds_cluster", "aws_rds_cluster_instance")
_SERVICE: Final = "monitoring.rds.amazonaws.com"
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
_POLICY: Final = "service-role/AmazonRDSEnhancedMonitoringRole"
_NAME: Final = "rds_monitoring"
_SAID: Final = "a MonitoringRoleARN value is required where monitoring_interval is not 0"


def monitoring_fixes(module: Module) -> Iterator[Fix]:
    """For each database with an interval and no role: the one that RDS may take, if there is just one; where there is
    none, one that is made for all of them.
    """
    found = sorted(_lacking(module), key=lambda one: (one[0].source.name, one[0].block.start))
    if not found:
        return
    roles = _roles(module)
    if not roles and _is_told(module, [database for database, _ in found]):
        yield _with_new_role(module, found)
        return
    for database, item in found:
        said = f"{database.address}: {_SAID}"
        if len(roles) == 1 and roles[0].shape.kind == "single":
            edit = _handed(database, item, roles[0].address)
            yield Fix(database.source, item, f"{said}: {roles[0].address} is the role for it", (edit,))
        else:
            yield Fix(database.source, item, f"{said}: add a monitoring_role_arn, or set it to 0")


def _lacking(module: Module) -> Iterator[tuple[Declaration, hcl.Attribute]]:
    """The databases that are monitored without a role, each with its interval."""
    for database in module.resources(*TYPES):
        item = database.attribute("monitoring_interval")
        seconds = literal(module, item.value) if item is not None else 0
        is_on = str(seconds).isdigit() and str(seconds) != "0"
        # One that is called otherwise (`enhanced_monitoring_role_arn`) is a name to correct, and the role is there.
        names = [one.name for one in database.body.attributes]
        if item is None or not is_on or any("monitoring" in name and "role" in name for name in names):
            continue
        if database.source.is_editable and not is_overridden(module, database):
            yield database, item


def _handed(database: Declaration, item: hcl.Attribute, role_: str) -> Insert:
    return Insert(database.source, item, f"monitoring_role_arn = {role_}.arn\n")


def _is_told(module: Module, databases: list[Declaration]) -> bool:
    """Whether the role can be told: nothing stands there that may be meant by it, and all are of one account."""
    roles = [one.name.lower() for one in (*module.resources("aws_iam_role"), *module.data("aws_iam_role"))]
    roles += [name for one in module.declarations("variable") if "role" in (name := one.name.lower())]
    providers = list(dict.fromkeys(map(provider_named, databases)))
    is_one = all(is_same_account(module, providers[0], one) for one in providers[1:])
    return is_one and not may_be_another(module) and not any("monitoring" in name for name in roles)


def _with_new_role(module: Module, found: list[tuple[Declaration, hcl.Attribute]]) -> Fix:
    (first, interval), databases = found[0], [database for database, _ in found]
    name = free_name(module, "aws_iam_role", _NAME)
    code = role(name, _SERVICE, attached_policies((_POLICY,)), provider_beside(module, databases))
    edits = [_handed(database, item, f"aws_iam_role.{name}") for database, item in found]
    others = [database.address for database in databases[1:]]
    them = f", which {listed(others)} {'gets' if len(others) == 1 else 'get'} as well" if others else ""
    made = f"aws_iam_role.{name} is added, with {_POLICY.rpartition('/')[2]}{them}"
    return Fix(first.source, interval, f"{first.address}: {_SAID}: {made}", (*edits, _above(first, code)))


def _above(database: Declaration, code: str) -> Edit:
    if database.source.tree.body.items[0] is database.block:
        return Prepend(database.source, code)
    return Insert(database.source, database.block, code, "before")


def _roles(module: Module) -> list[Declaration]:
    """The roles that RDS may take to monitor."""
    return [
        policy.declaration
        for policy in trust_policies(module)
        if any(
            _SERVICE in principal.names
            for statement in policy.document(module).statements
            for principal in statement.principals
        )
    ]
