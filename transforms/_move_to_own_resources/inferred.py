"""The resource that a block is all of, told by the schemas where no row of the table tells it.

`managed_scaling_policy { ... }` of an `aws_emr_cluster` is an `aws_emr_managed_scaling_policy`: there is a type of that
name, it takes what the block says, and what it lacks names the cluster (`cluster_id`).
"""

from collections.abc import Collection, Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.validation import Rejection, is_later, schemas_for
from transforms._move_to_own_resources.row import WHOLE, Row
from transforms._rename_unsupported_names.place import Place, like

# What a resource may be named by, as the ends of the arguments of others have it, and the attribute that this is.
# Without an end it is the name where the resource has one: `role`, `repository`; else the id: `bucket`.
_ENDS: Final = {
    "_arn": ("arn",),
    "_id": ("id",),
    "_identifier": ("id",),
    "_name": ("name",),
    "_url": ("url",),
    "": ("name", "id"),
}
# What a service is called in types, and in the arguments that name one.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener
_CALLED: Final = {"aws_lb": "load_balancer", "aws_alb": "load_balancer"}
# Types that others have taken the place of.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_object
_OLD: Final = frozenset({"aws_s3_bucket_object"})


def inferred(module: Module, found: Rejection) -> Row | None:
    """The row for a block, or for an object or a list of such; None where the schemas tell of no resource."""
    node, owner = found.node, found.declaration
    schemas = schemas_for(module, "aws") if owner.type.startswith("aws_") else None
    schema = schemas.find("resource", owner.type) if schemas is not None else None
    names = _names(node)
    if schemas is None or schema is None or not names or Place("resource", owner.type).row(found.name):
        return None
    if is_later(module, found):
        return None
    for type_ in _types(owner.type, found.name):
        own = schemas.find("resource", type_) if type_ not in _OLD else None
        if own is None or not names <= {*own.names, *own.block_names}:
            continue
        missing = [name for name in own.required if name not in names]
        links = {name: _link(owner, name, schema.names) for name in missing}
        shared = {name: f"OWNER.{name}" for name in missing if not links[name] and name in schema.required}
        if any(links.values()) and all(links[name] or name in shared for name in missing):
            link = tuple([(name, links[name] or shared[name]) for name in missing])
            return Row(owner.type, found.name, type_, "", link, "schema", WHOLE)
    return None


def _types(owner: str, name: str) -> Iterator[str]:
    """The types that a block of a resource may be, the nearest first: of the resource, of its service, of its own."""
    words = like(owner).split("_")
    for one in dict.fromkeys((name, name.removesuffix("s"))):
        yield from ["_".join([*words[:count], one]) for count in range(len(words), 0, -1)]


def _link(owner: Declaration, name: str, attributes: Collection[str]) -> str:
    """How an argument names the owner, of whose attributes its end tells one; empty if it names something else."""
    words = (_CALLED.get(owner.type) or like(owner.type).removeprefix("aws_")).split("_")
    for end, ways in _ENDS.items():
        bare = name.removesuffix(end)
        if name.endswith(end) and bare and bare.split("_") == words[-len(bare.split("_")) :]:
            own = [one for one in (name, *ways) if one in attributes and (end or one != name)]
            return f"OWNER.{own[0]}" if own else ""
    return ""


def _names(node: hcl.Node) -> set[str]:
    """The names of what a block says, or all objects of a value do; none where they cannot be told."""
    if isinstance(node, hcl.Block):
        items = node.body.items if node.type != "dynamic" else ()
        return {item.name if isinstance(item, hcl.Attribute) else _type(item) for item in items}
    value = node.value if isinstance(node, hcl.Attribute) else None
    elements = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    if not all(isinstance(one, hcl.ObjectCons) for one in elements):
        return set()
    return {entry.name or "" for one in elements if isinstance(one, hcl.ObjectCons) for entry in one.elements}


def _type(item: hcl.Node) -> str:
    if not isinstance(item, hcl.Block):
        return ""
    return item.labels[0] if item.type == "dynamic" and item.labels else item.type
