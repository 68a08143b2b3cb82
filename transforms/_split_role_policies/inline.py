"""Inline policies as `aws_iam_role_policy`."""

from collections.abc import Sequence
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, references, resolved
from transforms._own_resources.names import name_for
from transforms._own_resources.placement import beside, comments_of, instance
from transforms._own_resources.rewriting import LeftAloneError, Rewriting

INLINE: Final = "aws_iam_role_policy"


def inline_policies(module: Module, role: Declaration, blocks: Sequence[hcl.Block]) -> dict[str, str]:
    """The resources for the inline policies of a role: their code by name. Raises LeftAloneError."""
    made: dict[str, str] = {}
    for block in blocks:
        body = _content(block)
        name, policy = body.attribute("name"), body.attribute("policy")
        if name is None or policy is None:
            raise LeftAloneError(
                "one that is empty means that there are none: say so in an aws_iam_role_policies_exclusive"
                if not body.items
                else "one lacks its name or its policy"
            )
        own = name_for(module, INLINE, role, name.value, made, is_only=len(blocks) == 1)
        writing = Rewriting(module, role.source)
        writing.put(name.outer_end, name.outer_end, f"role = {instance(role)}.id\n")
        inside = writing.inside(body)
        if block.type == "dynamic":
            made[own] = _repeated(module, role, block, own, inside)
        else:
            made[own] = beside(role, INLINE, own, inside, comments_of(block))
    return made


def _content(block: hcl.Block) -> hcl.Body:
    contents = block.body.blocks("content")
    if block.type != "dynamic" or not contents:
        return block.body
    return contents[0].body


def _repeated(module: Module, role: Declaration, block: hcl.Block, own: str, inside: str) -> str:
    """The resource with the `for_each` of a dynamic block."""
    each, iterator = block.body.attribute("for_each"), block.body.attribute("iterator")
    if each is None:
        raise LeftAloneError("it is a dynamic block without for_each")
    if role.shape.kind != "single":
        raise LeftAloneError(f"it is a dynamic block, and not split, since the role has {role.shape.kind}")
    value = resolved(module, each.value)
    is_map = isinstance(value, hcl.ObjectCons) or (isinstance(value, hcl.ForExpression) and value.kind == "object")
    if not is_map and not (isinstance(value, hcl.FunctionCall) and value.name == "toset"):
        raise LeftAloneError("it is a dynamic block over what may be a list, which a resource does not take")
    old = iterator.value_code.strip('"') if iterator is not None else "inline_policy"
    for found in reversed(list(references(inside))):
        if found.names[0] == old:
            inside = f"{inside[: found.start]}each{inside[found.start + len(old) :]}"
    return beside(role, INLINE, own, f"for_each = {each.value_code}\n\n{inside}", comments_of(block))
