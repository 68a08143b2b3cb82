"""Throughput that is provisioned for brokers of MSK that are too small for it.

Source: https://docs.aws.amazon.com/msk/latest/developerguide/msk-provision-throughput.html (which has the sizes)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Module, known, nested_arguments
from transforms._instances.made import surely
from transforms._instances.sent import is_sent

CLUSTER: Final = "aws_msk_cluster"
_NODES: Final = "broker_node_group_info"
_SWITCH: Final = f"{_NODES}.storage_info.ebs_storage_info.provisioned_throughput.enabled"
_SMALL: Final = frozenset(
    f"kafka.{one}" for one in ("t3.small", "m5.large", "m5.xlarge", "m5.2xlarge", "m7g.large", "m7g.xlarge")
)


def broker_findings(module: Module) -> Iterator[Fix]:
    """One for each cluster that has it switched on in a use of its module, with brokers that are too small."""
    for cluster in module.resources(CLUSTER):
        items = [item for _, item in nested_arguments(cluster.body, _SWITCH)]
        if len(items) != 1 or not is_sent(module, cluster, items[0]) or known(module, items[0].value) is not True:
            continue
        sizes = [one for one in surely(module, cluster, f"{_NODES}.instance_type") if one & _SMALL]
        if sizes:
            size = next(iter(sizes[0]))
            said = (
                f"{cluster.address}: throughput is provisioned for brokers of kafka.m5.4xlarge, kafka.m7g.2xlarge and "
                f"larger only, and not for {size}: take a larger one, or leave provisioned_throughput out"
            )
            yield Fix(cluster.source, items[0], said)
