"""What a Redshift cluster says that is a resource of its own since version 5.45, or that nobody reads any more.

Sources: https://github.com/hashicorp/terraform-provider-aws/blob/v5.45.0/CHANGELOG.md (`logging`, `snapshot_copy`) and
https://docs.aws.amazon.com/redshift/latest/APIReference/API_ModifyAquaConfiguration.html ("This operation is retired")
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Safety
from fixer.module import Declaration, Module
from transforms._former_arguments.table import Version
from transforms._former_arguments.versions import is_at_least, is_known

_CLUSTER: Final = "aws_redshift_cluster"
_AQUA: Final = "aqua_configuration_status"
_BLOCKS: Final = {"logging": "aws_redshift_logging", "snapshot_copy": "aws_redshift_snapshot_copy"}
_SINCE: Final[Version] = (5, 45, 0)
_REMOVED: Final[Version] = (6, 0, 0)


def of_clusters(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each block and argument. In version 6 the blocks are errors, which are mended as such."""
    for cluster in module.resources(_CLUSTER):
        if not cluster.source.is_editable:
            continue
        aqua = cluster.attribute(_AQUA)
        if aqua is not None and not _ignored(cluster, _AQUA) and not _is_read(module, cluster, _AQUA):
            said = f"{_AQUA} of {cluster.address} is deprecated: AWS decides by itself what it says, and it is removed"
            yield Fix(cluster.source, aqua, said, (Remove(cluster.source, aqua),))
        if is_known(module, "aws", _SINCE) and not is_at_least(module, "aws", _REMOVED):
            for name in _BLOCKS:
                for block in cluster.body.blocks(name, "dynamic"):
                    if name in (block.type, *block.labels):
                        yield _moved(module, cluster, block, name)


def _moved(module: Module, cluster: Declaration, block: hcl.Block, name: str) -> Fix | Refusal:
    """The resource that says what a block does."""
    from transforms._former_arguments.forms import form_of
    from transforms._former_arguments.written import Left

    source = cluster.source
    said = f"{name} of {cluster.address} is deprecated. Use the {_BLOCKS[name]} resource instead"
    form = form_of(_CLUSTER, name)
    try:
        if _ignored(cluster, name):
            raise Left("its lifecycle mentions it: change both")
        if _is_read(module, cluster, name):
            raise Left(f"{name} is read elsewhere: change that as well")
        written = form(module, cluster, block) if form is not None else None
    except Left as left:
        return Refusal(source, block, f"{said}; left alone: {left}")
    assert written is not None
    of_deployed = "; where the cluster is deployed, import it" if len(written.edits) > 1 else ""
    return Fix(source, block, f"{said}: {written.said}{of_deployed}", written.edits, Safety.UNSAFE)


def _ignored(cluster: Declaration, name: str) -> bool:
    return any(name in block.code for block in cluster.body.blocks("lifecycle"))


def _is_read(module: Module, cluster: Declaration, name: str) -> bool:
    return any(reference.attribute == name for _, reference in module.readers(cluster.address))
