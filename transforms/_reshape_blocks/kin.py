"""Lists and objects under the name of many things where each is a block: `selectors = [{...}]` of blocks `selector`."""

from typing import Final

from fixer import hcl
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._rename_unsupported_names.place import Place

_SHORT: Final = 3
# Lists of the one thing that a block has to say.
# Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/secretsmanager_secret#replica
_ALIASES: Final = {
    ("aws_secretsmanager_secret", "", "replica_regions"): "replica",
}


def block_of(one: Rejection) -> str:
    """The one kind of block that a list or an object under another name may be meant for; empty if there is none."""
    if one.schema is None or not isinstance(one.node, hcl.Attribute):
        return ""
    value = one.node.value
    if not isinstance(value, hcl.ObjectCons | hcl.TupleCons) and not _makes_objects(value):
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
    return one != other and bool(_singulars(one) & _singulars(other))


def _makes_objects(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.ForExpression) and isinstance(value.value, hcl.ObjectCons)


def _is_argument(name: str, schema: Schema) -> bool:
    return any(are_kin(name, other) for other in schema.names)


def _singulars(name: str) -> set[str]:
    """What a name may be the plural of, itself included."""
    found = {name}
    if len(name) <= _SHORT or not name.endswith("s") or name.endswith("ss"):
        return found
    found.add(name[:-1])
    if name.endswith("ies"):
        found.add(f"{name[:-3]}y")
    elif name.endswith(("ses", "xes", "zes", "ches", "shes")):
        found.add(name[:-2])
    return found
