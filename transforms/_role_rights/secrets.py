"""What roles have to be allowed that something reads secrets in: the secrets, and the keys of these.

Sources: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html,
https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html and
https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html
"""

from typing import Final

from transforms._policy_statements.channel_keys import KEYS
from transforms._role_rights.row import Row

_READ: Final = "secretsmanager:GetSecretValue"
# The secret that RDS makes is of the database, and so is its key.
# Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
_MANAGED: Final = "master_user_secret"
_MANAGED_KEY: Final = "master_user_secret_kms_key_id"
_DATABASES: Final = ("aws_db_instance", "aws_rds_cluster")
# What is read, by its type: the action, its ARN, the attribute that has to be read for that, and what names its key.
_SECRETS: Final = (
    ("aws_secretsmanager_secret", _READ, "RESOURCE.arn", "", "kms_key_id"),
    ("aws_ssm_parameter", "ssm:GetParameters", "RESOURCE.arn", "", "key_id"),
    *[(type_, _READ, f"RESOURCE.{_MANAGED}[0].secret_arn", _MANAGED, _MANAGED_KEY) for type_ in _DATABASES],
)


def secrets(user: str, role: str, to: str, because: str, source: str) -> tuple[Row, ...]:
    """The rows for the secrets that a resource of some type names at a path, and for their keys."""
    reading = [
        Row((user,), role, to, (action,), "ReadSecrets", because, source, resources={target: arn}, reading=reading)
        for target, action, arn, reading, _ in _SECRETS
    ]
    decrypting = [
        Row(
            (user,),
            role,
            to,
            ("kms:Decrypt",),
            "DecryptBy",
            because,
            source,
            resources=dict.fromkeys(KEYS, "RESOURCE.arn"),
            of_key=True,
            through=(target, key),
            reading=reading,
        )
        for target, _, _, reading, key in _SECRETS
    ]
    return (*reading, *decrypting)


SECRETS: Final = (
    *secrets(
        "aws_db_proxy",
        "role_arn",
        "auth.secret_arn",
        "the proxy cannot log in to the database, and refuses all connections",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html",
    ),
    *secrets(
        "aws_dms_endpoint",
        "secrets_manager_access_role_arn",
        "secrets_manager_arn",
        "the endpoint cannot log in to the database, and no task starts",
        "https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html",
    ),
)
"""Which secrets proxies and endpoints of DMS log in to databases with."""
