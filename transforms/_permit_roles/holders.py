"""Whose role it is that needs something: of a resource, or of the function or the task that it names, by instance."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import roles_in
from fixer.module import Declaration, Module, is_overridden, nested_arguments, resolved
from transforms._instances.named import Named, named
from transforms._role_rights.row import OF_FUNCTION, OF_TASK, Row

_ROLES: Final = frozenset({"aws_iam_role"})
_FUNCTION: Final = "aws_lambda_function"
_ALIAS: Final = "aws_lambda_alias"
_ROLE: Final = "role"
_TASK: Final = "aws_ecs_task_definition"
_TASK_ROLE: Final = "task_role_arn"
# The number of instances of what is there on a condition.
ON_CONDITION: Final = re.compile(r"\?\s*1\s*:\s*0\s*\Z")
_EACH: Final = ("each.key", "count.index")


class Holder(NamedTuple):
    """A role, and its code as the resource that needs something would name the instance: `aws_iam_role.x["a"]`.

    Without code, it cannot be told which instance is meant.
    """

    role: Declaration
    code: str

    @property
    def key(self) -> str:
        """The key of the instance as it is written; empty where there is one only, or it cannot be told."""
        return self.code.removeprefix(self.role.address)[1:-1]


def holder_of(module: Module, user: Declaration, row: Row) -> Holder | None:
    """The role of a resource by a row; None where it comes from elsewhere, or is not always the same."""
    if is_overridden(module, user):
        return None
    if row.role == OF_FUNCTION:
        function = _function(module, user)
        return _of_named(module, function, _ROLE) if function is not None else None
    if row.role == OF_TASK:
        value = user.value(OF_TASK)
        task = named(module, user, value, frozenset({_TASK})) if value is not None else None
        return _of_named(module, task, _TASK_ROLE) if task is not None else None
    given = [argument.value for _, argument in nested_arguments(user.body, row.role)]
    return _held(module, user, given[0]) if len(given) == 1 else None


def _held(module: Module, user: Declaration, value: hcl.Expression) -> Holder | None:
    found = roles_in(module, user, value)
    if not found.complete or len(found.roles) != 1:
        return None
    role, of = found.roles[0], named(module, user, value, _ROLES)
    if of is None and isinstance(resolved(module, value), hcl.Conditional):
        # The branch that hands it over is not taken where nothing else is said.
        return None
    if role.shape.kind == "single":
        return Holder(role, role.address)
    if of is None or of.declaration != role:
        return Holder(role, "")
    if of.key == "*" and ON_CONDITION.search(role.shape.code):
        return Holder(role, f"{role.address}[0]")
    return Holder(role, of.code if of.key not in ("", "*") else "")


def _function(module: Module, user: Declaration) -> Named | None:
    """The function that a resource names, or an alias of it."""
    value = user.value(OF_FUNCTION)
    found = named(module, user, value, frozenset({_FUNCTION, _ALIAS})) if value is not None else None
    declared = found.declaration if found is not None else None
    if declared is None or declared.type != _ALIAS:
        return found
    # Which instance an alias is of, only that tells.
    through = _function(module, declared)
    return through if through is not None and declared.shape.kind == "single" else None


def _of_named(module: Module, one: Named, argument: str) -> Holder | None:
    """The role of a function or a task that is named."""
    declared = one.declaration
    if declared is None or is_overridden(module, declared):
        return None
    value = declared.value(argument)
    held = _held(module, declared, value) if value is not None else None
    if held is None or held.role.shape.kind == "single":
        return held
    key = held.code.removeprefix(held.role.address).strip("[]")
    if key in _EACH and one.key not in ("", "*"):
        return Holder(held.role, f"{held.role.address}[{one.key}]")
    # A key that is written out is the same for all of them; one that is computed in them is none here.
    return held if key and not key.startswith(("each.", "count.")) and "each." not in key else Holder(held.role, "")
