"""What an EKS add-on does about conflicts: what at the beginning, and what with each new version.

PRESERVE is for new versions only; at the beginning it is as NONE. Sources:
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon and
https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAddon.html (resolveConflicts)
"""

from typing import Final

from fixer import hcl
from fixer.aws import leaves
from fixer.engine import Remove, Replace
from fixer.module import Declaration, Module
from fixer.validation import type_of
from transforms._former_arguments.written import Left, Written

_ON_CREATE: Final = "resolve_conflicts_on_create"
_ON_UPDATE: Final = "resolve_conflicts_on_update"
_PRESERVE: Final = "PRESERVE"
_WORDS: Final = frozenset({"NONE", "OVERWRITE", _PRESERVE})


def of_conflicts(module: Module, declaration: Declaration, node: hcl.Attribute | hcl.Block) -> Written:
    """The one argument as the two that there are now."""
    if not isinstance(node, hcl.Attribute):
        raise Left("it is written as a block")
    codes = {_ON_CREATE: _on_create(module, declaration, node), _ON_UPDATE: node.value_code}
    codes = {name: code for name, code in codes.items() if code and declaration.attribute(name) is None}
    if not codes:
        return Written("what stands beside it says it: it is removed", (Remove(declaration.source, node),))
    lines = f"\n{node.indent}".join([f"{name} = {code}" for name, code in codes.items()])
    return Written(f"it is {' and '.join(codes)} now", (Replace(declaration.source, node, lines),))


def _on_create(module: Module, declaration: Declaration, node: hcl.Attribute) -> str:
    """What to do at the beginning; empty where nothing has to be said of it."""
    code, value = node.value_code, node.value
    read = [leaf.expression for leaf in leaves(module, declaration, value)]
    words = {one.literal for one in read if isinstance(one, hcl.Template)}
    if read and len(read) == sum(isinstance(one, hcl.Template) for one in read) and words <= _WORDS:
        if _PRESERVE not in words:
            return code
        if words == {_PRESERVE}:
            return ""
    is_each = isinstance(value, hcl.Traversal) and value.names[:2] == ("each", "value")
    if not is_each and not (isinstance(value, hcl.Traversal) and type_of(module, value) == "s"):
        raise Left("on creation PRESERVE is not allowed, and what it is cannot be told")
    return f'{code} == "{_PRESERVE}" ? "NONE" : {code}'
