"""The ARN that must be given and is not, where the one argument that does not exist holds an ARN.

`key_id = aws_kms_key.disks.arn` is `key_arn`: what the two names share says what it is the ARN of.
"""

import re
from typing import Final

from fixer import hcl
from fixer.provider.schema import Schema
from transforms._rename_unsupported_names.shared import says_nothing, tells_apart
from transforms._unsupported_names.words import same_word

_ARN: Final = "arn"
_READ: Final = re.compile(r"(?:aws_|data\.aws_|module\.|local\.|var\.|each\.value\.)[\w.\[\]\"-]*?[._]arn")
# A key of its own, whose id is read where its ARN is meant.
_KEY: Final = re.compile(r"aws_kms_(?:replica_)?key\.[\w-]+(?:\[[^\[\]]*\])?\.(?:id|key_id)")
# What says no more than the kind of value.
_KINDS: Final = frozenset({"arn", "id", "identifier", "name"})


def missing_arn(item: hcl.Attribute, body: hcl.Body, schema: Schema, missing: tuple[str, ...]) -> str:
    """The one name that is missing in a body, where it is that of an ARN and `item` has one; empty where it is not."""
    unknown = [one.name for one in body.attributes if one.name not in schema.names]
    name = missing[0] if len(missing) == 1 else ""
    if unknown != [item.name] or not name.endswith(f"_{_ARN}") or not _is_arn(item.value):
        return ""
    words, others = _words(name), _words(item.name)
    more = [word for word in words if not any(same_word(word, other) for other in others)]
    said = [word for word in others if not any(same_word(word, one) for one in words)]
    return name if len(more) < len(words) and not tells_apart(more) and says_nothing(said) else ""


def _words(name: str) -> list[str]:
    return [word for word in name.split("_") if word not in _KINDS]


def _is_arn(value: hcl.Expression) -> bool:
    """Whether a value is an ARN for certain, or of a key."""
    code = value.code.strip()
    text = value.literal if isinstance(value, hcl.Template) else None
    return (text or "").startswith("arn:") or bool(_READ.fullmatch(code) or _KEY.fullmatch(code))
