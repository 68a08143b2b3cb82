"""Aliases of functions that are called: each has a policy of its own, beside that of the function.

Source: https://docs.aws.amazon.com/lambda/latest/dg/API_AddPermission.html ("specify a qualifier to restrict access to
a single version or alias. If you use a qualifier, the invoker must use the full Amazon Resource Name (ARN) of that
version or alias")
"""

from typing import Final

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, is_overridden, known_string, node_references, relatives, resolved
from transforms._instances.named import named
from transforms._sendings.sendings import Sending
from transforms._sendings.standing import PERMISSION, may_be_for, may_be_opened_elsewhere
from transforms._sendings.table import FUNCTION

ALIAS: Final = "aws_lambda_alias"
# What names a function as a whole.
_WHOLE: Final = ("arn", "function_name", "id")


def function_of(module: Module, alias: Declaration) -> Declaration | None:
    """The function that an alias is of; None where that cannot be told, or there are several of one of them."""
    value = alias.value("function_name")
    found = named(module, alias, value, frozenset({FUNCTION})) if value is not None else None
    function = found.declaration if found is not None else None
    is_plain = function is not None and function.shape == SINGLE and alias.shape == SINGLE
    return function if is_plain and not is_overridden(module, alias) else None


def may_be_permitted_elsewhere(module: Module, alias: Declaration, function: Declaration) -> bool:
    """Whether somebody else may let services call an alias: whoever is told of it, or of its function."""
    readers = [reader.kind for reader, _ in module.readers(alias.address)]
    is_told = "module" in readers or ("output" in readers and bool(relatives(module).above))
    return is_told or may_be_opened_elsewhere(module, function, PERMISSION)


def is_alias_permitted(module: Module, call: Sending, function: Declaration) -> bool:
    """Whether a permission lets a service call an alias of a function, or may do so."""
    return any(
        known_string(module, one.value("principal")) in (None, "*", call.row.service)
        and may_be_for(module, one, "function_name", function)
        and _may_be_for(module, one, call.to, function)
        for one in module.resources(PERMISSION)
    )


def alias_statement_ids(module: Module, alias: Declaration, function: Declaration) -> set[str]:
    """The ids of the statements that permissions of an alias have, or may have."""
    ids = [
        known_string(module, one.value("statement_id"))
        for one in module.resources(PERMISSION)
        if may_be_for(module, one, "function_name", function) and _may_be_for(module, one, alias, function)
    ]
    return {one for one in ids if one is not None}


def _may_be_for(module: Module, permission: Declaration, alias: Declaration, function: Declaration) -> bool:
    """Whether a permission for a function may be one for an alias: it is not certainly for all of it, or another."""
    qualifier = permission.value("qualifier")
    if qualifier is None:
        value = resolved(module, permission.value("function_name"))
        return not (isinstance(value, hcl.Traversal) and _is_whole(value, function))
    name, own = known_string(module, qualifier), known_string(module, alias.value("name"))
    if name is not None and own is not None:
        return name == own
    read = [module.find(reference.address) for reference in node_references(qualifier)]
    others = [one for one in read if one is not None and one.type == ALIAS and one.address != alias.address]
    return not read or len(others) != len(read)


def _is_whole(value: hcl.Traversal, function: Declaration) -> bool:
    return ".".join(value.names[:2]) == function.address and value.names[2:] in [(one,) for one in _WHOLE]
