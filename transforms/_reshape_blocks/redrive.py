"""Where messages of a queue go that nobody can handle: an argument that is a document, however it is written.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sqs_queue#redrive_policy
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.written import placed
from transforms._json_documents.keys import right_key

_POLICY: Final = "redrive_policy"
# The keys that the document has, by the type that it is of.
_KEYS: Final = {
    "aws_sns_topic_subscription": ("deadLetterTargetArn",),
    "aws_sqs_queue": ("deadLetterTargetArn", "maxReceiveCount"),
}
_BLOCKS: Final = frozenset(
    {"dead_letter", "dead_letter_config", "dead_letter_queue", "dead_letter_queue_config", "dlq_config", "redrive"}
)
_OTHERS: Final = frozenset({"arn", "queue_arn", "target_arn"})
_Item = hcl.Attribute | hcl.Block


def is_redrive(one: Rejection) -> bool:
    """Whether it says of a queue where its messages go, or after how many times."""
    is_of_queue = one.declaration.kind == "resource" and one.declaration.type in _KEYS and not one.path
    return is_of_queue and isinstance(one.node, hcl.Attribute | hcl.Block) and _is_part(one.node)


def redrive(one: Rejection) -> Iterator[Fix | Refusal]:
    """The document that says it; nothing for what another part of it takes along."""
    source, body = one.declaration.source, one.declaration.body
    parts = [item for item in body.items if isinstance(item, hcl.Attribute | hcl.Block) and _is_part(item)]
    if parts[0].start != one.node.start:
        return
    keys = _KEYS[one.declaration.type]
    said = f"{one.told} {_POLICY} says it, a document with {' and '.join(keys)}"
    if body.attribute(_POLICY) is not None:
        yield Refusal(source, one.node, f"{said}, and it is set already: keep one of them.")
        return
    lines: dict[str, str] = {}
    for part in parts:
        for key, line in _lines(part, is_first=part is parts[0]):
            if key in lines or key not in keys:
                yield Refusal(source, part, f"{said}: which of what stands there these are cannot be told.")
                return
            lines[key] = line
    if len(lines) < len(keys):
        missing = next(key for key in keys if key not in lines)
        yield Refusal(source, one.node, f"{said}, and {missing} is not given.")
        return
    code = f"{_POLICY} = jsonencode({{\n{''.join([lines[key] for key in keys])}}})"
    edits: list[Edit] = [Replace(source, parts[0], placed(source, parts[0], code))]
    edits += [Remove(source, part) for part in parts[1:]]
    yield Fix(source, one.node, f"{said}: it is written as that", tuple(edits))


def _is_part(item: _Item) -> bool:
    if isinstance(item, hcl.Block):
        return item.type in _BLOCKS and not item.labels
    if item.name in _BLOCKS:
        return isinstance(item.value, hcl.ObjectCons)
    # Any target has an ARN; what else is called so is that of a dead letter queue.
    return item.name not in _OTHERS and right_key(_POLICY, item.name) not in ("", item.name)


def _lines(part: _Item, *, is_first: bool) -> Iterator[tuple[str, str]]:
    """What a part says, by the keys of the document; an empty key where it has none for it."""
    if isinstance(part, hcl.Attribute) and isinstance(part.value, hcl.ObjectCons):
        for element in part.value.elements:
            key = right_key(_POLICY, element.name or "")
            comment = element.separator.strip(" \t\n\r,")
            yield key, f"{key} = {element.value.code.strip()} {comment}".rstrip() + "\n"
        return
    items = part.body.items if isinstance(part, hcl.Block) else (part,)
    for item in items:
        if not isinstance(item, hcl.Attribute):
            yield "", ""
            continue
        key = right_key(_POLICY, item.name)
        above = "" if is_first and item is part else item.comments
        below = "" if is_first and item is part else item.trail.rstrip()
        yield key, f"{above}{key} = {item.value_code}{below}\n"
