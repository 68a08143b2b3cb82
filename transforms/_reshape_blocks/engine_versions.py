"""Which versions of an engine have Aurora Serverless v2.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.Aurora_Fea_Regions_DB-eng.Feature.ServerlessV2.html
(Aurora MySQL 3.02 and up; Aurora PostgreSQL 13.6, 14.3, 15.2, 16.1 and up)
"""

import re
from typing import Final

from fixer.module import Declaration, Module, known

_MYSQL: Final = re.compile(r"8\.0(?:\.mysql_aurora\.3\.(?:0[2-9]|[1-9]\d)(?:\.\d+)?)?")
_POSTGRESQL: Final = re.compile(r"(\d+)(?:\.(\d+)(?:\.\d+)?)?")
# The first minor version that has it, of each major one.
_FIRST: Final = {13: 6, 14: 3, 15: 2, 16: 1}
_ENGINES: Final = ("aurora-mysql", "aurora-postgresql")


def has_version_2(module: Module, cluster: Declaration) -> bool:
    """Whether the version of a cluster is known to have it: a major one by itself is its newest, as none is."""
    engine, version = [_known(module, cluster, name) for name in ("engine", "engine_version")]
    if cluster.attribute("engine_version") is None:
        return engine in _ENGINES
    if version is None or engine not in (None, *_ENGINES):
        return False
    # The versions of the two are told apart by themselves.
    return (engine != _ENGINES[1] and _MYSQL.fullmatch(version) is not None) or (
        engine != _ENGINES[0] and _is_of_postgresql(version)
    )


def _is_of_postgresql(version: str) -> bool:
    found = _POSTGRESQL.fullmatch(version)
    major = int(found[1]) if found else 0
    is_since = found is not None and (found[2] is None or int(found[2]) >= _FIRST.get(major, 0))
    return is_since and (major in _FIRST or major > max(_FIRST))


def _known(module: Module, cluster: Declaration, name: str) -> str | None:
    value = cluster.value(name)
    found = known(module, value) if value is not None else None
    return str(found) if isinstance(found, str | int | float) else None
