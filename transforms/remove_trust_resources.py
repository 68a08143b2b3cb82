"""Removes the resources from policies that say who may take a role.

## What it does

Takes `Resource` and `NotResource` out of the statements of an `assume_role_policy`: in `jsonencode`, in JSON, in a
local value, and, as `resources`, in an `aws_iam_policy_document` that is the trust policy of roles and nothing else.

Leaves alone, and tells, what is shared with another kind of policy, and a statement that is none of a trust policy: one
without a principal, or of other actions than those of STS.

## Why it matters

"MalformedPolicyDocument: Has prohibited field Resource". What may be taken is the role itself.

## Fix safety

Safe: no role can have such a policy.

## References

- https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
- https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.aws import DOCUMENT, Statement, trust_policies
from fixer.engine import Command, Edit, Effect, Fix, Level, Meta, Refusal, Remove, Safety, Transform
from fixer.module import Declaration, Module, is_overridden
from transforms._object_elements.removal import without

_ELEMENTS: Final = ("Resource", "NotResource")
_ARGUMENTS: Final = ("resources", "not_resources")
_ROLE: Final = "aws_iam_role"
_ARGUMENT: Final = "assume_role_policy"


class RemoveTrustResources(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="remove the resources from policies that say who may take a role",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each statement with resources, without edits where something else is wrong, too."""
        seen: set[tuple[str, int]] = set()
        for policy in trust_policies(module):
            for statement in policy.document(module).statements:
                holder, at = statement.declaration, (statement.declaration.source.name, statement.node.start)
                if at not in seen and holder.source.is_editable and not is_overridden(module, holder):
                    seen.add(at)
                    yield from _of_statement(module, policy.declaration, statement)


def _of_statement(module: Module, role: Declaration, statement: Statement) -> Iterator[Fix]:
    source, node = statement.declaration.source, statement.node
    found: list[hcl.Attribute] | list[hcl.ObjectElement]
    if isinstance(node, hcl.Block):
        found = [item for name in _ARGUMENTS if (item := node.body.attribute(name)) is not None]
    else:
        found = [element for element in node.elements if element.name in _ELEMENTS]
    if not found:
        return
    name = _ELEMENTS[0] if statement.resources else _ELEMENTS[1]
    said = f"{role.address}: a trust policy has no {name}, since what may be taken is the role itself"
    if not statement.principals or not all((action or "").startswith("sts:") for action in statement.actions):
        yield Fix(source, found[0], f"{said}; this statement says what a role may do, and belongs in a policy of it")
    elif other := _other_reader(module, statement):
        yield Fix(source, found[0], f"{said}; {other} reads the same, so write the two apart")
    elif edits := _edits(statement, found):
        yield Fix(source, found[0], f"{said}: it is removed", edits)
    else:
        yield Fix(source, found[0], said)


def _edits(statement: Statement, found: list[hcl.Attribute] | list[hcl.ObjectElement]) -> tuple[Edit, ...]:
    source, node = statement.declaration.source, statement.node
    items = [item for item in found if isinstance(item, hcl.Attribute)]
    if not isinstance(node, hcl.ObjectCons):
        return tuple([Remove(source, item) for item in items])
    elements = [element for element in found if isinstance(element, hcl.ObjectElement)]
    # In JSON, what stands in the file is that of the statement; in a string in quotes it has escapes.
    tree = [
        one
        for item in _attributes(statement.declaration.body)
        if item.start <= node.start < item.end
        for one in hcl.walk(item.value)
    ]
    is_json = not any(one is node for one in tree)
    if len(elements) == len(node.elements) or (is_json and '\\"' in source.text[node.start : node.end]):
        return ()
    return tuple([without(source, node, element, is_json=is_json) for element in elements[:1]])


def _attributes(body: hcl.Body) -> Iterator[hcl.Attribute]:
    yield from body.attributes
    for block in body.blocks():
        yield from _attributes(block.body)


def _other_reader(module: Module, statement: Statement) -> str:
    """Who reads a statement, or what it stands in, besides the trust policies of roles; empty where nobody does."""
    waiting, seen = [statement.address], set[str]()
    while waiting:
        address = waiting.pop()
        seen.add(address)
        if not address.startswith(("local.", "data.")):
            continue
        for reader, reference in module.readers(address):
            if reader.kind == "locals":
                names = [item.name for item in reader.body.attributes if item.start <= reference.start < item.end]
                waiting += [f"local.{name}" for name in names if f"local.{name}" not in seen]
            elif reader.kind == "data" and reader.type == DOCUMENT:
                waiting += [reader.address] if reader.address not in seen else []
            elif not _is_trust(reader, reference.start):
                return reader.address
    return ""


def _is_trust(reader: Declaration, at: int) -> bool:
    """Whether a place in a block is in the trust policy of a role."""
    item = reader.attribute(_ARGUMENT) if reader.type == _ROLE else None
    return item is not None and item.start <= at < item.end
