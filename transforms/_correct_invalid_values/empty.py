"""Arguments that are set to an empty string, which once said that they are not set, or to a list of nothing.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade#empty-strings-not-valid-for-certain-resources
"""

from fixer import hcl
from fixer.engine import Fix, Remove
from fixer.validation import Rejection
from transforms._required_arguments.table import values


def left_out(node: hcl.Node, found: Rejection) -> Fix | None:
    """The removal of an optional argument whose value, which stands in it, is an empty string or list, else None."""
    item = found.body.attribute(found.name) if found.body is not None else None
    argument = found.schema.argument(found.name) if found.schema is not None else None
    if item is None or argument is None or argument.is_required or item.value is not node:
        return None
    is_text = isinstance(node, hcl.Template) and not node.is_heredoc and node.literal == ""
    if not is_text and item.value_code != "[]":
        return None
    source = found.declaration.source
    return Fix(source, item, f"{found.message.rstrip('. ')}: it is removed, and is not set", (Remove(source, item),))


def given_nothing(address: str, text: str) -> str:
    """What stands for an empty string where an argument is required, as it does where nobody sets it; empty if nothing
    does.
    """
    code = values().get(address, "") if not text else ""
    return code[1:-1] if code.startswith('"') else ""
