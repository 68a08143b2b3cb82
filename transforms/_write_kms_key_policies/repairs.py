"""What is done about each key of a module."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal
from fixer.module import Declaration, Module
from transforms._write_kms_key_policies.completed import completed, of_instances
from transforms._write_kms_key_policies.new_policy import new_policy
from transforms._write_kms_key_policies.standing import has_policy
from transforms._write_kms_key_policies.users import KEYS, keys_named, users


def repairs(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each key that lacks something."""
    keys = [key for key in module.resources(*KEYS) if not key.source.is_override]
    using = users(module) if keys else {}
    for key in sorted(keys, key=lambda key: (key.source.name, key.block.start)):
        if not has_policy(module, key):
            if using.get(key.address) or not _follows(module, key):
                yield new_policy(module, key, using.get(key.address, []))
        elif needed := [one for one in using.get(key.address, []) if one.is_certain and not one.is_elsewhere]:
            yield from completed(module, key, [one for one in needed if not one.instance])
            yield from of_instances(module, key, [one for one in needed if one.instance])


def _follows(module: Module, key: Declaration) -> bool:
    """Whether a key is the replica of one of the module for which somebody wrote a policy: that is no default one."""
    if not key.type.startswith("aws_kms_replica"):
        return False
    primaries = [module.find(address) for address in keys_named(module, key, ("primary_key_arn",))]
    return any(one is not None and has_policy(module, one) for one in primaries)
