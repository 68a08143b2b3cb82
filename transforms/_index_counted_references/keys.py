"""Keys of instances that are read as attributes of the resource: `aws_subnet.private.a.id`."""

import re
from typing import Final

from fixer.module import Declaration, Module
from transforms._correct_references.keyed import has_what_is_read, keys_of

_ATTRIBUTE: Final = re.compile(r"\.([A-Za-z_][\w-]*)(?=\.)")


def by_attribute(module: Module, declared: Declaration, rest: str) -> str:
    """The index of a key that is read as an attribute, with what is read of that: `.blue.arn`; empty if it is none."""
    match = _ATTRIBUTE.match(rest)
    if match is None or match[1] not in keys_of(module, declared) or has_what_is_read(module, declared, rest):
        return ""
    inner = rest[match.end() :]
    return f'["{match[1]}"]{inner}' if has_what_is_read(module, declared, inner) else ""
