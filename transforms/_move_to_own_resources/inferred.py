"""The resource that a block is all of, told by the schemas where no row of the table tells it.

`managed_scaling_policy { ... }` of an `aws_emr_cluster` is an `aws_emr_managed_scaling_policy`: there is a type of that
name, it takes what the block says, and what it lacks names the cluster (`cluster_id`).
"""

from collections.abc import Collection, Iterator
from itertools import takewhile
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, nested_type
from fixer.validation import Rejection, is_later, schemas_for
from transforms._move_to_own_resources.row import WHOLE, Row
from transforms._unsupported_names.place import Place, like

# What a resource is named by, as the ends of the arguments of others have it, and the attribute that this is; empty
# where only an argument of the same name of its own can be meant: `cluster_identifier`.
_ENDS: Final = {"_arn": "arn", "_id": "id", "_identifier": "", "_name": "name", "_url": "url"}
# Arguments that are called as what they name, and the attribute that this is.
# Sources: the documentation of aws_s3_bucket_metric, aws_iam_role_policy, aws_iam_access_key, aws_iam_group_policy,
# aws_ecr_lifecycle_policy, aws_cloudwatch_event_target and aws_sns_topic_policy.
_NAMED: Final = {
    "arn": "arn",
    "bucket": "id",
    "group": "name",
    "repository": "name",
    "role": "name",
    "rule": "name",
    "user": "name",
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
        own = schemas.find("resource", type_) if type_ not in (*_OLD, owner.type) else None
        if own is None or not names <= {*own.names, *own.block_names}:
            continue
        missing = [name for name in own.required if name not in names]
        links = {name: _link(owner, type_, name, schema.names) for name in missing}
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


def _link(owner: Declaration, type_: str, name: str, attributes: Collection[str]) -> str:
    """How an argument of a type names the owner, of whose attributes it tells one; empty if it names something else."""
    words = _CALLED.get(owner.type) or like(owner.type).removeprefix("aws_")
    if name in _NAMED:
        is_own = name == "arn" or words.rpartition("_")[2] == name
        return f"OWNER.{_NAMED[name]}" if is_own and _NAMED[name] in attributes else ""
    end = next((end for end in _ENDS if name.endswith(end)), None)
    if end is None or not _is_called(owner.type, type_, words, name.removesuffix(end)):
        return ""
    own = next((one for one in (name, _ENDS[end]) if one in attributes), "")
    return f"OWNER.{own}" if own else ""


def _is_called(owner: str, type_: str, words: str, name: str) -> bool:
    """Whether a name is that of the owner: all of it, what stands behind the name of the service that both are of, or,
    in a type that begins with the owner's, the end of it.
    """
    if type_.startswith(f"{like(owner)}_"):
        return words == name or words.endswith(f"_{name}")
    own, other = like(owner).split("_"), type_.split("_")
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(own, other, strict=False)))
    return name in (words, "_".join(own[shared:]))


def _names(node: hcl.Node) -> set[str]:
    """The names of what a block says, or all objects of a value do; none where they cannot be told."""
    if isinstance(node, hcl.Block):
        bodies = [one.body for one in node.body.blocks("content")] if node.type == "dynamic" else [node.body]
        items = [item for body in bodies for item in body.items]
        return {item.name if isinstance(item, hcl.Attribute) else _type(item) for item in items}
    value = node.value if isinstance(node, hcl.Attribute) else None
    elements = [element.value for element in value.elements] if isinstance(value, hcl.TupleCons) else [value]
    if not all(isinstance(one, hcl.ObjectCons) for one in elements):
        return set()
    return {entry.name or "" for one in elements if isinstance(one, hcl.ObjectCons) for entry in one.elements}


def _type(item: hcl.Node) -> str:
    if not isinstance(item, hcl.Block):
        return ""
    return nested_type(item)
