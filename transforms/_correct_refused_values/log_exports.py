"""Logs that a database is to export, and that its engine does not have.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html and API_CreateDBCluster
(EnableCloudwatchLogsExports), and, of what RDS says, https://github.com/hashicorp/terraform/issues/22538
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, is_overridden, known, known_string, target

_ARGUMENT: Final = "enabled_cloudwatch_logs_exports"
_MYSQL: Final = frozenset({"audit", "error", "general", "iam-db-auth-error", "slowquery"})
_POSTGRES: Final = frozenset({"iam-db-auth-error", "postgresql", "upgrade"})
# What others of RDS have; what is none of all these is another way to write one, and corrected first.
_OTHERS: Final = frozenset({"agent", "alert", "diag.log", "instance", "listener", "notify.log", "oemagent", "trace"})
_ALL: Final = _MYSQL | _POSTGRES | _OTHERS
_HAVING: Final = {
    "aws_db_instance": {"mariadb": _MYSQL, "mysql": _MYSQL, "postgres": _POSTGRES},
    "aws_rds_cluster": {
        "aurora-mysql": _MYSQL | {"instance"},
        "aurora-postgresql": frozenset({"iam-db-auth-error", "instance", "postgresql"}),
        "mysql": _MYSQL,
        "postgres": _POSTGRES,
    },
}


def export_fixes(module: Module) -> Iterator[Fix]:
    """One for each database with such logs: these go where others stay, and where its engine is written out."""
    for type_, engines in _HAVING.items():
        for database in module.resources(type_):
            item = database.attribute(_ARGUMENT)
            engine = known_string(module, _engine(module, database)) or "" if item is not None else ""
            if item is None or engine not in engines or is_overridden(module, database):
                continue
            given = known(module, item.value)
            names = [name for name in given if isinstance(name, str)] if isinstance(given, list) else []
            if wrong := [name for name in names if name in _ALL - engines[engine]]:
                yield _without(module, database, item, engine, wrong)


def _engine(module: Module, database: Declaration) -> hcl.Expression | None:
    """The engine of a database, which may be that of another resource: of a global cluster."""
    read = target(module, database.value("engine"))
    other = module.find(read.address) if read is not None and read.attribute == "engine" else None
    return other.value("engine") if other is not None and other.kind == "resource" else database.value("engine")


def _without(module: Module, database: Declaration, item: hcl.Attribute, engine: str, wrong: list[str]) -> Fix:
    listed = ", ".join([f"'{name}'" for name in wrong])
    said = f"{database.address}: you cannot use the log types {listed} with engine {engine}"
    is_sure = isinstance(known(module, _engine(module, database), at_validation=True), str)
    kept = _kept(item.value, wrong) if is_sure and database.source.is_editable else ""
    if not kept:
        having = sorted(_HAVING[database.type][engine] - {"instance"})
        return Fix(database.source, item, f"{said}; it has {', '.join(having)}")
    logs = "log" if len(wrong) == 1 else "logs"
    it_is = "it is" if len(wrong) == 1 else "they are"
    said = f"{said}: {it_is} left out, since it has no such {logs}"
    return Fix(database.source, item, said, (Replace(database.source, item.value, kept),))


def _kept(value: hcl.Expression, wrong: list[str]) -> str:
    """A list without some of its strings; empty where none is left, or something else stands in it."""
    if not isinstance(value, hcl.TupleCons) or any("#" in part or "//" in part for part in value.code.split("\n")):
        return ""
    strings = [element.value.literal if isinstance(element.value, hcl.Template) else None for element in value.elements]
    left = [name for name in strings if name is not None and name not in wrong]
    if not left or None in strings:
        return ""
    if "\n" not in value.code:
        return f"[{', '.join([hcl.quoted(name) for name in left])}]"
    lines = value.code.split("\n")
    stay = [line for line in lines if line.strip(' \t\r,"') not in wrong]
    return "\n".join(stay) if len(lines) - len(stay) == len(wrong) else ""
