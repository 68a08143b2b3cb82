"""For which instances a policy is written: once, or for each instance that something needs it of."""

import re
from collections.abc import Set
from typing import Final

from fixer.aws import KEY
from fixer.module import SINGLE, Declaration, Module, Shape, Unknown, Value, chained, placed
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.named import EACH
from transforms._permit_roles.holders import ON_CONDITION
from transforms._permit_roles.lacking import Lack
from transforms._policy_statements.obstacle import Obstacle

# The keys of instances that mean the same outside of the resource that names them, or where each instance of it does.
_INDEX: Final = re.compile(r"\[(.*?)\](?=\.|\[|\Z)")
_KEY: Final = re.compile(r'"[^"$%]*"|\d+|each\.(?:key|value)(?:\.\w+)*|count\.index|(?:var|local)\.\w+(?:\.\w+)*')


def repetition(module: Module, lack: Lack) -> str | Obstacle:
    """The `count` or `for_each` of a policy that is granted to instances as those of the resource name them; empty for
    a policy that is there once. An obstacle where it cannot be told for which instances it is.
    """
    role, to, shape = lack.holder.role, lack.to.declaration, lack.user.shape
    codes = (lack.holder.code, lack.to.code)
    for declared, code in ((role, codes[0]), (to, codes[1])):
        if declared is not None and (not code or not all(_KEY.fullmatch(key) for key in _INDEX.findall(code))):
            return _which(lack, declared)
    shapes = {role.shape, to.shape if to is not None else SINGLE} - {SINGLE}
    if any(EACH.search(code) for code in codes):
        if shape == SINGLE:
            return _which(lack, role)
        # Keyed alike, the role says so itself: its policy has nothing to wait for but it.
        keys = [key for code in codes for key in _INDEX.findall(code)]
        is_alike = all(key in ("each.key", "count.index") for key in keys)
        owner = role if is_alike and role.shape in [one.shape for one in chained(module, lack.user)] else lack.user
        return _repeated(owner, owner.shape)
    if _is_handed_over_on_condition(lack, shapes):
        return f"count = {role.shape.code}"
    absent = _absent(module, lack) if shape != SINGLE else ""
    # What is there on a condition is named by its one number, and there where the resource is.
    counted = {one for one in shapes if one.kind == "count"}
    if counted == {shape} and ON_CONDITION.search(shape.code) is not None:
        return _repeated(lack.user, shape)
    if counted and not absent and not all(one.code.isdigit() and one.code != "0" for one in counted):
        absent = lack.holder.code if role.shape in counted else lack.to.code
    return _unsure(absent) if absent else ""


def _which(lack: Lack, declared: Declaration) -> Obstacle:
    return Obstacle(
        f"which instance of {declared.address} {lack.user.address} means cannot be told: allow it in an "
        "aws_iam_role_policy for that instance"
    )


def _unsure(absent: str) -> Obstacle:
    return Obstacle(
        f"whether there is {absent} in any case cannot be told: allow it in an aws_iam_role_policy whose count or "
        "for_each says when there is"
    )


def _repeated(user: Declaration, shape: Shape) -> str | Obstacle:
    if "\n" not in shape.code:
        return f"{shape.kind} = {shape.code}"
    return Obstacle(
        f"the {shape.kind} of {user.address}, which a policy would repeat, has several lines: put it into a local "
        "value that both can read"
    )


def _absent(module: Module, lack: Lack) -> str:
    """The instance that is named and need not be there; empty if all are there in any case."""
    named = ((lack.holder.role, lack.holder.code), (lack.to.declaration, lack.to.code))
    return next((code for one, code in named if one is not None and not _is_there(module, one, code)), "")


def _is_there(module: Module, declared: Declaration, code: str) -> bool:
    """Whether an instance is there in any case: its key is written out, or what is there in any case names it, too."""
    if declared.shape == SINGLE or _has_key(module, declared, code.removeprefix(declared.address)[1:-1]):
        return True
    return any(
        reader.kind == "resource" and _is_made(module, reader) and code in reader.block.code
        for reader, _ in module.readers(declared.address)
    )


def _has_key(module: Module, declared: Declaration, key: str) -> bool:
    """Whether a resource has an instance with a key in all uses of the module that can be seen."""
    return KEY.fullmatch(key) is not None and all(
        key.strip('"') in {str(one) for one in range(made)} if isinstance(made, int) else _holds(made, key.strip('"'))
        for made in _made(module, declared)
    )


def _holds(made: Value | Unknown, key: str) -> bool:
    return isinstance(made, list | dict) and key in made


def _is_made(module: Module, declared: Declaration) -> bool:
    """Whether a resource has instances in all uses of the module that can be seen."""
    if declared.shape == SINGLE:
        return True
    return all(not isinstance(one, Unknown) and one not in (None, 0, "0", [], {}) for one in _made(module, declared))


def _made(module: Module, declared: Declaration) -> list[Value | Unknown]:
    """What the `count` or the `for_each` of a resource comes to, in each use of the module."""
    value = declared.value(declared.shape.kind)
    return [constant(frame, value) for frame in frames(module.once(placed))]


def _is_handed_over_on_condition(lack: Lack, shapes: Set[Shape]) -> bool:
    """Whether a role that is there on a condition is handed to what is there in any case: then it can be let do what
    it is for where it is there, if that is.
    """
    role, user = lack.holder.role, lack.user
    is_on_condition = ON_CONDITION.search(role.shape.code) is not None and "\n" not in role.shape.code
    return is_on_condition and user.shape == SINGLE and shapes == {role.shape} and lack.holder.code.endswith("[0]")
