"""Whether a cluster of databases is in several zones: whether two or more instances of it are seen.

Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html
"""

import re
from typing import Final

from fixer.module import Declaration, Module, known, node_references

_ENDING: Final = "_instance"
_MANY: Final = 2
# A cluster of RDS has its instances by itself.
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html
_OWN: Final = "db_cluster_instance_class"
_NONE_OR_ONE: Final = re.compile(r"\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*\)*$")


def has_several_instances(module: Module, one: Declaration) -> bool:
    """Whether a cluster, or that of an instance, has two instances or more, as far as that can be seen."""
    names = _names(module, one)
    type_ = one.type.removesuffix(_ENDING)
    clusters = [cluster for cluster in module.resources(type_) if names & _names(module, cluster)]
    instances = [found for found in module.resources(type_ + _ENDING) if names & _names(module, found)]
    if any(cluster.attribute(_OWN) is not None for cluster in clusters):
        return True
    own: set[tuple[str, str]] = {(cluster.shape.kind, "".join(cluster.shape.code.split())) for cluster in clusters}
    numbers = [_number(module, found, own) for found in instances]
    return sum(numbers) >= _MANY


def _names(module: Module, one: Declaration) -> set[str]:
    """What a cluster is known by: its address, and its identifier as it is written or known."""
    item = one.attribute("cluster_identifier")
    is_cluster = not one.type.endswith(_ENDING)
    names = {one.address} if is_cluster else set[str]()
    if item is None:
        return names
    value = known(module, item.value)
    addresses = [reference.address for reference in node_references(item.value)]
    names.update([address for address in addresses if address.startswith("aws_")])
    return names | {value if isinstance(value, str) else "".join(item.value_code.split())}


def _number(module: Module, one: Declaration, clusters: set[tuple[str, str]]) -> int:
    """How many instances a resource makes of each cluster; what is not known is more than one."""
    kind, code = one.shape.kind, "".join(one.shape.code.split())
    if kind == "single":
        return 1
    if (kind, code) in clusters or _NONE_OR_ONE.search(one.shape.code):
        return 1
    item = one.attribute(kind)
    value = known(module, item.value) if item is not None else None
    if isinstance(value, int):
        return value
    return len(value) if isinstance(value, list | dict) else _MANY
