"""Where a module could use an argument that protects something."""

import re
from typing import Final

from fixer.module import Module
from fixer.validation import schema_of
from transforms._module_calls.phrases import words_of

_PROTECTS: Final = re.compile(
    r"kms|encrypt|protection|backup|retention|firewall|waf|audit|logging|security_group|private|subnet"
)
# What protects wherever it would be used, be it by a resource that the module lacks.
_SPEAKS: Final = re.compile(
    r"versioning|block_public|public_access|retention_mode|object_lock|encrypt|replica|allow(?:ed)?_(?:ip|cidr)|whitelist"
)
_KEY: Final = re.compile(r"(?:^|_)key_(?:arn|id)$")


def place_for(module: Module, name: str) -> str:
    """An argument or a block of a module's resources that an argument should rather set than be left out, if it is of
    what protects something; empty if there is none.
    """
    asked = set(_PROTECTS.findall(name))
    if _KEY.search(name):
        asked.add("kms")
    if not asked:
        return ""
    found: list[tuple[int, str]] = []
    for resource in module.declarations("resource"):
        schema = schema_of(module, resource)
        if schema is None:
            continue
        there = {item.name for item in resource.body.attributes} | {block.type for block in resource.body.blocks()}
        for one in (*schema.names, *schema.block_names):
            argument = schema.argument(one)
            is_settable = one in schema.block_names or (argument is not None and argument.is_settable)
            if one not in there and is_settable and asked.intersection(_PROTECTS.findall(one)) and _is_alike(name, one):
                others = set(words_of(one)) - set(words_of(name))
                found.append((len(others) + (not _KEY.search(one) and "kms" in asked), f"{resource.address}.{one}"))
    return min(found)[1] if found else ""


def protects(name: str) -> bool:
    """Whether an argument speaks of protection, whatever the module makes."""
    return bool(_SPEAKS.search(name))


def _is_alike(name: str, other: str) -> bool:
    """Whether an argument may be what another one is: more than a word is the same, or one says it all."""
    ours, theirs = set(words_of(name)), set(words_of(other))
    is_key = "kms" in theirs and ("kms" in ours or _KEY.search(name) is not None)
    return is_key or len(ours & theirs) > 1 or ours <= theirs or theirs <= ours or "waf" in ours & theirs
