"""Instances of keys and buckets that are named by their keys, where each is for something else."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, known
from transforms._write_kms_key_policies.use import Users

_KEY: Final = re.compile(r"\beach\.key\b")


def instance_in(module: Module, address: str, expression: hcl.Expression) -> str:
    """The index in an expression that says which instance of a resource is meant (`["logs"]`), by a key that is written
    out; empty where it says none, or the resource has no such instances.
    """
    found = re.match(rf'\s*{re.escape(address)}(\["[^"$%\\]+"\])', expression.code)
    if found is None:
        return ""
    declared = module.find(address)
    return found[1] if declared is not None and declared.shape.kind == "for_each" else ""


def instances_apart(module: Module, address: str, resource: Declaration) -> Iterator[str]:
    """The keys by which a module names instances of a bucket, where what a resource says of each is told by its key.

    That is so where there is an instance of the resource for each of the bucket.
    """
    code, declared = resource.body.code, module.find(address)
    bucket = resource.value_code("bucket")
    if declared is None or declared.shape.kind != "for_each" or not _KEY.search(code):
        return
    is_of_each = resource.shape.code == address and bucket.startswith("each.value.")
    is_of_same = resource.shape.code in (address, declared.shape.code) and bucket.startswith(f"{address}[each.key].")
    if resource.address == address or is_of_each or is_of_same:
        texts = [source.text for source in module.sources.values()]
        named = re.compile(rf'\b{re.escape(address)}\["([^"$%\\]+)"\]')
        yield from sorted({key for text in texts for key in named.findall(text)})


def by_key(module: Module, found: Users) -> Users:
    """What uses instances of keys with what uses all: which it uses alone is said, where these are not all."""
    told: Users = {key: list(those) for key, those in found.items() if "[" not in key}
    for place in sorted(key for key in found if "[" in key):
        key, _, index = place.partition("[")
        declared = module.find(key)
        those = told.setdefault(key, [])
        for user in found[place]:
            by = {one for one in found if any(each.service is user.service for each in found[one])}
            if declared is None or _are_all(module, declared, {one.removeprefix(key) for one in by}):
                those += [user] if all(one.service is not user.service for one in those) else []
            elif all(one.service is not user.service or one.instance for one in those):
                those.append(user._replace(instance=f"[{index}"))
    return told


def _are_all(module: Module, key: Declaration, instances: set[str]) -> bool:
    """Whether instances, as they are written behind the address, are all that a resource has."""
    value = known(module, key.value("for_each"))
    return isinstance(value, list | dict) and {f'["{one}"]' for one in value} <= instances
