"""What AWS does not support together, each of two resources being right by itself. Which is meant, a person has to say.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html (limitations),
https://docs.aws.amazon.com/config/latest/developerguide/manage-delivery-channel.html,
https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Refusal
from fixer.module import Module, known, target
from transforms._buckets.locks import locked_by_default

_CLUSTER: Final = "aws_rds_cluster"
_GLOBAL: Final = "aws_rds_global_cluster"
# What is delivered to buckets, by the argument that names one.
_DELIVERED: Final = (
    ("aws_config_delivery_channel", "s3_bucket_name", "AWS Config"),
    ("aws_s3_bucket_logging", "target_bucket", "the access log of S3"),
)


def managed_passwords(module: Module) -> Iterator[Refusal]:
    """Passwords that RDS would manage, of clusters that are part of a global one."""
    globals_ = module.resources(_GLOBAL)
    sources = {read.address for one in globals_ if (read := target(module, one.value("source_db_cluster_identifier")))}
    for cluster in module.resources(_CLUSTER):
        managed, of = cluster.attribute("manage_master_user_password"), cluster.attribute("global_cluster_identifier")
        is_part = cluster.address in sources or (of is not None and known(module, of.value) is not None)
        if managed is not None and is_part and known(module, managed.value) is True:
            said = (
                f"{cluster.address}: RDS does not manage the passwords of clusters that are part of an Aurora global "
                "database (manage_master_user_password): give it a master_password"
            )
            yield Refusal(cluster.source, managed, said)


def locked_buckets(module: Module) -> Iterator[Refusal]:
    """What would be delivered to buckets in which each object is locked when it is put there."""
    locked = locked_by_default(module)
    for type_, argument, title in _DELIVERED if locked else ():
        for one in module.resources(type_):
            item = one.attribute(argument)
            read = target(module, item.value) if item is not None else None
            lock = locked.get(read.address) if read is not None else None
            if item is not None and lock is not None:
                said = (
                    f"{one.address}: {title} cannot be delivered to a bucket whose objects are locked by default "
                    f"({lock.address}): name another bucket"
                )
                yield Refusal(one.source, item, said)
