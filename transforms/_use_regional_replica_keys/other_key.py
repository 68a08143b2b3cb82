"""Gives a replica another key: names it, and lets whoever replicates encrypt with it."""

import re
from typing import Final

from fixer.aws import Grants, NewStatement, addition, allows, grants, managed_allows, place_for, role_of
from fixer.engine import Edit, Replace
from fixer.module import Module, known_string
from transforms._policy_statements.edits import edit_of
from transforms._use_regional_replica_keys.keys import KEY, REPLICA_KEY
from transforms._use_regional_replica_keys.replicas import BUCKET_REPLICATION, Replica

# What the role that replicates a bucket does with the key of the destination.
# Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
_ENCRYPT: Final = "kms:Encrypt"


def taken(replica: Replica, address: str, index: str) -> Edit:
    """Names another key where a replica names its own."""
    code, old = replica.node.code.strip(), replica.key.code
    is_key = replica.key.declaration is not None and replica.key.declaration.type in (KEY, REPLICA_KEY)
    new, count = re.subn(rf"\b{re.escape(old)}\b(?!-)", address + (index if index != "[0]" else ""), code)
    return Replace(replica.owner.source, replica.node, new if is_key and count else f"{address}{index}.arn")


def granted(module: Module, replica: Replica, address: str) -> list[Edit]:
    """Lets the role that replicates a bucket encrypt with another key, as it may with the one that it had."""
    role = role_of(module, replica.owner) if replica.owner.type == BUCKET_REPLICATION else None
    if role is None:
        return []
    has = grants(module, role)
    place = place_for(module, has)
    if place is None or has.allow(module, _ENCRYPT, replica.key.code) != "yes" or _may_encrypt(module, has, address):
        return []
    added = addition(place, NewStatement((_ENCRYPT,), (f"{address}.arn",), sid="EncryptReplicas"))
    return [edit_of(added)]


def _may_encrypt(module: Module, has: Grants, address: str) -> bool:
    """Whether a role may, or may not be told not to, encrypt with a key, also with one that is only being made."""
    if module.find(address) is not None:
        return has.allow(module, _ENCRYPT, address) != "no"
    resources = [
        known_string(module, resource)
        for statement in has.statements
        if allows(statement, _ENCRYPT) != "no"
        for resource in statement.resources
    ]
    return any("*" in (resource or "") for resource in resources) or any(
        managed_allows(name, _ENCRYPT) != "no" for name in has.managed
    )
