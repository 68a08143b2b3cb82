"""What AWS makes no more, or not together.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html (no new clusters of Aurora
Serverless v1 from January 8, 2025), https://github.com/aws-samples/aws-healthimaging-samples/issues/75 (what RDS
answers) and https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html ("SnapStart does not support provisioned
concurrency")
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, target
from transforms._instances.made import may_be_made, surely
from transforms._instances.named import named
from transforms._report_refused_settings.snapshots import starts_from_snapshots, unsupported

CLUSTER: Final = "aws_rds_cluster"
CONCURRENCY: Final = "aws_lambda_provisioned_concurrency_config"
_FUNCTIONS: Final = frozenset(("aws_lambda_function",))


def serverless_findings(module: Module) -> Iterator[Fix]:
    """One for each cluster of the first Aurora Serverless."""
    for cluster in module.resources(CLUSTER):
        item = cluster.attribute("engine_mode")
        if item is None or any("engine_mode" in block.code for block in cluster.body.blocks("lifecycle")):
            continue
        if any("serverless" in modes for modes in surely(module, cluster, "engine_mode")):
            said = (
                f"{cluster.address}: The engine mode serverless you requested is currently unavailable: AWS makes no "
                'clusters of Aurora Serverless v1 any more; v2 has engine_mode = "provisioned", a '
                "serverlessv2_scaling_configuration and an aws_rds_cluster_instance of the class db.serverless"
            )
            yield Fix(cluster.source, item, said)


def concurrency_findings(module: Module) -> Iterator[Fix]:
    """One for each provisioned concurrency of a function that starts from snapshots."""
    for one in module.resources(CONCURRENCY):
        function = _function(module, one)
        if function is None or any(is_overridden(module, each) for each in (one, function)):
            continue
        if not starts_from_snapshots(module, function) or unsupported(module, function):
            # (That nothing starts from snapshots there is told of the function.)
            continue
        if may_be_made(module, one, function, by_default=True):
            said = (
                f"{one.address}: SnapStart does not support provisioned concurrency: {function.address} has a "
                "snap_start; keep one of the two"
            )
            yield Fix(one.source, one.block, said)


def _function(module: Module, one: Declaration) -> Declaration | None:
    """The function of the module that something is of, by itself or by one of its aliases."""
    value = one.value("function_name")
    read = target(module, value) if value is not None else None
    alias = module.find(read.address) if read is not None and read.names[0] == "aws_lambda_alias" else None
    if alias is not None:
        one, value = alias, alias.value("function_name")
    found = named(module, one, value, _FUNCTIONS) if value is not None else None
    return found.declaration if found is not None else None
