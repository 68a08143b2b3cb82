"""One value under a name that takes a list, where its own name says that it is one: the list of it.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group_rule (one group)
and https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/security_group (a set of them)
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved
from fixer.validation import declared, item_of, result_type
from transforms._unsupported_names.kinds import is_list
from transforms._unsupported_names.words import singular

_COLLECTIONS: Final = frozenset("ltmo")
_NULL: Final = re.compile(r"\bnull\b")
# A list that is written out, all of something, or what gives a list.
_OF_LIST: Final = re.compile(r"(?<![\w\])\"])\[|\[\*\]|\.\*|\b(?:coalescelist|concat|flatten|split|tolist|toset)\(")


def wrapped(module: Module, declaration: Declaration, node: hcl.Attribute) -> str:
    """The list of the one value of an argument; empty where the value is a list, null, or may be either."""
    value, code = node.value, node.value_code
    if singular(node.name) != node.name or isinstance(value, hcl.TupleCons | hcl.ForExpression | hcl.ObjectCons):
        return ""
    if code == "null" or _may_be_list(module, declaration, value):
        return ""
    return f"compact([{code}])" if _may_be_null(module, declaration, value) else f"[{code}]"


def _may_be_list(module: Module, declaration: Declaration, value: hcl.Expression) -> bool:
    inner = resolved(module, value) or value
    type_ = result_type(module, inner)
    if not type_ and isinstance(value, hcl.Traversal) and (found := declared(module, declaration, value)) is not None:
        type_ = found.type
    if type_:
        return type_[0] in _COLLECTIONS
    if is_list(module, inner) or _OF_LIST.search(inner.code) is not None:
        return True
    if isinstance(value, hcl.Traversal) and (over := item_of(declaration, value)) is not None and len(value.steps) == 1:
        return any(isinstance(one, hcl.TupleCons) for one in _elements(module, over))
    last = inner.steps[-1] if isinstance(inner, hcl.Traversal) else None
    # `module.network.private_subnets`: its name says that there are several.
    return isinstance(last, hcl.GetAttr) and singular(last.name) != last.name


def _may_be_null(module: Module, declaration: Declaration, value: hcl.Expression) -> bool:
    """Whether a value is null for some of what it is made for, or by default: a list holds no null."""
    if _NULL.search(value.code):
        return True
    if not isinstance(value, hcl.Traversal):
        return False
    if (found := declared(module, declaration, value)) is not None:
        return found.is_nullable
    over = item_of(declaration, value)
    step = value.steps[1] if len(value.steps) > 1 else None
    name = step.name if isinstance(step, hcl.GetAttr) else ""
    if over is None or not name:
        return False
    for element in _elements(module, over):
        given = element.element(name) if isinstance(element, hcl.ObjectCons) else None
        if isinstance(element, hcl.ObjectCons) and (given is None or given.value.code.strip() == "null"):
            return True
    return False


def _elements(module: Module, over: hcl.Expression | None) -> tuple[hcl.Expression, ...]:
    """What is in a collection that is written out."""
    inner = resolved(module, over)
    if isinstance(inner, hcl.FunctionCall) and inner.name in ("toset", "tolist") and len(inner.arguments) == 1:
        return _elements(module, inner.arguments[0].value)
    return tuple([one.value for one in inner.elements]) if isinstance(inner, hcl.TupleCons | hcl.ObjectCons) else ()
