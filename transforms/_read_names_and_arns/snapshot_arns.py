"""The ARNs of snapshots that are copied from another region, where their identifiers find none.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html ("If the source snapshot is
in a different AWS Region than the copy, specify a valid DB snapshot ARN") and
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html. An ARN is right in the same
region, too: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_snapshot_copy
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Declaration, Module, node_references
from transforms._data_sources.regions import known_region


class _Row(NamedTuple):
    """A copy, what names its source, the type of that, and what is read of it wrongly and rightly."""

    type: str
    argument: str
    source: str
    identifier: str
    arn: str


_ROWS: Final = (
    _Row(
        "aws_db_snapshot_copy",
        "source_db_snapshot_identifier",
        "aws_db_snapshot",
        "db_snapshot_identifier",
        "db_snapshot_arn",
    ),
    _Row(
        "aws_rds_cluster_snapshot_copy",
        "source_db_cluster_snapshot_identifier",
        "aws_db_cluster_snapshot",
        "db_cluster_snapshot_identifier",
        "db_cluster_snapshot_arn",
    ),
)
# What says where the source is, and is no argument: the ARN says it.
_REGION: Final = "source_region"


def snapshot_fixes(module: Module) -> Iterator[Fix]:
    """One for each identifier of a snapshot that is read where it may be in another region."""
    for row in _ROWS:
        for copy in module.resources(row.type):
            item = copy.attribute(row.argument)
            node = item.value if item is not None and copy.source.is_editable else None
            if not isinstance(node, hcl.Traversal) or not isinstance(node.steps[-1], hcl.GetAttr):
                continue
            read, last = node_references(node)[-1], node.steps[-1]
            found = module.find(read.address)
            if found is None or found.type != row.source or read.attribute not in ("id", row.identifier):
                continue
            if read.attribute != last.name or not _is_elsewhere(module, copy, found):
                continue
            said = (
                f"{copy.address}: a snapshot of another region is named by its ARN in {row.argument}: {row.arn} is read"
            )
            edit = Replace(copy.source, hcl.Body.of_text(last.name, node.end - len(last.name)), row.arn)
            yield Fix(copy.source, node, said, (edit,))


def _is_elsewhere(module: Module, copy: Declaration, snapshot: Declaration) -> bool:
    """Whether a snapshot is in another region than its copy, by the values of both, or by what cannot be said: what
    has been made by an identifier would be made anew.
    """
    if copy.attribute(_REGION) is not None:
        return True
    here, there = known_region(module, copy), known_region(module, snapshot)
    return bool(here and there) and here != there
