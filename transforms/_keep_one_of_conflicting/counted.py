"""How many nodes or workers there are, said twice: one of the two goes where both say the same.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group
(num_cache_clusters), https://docs.aws.amazon.com/glue/latest/webapi/API_CreateJob.html (MaxCapacity) and
https://docs.aws.amazon.com/glue/latest/dg/worker-types.html
"""

from typing import Final

from fixer.module import Module, known
from fixer.validation import Rejection
from transforms._keep_one_of_conflicting.chosen import Choice

JOB: Final = "aws_glue_job"
_GROUP: Final = "aws_elasticache_replication_group"
_CAPACITY: Final = "max_capacity"
_NODES: Final = "num_cache_clusters"
_SHARDS: Final = frozenset({"num_node_groups", "replicas_per_node_group"})
_WORKERS: Final = frozenset({"number_of_workers", "worker_type"})
# The processing units of a worker.
_UNITS: Final = {"G.025X": 0.25, "G.1X": 1, "G.2X": 2, "G.4X": 4, "G.8X": 8, "Standard": 1}
# Versions of Glue that take no capacity for a job that has workers.
_WITHOUT_CAPACITY: Final = 2


def counted(module: Module, found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """What says how many there are a second time; None where the two may differ, and of anything else."""
    type_, names = found.declaration.type, frozenset(pair)
    if found.path or len(names) != len(pair):
        return None
    if type_ == _GROUP and _NODES in names and names & _SHARDS:
        return _of_nodes(module, found)
    if type_ == JOB and _CAPACITY in names and names & _WORKERS:
        return _of_job(module, found, next(iter(names & _WORKERS)))
    return None


def _of_nodes(module: Module, found: Rejection) -> Choice | None:
    nodes, shards, replicas = (
        _number(module, found, name) for name in (_NODES, "num_node_groups", "replicas_per_node_group")
    )
    if nodes is None or shards is None or replicas is None or nodes != shards * (replicas + 1):
        return None
    return Choice(_NODES, "shards and replicas say how many there are")


def _of_job(module: Module, found: Rejection, workers: str) -> Choice | None:
    """Workers say how big a job is, but for a shell, which has a capacity alone."""
    commands = found.declaration.body.blocks("command")
    name = commands[0].body.attribute("name") if commands else None
    code = name.value_code if name is not None else '"glueetl"'
    if not commands or "$" in code or not code.startswith('"'):
        return None
    if code == '"pythonshell"':
        return Choice(workers, "a Python shell job has a capacity, and no workers")
    if any(found.declaration.attribute(name) is None for name in _WORKERS):
        return None
    number, capacity = _number(module, found, "number_of_workers"), _number(module, found, _CAPACITY)
    units = _UNITS.get(found.declaration.value_code("worker_type").strip('"'))
    if None not in (number, capacity, units) and (number or 0) * (units or 0) == capacity:
        return Choice(_CAPACITY, "the workers say it")
    version = _number(module, found, "glue_version")
    if version is None or version < _WITHOUT_CAPACITY:
        return None
    said, of = (found.declaration.value_code(name) for name in (_CAPACITY, "number_of_workers"))
    return Choice(_CAPACITY, f"Glue takes none beside workers since 2.0 (it was {said}, and number_of_workers is {of})")


def _number(module: Module, found: Rejection, name: str) -> float | None:
    """The number that an argument is in any plan, None where that is not known."""
    value = known(module, found.declaration.value(name), at_validation=True)
    if isinstance(value, str) and value.replace(".", "", 1).isdigit():
        return float(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
