"""Lists of which it is certain that they have one element, or none."""

from typing import Final

from fixer.module import Declaration, Module
from fixer.provider.schema import NestedBlock, Schema
from fixer.validation import schema_of, schemas_for

# Attributes that are lists of one object, as the pages of their types show them.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster#attribute-reference,
# .../resources/db_instance, .../resources/rds_cluster, .../resources/memorydb_cluster,
# .../resources/networkfirewall_firewall, .../resources/organizations_organization,
# .../resources/elasticache_serverless_cache, .../resources/fsx_ontap_file_system,
# .../resources/fsx_ontap_storage_virtual_machine and .../resources/globalaccelerator_accelerator (one for IPv4)
_SINGLE: Final = frozenset(
    {
        "aws_db_instance.master_user_secret",
        "aws_eks_cluster.certificate_authority",
        "aws_eks_cluster.identity",
        "aws_eks_cluster.identity.oidc",
        "aws_elasticache_serverless_cache.endpoint",
        "aws_elasticache_serverless_cache.reader_endpoint",
        "aws_fsx_ontap_file_system.endpoints",
        "aws_fsx_ontap_file_system.endpoints.intercluster",
        "aws_fsx_ontap_file_system.endpoints.management",
        "aws_fsx_ontap_storage_virtual_machine.endpoints",
        "aws_fsx_ontap_storage_virtual_machine.endpoints.iscsi",
        "aws_fsx_ontap_storage_virtual_machine.endpoints.management",
        "aws_fsx_ontap_storage_virtual_machine.endpoints.nfs",
        "aws_fsx_ontap_storage_virtual_machine.endpoints.smb",
        "aws_memorydb_cluster.cluster_endpoint",
        "aws_networkfirewall_firewall.firewall_status",
        "aws_organizations_organization.roots",
        "aws_rds_cluster.master_user_secret",
    }
)

# Those that have one element only where an argument says so, or nothing: what there is by default.
_SINGLE_BY: Final = {"aws_globalaccelerator_accelerator.ip_sets": ("ip_address_type", '"IPV4"')}


def is_single(module: Module, declared: Declaration, path: str) -> bool:
    """Whether what stands at a path of a resource or a data source is one thing at most, though it is a list or a set.

    What a data source gives is as the blocks of the resource are.
    """
    if (address := f"{declared.type}.{path}") in _SINGLE:
        return True
    if address in _SINGLE_BY and declared.kind == "resource":
        name, default = _SINGLE_BY[address]
        item = declared.attribute(name)
        return item is None or item.value_code == default
    schema = schema_of(module, declared)
    if schema is not None and (block := _block(schema, path)) is not None:
        written = declared.body.blocks(path) if "." not in path else ()
        is_open = any(path in block.labels for block in declared.body.blocks("dynamic"))
        return block.maximum == 1 or (len(written) == 1 and not is_open)
    if declared.kind != "data":
        return False
    schemas = schemas_for(module, declared.type.partition("_")[0])
    managed = schemas.find("resource", declared.type) if schemas is not None else None
    block = _block(managed, path) if managed is not None else None
    return block is not None and block.maximum == 1


def _block(schema: Schema, path: str) -> NestedBlock | None:
    """The kind of blocks at a path."""
    *outer, last = path.split(".")
    for name in outer:
        nested = schema.block(name)
        if nested is None:
            return None
        schema = nested.schema
    return schema.block(last)
