"""Outputs that have what another one is asked for by another name."""

import re
from typing import Final

from fixer.module import Module
from transforms._module_calls.misnamed import words_of
from transforms._module_calls.phrases import vocabulary

# Attributes that are one, by the attribute references on the pages of the types:
# https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE
_SAME: Final = {
    "aws_dynamodb_table": frozenset({"id", "name"}),
    "aws_iam_role": frozenset({"id", "name"}),
    "aws_kms_key": frozenset({"id", "key_id"}),
    "aws_lambda_function": frozenset({"function_name", "id"}),
    "aws_route53_zone": frozenset({"id", "zone_id"}),
    "aws_s3_bucket": frozenset({"bucket", "id"}),
    "aws_sns_topic": frozenset({"arn", "id"}),
    "aws_sqs_queue": frozenset({"id", "url"}),
}
_READ: Final = re.compile(r"((aws_\w+)\.[\w-]+(?:\[[^\[\]]*\])?)\.(\w+)")
_TWO: Final = 2


def with_same_value(module: Module, code: str) -> str:
    """The one output that gives what some code does, under another name of the same attribute; empty if none does."""
    asked = _READ.fullmatch(code.strip())
    same = _SAME.get(asked[2], frozenset[str]()) if asked is not None else frozenset[str]()
    if asked is None or asked[3] not in same:
        return ""
    found = [name for name, read in _outputs(module) if read[1] == asked[1] and read[3] in same]
    return found[0] if len(found) == 1 else ""


def without_its_kind(module: Module, name: str) -> str:
    """The one output that a name is but for words before it that say what that is of: `tgw_attachment_id`.

    Empty if none is. What stands before must be words of the type whose attribute the output gives.
    """
    words = name.split("_")
    found = []
    for output, read in _outputs(module):
        own = output.split("_")
        before = words[: -len(own)]
        is_end = len(own) >= _TWO and words[-len(own) :] == own
        if is_end and before and words_of("_".join(before)) <= vocabulary(read[2]):
            found.append(output)
    return found[0] if len(found) == 1 else ""


def _outputs(module: Module) -> list[tuple[str, re.Match[str]]]:
    """The outputs that give one attribute of a resource, with that."""
    found = []
    for output in module.declarations("output"):
        value = output.attribute("value")
        read = _READ.fullmatch(value.value_code) if value is not None else None
        if read is not None:
            found.append((output.name, read))
    return found
