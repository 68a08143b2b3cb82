"""Keys of KMS by their ids where ARNs are taken, and the other way round: `kms_key_id` and `kms_key_arn`.

What is called an id takes an ARN as well, and some of what is so called takes nothing else. What is called an ARN takes
no id.
Sources: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id and
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codecommit_repository
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.validation import Rejection
from transforms._rename_unsupported_names.ignored import ignored
from transforms._unsupported_names.told import told

_KEY: Final = re.compile(r"((?:\w+_)?kms(?:_\w+)?_key)_(id|arn)")
_OTHER: Final = {"id": "arn", "arn": "id"}
_OF_KEY: Final = re.compile(
    r"((?:data\.)?aws_kms_(?:replica_|external_|replica_external_)?key\.[\w-]+(?:\[[^\[\]]*\])?)\.(?:arn|id|key_id)"
)
_ARN: Final = re.compile(r"(?:\w+_)?arn")


def of_key(found: Rejection) -> Fix | None:
    """A key under the name that its block has for one; None where there is none, or the value is not told to fit."""
    node, schema, body = found.node, found.schema, found.body
    match = _KEY.fullmatch(found.name)
    if match is None or not isinstance(node, hcl.Attribute) or schema is None or body is None:
        return None
    new = f"{match[1]}_{_OTHER[match[2]]}"
    argument = schema.argument(new)
    is_free = argument is not None and argument.is_settable and argument.type == "s" and body.attribute(new) is None
    if not is_free or found.declaration.kind != "resource":
        return None
    code, key = node.value_code, _OF_KEY.fullmatch(node.value_code)
    if key is not None:
        code = f"{key[1]}.arn"
    elif new.endswith("_arn") and not _is_arn(node.value):
        return None
    source = found.declaration.source
    return Fix(source, node, told(found, new), (Replace(source, node, f"{new} = {code}"), *ignored(found, new)))


def _is_arn(value: hcl.Expression) -> bool:
    """Whether a value is an ARN or nothing, as far as it says."""
    match value:
        case hcl.Conditional():
            return _is_arn(value.value) and _is_arn(value.otherwise)
        case hcl.Template():
            return value.code.strip().startswith('"arn:')
        case hcl.LiteralValue():
            return value.text == "null"
        case hcl.Traversal():
            last = value.steps[-1]
            is_one = not any(isinstance(step, hcl.Splat) for step in value.steps)
            return is_one and isinstance(last, hcl.GetAttr) and _ARN.fullmatch(last.name) is not None
    return False
