"""How far a cluster scales whose instances are serverless: what is said of version 1 is meant of version 2.

`db.serverless` is the class of version 2, for which a cluster is `provisioned` and must have its capacity said in
`serverlessv2_scaling_configuration`; a cluster of version 1 has no instances of its own.
Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster and
https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.module import Declaration, Module, known, target
from transforms._reshape_blocks.engine_versions import has_version_2

CLASS: Final = "db.serverless"
_OLD: Final = "scaling_configuration"
_NEW: Final = "serverlessv2_scaling_configuration"
_REQUIRED: Final = ("max_capacity", "min_capacity")
_PAUSE: Final = "seconds_until_auto_pause"


def of_version_2(module: Module) -> Iterator[Fix | Refusal]:
    """What makes each cluster with serverless instances one of version 2."""
    for cluster in module.resources("aws_rds_cluster"):
        mode = cluster.attribute("engine_mode")
        said = known(module, mode.value) if mode is not None else "provisioned"
        old, new = cluster.body.blocks(_OLD), cluster.body.blocks(_NEW)
        if said not in ("provisioned", "serverless") or not cluster.source.is_editable or not (old or new):
            continue
        if (instance := _serverless(module, cluster)) is None or any(one.type == "dynamic" for one in (*old, *new)):
            continue
        of = f"{cluster.address}: {instance.address} is {CLASS}, of version 2"
        is_old = said == "serverless" or (len(old) == 1 and not new)
        if is_old and not has_version_2(module, cluster):
            version = cluster.value_code("engine_version") or cluster.value_code("engine")
            which = (
                f"which {version} is not known to have: write an engine_version that does, or leave the instance out"
            )
            yield Refusal(cluster.source, old[0] if old else cluster.block, f"{of}, {which}")
            continue
        if said == "serverless" and mode is not None and _is_written(mode.value):
            edit = Replace(cluster.source, mode.value, '"provisioned"')
            yield Fix(cluster.source, mode, f'{of}, of which a cluster is "provisioned"', (edit,))
        elif said == "provisioned" and len(old) == 1 and not new:
            yield _renamed(module, cluster, old[0], of)


def _renamed(module: Module, cluster: Declaration, block: hcl.Block, of: str) -> Fix | Refusal:
    source, body = cluster.source, block.body
    told = f"{of}, which has {_NEW} for {_OLD}"
    if missing := [name for name in _REQUIRED if body.attribute(name) is None]:
        return Refusal(source, block, f"{told}: say its {' and '.join(missing)}, which it must have")
    lowest = body.attribute("min_capacity")
    is_pausing = lowest is not None and known(module, lowest.value) == 0
    kept = {*_REQUIRED, _PAUSE} if is_pausing else {*_REQUIRED}
    gone = [item for item in body.attributes if item.name not in kept]
    edits: list[Edit] = [Replace(source, source.stretch(block.start, block.start + len(_OLD)), _NEW)]
    edits += [Remove(source, item) for item in gone]
    lost = f". It has no {', '.join([f'{one.name} = {one.value_code}' for one in gone])}" if gone else ""
    if any(item.name == _PAUSE for item in gone):
        lost += ": what is to pause has a min_capacity of 0"
    return Fix(source, block, f"{told}{lost}", tuple(edits))


def _is_written(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.Template) and value.literal is not None


def _serverless(module: Module, cluster: Declaration) -> Declaration | None:
    """An instance of a cluster that is serverless, as far as that is known."""
    for instance in module.resources("aws_rds_cluster_instance"):
        found = target(module, instance.value("cluster_identifier"))
        if found is not None and found.address == cluster.address:
            value = instance.value("instance_class")
            if value is not None and known(module, value) == CLASS:
                return instance
    return None
