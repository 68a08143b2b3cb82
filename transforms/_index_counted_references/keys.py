"""Keys of instances that are read as attributes of the resource (`aws_subnet.private.a.id`), or by a number."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from transforms._correct_references.keyed import has_what_is_read, keys_of

_ATTRIBUTE: Final = re.compile(r"\.([A-Za-z_][\w-]*)(?=\.)")


def by_attribute(module: Module, declared: Declaration, rest: str) -> str:
    """The index of a key that is read as an attribute, with what is read of that: `.blue.arn`; empty if it is none."""
    match = _ATTRIBUTE.match(rest)
    if match is None or match[1] not in keys_of(module, declared) or has_what_is_read(module, declared, rest):
        return ""
    inner = rest[match.end() :]
    return f'["{match[1]}"]{inner}' if has_what_is_read(module, declared, inner) else ""


def written_keys(module: Module, declared: Declaration) -> list[str]:
    """The keys that a `for_each` writes out, as expressions, in their order; none where not all of them are."""
    value = resolved(module, declared.value("for_each"))
    if isinstance(value, hcl.FunctionCall) and value.name == "toset" and len(value.arguments) == 1:
        value = resolved(module, value.arguments[0].value)
    if isinstance(value, hcl.ObjectCons):
        names = [element.name for element in value.elements]
        return [hcl.quoted(name) for name in names if name] if None not in names else []
    keys = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else []
    texts = [key.code.strip() for key in keys if isinstance(key, hcl.Template) and key.literal]
    return texts if len(texts) == len(keys) else []
