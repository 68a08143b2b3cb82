"""What must be given and is not, under a name that says less of it, or more than there is: `authorized_account_id`."""

import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.provider.schema import Schema

# What many things have, so that it does not tell which one is meant.
_COMMON: Final = re.compile(
    "action|arn|config|configuration|count|date|description|enabled|id|identifier|key|mode|name|number|path|policy|role"
    "|rule|size|source|state|status|target|time|type|uri|url|value|version"
)
# What tells things of one kind from each other.
_SIDES: Final = re.compile(
    "accepter|all|child|default|destination|dest|dst|egress|end|first|from|in|ingress|ipv4|ipv6|last|local|max|maximum|min|minimum|new"
    "|no|not|old|origin|other|out|owner|parent|peer|primary|private|public|read|remote|replica|requester|secondary"
    "|source|src|start|target|to|write"
)
# What says no more of a thing than that it is meant.
_EMPTY: Final = frozenset({"amazon", "associated", "authorized", "aws", "given", "required"})
# The services whose names people put before what is theirs: `sns_topic_arn`.
_SERVICES: Final = frozenset(
    {
        "acm",
        "cloudwatch",
        "cognito",
        "dynamodb",
        "ec2",
        "ecr",
        "ecs",
        "efs",
        "eks",
        "iam",
        "kinesis",
        "kms",
        "lambda",
        "rds",
        "s3",
        "secretsmanager",
        "sfn",
        "sns",
        "sqs",
        "ssm",
        "vpc",
    }
)
_URLS: Final = frozenset({"uri", "url"})


def counterpart(item: hcl.Attribute, body: hcl.Body, schema: Schema, missing: tuple[str, ...]) -> str:
    """The one of what is missing in a body that an argument which its block has not is; empty where it is not told.

    Nothing else in the body may be the same, and nothing else that the block takes.
    """
    name, value = item.name, item.value
    found = [other for other in schema.names if _is_shared(name, other, schema)]
    if len(found) != 1 or found[0] not in missing:
        return ""
    text = value.literal if isinstance(value, hcl.Template) else None
    if text is not None and "." not in text and found[0].rpartition("_")[2] in _URLS:
        return ""
    unknown = [one.name for one in body.attributes if one.name not in schema.names and one.name != name]
    return "" if any(_is_shared(one, found[0], schema) for one in unknown) else found[0]


def tells_apart(words: Iterable[str]) -> bool:
    """Whether one of some words tells things of one kind from each other: a source and a destination."""
    return any(map(_SIDES.fullmatch, words))


def says_nothing(words: Iterable[str]) -> bool:
    """Whether words say no more than whose a thing is: of which service."""
    return (_EMPTY | _SERVICES).issuperset(words)


def _is_shared(name: str, other: str, schema: Schema) -> bool:
    """Whether one name is the end of the other, and what the other says before it does not tell which one is meant."""
    words, others = name.split("_"), other.split("_")
    if words == others[:-1] and others[-1] in _URLS:
        return True
    if others[-len(words) :] == words:
        rest = others[: -len(words)]
        # A word that a block is called by says what stands there.
        blocks = {word for block in schema.block_names for word in block.split("_")}
        is_told = not tells_apart(rest) and blocks.isdisjoint(rest)
    else:
        rest = words[: -len(others)] if words[-len(others) :] == others else []
        is_told = _EMPTY.issuperset(rest) or (len(rest) == 1 and rest[0] in _SERVICES)
    short = words if len(words) < len(others) else others
    return bool(rest) and is_told and not all(map(_COMMON.fullmatch, short))
