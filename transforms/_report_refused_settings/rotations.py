"""Rotations of secrets that nothing rotates.

Sources: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html (a service rotates the
secrets that it makes) and https://github.com/hashicorp/terraform-provider-aws/pull/34180 (why the argument is optional)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, target
from transforms._instances.made import may_be_made

ROTATION: Final = "aws_secretsmanager_secret_rotation"
_SECRET: Final = "aws_secretsmanager_secret"
_LAMBDA: Final = "rotation_lambda_arn"
# A secret of a partner's application is rotated by that.
# Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/managed-external-secrets.html
_EXTERNAL: Final = ("external_secret_rotation_metadata", "external_secret_rotation_role_arn")


def rotation_findings(module: Module) -> Iterator[Fix]:
    """One for each rotation without a function, of a secret that the module makes: of its services it is none."""
    for rotation in module.resources(ROTATION):
        given = rotation.attribute(_LAMBDA)
        if given is not None and not (isinstance(given.value, hcl.LiteralValue) and given.value.value is None):
            continue
        secret = _secret(module, rotation)
        if secret is None or not may_be_made(module, rotation, by_default=True):
            continue
        said = (
            f'{rotation.address}: "No Lambda rotation function ARN is associated with this secret": no service rotates '
            f"{secret.address}; write {_LAMBDA}, or leave the rotation out"
        )
        yield Fix(rotation.source, given or rotation.block, said)


def _secret(module: Module, rotation: Declaration) -> Declaration | None:
    """The secret of the module that is to be rotated, if it is one that needs a function."""
    if any(rotation.attribute(name) or rotation.body.blocks(name) for name in _EXTERNAL):
        return None
    value = rotation.value("secret_id")
    read = target(module, value) if value is not None else None
    found = module.find(read.address) if read is not None and read.attribute in ("id", "arn") else None
    if found is None or found.kind != "resource" or found.type != _SECRET or found.attribute("type") is not None:
        return None
    return found
