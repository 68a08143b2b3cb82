"""Static parameters of databases, which take effect when these start again, and are refused at once.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html,
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Parameters.html,
https://www.postgresql.org/docs/current/runtime-config.html ("can only be set at server start") and
https://dev.mysql.com/doc/refman/8.0/en/server-system-variable-reference.html (not dynamic)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Level, Replace
from fixer.module import Declaration, Module, is_overridden
from fixer.validation import literal

TYPES: Final = ("aws_db_parameter_group", "aws_rds_cluster_parameter_group")
_METHOD: Final = "apply_method"
_LATER: Final = "pending-reboot"
_REFUSED: Final = '"cannot use immediate apply method for static parameter"'
_POSTGRES: Final = """
autovacuum_freeze_max_age autovacuum_max_workers huge_pages max_connections max_files_per_process
max_locks_per_transaction max_pred_locks_per_transaction max_prepared_transactions max_replication_slots
max_wal_senders max_worker_processes rds.logical_replication rds.restrict_password_commands shared_buffers
shared_preload_libraries track_activity_query_size wal_buffers
"""
_MYSQL: Final = """
back_log ft_max_word_len ft_min_word_len innodb_autoinc_lock_mode innodb_buffer_pool_instances
innodb_ft_max_token_size innodb_ft_min_token_size innodb_log_file_size innodb_purge_threads innodb_read_io_threads
innodb_write_io_threads lower_case_table_names performance_schema skip_name_resolve table_open_cache_instances
"""
# What the families of an engine begin with.
_STATIC: Final = (
    ("aurora-postgresql", _POSTGRES),
    ("postgres", _POSTGRES),
    ("aurora-mysql", _MYSQL),
    ("mysql", _MYSQL),
)


def static_parameters(module: Module) -> Iterator[Fix]:
    """One for each static parameter that is to be applied at once, as all are that say nothing of it."""
    for group in module.resources(*TYPES):
        static = _static(module, group)
        if not static or not group.source.is_editable or is_overridden(module, group):
            continue
        for block in group.body.blocks("parameter"):
            name, method = block.body.attribute("name"), block.body.attribute(_METHOD)
            called = literal(module, name.value) if name is not None else None
            is_now = method is None or literal(module, method.value) == "immediate"
            last = block.body.attributes[-1] if block.body.attributes else None
            if name is None or last is None or called not in static or not is_now:
                continue
            said = f"{group.address}: {called} is static ({_REFUSED})"
            code = hcl.quoted(_LATER)
            if method is None:
                edit = Insert(group.source, last, f"{_METHOD} = {code}\n")
                yield Fix(group.source, block, f"{said}: {_METHOD} = {code} is added", (edit,), level=Level.ERROR)
            elif isinstance(method.value, hcl.Template):
                done = f"{said}: {_METHOD} is {code} now"
                yield Fix(group.source, block, done, (Replace(group.source, method.value, code),), level=Level.ERROR)


def _static(module: Module, group: Declaration) -> frozenset[str]:
    """The static parameters of the engine that a group is for; empty where that is not known, or another."""
    item = group.attribute("family")
    family = literal(module, item.value) if item is not None else None
    found = [names for prefix, names in _STATIC if isinstance(family, str) and family.startswith(prefix)]
    return frozenset(found[0].split()) if found else frozenset()
