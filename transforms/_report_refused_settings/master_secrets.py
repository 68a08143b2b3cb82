"""Reads of the secret of a database that RDS makes none for, since a password is given.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance and rds_cluster
(`master_user_secret` is "Only available when manage_master_user_password is set to true"),
https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html ("Can't manage the master user
password with AWS Secrets Manager if MasterUserPassword is specified") and
https://github.com/terraform-aws-modules/terraform-aws-rds/issues/588 (what Terraform says)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, placed
from fixer.validation import attribute_at, is_evaluated
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.made import may_be_made

SECRET: Final = "master_user_secret"
_MANAGED: Final = "manage_master_user_password"
_PASSWORDS: Final = {
    "aws_db_instance": ("password", "password_wo"),
    "aws_rds_cluster": ("master_password", "master_password_wo"),
}
_READING: Final = ("data", "locals", "module", "output", "resource")


def secret_findings(module: Module) -> Iterator[Fix]:
    """One for each read of such a secret by its index that is evaluated for certain."""
    for type_ in _PASSWORDS:
        for database in module.resources(type_):
            if not is_overridden(module, database) and _has_a_password(module, database):
                yield from _of_database(module, database)


def _has_a_password(module: Module, database: Declaration) -> bool:
    """Whether a password is written, and in no use of the module one is to be made."""
    given = [value for name in _PASSWORDS[database.type] if (value := database.value(name)) is not None]
    managed = database.value(_MANAGED)
    used = frames(module.once(placed))
    if any(isinstance(value, hcl.Conditional) or constant(frame, value) is None for value in given for frame in used):
        return False
    return bool(given) and (managed is None or all(constant(frame, managed) in (False, None) for frame in used))


def _of_database(module: Module, database: Declaration) -> Iterator[Fix]:
    for reader, reference in module.readers(database.address):
        if reader.kind not in _READING or not is_evaluated(module, reader.block, reference.start):
            continue
        found = _read(reader, reference.start)
        if found is not None and may_be_made(module, reader, database, by_default=True):
            password = next(name for name in _PASSWORDS[database.type] if database.attribute(name) is not None)
            said = (
                f"{reader.address}: Invalid index: {database.address}.{SECRET} is an empty list: RDS makes the secret "
                f"with {_MANAGED} = true only, and {password} is given: let RDS make the password and leave "
                f"{password} out, or read the secret that holds it"
            )
            yield Fix(reader.source, found, said)


def _read(reader: Declaration, at: int) -> hcl.Traversal | None:
    """The read of an element of the list that starts at a place; None where what starts there is none."""
    item = attribute_at(reader.body, at)
    for node in hcl.walk(item.value) if item is not None else ():
        if isinstance(node, hcl.Traversal) and node.start == at:
            names = [i for i, one in enumerate(node.steps) if isinstance(one, hcl.GetAttr) and one.name == SECRET]
            is_element = bool(names) and any(isinstance(one, hcl.Index) for one in node.steps[names[0] + 1 :][:1])
            return node if is_element and not any(isinstance(one, hcl.Splat) for one in node.steps) else None
    return None
