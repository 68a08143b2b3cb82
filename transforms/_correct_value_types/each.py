"""JSON texts that are read of what a resource is repeated for: objects there, which only a plan finds out.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module, resolved
from fixer.validation import Kind, Rejection
from transforms._json_texts.names import is_json

_READ: Final = re.compile(r"each\.value((?:\.\w+)*)")


def each_fixes(module: Module) -> Iterator[Fix]:
    """`jsonencode(...)` around each of them."""
    for one in module.declarations("resource"):
        repeated = one.value("for_each")
        if repeated is None or not one.source.is_editable:
            continue
        for item in one.body.attributes:
            read = _READ.fullmatch(item.value_code)
            rejection = Rejection(Kind.TYPE, one, item, item.name, "", body=one.body)
            if read and is_json(rejection) and _is_object(module, repeated, read[1].split(".")[1:]):
                said = f"{one.address}: {item.name} is JSON, and {item.value_code} an object: jsonencode(...) stands "
                edit = Replace(one.source, item.value, f"jsonencode({item.value_code})")
                yield Fix(one.source, item, f"{said}around it now", (edit,))


def _is_object(module: Module, repeated: hcl.Expression, names: list[str]) -> bool:
    """Whether what is read of every element is a map or an object."""
    value = resolved(module, repeated)
    elements = value.elements if isinstance(value, hcl.ObjectCons) else ()
    return bool(elements) and all(_is_written(one.value, names) for one in elements)


def _is_written(value: hcl.Expression, names: list[str]) -> bool:
    """Whether an element has an object by that path."""
    for name in names:
        elements = value.elements if isinstance(value, hcl.ObjectCons) else ()
        found = next((one.value for one in elements if one.name == name), None)
        if found is None:
            return False
        value = found
    return isinstance(value, hcl.ObjectCons)
