"""Arguments whose values tell that another one is meant.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration
"""

from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._rename_unsupported_names.ignored import ignored

# By type and name: the one that takes these values.
_ROWS: Final = {
    ("aws_guardduty_organization_configuration", "auto_enable"): (
        "auto_enable_organization_members",
        frozenset({"ALL", "NEW", "NONE"}),
    ),
}


def by_value(found: Rejection) -> Fix | Refusal | None:
    """An argument of the wrong type under the name whose values it has; None where no row is about it."""
    node, source = found.node, found.declaration.source
    item = next((one for one in found.body.attributes if one.name == found.name), None) if found.body else None
    row = _ROWS.get((found.declaration.type, found.name)) if not found.path else None
    if row is None or item is None or found.body is None:
        return None
    new, values = row
    if not isinstance(item.value, hcl.Template) or item.value.literal not in values:
        return None
    if found.body.attribute(new) is not None:
        return Refusal(source, node, f"{found.told} {new} has these values, and is set already: keep one of them")
    edit = Replace(source, item, f"{new} = {item.value_code}")
    return Fix(source, item, f"{found.told} It is {new}", (edit, *ignored(found, new)))
