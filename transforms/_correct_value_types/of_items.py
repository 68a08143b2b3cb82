"""Values that are read of an item or of a variable's object, whose type the variable declares: one, a list, an object.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
"""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.validation import Rejection, declared, item_of
from transforms._correct_value_types.several import is_shown_as_several
from transforms._json_documents.keys import has_keys
from transforms._json_texts.names import is_json

_ONE_VALUE: Final = ("s", "n", "b")
_OBJECTS: Final = ("o", "m", "l(o", "l(m", "t(o", "t(m")
# How words end that are no plurals: an address, a status, an analysis.
_SINGULARS: Final = ("is", "ss", "us")


def as_declared(module: Module, found: Rejection, node: hcl.Expression) -> str:
    """The code that makes of a value what its argument takes; empty where what it is declared to be does not tell it.

    What may be null stays null: it is as if it were not set.
    """
    if not isinstance(node, hcl.Traversal) or (node.names[:1] == ("var",) and len(node.steps) == 1):
        # What a variable by itself is, is known by other means.
        return ""
    have = declared(module, found.declaration, node)
    if have is None:
        return ""
    code, made = node.code.strip(), ""
    if found.wanted[0] in "lt" and found.wanted[2:-1] in _ONE_VALUE and have.type in _ONE_VALUE:
        made = f"[{code}]" if not _may_be_several(module, found, node) else ""
    elif found.wanted == "s" and have.type.startswith(_OBJECTS) and is_json(found) and not has_keys(found.name):
        made = f"jsonencode({code})"
    return f"{code} == null ? null : {made}" if made and have.is_nullable else made


def is_several(module: Module, found: Rejection, node: hcl.Expression) -> bool:
    """Whether a value is declared to be more than one where one is wanted."""
    have = declared(module, found.declaration, node) if isinstance(node, hcl.Traversal) else None
    if have is None or found.wanted not in _ONE_VALUE:
        return False
    # A map may be the JSON that is wanted, in other words.
    return have.type[:1] in ("l", "t") or (have.type[:1] == "m" and not is_json(found))


def may_hold(module: Module, found: Rejection, node: hcl.Traversal) -> bool:
    """Whether one text that is declared may stand for several values."""
    have = declared(module, found.declaration, node)
    return have is not None and have.type == "s" and _may_be_several(module, found, node)


def is_list(module: Module, found: Rejection, node: hcl.Expression) -> bool:
    """Whether a value is declared to be a list of single values, and never null."""
    have = declared(module, found.declaration, node) if isinstance(node, hcl.Traversal) else None
    return have is not None and not have.is_nullable and have.type in ("l(s)", "l(n)", "l(b)", "t(s)", "t(n)", "t(b)")


def _may_be_several(module: Module, found: Rejection, node: hcl.Traversal) -> bool:
    """Whether one text may stand for several values, by its name or by what is written for it."""
    over = item_of(found.declaration, node) or node
    return is_plural(node) or is_shown_as_several(module, over, node.names[-1])


def is_plural(node: hcl.Traversal) -> bool:
    """Whether one text may stand for several values, by its name."""
    name = node.names[-1]
    return name.endswith("s") and not name.endswith(_SINGULARS)
