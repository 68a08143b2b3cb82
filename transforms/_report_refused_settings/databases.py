"""Databases whose settings do not go together.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and API_CreateDBCluster
(the windows), https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html (the classes)
and https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DatabaseInsights.Engines.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, known, known_string
from transforms._instances.made import may_be_made

_WINDOWS: Final = {
    "aws_db_instance": ("backup_window", "maintenance_window"),
    "aws_docdb_cluster": ("preferred_backup_window", "preferred_maintenance_window"),
    "aws_neptune_cluster": ("preferred_backup_window", "preferred_maintenance_window"),
    "aws_rds_cluster": ("preferred_backup_window", "preferred_maintenance_window"),
}
_INSIGHTS: Final = "performance_insights_enabled"
# Engines, and the classes of theirs that have none.
_SMALL: Final = re.compile(r"db\.(?:t2|t3|t4g)\.(?:micro|small)")
_SMALL_AURORA: Final = re.compile(r"db\.(?:(?:t2|t3)\..+|t4g\.(?:micro|small))")
_CLASSES: Final = {
    "aws_db_instance": {"mysql": _SMALL, "mariadb": _SMALL},
    "aws_rds_cluster_instance": {"aurora-mysql": _SMALL_AURORA},
}

_TIMES: Final = re.compile(r"(?:(\w{3}):)?(\d\d):(\d\d)-(?:(\w{3}):)?(\d\d):(\d\d)")
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY: Final = 24 * 60
_WEEK: Final = 7 * _DAY


def database_findings(module: Module) -> Iterator[Fix]:
    """One for each database whose windows overlap, or that has no Performance Insights."""
    for type_, (backup, maintenance) in _WINDOWS.items():
        for database in module.resources(type_):
            yield from _of_windows(module, database, backup, maintenance)
    for type_, classes in _CLASSES.items():
        for database in module.resources(type_):
            item = database.attribute(_INSIGHTS)
            pattern = classes.get(known_string(module, database.value("engine")) or "")
            class_ = known_string(module, database.value("instance_class"))
            if item is None or pattern is None or class_ is None or known(module, item.value) is not True:
                continue
            if pattern.fullmatch(class_) and may_be_made(module, database, by_default=True):
                said = (
                    f'{database.address}: "Performance Insights not supported for this configuration": {class_} has '
                    "none with this engine; leave it out, or take a larger class"
                )
                yield Fix(database.source, item, said)


def _of_windows(module: Module, database: Declaration, backup: str, maintenance: str) -> Iterator[Fix]:
    item = database.attribute(maintenance)
    daily, weekly = (known_string(module, database.value(name)) for name in (backup, maintenance))
    if item is None or daily is None or weekly is None:
        return
    if do_overlap(daily, weekly) and may_be_made(module, database, by_default=True):
        said = (
            f'{database.address}: "The backup window and maintenance window must not overlap": {daily} and {weekly} '
            "do; move one of them"
        )
        yield Fix(database.source, item, said)


def do_overlap(daily: str, weekly: str) -> bool:
    """Whether a time of each day (`03:00-04:00`) and one of each week (`sun:03:30-sun:04:30`) have a minute in common.

    Not where one of them is in another form.
    """
    backup, maintenance = _TIMES.fullmatch(daily.lower()), _TIMES.fullmatch(weekly.lower())
    if backup is None or maintenance is None or backup[1] or maintenance[1] not in _DAYS or maintenance[4] not in _DAYS:
        return False
    start, length = _minutes(backup[2], backup[3]), _minutes(backup[5], backup[6]) - _minutes(backup[2], backup[3])
    first = _DAYS.index(maintenance[1]) * _DAY + _minutes(maintenance[2], maintenance[3])
    last = _DAYS.index(maintenance[4]) * _DAY + _minutes(maintenance[5], maintenance[6])
    taken = {minute % _WEEK for minute in range(first, first + (last - first) % _WEEK)}
    return any(
        (day * _DAY + start + minute) % _WEEK in taken for day in range(len(_DAYS)) for minute in range(length % _DAY)
    )


def _minutes(hours: str, minutes: str) -> int:
    return int(hours) * 60 + int(minutes)
