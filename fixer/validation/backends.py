"""What a backend takes, which `terraform init` says before anything else.

Sources: https://developer.hashicorp.com/terraform/language/backend/s3 (azurerm, gcs, http, local, remote), and what was
there in older versions: https://developer.hashicorp.com/terraform/language/v1.5.x/settings/backends/s3 (the role to
assume), https://developer.hashicorp.com/terraform/language/v1.1.x/settings/backends/gcs and their like.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, called_as
from fixer.validation.nearest import nearest
from fixer.validation.rejection import Kind, Rejection

_ROOT: Final = "the root module"
BACKEND: Final = "backend"
# By the type of the backend; behind the bar what only older versions have.
_ARGUMENTS: Final = {
    "azurerm": """
        access_key ado_pipeline_service_connection_id client_certificate client_certificate_password
        client_certificate_path client_id client_id_file_path client_secret client_secret_file_path container_name
        endpoint environment key lookup_blob_endpoint metadata_host msi_endpoint oidc_request_token oidc_request_url
        oidc_token oidc_token_file_path resource_group_name sas_token snapshot storage_account_name subscription_id
        tenant_id use_aks_workload_identity use_azuread_auth use_cli use_msi use_oidc
        | arm_client_id arm_client_secret arm_subscription_id arm_tenant_id timeout_seconds
        use_microsoft_graph
    """,
    "gcs": """
        access_token bucket credentials encryption_key impersonate_service_account
        impersonate_service_account_delegates kms_encryption_key prefix storage_custom_endpoint
        | path project region
    """,
    "http": """
        address client_ca_certificate_pem client_certificate_pem client_private_key_pem lock_address lock_method
        password retry_max retry_wait_max retry_wait_min skip_cert_verification unlock_address unlock_method
        update_method username
    """,
    "local": "path workspace_dir | environment_dir",
    "s3": """
        access_key acl allowed_account_ids assume_role assume_role_with_web_identity bucket custom_ca_bundle
        dynamodb_endpoint dynamodb_table ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode encrypt
        endpoint endpoints forbidden_account_ids force_path_style http_proxy https_proxy iam_endpoint insecure key
        kms_key_id max_retries no_proxy profile region retry_mode secret_key shared_config_files
        shared_credentials_file shared_credentials_files skip_credentials_validation skip_metadata_api_check
        skip_region_validation skip_requesting_account_id skip_s3_checksum sse_customer_key sts_endpoint sts_region
        token use_dualstack_endpoint use_fips_endpoint use_lockfile use_path_style workspace_key_prefix
        | assume_role_duration_seconds assume_role_policy assume_role_policy_arns assume_role_tags
        assume_role_transitive_tag_keys external_id role_arn session_name skip_get_ec2_platforms
        use_legacy_workflow
    """,
}
# Of those, what is an object, and was never a block.
BACKEND_OBJECTS: Final = frozenset({"assume_role", "assume_role_with_web_identity", "endpoints"})


def backend_rejections(module: Module) -> Iterator[Rejection]:
    """The arguments and blocks of backends that no version has, in no order.

    The backend of a module that is called is not read.
    """
    found = [
        (declaration, backend)
        for declaration in module.declarations("terraform")
        for backend in declaration.body.blocks(BACKEND)
        if "".join(backend.labels) in _ARGUMENTS
    ]
    if not found or called_as(module) != _ROOT:
        return
    for declaration, backend in found:
        yield from _of_backend(declaration, backend)


def _of_backend(declaration: Declaration, backend: hcl.Block) -> Iterator[Rejection]:
    now, _, before = _ARGUMENTS[backend.labels[0]].partition("|")
    names = now.split()
    for item in backend.body.items:
        if isinstance(item, hcl.Attribute) and item.name not in (*names, *before.split()):
            near = nearest(item.name, names)
            also = f' Did you mean "{near}"?' if near else ""
            said = f'An argument named "{item.name}" is not expected here.{also}'
            yield Rejection(Kind.UNSUPPORTED_ARGUMENT, declaration, item, item.name, said, backend.body, path=BACKEND)
        elif isinstance(item, hcl.Block):
            # None of these has blocks.
            hint = f' Did you mean to define argument "{item.type}"? If so, use the equals sign to assign it a value.'
            said = f'Blocks of type "{item.type}" are not expected here.{hint if item.type in names else ""}'
            yield Rejection(Kind.UNSUPPORTED_BLOCK, declaration, item, item.type, said, backend.body, path=BACKEND)
