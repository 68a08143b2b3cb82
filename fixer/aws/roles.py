"""Whose role something acts in: the roles of functions, tasks, state machines, targets, pipes, instances."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws.leaves import is_outside, leaves
from fixer.module import Declaration, Module, target

ROLE: Final = "aws_iam_role"
# The arguments in which AWS resources take a role to act in, wherever in the block they stand.
_ARGUMENTS: Final = frozenset(
    (
        "credentials",
        "credentials_arn",
        "execution_role_arn",
        "iam_instance_profile",
        "iam_role_arn",
        "iam_service_role_arn",
        "invocation_role",
        "role",
        "role_arn",
        "service_role",
        "service_role_arn",
        "task_role_arn",
    )
)


class Roles(NamedTuple):
    """The module's roles that something may act in.

    `complete` unless there is one that cannot be told; `computed` if that may be one of the module's.
    """

    roles: tuple[Declaration, ...]
    complete: bool
    computed: bool


def role_of(module: Module, declaration: Declaration, argument: str = "role") -> Declaration | None:
    """The one role of the module that a block takes (`role`, `role_arn`, `execution_role_arn`, ...), through locals.

    None where there is none, where it comes from elsewhere (a variable, another module), or where it depends on a
    condition. With `count` or `for_each` the role stands for all of its instances.
    """
    value = declaration.value(argument)
    if value is None:
        return None
    found = roles_in(module, declaration, value)
    return found.roles[0] if found.complete and len(found.roles) == 1 else None


def roles_of(module: Module, declaration: Declaration) -> Roles:
    """All roles that a block takes to act in, in nested blocks too, and those of an instance profile."""
    roles: dict[str, Declaration] = {}
    complete, computed = True, False
    for attribute in _arguments(declaration.body):
        found = roles_in(module, declaration, attribute.value)
        roles |= {role.address: role for role in found.roles}
        complete, computed = complete and found.complete, computed or found.computed
    return Roles(tuple(roles.values()), complete, computed)


def roles_in(module: Module, declaration: Declaration, expression: hcl.Expression) -> Roles:
    """The roles that an expression in a block refers to, by name, id or ARN, or by an instance profile."""
    roles: dict[str, Declaration] = {}
    complete, computed = True, False
    for _, leaf in leaves(module, declaration, expression):
        reference = target(module, leaf)
        found = module.find(reference.address) if reference else None
        if found is not None and found.type == ROLE and found.kind == "resource":
            roles[found.address] = found
        elif found is not None and found.type == "aws_iam_instance_profile" and found.kind == "resource":
            role = role_of(module, found)
            if role is not None:
                roles[role.address] = role
            complete = complete and role is not None
        elif isinstance(leaf, hcl.Template | hcl.Traversal) and (named := _named(module, leaf)):
            roles[named.address] = named
        elif not (isinstance(leaf, hcl.LiteralValue) and leaf.value is None):
            complete = False
            computed = computed or not is_outside(leaf)
    return Roles(tuple(roles.values()), complete, computed)


def users_of(module: Module, role: Declaration) -> tuple[Declaration, ...]:
    """The blocks that act in a role, or may: all that read it, but for its policies. Instance profiles are followed."""
    found: dict[str, Declaration] = {}
    for reader, _ in module.readers(role.address):
        if reader.type == "aws_iam_instance_profile":
            found |= {user.address: user for user, _ in module.readers(reader.address)}
        elif reader.kind != "output" and not reader.type.startswith("aws_iam_") and reader.address != role.address:
            found[reader.address] = reader
    return tuple(found.values())


def _named(module: Module, leaf: hcl.Template | hcl.Traversal) -> Declaration | None:
    """The role whose name is written in the same words."""
    if "each." in leaf.code:
        return None
    for role in module.resources(ROLE):
        name = role.value("name")
        if name is not None and name.code.strip() == leaf.code.strip():
            return role
        for found in leaves(module, role, name) if name is not None else ():
            if found.expression.code.strip() == leaf.code.strip():
                return role
    return None


def _arguments(body: hcl.Body) -> Iterator[hcl.Attribute]:
    for item in body.items:
        if isinstance(item, hcl.Block):
            if item.type not in ("assume_role", "provisioner", "connection"):
                yield from _arguments(item.body)
        elif isinstance(item, hcl.Attribute) and item.name in _ARGUMENTS:
            yield item
