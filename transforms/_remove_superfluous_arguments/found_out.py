"""What the provider finds out by itself, and what says nothing where it is set all the same.

It goes where it can be no wish: who owns a thing, what state it is in, when it was made, under which address it is
reached. What may be meant for something else (a name, a size, what it is attached to) is left to a person.
"""

import re
from typing import Final

from fixer import hcl
from fixer.provider.schema import Schema
from fixer.validation import Rejection
from transforms._unsupported_names.place import place_of

NOTHING: Final = frozenset({"null", '""', "[]", "{}"})
# What the provider reads of the subnets of a block.
_OF_SUBNETS: Final = ("availability_zones", "vpc_id")
_ACCOUNT: Final = re.compile(r"data\.aws_caller_identity\.[\w-]+\.account_id")
_OWNERS: Final = frozenset({"account_id", "owner", "owner_id", "registry_id"})
_RESULT: Final = re.compile(
    r"arn|owner_id|account_id|registry_id|unique_id|(?:\w+_)?resource_id|hosted_zone_id|source_region"
    r"|status|state|(?:reader_)?endpoint|invoke_(?:url|arn)|(?:\w+_)?fingerprint"
    r"|(?:creat\w+|last_\w+|updated?)_(?:at|date|time|timestamp)|latest_(?:version|revision)"
)
# States in which a thing is by being there. Any other may be a wish: that it is off, that something runs.
_STATES: Final = frozenset({"status", "state"})
_THERE: Final = re.compile(r'"(?:active|available|created|deployed|issued|ok|ready)"', re.IGNORECASE)
# Another resource, to which it may be meant to belong.
_RESOURCE: Final = re.compile(r"\b(?:aws_(?!region\.|caller_identity\.)\w+|module)\.")


def why_found_out(one: Rejection, value: str) -> str:
    """Why the value of what the provider finds out by itself says nothing; empty if it may say something."""
    if one.name in _OWNERS and _ACCOUNT.fullmatch(value):
        return "It is that of the account anyway"
    if one.path and one.name in _OF_SUBNETS and one.body is not None and one.body.attribute("subnet_ids"):
        return "Its subnets say it"
    if value in NOTHING:
        return "It is empty"
    return "It can only be read" if is_result(one, value) else ""


def is_result(one: Rejection, value: str) -> bool:
    """Whether an argument tells what comes of a resource, and asks for nothing."""
    if not _RESULT.fullmatch(one.name) or place_of(one).row(one.name) or one.schema is None or one.body is None:
        return False
    if "\n" in value or _RESOURCE.search(value) or (one.name in _STATES and not _THERE.fullmatch(value)):
        return False
    return not _may_be_another(one, one.schema, one.body)


def _may_be_another(one: Rejection, schema: Schema, body: hcl.Body) -> bool:
    """Whether something that can be set, and is not, is called by the same last word: `state` and `desired_state`."""
    if one.name in ("arn", "source_region", *_OWNERS):
        return False
    last = one.name.rpartition("_")[2]
    free = [name for name in schema.names if body.attribute(name) is None and name != one.name]
    settable = [name for name in free if (argument := schema.argument(name)) is not None and argument.is_settable]
    return any(last in name.split("_") for name in settable)
