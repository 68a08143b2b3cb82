"""Addresses and ports of endpoints, which CloudFormation reads of an object and the provider has as attributes.

Sources: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbinstance.html
(Endpoint.Address and Endpoint.Port) and the attributes on the page of each type,
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE.
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Overwrite
from fixer.module import Module
from fixer.provider.schema import Schema
from fixer.validation import Rejection, schema_of
from transforms._unsupported_names.told import told

_CLUSTERS: Final = ("aws_docdb_cluster", "aws_neptune_cluster", "aws_rds_cluster")
_INSTANCES: Final = ("aws_docdb_cluster_instance", "aws_rds_cluster_instance")
# By type and the attribute that is an object in CloudFormation: what has its address.
_ADDRESSES: Final = {
    ("aws_db_instance", "endpoint"): "address",
    ("aws_elasticache_cluster", "configuration_endpoint"): "cluster_address",
    **{
        ("aws_elasticache_replication_group", f"{name}_endpoint_address"): f"{name}_endpoint_address"
        for name in ("configuration", "primary", "reader")
    },
    ("aws_neptune_cluster_instance", "endpoint"): "address",
    ("aws_redshift_cluster", "endpoint"): "dns_name",
    **{(type_, "endpoint"): "endpoint" for type_ in (*_CLUSTERS, *_INSTANCES)},
    **{(type_, "reader_endpoint"): "reader_endpoint" for type_ in _CLUSTERS},
}
_ADDRESS: Final = "address"
_PORT: Final = "port"


def endpoint_fixes(module: Module, found: Rejection) -> Iterator[Fix]:
    """The attribute that has an address or a port, in place of one that is a string and what is read of it."""
    declared = module.find(found.name)
    schema = schema_of(module, declared) if declared is not None else None
    if declared is None or schema is None or "." in found.path:
        return
    source = found.declaration.source
    address = _ADDRESSES.get((declared.type, found.path), "")
    start = source.text.rfind(f".{found.path}", found.node.start, found.node.end)
    for name, new in ((_ADDRESS, address), (_PORT, _PORT if address else "")):
        if new in schema.names and start >= 0 and _is_next(source.text, found.node.end, name):
            end = found.node.end + 1 + len(name)
            yield Fix(source, found.node, told(found, new), (Overwrite(source, start + 1, end, new),))


def as_one(schema: Schema, new: str, text: str, end: int) -> tuple[str, int]:
    """What is read for an attribute that is an address by its right name, and what is read of it; and where that ends.

    `primary_endpoint.address` is `primary_endpoint_address`, all of it, and `primary_endpoint.port` is `port`.
    """
    for name in (_ADDRESS, _PORT):
        if new.endswith(f"_{_ADDRESS}") and _is_next(text, end, name):
            return (new if name == _ADDRESS or name not in schema.names else name), end + 1 + len(name)
    return new, end


def _is_next(text: str, end: int, name: str) -> bool:
    """Whether an attribute is read at a place."""
    behind = text[end + 1 + len(name) : end + 2 + len(name)]
    return text.startswith(f".{name}", end) and not (behind.isalnum() or behind in tuple("_-.["))
