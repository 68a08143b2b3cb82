"""The region that a `region` says of what is in none itself: that of its endpoints, of its bucket, of the VPC.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type
"""

import re
from typing import Final

from fixer.validation import Rejection, is_global

_REGION: Final = re.compile(r"\w+_region|region_name|regions")
# A part of an address, and what the policy of a network tells of where it is.
_OTHERS: Final = frozenset({"state_or_region"})
_UNCERTAIN: Final = frozenset({"base_policy_region"})
# What says something only beside another argument, and where alarms and checkers are.
_BESIDE: Final = {"cloudwatch_alarm_region": "cloudwatch_alarm_name"}


def regions_of(found: Rejection) -> tuple[str, ...]:
    """The arguments that a `region` of what is in no region may be: those that are not set."""
    schema, body = found.schema, found.body
    if found.name != "region" or found.path or schema is None or body is None or not is_global(found.declaration):
        return ()
    return tuple(
        [
            name
            for name in schema.names
            if _REGION.fullmatch(name)
            and name not in _OTHERS
            and (argument := schema.argument(name)) is not None
            and argument.is_settable
            and (argument.type == "s" or argument.is_required)
            and body.attribute(name) is None
            and (name not in _BESIDE or body.attribute(_BESIDE[name]) is not None)
        ]
    )


def region_of(found: Rejection) -> str:
    """The one that is meant; empty where that cannot be told."""
    names = regions_of(found)
    return names[0] if len(names) == 1 and names[0] not in _UNCERTAIN else ""
