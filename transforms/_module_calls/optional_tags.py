"""Tags that a module uses and does not declare, and that some of its calls give and some do not: they are optional.

Source: https://developer.hashicorp.com/terraform/language/values/variables#default-values
"""

from collections.abc import Sequence
from typing import Final

from transforms._module_calls.calls import Call
from transforms._module_calls.tagging import NAME
from transforms._module_calls.values import value_for

_OF_NONE: Final = {"any": "{}", "list": "[]", "map": "{}", "set": "[]"}


def are_optional(calls: Sequence[Call], name: str) -> bool:
    """Whether a variable is for tags that one call gives, and that another has nothing to give for."""
    if name != NAME or not any(call.block.attribute(NAME) is not None for call in calls):
        return False
    others = [value_for(call, NAME) for call in calls if call.block.attribute(NAME) is None]
    return any(value.is_asked or not value.code for value in others)


def no_tags(type_: str) -> str:
    """The value of a type that stands for no tags."""
    return _OF_NONE.get(type_.partition("(")[0].strip(), "null")
