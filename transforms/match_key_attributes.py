"""Makes the attributes that a DynamoDB table defines those that its keys and indexes name.

## What it does

- Spells an `attribute` as the key does that it is meant for (`UserId` and `userId`).
- Removes the `attribute` blocks that no key of the table and of its indexes names: DynamoDB has no schema for what is
  not a key.
- Adds the `attribute` blocks that are missing, as strings, where the name is one of a string (`customer_id`, `email`,
  `status`). Where it may as well be a number (`created_at`, `score`), the type is for a person to say.

Leaves alone tables whose keys or attributes are computed, written by dynamic blocks, or in a form that the provider
does not take.

## Why it matters

A plan stops: "all attributes must be indexed. Unused attributes", or "all indexes must match a defined attribute".

## Fix safety

Safe: the configuration could not be planned.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table#attribute
- https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import (
    Append,
    Command,
    Edit,
    Effect,
    Fix,
    Insert,
    Level,
    Meta,
    Refusal,
    Remove,
    Replace,
    Safety,
    Transform,
)
from fixer.module import Declaration, Module, is_overridden, resolved
from fixer.validation import Kind, rejections_of

TABLE = "aws_dynamodb_table"
UNREAD = (Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK, Kind.MISSING_ARGUMENT)
INDEXES = ("global_secondary_index", "local_secondary_index")
# Endings of the names of keys that are strings.
STRINGS = re.compile(
    r"(?:^|_|(?<=[a-z\d]))(?:arn|category|country|date|email|hash|id|key|name|path|pk|region|role|sk|slug|status|state"
    r"|tenant|token|type|url|user|username|uuid)$",
    re.IGNORECASE,
)


class MatchKeyAttributes(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="define the attributes that keys of DynamoDB tables name, and only those",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        waits=True,
        rejected_by=Command.PLAN,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each attribute that no key names, one for each that is missing."""
        tables = [one for one in module.resources(TABLE) if one.source.is_editable and not one.source.is_override]
        if not tables:
            return
        # What is written in another form may name keys, too.
        unread = {found.declaration.address for found in rejections_of(module, *UNREAD)}
        for table in tables:
            if table.address not in unread and not is_overridden(module, table):
                yield from _of_table(module, table)


def _of_table(module: Module, table: Declaration) -> Iterator[Fix | Refusal]:
    keys = _keys(module, table)
    attributes = [(_text(module, block.body, "name"), block) for block in table.body.blocks("attribute")]
    if not keys or None in keys or any(name is None for name, _ in attributes) or _is_computed(table):
        return
    defined = {name for name, _ in attributes}
    missing = [name for name in keys if name not in defined]
    for name, block in attributes:
        if name in keys:
            continue
        said = f"{table.address}: all attributes must be indexed, and {name} is no key"
        meant = [key for key in missing if _letters(key) == _letters(name)]
        attribute = block.body.attribute("name")
        if len(meant) == 1 and attribute is not None:
            missing.remove(meant[0])
            edit: Edit = Replace(table.source, attribute.value, hcl.quoted(meant[0] or ""))
            yield Fix(table.source, block, f"{said}: the key is called {meant[0]}", (edit,))
        else:
            yield Fix(table.source, block, f"{said}: its definition is removed", (Remove(table.source, block),))
    last = [block for name, block in attributes if name in keys]
    for name in missing:
        said = f"{table.address}: all indexes must match a defined attribute, and {name} is not defined"
        if name is not None and STRINGS.search(name):
            code = hcl.build('attribute {\n  name = NAME\n  type = "S"\n}', NAME=hcl.quoted(name))
            edit = Insert(table.source, last[-1], code) if last else Append(table.source, table.block, code)
            yield Fix(table.source, table.block, f"{said}: it is defined as a string", (edit,))
        else:
            yield Refusal(table.source, table.block, f'{said}: say whether it is a string ("S") or a number ("N")')


def _keys(module: Module, table: Declaration) -> dict[str | None, None]:
    """The names of the keys of a table and of its indexes, in their order; None for one that cannot be told."""
    bodies = [table.body, *[block.body for block in table.body.blocks(*INDEXES)]]
    return {
        _text(module, body, argument): None
        for body in bodies
        for argument in ("hash_key", "range_key")
        if body.attribute(argument) is not None
    }


def _text(module: Module, body: hcl.Body, argument: str) -> str | None:
    """A string that is written out; what a variable may set to something else is none."""
    attribute = body.attribute(argument)
    value = resolved(module, attribute.value) if attribute is not None else None
    return value.literal if isinstance(value, hcl.Template) else None


def _is_computed(table: Declaration) -> bool:
    dynamic = {label for block in table.body.blocks("dynamic") for label in block.labels}
    return bool(dynamic.intersection(("attribute", *INDEXES)))


def _letters(name: str | None) -> str:
    return "".join([letter for letter in (name or "").lower() if letter.isalnum()])
