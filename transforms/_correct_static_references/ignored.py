"""What a lifecycle ignores.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import Rejection, schema_of
from transforms._correct_static_references.written import inside
from transforms._unsupported_names.place import Place

_ALL: Final = frozenset({"all", "*"})
_PATH: Final = re.compile(r"[a-z_]\w*(?:\.\w+|\[[^\[\]]*\])*")


def ignored_list(module: Module, found: Rejection) -> str | None:
    """The list, or `all`, that is meant by one value."""
    assert isinstance(found.node, hcl.Expression)
    code = inside(found.node)
    if code in _ALL:
        return "all"
    own = _own(module, found.declaration, code)
    return f"[{own}]" if own else None


def ignored_element(module: Module, found: Rejection) -> str | None:
    """The attribute that is meant by an element that names none of the resource."""
    assert isinstance(found.node, hcl.Expression)
    code = inside(found.node)
    item = found.body.attribute("ignore_changes") if found.body is not None else None
    elements = item.value.elements if item is not None and isinstance(item.value, hcl.TupleCons) else ()
    if code in _ALL:
        return None
    own = _own(module, found.declaration, code)
    if not own or any(inside(one.value) == own for one in elements):
        return None
    return own


def is_all(found: Rejection) -> bool:
    """Whether all is meant by the only element of a list."""
    item = found.body.attribute("ignore_changes") if found.body is not None else None
    value = item.value if item is not None else None
    return isinstance(value, hcl.TupleCons) and len(value.elements) == 1 and inside(value.elements[0].value) in _ALL


def _own(module: Module, declaration: Declaration, code: str) -> str:
    """The path of an attribute of the resource itself; empty if it has no such."""
    for prefix in (f"{declaration.address}.", "self."):
        code = code.removeprefix(prefix)
    if not _PATH.fullmatch(code):
        return ""
    name = re.split(r"[.\[]", code, maxsplit=1)[0]
    schema = schema_of(module, declaration)
    if schema is None:
        return code
    right = Place(declaration.kind, declaration.type).right(name, [*schema.names, *schema.block_names])
    return right + code[len(name) :] if right else ""
