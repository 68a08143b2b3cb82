"""Groups of nodes of an EMR cluster, which are told apart by the names of their blocks, and no more by a role inside.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade#instance_group-configuration-block-removal
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove, Replace
from fixer.module import Module, free_name
from fixer.provider.schema import Schema
from fixer.validation import Rejection, schemas_for
from transforms._block_forms.written import placed
from transforms._own_resources.placement import beside, instance, last_beside

_ROLE: Final = "instance_role"
_BLOCKS: Final = {"MASTER": "master_instance_group", "CORE": "core_instance_group"}
_TASKS: Final = "aws_emr_instance_group"
_TASK: Final = "TASK"


def is_group(one: Rejection) -> bool:
    """Whether it is a block of a group of nodes."""
    place = (one.declaration.kind, one.declaration.type, one.path, one.name)
    return place == ("resource", "aws_emr_cluster", "", "instance_group") and isinstance(one.node, hcl.Block)


def groups(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """The block of the group's own, or for tasks the resource."""
    assert isinstance(one.node, hcl.Block)
    assert one.body is not None
    source, block, body = one.declaration.source, one.node, one.body
    roles = [_role(other) for other in body.blocks("instance_group")]
    role = _role(block)
    new = _BLOCKS.get(role, "")
    if block.type == "dynamic" or not (new or role == _TASK):
        yield Refusal(source, block, f"{one.told} Which nodes these are cannot be told: write the block of their own")
    elif new and (roles.count(role) > 1 or body.blocks(new)):
        yield Refusal(source, block, f"{one.told} {new} is meant, and there is one already: keep one of them")
    elif name := _stray(block, _schema(module, one, new)):
        yield Refusal(source, block, f"{one.told} {new or _TASKS} is meant, which has no {name}: write it anew")
    elif new:
        code = placed(source, block, f"{new} {{\n{_inside(block)}}}\n")
        yield Fix(source, block, f"{one.told} It is {new}", (Replace(source, block, code),))
    else:
        yield _tasks(module, one, block)


def _tasks(module: Module, one: Rejection, block: hcl.Block) -> Fix:
    """The resource that a group for tasks is."""
    owner = one.declaration
    assert one.body is not None
    name = free_name(module, _TASKS, owner.name)
    code = beside(owner, _TASKS, name, f"cluster_id = {instance(owner)}.id\n{_inside(block)}", block.comments.lstrip())
    edits = (Remove(owner.source, block), Insert(owner.source, last_beside(owner, frozenset({_TASKS})), code))
    return Fix(owner.source, block, f"{one.told} {_TASKS}.{name} has it now", edits)


def _role(block: hcl.Block) -> str:
    """What the nodes of a group are for, if that is written out."""
    role = block.body.attribute(_ROLE)
    return (role.value.literal or "").upper() if role is not None and isinstance(role.value, hcl.Template) else ""


def _schema(module: Module, one: Rejection, new: str) -> Schema | None:
    if new:
        nested = one.schema.block(new) if one.schema is not None else None
        return nested.schema if nested is not None else None
    schemas = schemas_for(module, "aws")
    return schemas.find("resource", _TASKS) if schemas is not None else None


def _stray(block: hcl.Block, schema: Schema | None) -> str:
    """The first thing in a group that has no place where it goes; empty if there is none."""
    if schema is None:
        return "place"
    for item in block.body.items:
        if isinstance(item, hcl.Attribute) and item.name not in (_ROLE, *schema.names):
            return item.name
        if isinstance(item, hcl.Block) and (item.labels or item.type not in schema.block_names):
            return item.labels[0] if item.labels else item.type
    return ""


def _inside(block: hcl.Block) -> str:
    """What stands in a group but the role, with its comments."""
    role = block.body.attribute(_ROLE)
    code = block.body.code
    if role is not None:
        lines = code.split("\n")
        lines = [line for line in lines if line.strip().partition("=")[0].strip() != _ROLE]
        code = "\n".join(lines)
    return code.strip("\n").rstrip() + "\n"
