"""What is not there at times: a value that is null, or that says that there is none, where a resource must have one.

In the resource that people write it in it would mean that there is nothing of the kind; a resource of its own is there,
and stops at it: 'The argument "policy" is required', "expected provisioned_concurrent_executions to be at least (1)".
Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type
"""

from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, is_ever, resolved
from fixer.validation import declared, schemas_for

_NULL: Final = "null"
# What says that there is none, beside null.
_NONE: Final = {"provisioned_concurrent_executions": (_NULL, "0")}
_ANY: Final = (_NULL, '""')
# What gives its last argument where there is nothing else.
_LAST: Final = {"lookup": 3, "try": 2}


def is_none(right: str, node: hcl.Node) -> bool:
    """Whether an argument says that there is no resource."""
    return isinstance(node, hcl.Attribute) and node.value_code in _NONE.get(right, _ANY)


def maybe_none(module: Module, owner: Declaration, own: str, body: hcl.Body) -> str:
    """The first argument that a resource must have and that is none at times; empty if there is none."""
    schemas = schemas_for(module, "aws")
    schema = schemas.find("resource", own) if schemas is not None else None
    for item in body.attributes:
        nothing = _NONE.get(item.name, _ANY)
        if schema is not None and item.name in schema.required and _may_be(module, owner, item.value, nothing):
            return item.name
    return ""


def _may_be(module: Module, owner: Declaration, value: hcl.Expression, nothing: tuple[str, ...]) -> bool:
    value = _inside(value)
    if value.code.strip() in nothing:
        return True
    if isinstance(value, hcl.Conditional):
        condition = value.condition.code
        branches = [_inside(one) for one in (value.value, value.otherwise)]
        # `var.x == null ? "..." : var.x` asks for it.
        asked = [one for one in branches if not (isinstance(one, hcl.Traversal) and one.code.strip() in condition)]
        return any(_may_be(module, owner, one, nothing) for one in asked)
    if isinstance(value, hcl.FunctionCall):
        is_last = value.name in _LAST and len(value.arguments) >= _LAST[value.name]
        is_of_none = is_last and _may_be(module, owner, value.arguments[-1].value, nothing)
        return value.name == "one" or is_of_none
    return isinstance(value, hcl.Traversal) and _is_read_of_none(module, owner, value, nothing)


def _is_read_of_none(module: Module, owner: Declaration, value: hcl.Traversal, nothing: tuple[str, ...]) -> bool:
    """Whether what a reference gives is none by default, by what is given, or by what it is declared to be."""
    inner = resolved(module, value)
    if not isinstance(inner, hcl.Traversal):
        return inner is not None and _may_be(module, owner, inner, nothing)
    variable = module.find(inner.code.strip())
    if variable is not None and variable.kind == "variable":
        return is_ever(module, variable.name, *nothing)
    found = declared(module, owner, inner)
    return found is not None and found.is_nullable


def _inside(value: hcl.Expression) -> hcl.Expression:
    while isinstance(value, hcl.Parentheses):
        value = value.value
    return value
