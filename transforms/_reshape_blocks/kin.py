"""Lists and objects under the name of many things where each is a block: `selectors = [{...}]` of blocks `selector`."""

from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.provider.schema import Schema
from fixer.validation import Rejection, type_of
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.words import same_name

# Lists of the one thing that a block has to say.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret#replica
_ALIASES: Final = {
    ("aws_secretsmanager_secret", "", "replica_regions"): "replica",
}


def block_of(module: Module, one: Rejection) -> str:
    """The one kind of block that a list or an object under another name may be meant for; empty if there is none."""
    if one.schema is None or not isinstance(one.node, hcl.Attribute):
        return ""
    value = one.node.value
    is_list = isinstance(value, hcl.Traversal) and type_of(module, value).startswith(("l(", "t("))
    if not isinstance(value, hcl.ObjectCons | hcl.TupleCons) and not is_list and not _makes_objects(value):
        return ""
    row = Place(one.declaration.kind, one.declaration.type, one.path).row(one.name)
    row = row or _ALIASES.get((one.declaration.type, one.path, one.name), "")
    if row in one.schema.block_names:
        return row
    below = [inner for name in one.schema.block_names if (inner := one.schema.block(name))]
    if any(inner.schema.argument(one.name) or inner.schema.block(one.name) for inner in below):
        # It may stand one level too high.
        return ""
    found = [name for name in one.schema.block_names if are_kin(one.name, name)]
    return found[0] if len(found) == 1 and not _is_argument(one.name, one.schema) else ""


def are_kin(one: str, other: str) -> bool:
    """Whether two names are one in the singular and in the plural."""
    return one != other and same_name(one, other)


def _makes_objects(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.ForExpression) and isinstance(value.value, hcl.ObjectCons)


def _is_argument(name: str, schema: Schema) -> bool:
    return any(are_kin(name, other) for other in schema.names)
