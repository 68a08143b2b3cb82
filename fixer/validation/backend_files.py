"""Files of nothing but settings of a backend, for `terraform init -backend-config=FILE`.

Sources: https://developer.hashicorp.com/terraform/language/backend#file and
https://developer.hashicorp.com/terraform/language/backend/s3 (gcs, azurerm).
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, Source

# By what they keep the state in; the names that say where.
_PLACES: Final = (
    frozenset({"bucket", "key"}),
    frozenset({"bucket", "prefix"}),
    frozenset({"container_name", "key", "storage_account_name"}),
)
_OTHER: Final = """
    access_key acl allowed_account_ids assume_role credentials dynamodb_table encrypt endpoint endpoints
    external_id force_path_style kms_key_id max_retries profile region resource_group_name role_arn
    secret_key session_name shared_config_files shared_credentials_file shared_credentials_files
    skip_credentials_validation skip_metadata_api_check skip_region_validation
    skip_requesting_account_id skip_s3_checksum sse_customer_key subscription_id tenant_id token
    use_azuread_auth use_lockfile use_path_style workspace_key_prefix
"""
_OTHERS: Final = frozenset(_OTHER.split())


def is_of_backend(source: Source) -> bool:
    """Whether a file holds settings of a backend, and nothing else."""
    items = source.tree.body.items
    names = {item.name for item in items if isinstance(item, hcl.Attribute)}
    place = next((place for place in _PLACES if place <= names), None)
    return place is not None and names <= place | _OTHERS and not any(isinstance(item, hcl.Block) for item in items)


def holds_only_settings(module: Module) -> bool:
    """Whether a folder has nothing but such files: it is no module, and nobody takes it for one."""
    if module.declarations():
        return False
    sources = [source for source in module.sources.values() if source.is_configuration]
    return bool(sources) and all(is_of_backend(source) for source in sources)
