"""What is copied to another region: encrypted databases need a key of that region, backups another region at all.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html (KmsKeyId: for
an encrypted replica in another region, one of that region has to be given),
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html (the same of clusters),
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartDBInstanceAutomatedBackupsReplication.html (it has to
be called in the region of the copies) and, of global databases, whose clusters are each in a region of its own,
https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-getting-started.html
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix
from fixer.module import Declaration, Module, known, provider_of, target
from transforms._data_sources.regions import known_region
from transforms._instances.made import may_be_made

_INSTANCE: Final = "aws_db_instance"
_CLUSTER: Final = "aws_rds_cluster"
_GLOBAL: Final = "global_cluster_identifier"
# The databases that are copies, and the argument that says of which.
_SOURCES: Final = {_INSTANCE: "replicate_source_db", _CLUSTER: "replication_source_identifier"}
_COPIES: Final = "aws_db_instance_automated_backups_replication"
_KEY: Final = "kms_key_id"


def replica_findings(module: Module) -> Iterator[Fix]:
    """One for each copy that AWS does not make."""
    for type_, argument in _SOURCES.items():
        for replica in module.resources(type_):
            source = _named(module, replica, argument, "arn")
            if source is not None and _is_encrypted(module, source) and _lacks_key(module, replica, source):
                yield _without_key(replica, source)
    for copies in module.resources(_COPIES):
        source = _named(module, copies, "source_db_instance_arn", "arn")
        if source is not None and source.type == _INSTANCE and _is_beside(module, copies, source):
            said = (
                f"{copies.address}: backups are copied to another region than the one of {source.address}, and this "
                "one is made in the same: give it a provider of the other one"
            )
            yield Fix(copies.source, copies.block, said)
        elif source is not None and _lacks_key_of_copies(module, copies, source):
            said = (
                f"{copies.address}: Encrypted instances require a valid KMS key ID: {source.address} is encrypted, so "
                f"the copies need a {_KEY}, one of a key of their own region"
            )
            yield Fix(copies.source, copies.block, said)
    if module.mentions(_GLOBAL):
        yield from _of_clusters(module)


def _lacks_key_of_copies(module: Module, copies: Declaration, source: Declaration) -> bool:
    is_encrypted = source.type == _INSTANCE and _is_encrypted(module, source)
    return is_encrypted and copies.attribute(_KEY) is None and may_be_made(module, copies, source, by_default=True)


def _of_clusters(module: Module) -> Iterator[Fix]:
    for cluster in module.resources(_CLUSTER):
        whole = _named(module, cluster, _GLOBAL, "")
        # The first one says who its master is, or what it is restored from.
        if whole is None or any(
            cluster.attribute(name) is not None for name in ("master_username", "snapshot_identifier")
        ):
            continue
        for first in module.resources(_CLUSTER):
            is_first = first.attribute("master_username") is not None and _named(module, first, _GLOBAL, "") == whole
            is_encrypted = _is_encrypted(module, cluster) or _is_encrypted(module, whole)
            if is_first and is_encrypted and _lacks_key(module, cluster, first, is_global=True):
                yield _without_key(cluster, first)


def _without_key(replica: Declaration, source: Declaration) -> Fix:
    said = (
        f"{replica.address}: an encrypted copy in another region than {source.address} needs a {_KEY}, one of a key of "
        "its own region"
    )
    return Fix(replica.source, replica.block, said)


def _named(module: Module, declaration: Declaration, name: str, attribute: str) -> Declaration | None:
    """The resource of the module that an argument names, by an attribute of it."""
    value = declaration.value(name)
    read = target(module, value) if value is not None else None
    found = module.find(read.address) if read is not None and attribute in ("", read.attribute) else None
    return found if found is not None and found.kind == "resource" else None


def _is_encrypted(module: Module, database: Declaration) -> bool:
    switch = database.value("storage_encrypted")
    return switch is not None and known(module, switch) is True


def _lacks_key(module: Module, replica: Declaration, source: Declaration, *, is_global: bool = False) -> bool:
    """Whether a replica has no key, and is made in another region: in regions that are known, and two; of what is
    global, no two are in one, so that those that callers hand on are not.
    """
    if replica.attribute(_KEY) is not None or any(one.attribute("region") is not None for one in (replica, source)):
        return False
    if provider_of(replica) == provider_of(source) or not may_be_made(module, replica, source, by_default=True):
        return False
    regions = [known_region(module, one) for one in (replica, source)]
    return regions[0] != regions[1] if all(regions) else is_global


def _is_beside(module: Module, copies: Declaration, source: Declaration) -> bool:
    """Whether two are made in one region for certain: by the same configuration."""
    is_own = any(one.attribute("region") is not None for one in (copies, source))
    return (
        provider_of(copies) == provider_of(source)
        and not is_own
        and may_be_made(module, copies, source, by_default=True)
    )
