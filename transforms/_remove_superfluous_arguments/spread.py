"""Whether a cluster of databases is in several zones: whether two or more instances of it are seen.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html and, of those
without instances, https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.how-it-works.html.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, known, known_string, node_references

_ENDING: Final = "_instance"
_MANY: Final = 2
# A cluster of RDS has its instances by itself.
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html
_OWN: Final = "db_cluster_instance_class"
_SERVERLESS: Final = "serverless"
_NONE_OR_ONE: Final = re.compile(r"\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*\)*$")


def has_several_instances(module: Module, one: Declaration) -> bool:
    """Whether a cluster, or that of an instance, has two instances or more, as far as that can be seen."""
    clusters, instances = _cluster_and_instances(module, one)
    if any(cluster.attribute(_OWN) is not None for cluster in clusters):
        return True
    own: set[tuple[str, str]] = {(cluster.shape.kind, "".join(cluster.shape.code.split())) for cluster in clusters}
    numbers = [_number(module, found, own) for found in instances]
    return sum(numbers) >= _MANY


def why_by_itself(module: Module, one: Declaration) -> str:
    """Why a cluster is in the zones that it can be in, whatever is said of them; empty of any that has instances."""
    clusters, _ = _cluster_and_instances(module, one)
    if any(known_string(module, cluster.value("engine_mode")) == _SERVERLESS for cluster in clusters):
        return (
            f'A cluster with engine_mode = "{_SERVERLESS}" has no instances, and is started in another zone by itself'
        )
    return ""


def why_it_depends(module: Module, one: Declaration) -> str:
    """What the number of instances is told by, where the module has one of them by a default; empty elsewhere."""
    for instance in _cluster_and_instances(module, one)[1]:
        item = instance.attribute(instance.shape.kind)
        if item is None or _NONE_OR_ONE.search(instance.shape.code):
            continue
        defaults = [*dict.fromkeys(_defaults(module, item.value, 0))]
        if defaults:
            said, code = " and ".join(defaults), " ".join(item.value_code.split())
            number = f"which makes {_number(module, instance, set())} with {said}"
            return f"It is in as many zones as it has instances: {instance.address} has {item.name} = {code}, {number}"
    return ""


def _defaults(module: Module, value: hcl.Expression, depth: int) -> Iterator[str]:
    """The variables with a default that tell a value, through locals, each with that if it is short."""
    for reference in node_references(value):
        root, name = reference.names[0], reference.names[1] if len(reference.names) > 1 else ""
        if root == "var" and (variable := module.find(f"var.{name}")) is not None:
            default = variable.attribute("default")
            if default is not None:
                is_short = isinstance(default.value, hcl.Template | hcl.LiteralValue)
                yield f"var.{name} = {default.value_code}" if is_short else f"the default of var.{name}"
        elif root == "local" and depth < DEEPEST and (local := module.locals.get(name)) is not None:
            yield from _defaults(module, local.value, depth + 1)


def _cluster_and_instances(module: Module, one: Declaration) -> tuple[list[Declaration], list[Declaration]]:
    """The clusters of the name that a cluster or an instance has, and their instances."""
    names = _names(module, one)
    type_ = one.type.removesuffix(_ENDING)
    clusters = [cluster for cluster in module.resources(type_) if names & _names(module, cluster)]
    instances = [found for found in module.resources(type_ + _ENDING) if names & _names(module, found)]
    return clusters, instances


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
