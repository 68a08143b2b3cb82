"""What resources need something of, by a row: what they name, as far as it is there in any case."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import (
    SINGLE,
    Declaration,
    Module,
    Unknown,
    Value,
    is_overridden,
    known,
    nested_arguments,
    placed,
    resolved,
)
from transforms._instances.constants import constant
from transforms._instances.frame import frames
from transforms._instances.named import Named, named
from transforms._instances.sent import is_nothing, is_sent, of_dynamic_blocks, taken
from transforms._permit_roles.addons import may_have_own_role
from transforms._permit_roles.defaults import defaults
from transforms._permit_roles.elements import elements
from transforms._permit_roles.keys import key_for
from transforms._role_rights.row import Row

ALL: Final = Named(None, "")
"""Everything: of some actions, AWS knows no single resources."""
_FUNCTION: Final = "aws_lambda_function"


def is_needed(module: Module, user: Declaration, row: Row) -> bool:
    """Whether a resource needs what the row says: nothing says that it does not, or may not."""
    for path, value in row.unless:
        given = [argument.value for _, argument in nested_arguments(user.body, path)]
        said = [one for value in given for one in _values(module, value)]
        is_known = all(isinstance(one, str | int | float) for one in said)
        if not said or not is_known or any(str(one) == value for one in said):
            return False
    path, value = row.off
    given = [argument.value for _, argument in nested_arguments(user.body, path)] if path else []
    if any(isinstance(one, Unknown) or str(one) == value for code in given for one in _values(module, code)):
        return False
    if row.addon[0] and may_have_own_role(module, *row.addon):
        return False
    return not row.without or not list(nested_arguments(user.body, row.without))


def _values(module: Module, value: hcl.Expression) -> list[Value | Unknown]:
    """What a value comes to; in each use of the module that can be seen where that depends on a condition."""
    one = known(module, value)
    if not isinstance(one, Unknown):
        return [one]
    return [constant(frame, value, by_default=True) for frame in frames(module.once(placed))]


def needed(module: Module, user: Declaration, row: Row) -> Iterator[Named]:
    """What a resource needs something of."""
    if row.default:
        yield from defaults(module, user, row)
        return
    if not row.resources:
        # A role that a condition hands over is one where that is met.
        if row.to == row.role or _has(module, user, row.to):
            yield ALL
        return
    if row.managed:
        yield from [ALL] if _lists(module, user, row) else []
        return
    path, _, element = row.to.partition("#")
    conditional = list(of_dynamic_blocks(user.body))
    for body, argument in nested_arguments(user.body, path):
        if row.own_role and body.attribute(row.own_role) is not None:
            continue
        if not is_sent(module, user, argument):
            continue
        value = resolved(module, argument.value) or argument.value
        is_always = argument not in conditional
        text = user.source.text if value is argument.value else ""
        for node, is_there in elements(value, element, text, is_always, row.task) if element else ((value, is_always),):
            found = _meant(module, user, row, node)
            to = found.declaration if found is not None else None
            # What is there on a condition may be missing where that is not met.
            is_plain = isinstance(node, hcl.Traversal | hcl.Template)
            if (
                found is not None
                and to is not None
                and _is_version(node, to) == row.of_version
                and ((is_there and is_plain) or to.shape.kind == "single")
            ):
                yield found


def _lists(module: Module, user: Declaration, row: Row) -> bool:
    """Whether a resource has a list of what it is for, and names what the row is for there."""
    item = user.attribute(row.to)
    value = resolved(module, item.value) if item is not None and is_sent(module, user, item) else None
    listed = [one.value for one in value.elements] if isinstance(value, hcl.TupleCons) else []
    plain = [one for one in listed if isinstance(one, hcl.Traversal | hcl.Template)]
    return any(named(module, user, one, row.resources.keys()) is not None for one in plain)


def _meant(module: Module, user: Declaration, row: Row, node: hcl.Expression) -> Named | None:
    """What a value means to a row: what it names, the key of that, or what an argument of that names."""
    if row.reading and not _reads(module, node, row.reading):
        return None
    through, argument = row.through
    if not through:
        return key_for(module, user, node) if row.of_key else named(module, user, node, row.resources.keys())
    first = named(module, user, node, frozenset({through}))
    declared = first.declaration if first is not None else None
    value = _only(declared, argument) if declared is not None else None
    if declared is None or value is None or declared.shape != SINGLE or is_overridden(module, declared):
        return None
    if row.only_with[0] and not _is_set(module, declared, *row.only_with):
        return None
    found = key_for(module, declared, value) if row.of_key else named(module, declared, value, row.resources.keys())
    return found if found is not None and found.declaration is not None and found.declaration.shape == SINGLE else None


def _is_set(module: Module, declared: Declaration, path: str, wanted: str) -> bool:
    """Whether a resource has an argument at a path set to a value, in each use of the module."""
    value = _only(declared, path)
    said = _values(module, value) if value is not None else []
    return bool(said) and all(one == wanted for one in said)


def _only(declared: Declaration, path: str) -> hcl.Expression | None:
    """The one value at a path that a resource has in any case."""
    given = [argument for _, argument in nested_arguments(declared.body, path)]
    return given[0].value if len(given) == 1 and given[0] not in list(of_dynamic_blocks(declared.body)) else None


def _reads(module: Module, node: hcl.Expression, attribute: str) -> bool:
    """Whether a value is, or holds, an attribute of a resource (`aws_db_instance.x.master_user_secret`)."""
    whole = resolved(module, node)
    read = [resolved(module, one) for one in taken(module, whole) if isinstance(one, hcl.Traversal)] if whole else []
    return any(isinstance(one, hcl.Traversal) and attribute in one.names for one in read)


def _is_version(node: hcl.Expression, to: Declaration) -> bool:
    """Whether a value names a version of a function (`"${aws_lambda_function.x.arn}:$LATEST"`), which has an ARN of its
    own, or all revisions of a task.
    """
    if isinstance(node, hcl.Traversal) and node.names[-1:] == ("arn_without_revision",):
        return True
    if to.type != _FUNCTION:
        return False
    last = node.parts[-1] if isinstance(node, hcl.Template) and len(node.parts) > 1 else None
    return isinstance(last, hcl.TemplateLiteral) and last.text.startswith(":")


def _has(module: Module, user: Declaration, path: str) -> bool:
    """Whether an argument is set in any case: what a dynamic block makes need not be there."""
    name, _, rest = path.partition(".")
    if not rest:
        item = user.attribute(name)
        value = resolved(module, item.value) if item is not None else None
        return value is not None and not isinstance(value, hcl.Conditional) and not is_nothing(module, value)
    blocks = user.body.blocks(name)
    given = [resolved(module, one.value) for block in blocks for _, one in nested_arguments(block.body, rest)]
    return any(
        value is not None and not isinstance(value, hcl.Conditional) and not is_nothing(module, value)
        for value in given
    )
