"""Where what comes of a function's events goes, by an ARN alone where the provider has a block for each outcome.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping and
.../resources/lambda_function_event_invoke_config
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Refusal, Remove
from fixer.module import node_references
from fixer.validation import Rejection
from transforms._block_forms.written import holder, own

_BLOCK: Final = "destination_config"
_MAPPING: Final = "aws_lambda_event_source_mapping"
_INVOCATIONS: Final = "aws_lambda_function_event_invoke_config"
# What the ARN is called in the block of an outcome.
_ARNS: Final = {_MAPPING: "destination_arn", _INVOCATIONS: "destination"}
_FAILURES: Final = (
    "dead_letter_arn",
    "dead_letter_queue_arn",
    "failure_destination",
    "failure_destination_arn",
    "on_failure_arn",
    "on_failure_destination",
    "on_failure_destination_arn",
)
_OUTCOMES: Final = {
    **dict.fromkeys(_FAILURES, "on_failure"),
    **{name.replace("failure", "success"): "on_success" for name in _FAILURES if "failure" in name},
}


def is_outcome(one: Rejection) -> bool:
    """Whether it is the ARN of what one outcome goes to."""
    if one.declaration.kind != "resource" or one.path or not isinstance(one.node, hcl.Attribute):
        return False
    outcome = _OUTCOMES.get(one.name)
    return outcome is not None and one.declaration.type in (_INVOCATIONS, *([_MAPPING] if "fail" in outcome else []))


def outcomes(one: Rejection) -> Iterator[Fix | Refusal]:
    """The blocks of all outcomes; the first of the arguments brings the others along."""
    assert one.body is not None
    body, source = one.body, one.declaration.source
    block, items = holder(one.declaration, body), [item for item in body.attributes if item.name in _OUTCOMES]
    if block is None or items[0] is not one.node:
        return
    names = [_OUTCOMES[item.name] for item in items]
    if why := _obstacle(body, names, one.declaration.type):
        yield Refusal(source, one.node, f"{one.told} {_BLOCK} is meant, {why}")
        return
    arn = _ARNS[one.declaration.type]
    inside = [f"{name} {{\n{own(source, item, arn)}}}\n" for name, item in zip(names, items, strict=True)]
    code = hcl.formatted(f"{_BLOCK} {{\n" + "\n".join(inside) + "}\n")
    edits: list[Edit] = [Remove(source, item) for item in items]
    said = f"{one.told} It belongs in {_BLOCK}, in the block {' and '.join(names)}"
    yield Fix(source, one.node, said, (*edits, Append(source, block, code)))


def _obstacle(body: hcl.Body, names: list[str], type_: str) -> str:
    """Why the blocks cannot be written; empty if they can."""
    if body.blocks(_BLOCK, "dynamic"):
        return "which is there already: say it in there"
    if len(set(names)) != len(names):
        return "and one of its outcomes is said twice"
    events = body.attribute("event_source_arn") if type_ == _MAPPING else None
    of_queue = events is not None and any(read.names[0] == "aws_sqs_queue" for read in node_references(events.value))
    return "which is for streams: what fails of a queue goes where its redrive_policy says" if of_queue else ""
