"""Enhanced monitoring of databases that has no role to send its figures with.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html (MonitoringInterval: "If
MonitoringInterval is set to a value other than 0, then you must also supply a MonitoringRoleArn value.")
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import attachments, trust_policies
from fixer.engine import Edit, Fix, Insert, Prepend, listed
from fixer.module import Declaration, Module, free_name, is_overridden
from fixer.validation import literal
from transforms._data_sources.accounts import is_same_account, provider_beside, provider_named
from transforms._data_sources.partitions import may_be_another
from transforms._own_resources.waiting import waiting
from transforms._service_roles.roles import attached_policies, role

TYPES: Final = ("aws_db_instance", "aws_rds_cluster", "aws_rds_cluster_instance")
_SERVICE: Final = "monitoring.rds.amazonaws.com"
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
_POLICY: Final = "service-role/AmazonRDSEnhancedMonitoringRole"
_NAME: Final = "rds_monitoring"
# How a role for monitoring is spoken of, wherever it is made: by the module, by one that it calls, or by neither.
_ROLE: Final = re.compile(r"monitoring[\w-]*role|role[\w-]*monitoring|monitoring\.rds\b", re.IGNORECASE)
_MODULE: Final = re.compile(r"(?:enhanced|rds|db|database)[_-]?monitoring", re.IGNORECASE)
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
    """Whether the role can be told: nothing speaks of one that may be meant by it, and all are of one account."""
    providers = list(dict.fromkeys(map(provider_named, databases)))
    is_one = all(is_same_account(module, providers[0], one) for one in providers[1:])
    can_wait = all(isinstance(one.value("depends_on"), hcl.TupleCons | None) for one in databases)
    return is_one and can_wait and not may_be_another(module) and not any(map(_is_of_monitoring, module.declarations()))


def _is_of_monitoring(one: Declaration) -> bool:
    """Whether a declaration may be, or speaks of, a role for monitoring."""
    if one.kind == "output":
        return False
    is_role = one.type == "aws_iam_role" or (one.kind == "variable" and "role" in one.name.lower())
    is_named = is_role and "monitoring" in one.name.lower()
    is_called = one.kind == "module" and bool(_MODULE.search(one.name))
    return is_named or is_called or bool(_ROLE.search(one.block.code))


def _with_new_role(module: Module, found: list[tuple[Declaration, hcl.Attribute]]) -> Fix:
    (first, interval), databases = found[0], [database for database, _ in found]
    name = free_name(module, "aws_iam_role", _NAME)
    code = role(name, _SERVICE, attached_policies((_POLICY,)), provider_beside(module, databases))
    edits: list[Edit] = [_handed(database, item, f"aws_iam_role.{name}") for database, item in found]
    # RDS tries the role when it makes the database.
    edits += waiting(databases, f"aws_iam_role_policy_attachment.{name}")
    others = [database.address for database in databases[1:]]
    them = f", which {listed(others)} {'gets' if len(others) == 1 else 'get'} as well" if others else ""
    made = f"aws_iam_role.{name} is added, with {_POLICY.rpartition('/')[2]}{them}"
    return Fix(first.source, interval, f"{first.address}: {_SAID}: {made}", (*edits, _above(first, code)))


def _above(database: Declaration, code: str) -> Edit:
    if database.source.tree.body.items[0] is database.block:
        return Prepend(database.source, code)
    return Insert(database.source, database.block, code, "before")


def _roles(module: Module) -> list[Declaration]:
    """The roles that RDS may take to monitor, and those that have AWS's policy for it."""
    found = [
        policy.declaration
        for policy in trust_policies(module)
        if any(
            _SERVICE in principal.names
            for statement in policy.document(module).statements
            for principal in statement.principals
        )
    ]
    policy = _POLICY.rpartition("/")[2]
    attached = [one for each in attachments(module) if policy in each.managed for one in each.roles]
    found += [one for address in attached if (one := module.find(address)) is not None and _may_be_taken(module, one)]
    return list({one.address: one for one in found}.values())


def _may_be_taken(module: Module, role_: Declaration) -> bool:
    """Whether it may be for RDS that a role is: what cannot be read of who takes it may say that."""
    trust = role_.value_code("assume_role_policy")
    return module.mentions("monitoring.rds") or "file(" in trust
