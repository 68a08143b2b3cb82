"""Tables of DynamoDB with replicas, whose write capacity is provisioned.

Sources: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_reqs_bestpractices.html ("you
must either use on-demand capacity or enable autoscaling on the table"),
https://github.com/hashicorp/terraform-provider-aws/issues/13097 (what AWS answers where the replicas are made with the
table, since what scales it refers to it and comes later),
https://github.com/terraform-aws-modules/terraform-aws-dynamodb-table/issues/109 (where it is scaled by an earlier
apply, it is taken) and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table
(without a `billing_mode` it is PROVISIONED)
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Level
from fixer.module import Declaration, Module, is_overridden, placed
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import has_instances, may_be_made
from transforms._instances.whole import is_elsewhere

TABLE: Final = "aws_dynamodb_table"
_MODE: Final = "billing_mode"
_PROVISIONED: Final = "PROVISIONED"
_SCALED: Final = "aws_appautoscaling_target"
# What is made of something else may be billed as that is.
_COPIES: Final = ("import_table", "restore_source_name", "restore_source_table_arn")


def table_findings(module: Module) -> Iterator[Fix]:
    """One for each table that has replicas for certain; a warning where an earlier apply may have scaled it."""
    is_scaled = bool(module.resources(_SCALED)) or is_elsewhere(module, _SCALED)
    is_old = is_scaled and module.surroundings.kind == "folder"
    for table in module.resources(TABLE):
        replicas = table.body.blocks("replica")
        is_copy = any(table.attribute(name) is not None or table.body.blocks(name) for name in _COPIES)
        if not replicas or is_copy or is_overridden(module, table) or not _is_provisioned(module, table):
            continue
        if not may_be_made(module, table, by_default=True):
            continue
        also = " (what scales it waits for it, so that it comes too late where the table is new)"
        also = also if module.resources(_SCALED) else ""
        said = (
            f'{table.address}: "Table write capacity should either be Pay-Per-Request or AutoScaled" as its replicas '
            f'are made{also}: give it {_MODE} = "PAY_PER_REQUEST" and no capacities, or make '
            "an aws_dynamodb_table_replica that depends on what scales its writes"
        )
        item = table.attribute(_MODE) or replicas[0]
        yield Fix(table.source, item, said, level=Level.WARNING if is_old else None)


def _is_provisioned(module: Module, table: Declaration) -> bool:
    """Whether that is written, or nothing is: what a variable may say otherwise is not told."""
    value = table.value(_MODE)
    return any(
        (value is None or constant(frame, value) == _PROVISIONED)
        and has_instances(frame, table, by_default=True) is not False
        for frame in frames(module.once(placed))
    )
