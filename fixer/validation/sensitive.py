"""Outputs of a root module that give away what is sensitive.

Source: https://developer.hashicorp.com/terraform/language/values/outputs#sensitive-suppressing-values-in-cli-output
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, node_references, relatives
from fixer.validation.rejection import Kind, Rejection

# What may make of a sensitive value one that is not.
_MADE_KNOWN: Final = re.compile(r"\b(?:nonsensitive|issensitive|can|try)\s*\(")
# What providers give as sensitive, by the type of the resource or data source.
# Source: the schemas of the providers (`terraform providers schema -json`).
_SENSITIVE: Final = {
    "aws_api_gateway_api_key": {"value"},
    "aws_cognito_user_pool_client": {"client_secret"},
    "aws_db_instance": {"password"},
    "aws_docdb_cluster": {"master_password"},
    "aws_ecr_authorization_token": {"authorization_token", "password"},
    "aws_eks_cluster_auth": {"token"},
    "aws_elasticache_replication_group": {"auth_token"},
    "aws_iam_access_key": {"secret", "ses_smtp_password_v4"},
    "aws_rds_cluster": {"master_password"},
    "aws_redshift_cluster": {"master_password"},
    "aws_secretsmanager_secret_version": {"secret_binary", "secret_string"},
    "aws_ssm_parameter": {"value"},
    "random_password": {"bcrypt_hash", "result"},
    "tls_private_key": {"private_key_openssh", "private_key_pem", "private_key_pem_pkcs8"},
}
_DEEPEST: Final = 10


def sensitive_rejections(module: Module) -> Iterator[Rejection]:
    """The outputs that read a sensitive variable or attribute and are not sensitive themselves."""
    if not module.declarations("output") or relatives(module).above:
        return
    secret = {one.name for one in module.declarations("variable") if _is_sensitive(one)}
    for output in module.declarations("output"):
        item = output.attribute("value")
        if item is None or output.source.is_override or output.attribute("sensitive") is not None:
            continue
        if _reads(module, item, secret):
            said = (
                "To reduce the risk of accidentally exporting sensitive data that was intended to be only internal, "
                "Terraform requires that any root module output containing sensitive data be explicitly marked as "
                "sensitive, to confirm your intent."
            )
            yield Rejection(Kind.SENSITIVE, output, item, "sensitive", said, output.body)


def _reads(module: Module, item: hcl.Attribute, secret: set[str], depth: int = 0) -> bool:
    """Whether a value reads what is sensitive, by itself or through local values."""
    if depth > _DEEPEST or _MADE_KNOWN.search(item.value_code):
        return False
    for reference in node_references(item):
        root, name = reference.names[:2]
        if root == "var" and name in secret:
            return True
        local = module.locals.get(name) if root == "local" else None
        if local is not None and len(reference.names) == 2 and _reads(module, local, secret, depth + 1):
            return True
        if reference.attribute in _SENSITIVE.get(name if root == "data" else root, ()):
            return module.find(reference.address) is not None
    return False


def _is_sensitive(variable: Declaration) -> bool:
    return variable.value_code("sensitive") == "true"
