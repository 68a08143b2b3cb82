"""What excludes one another and is found out late: where one of the two is what another resource will have.

The provider takes what is not known for unset when it validates, and knows it when the resource is made. Of what it
hands on to AWS as it is, it is AWS that says so.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Command, Module, nested_blocks, target
from fixer.validation import Kind, Rejection, is_set, schema_of

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
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_log_metric_filter
_FILTER: Final = "aws_cloudwatch_log_metric_filter"


def late_conflicts(module: Module) -> Iterator[Rejection]:
    """What a provider rejects once it knows what other resources have, by type and in source order."""
    for type_, (excluding, excluded) in _ONE_SIDED.items():
        for declaration in module.resources(type_):
            schema = schema_of(module, declaration) if declaration.source.is_editable else None
            item = declaration.attribute(excluding)
            if schema is None or item is None or not _will_be(module, item.value):
                continue
            for other in excluded:
                beside = declaration.attribute(other)
                if beside is not None and is_set(module, beside.value):
                    said = f'"{other}": conflicts with {excluding}'
                    yield Rejection(
                        Kind.CONFLICT,
                        declaration,
                        beside,
                        other,
                        said,
                        declaration.body,
                        schema,
                        rejected_by=Command.PLAN,
                    )
    for declaration in module.resources(_FILTER):
        for block in nested_blocks(declaration.body, "metric_transformation"):
            value, dimensions = map(block.body.attribute, ("default_value", "dimensions"))
            schema = schema_of(module, declaration) if declaration.source.is_editable else None
            if value is None or dimensions is None or dimensions.value_code == "{}" or schema is None:
                continue
            if is_set(module, value.value) and is_set(module, dimensions.value):
                said = '"default_value": conflicts with dimensions'
                yield Rejection(
                    Kind.CONFLICT,
                    declaration,
                    value,
                    value.name,
                    said,
                    block.body,
                    schema,
                    "metric_transformation",
                    rejected_by=Command.APPLY,
                )


def _will_be(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is an attribute that a resource of the module is sure to have."""
    read = target(module, value) if isinstance(value, hcl.Traversal) else None
    declared = module.find(read.address) if read is not None else None
    if read is None or declared is None or declared.kind != "resource":
        return False
    schema = schema_of(module, declared)
    argument = schema.argument(read.attribute) if schema is not None else None
    return argument is not None and (argument.is_required or not argument.is_settable or read.attribute == "id")
