"""Enhanced monitoring of databases that has no role to send its figures with.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (MonitoringInterval: "If
MonitoringInterval is set to a value other than 0, then you must also supply a MonitoringRoleArn value.")
"""

from collections.abc import Iterator
from typing import Final

from fixer.aws import trust_policies
from fixer.engine import Fix, Insert
from fixer.module import Declaration, Module, is_overridden
from fixer.validation import literal

TYPES: Final = ("aws_db_instance", "aws_rds_cluster", "aws_rds_cluster_instance")
_SERVICE: Final = "monitoring.rds.amazonaws.com"


def monitoring_fixes(module: Module) -> Iterator[Fix]:
    """One for each database with an interval and no role: the one that RDS may take, if there is just one."""
    roles: list[Declaration] | None = None
    for database in module.resources(*TYPES):
        item = database.attribute("monitoring_interval")
        seconds = literal(module, item.value) if item is not None else 0
        is_on = str(seconds).isdigit() and str(seconds) != "0"
        # One that is called otherwise (`enhanced_monitoring_role_arn`) is a name to correct, and the role is there.
        names = [one.name for one in database.body.attributes]
        if item is None or not is_on or any("monitoring" in name and "role" in name for name in names):
            continue
        if not database.source.is_editable or is_overridden(module, database):
            continue
        roles = _roles(module) if roles is None else roles
        said = f"{database.address}: a MonitoringRoleARN value is required where monitoring_interval is not 0"
        if len(roles) == 1 and roles[0].shape.kind == "single":
            edit = Insert(database.source, item, f"monitoring_role_arn = {roles[0].address}.arn\n")
            yield Fix(database.source, item, f"{said}: {roles[0].address} is the role for it", (edit,))
        else:
            yield Fix(database.source, item, f"{said}: add a monitoring_role_arn, or set it to 0")


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
