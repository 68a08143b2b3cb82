"""What excludes one another and is found out late: where one of the two is what another resource will have.

The provider takes what is not known for unset when it validates, and knows it when the resource is made.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, target
from fixer.provider.schema import Schema
from fixer.validation import Kind, Rejection, schema_of

# What the provider excludes on one side only, by the type and the argument that excludes them.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group
SECONDARY: Final = (
    "at_rest_encryption_enabled",
    "engine",
    "engine_version",
    "node_type",
    "num_node_groups",
    "parameter_group_name",
    "snapshot_arns",
    "snapshot_name",
    "transit_encryption_enabled",
)
_ONE_SIDED: Final = {"aws_elasticache_replication_group": ("global_replication_group_id", SECONDARY)}


def late_conflicts(module: Module) -> Iterator[Rejection]:
    """What a provider rejects once it knows what other resources have, in source order."""
    for declaration in module.declarations("resource"):
        schema = schema_of(module, declaration) if declaration.source.is_editable else None
        if schema is not None:
            yield from _of(module, declaration, schema)


def _of(module: Module, declaration: Declaration, schema: Schema) -> Iterator[Rejection]:
    body, told = declaration.body, set[str]()
    for name, other in _pairs(declaration.type, schema):
        item, beside = body.attribute(name), body.attribute(other)
        if item is None or (beside is None and not body.blocks(other)) or other in told:
            continue
        late = [one for one in (item, beside) if one is not None and _will_be(module, one.value)]
        if late and all(one is None or one in late or _is_set(one.value) for one in (item, beside)):
            told.add(other)
            said = f'"{other}": conflicts with {name}'
            node = beside or item
            yield Rejection(Kind.CONFLICT, declaration, node, other, said, body, schema)


def _pairs(type_: str, schema: Schema) -> Iterator[tuple[str, str]]:
    excluding, excluded = _ONE_SIDED.get(type_, ("", ()))
    yield from ((excluding, name) for name in excluded)
    for group in schema.excluding:
        for one, other in combinations(group, 2):
            if {one, other}.isdisjoint({excluding} - {""}):
                yield one, other


def _will_be(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is an attribute that a resource of the module is sure to have."""
    read = target(module, value) if isinstance(value, hcl.Traversal) else None
    declared = module.find(read.address) if read is not None else None
    if read is None or declared is None or declared.kind != "resource":
        return False
    schema = schema_of(module, declared)
    argument = schema.argument(read.attribute) if schema is not None else None
    return argument is not None and (argument.is_required or not argument.is_settable or read.attribute == "id")


def _is_set(value: hcl.Expression) -> bool:
    if isinstance(value, hcl.LiteralValue):
        return value.text != "null"
    return isinstance(value, hcl.TupleCons | hcl.ObjectCons) or (
        isinstance(value, hcl.Template) and value.literal is not None
    )
