"""What a value tells that one argument of its block takes only: `policy = "AUTO"` of a tiering policy is its name.

The name has to say the same, as far as it says anything: it is what the block is called, or the last word of the right
one (`mode = "PAY_PER_REQUEST"` is `billing_mode`).
"""

from collections.abc import Collection

from fixer import hcl
from fixer.provider.schema import Schema
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.words import same_word


def argument_taking(item: hcl.Attribute | hcl.Block, schema: Schema, place: Place) -> str:
    """The only argument with a list of values that has the one of an item; empty where it does not tell."""
    value = item.value if isinstance(item, hcl.Attribute) else None
    text = value.literal if isinstance(value, hcl.Template) else None
    if not text or not isinstance(item, hcl.Attribute):
        return ""
    found = [name for name in schema.names if _takes(schema, name, text)]
    if len(found) != 1:
        return ""
    return found[0] if _is_own(item.name, place) or item.name == found[0].rpartition("_")[2] else ""


def taking_it(item: hcl.Attribute | hcl.Block, schema: Schema, new: str, missing: Collection[str]) -> str:
    """`new`, unless its list of values has not the one of an item, which only one of those that are missing takes: that
    one then (`type = "OUTBOUND"` of a resolver's endpoint is its direction, and no `resolver_endpoint_type`).
    """
    value = item.value if isinstance(item, hcl.Attribute) else None
    text = value.literal if isinstance(value, hcl.Template) else None
    argument = schema.argument(new)
    if not text or argument is None or not argument.rule.one_of or text in argument.rule.one_of:
        return new
    found = [name for name in missing if _takes(schema, name, text)]
    return found[0] if len(found) == 1 else new


def _takes(schema: Schema, name: str, text: str) -> bool:
    argument = schema.argument(name)
    return argument is not None and argument.is_settable and argument.type == "s" and text in argument.rule.one_of


def _is_own(name: str, place: Place) -> bool:
    """Whether a name says no more than what the block is called that it stands in."""
    words = place.path.rpartition(".")[2].split("_") if place.path else []
    return all(any(same_word(word, other) for other in words) for word in name.split("_"))
