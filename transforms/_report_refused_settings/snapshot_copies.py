"""Copies of the snapshots of encrypted clusters of Redshift in another region, without a grant for a key there.

Sources: https://docs.aws.amazon.com/redshift/latest/APIReference/API_EnableSnapshotCopy.html (SnapshotCopyGrantName),
https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-aws-kms.html#configure-snapshot-copy-grant,
https://github.com/terraform-aws-modules/terraform-aws-redshift/pull/37
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, known, target
from transforms._instances.made import may_be_made

CLUSTER: Final = "aws_redshift_cluster"
_COPY: Final = "aws_redshift_snapshot_copy"


def copy_findings(module: Module) -> Iterator[Fix]:
    """One for each copy of an encrypted cluster that names no grant."""
    for cluster in module.resources(CLUSTER):
        if not _is_encrypted(module, cluster):
            continue
        for block in cluster.body.blocks("snapshot_copy"):
            if block.body.attribute("grant_name") is None:
                yield Fix(cluster.source, block, _said(cluster, cluster, block.body, "grant_name"))
        for copy in module.resources(_COPY):
            read = target(module, copy.value("cluster_identifier"))
            is_its = read is not None and read.address == cluster.address
            is_made = is_its and may_be_made(module, copy, by_default=True)
            if is_made and copy.attribute("snapshot_copy_grant_name") is None:
                yield Fix(copy.source, copy.block, _said(copy, cluster, copy.body, "snapshot_copy_grant_name"))


def _is_encrypted(module: Module, cluster: Declaration) -> bool:
    """Whether a cluster is encrypted with a key of KMS in any case."""
    given = cluster.value("encrypted")
    return given is not None and known(module, given) is True and may_be_made(module, cluster, by_default=True)


def _said(where: Declaration, cluster: Declaration, body: hcl.Body, argument: str) -> str:
    given = body.attribute("destination_region")
    text = given.value.literal if given is not None and isinstance(given.value, hcl.Template) else ""
    region = text or "the other region"
    return (
        f"{where.address}: snapshots of {cluster.address}, which is encrypted, are copied with a grant for a key in "
        f"{region} only: make an aws_redshift_snapshot_copy_grant there, and name it in {argument}"
    )
