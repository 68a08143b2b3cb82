"""What only streams take of an event source mapping, said of one that reads a queue.

Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html and
https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html (what there is for queues)
Source (what AWS answers): https://github.com/motdotla/node-lambda/issues/466
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.module import Declaration, Module, is_overridden, known, reads, target

MAPPING: Final = "aws_lambda_event_source_mapping"
_QUEUE: Final = "aws_sqs_queue"
# What a queue has for it: by itself, or by its own redrive policy (after so many receipts, to a dead-letter queue).
_BY_ITSELF: Final[Mapping[str, str]] = {
    "bisect_batch_on_function_error": "what failed of a batch comes again by itself",
    "maximum_record_age_in_seconds": "the message_retention_seconds of the queue says that",
    "parallelization_factor": "Lambda reads a queue with as many functions as it takes (scaling_config limits them)",
    "starting_position": "a queue has no positions to begin at: all that is in it is read",
    "starting_position_timestamp": "a queue has no positions to begin at: all that is in it is read",
}
_BY_REDRIVE: Final[Mapping[str, str]] = {
    "destination_config": "its redrive_policy has what cannot be processed put into a dead-letter queue",
    "maximum_retry_attempts": "the maxReceiveCount of its redrive_policy says that",
}
# For how many seconds a queue keeps messages that says nothing of it.
_RETENTION: Final = 345600
_COUNT: Final = re.compile(r"""\bmaxReceiveCount\\?"?\s*[=:]\s*\\?"?(\d+)\b(?!\s*[-+*/%?=<>])""")
_OTHERS: Final = ("tumbling_window_in_seconds", "source_access_configuration", "topics")


def of_queues(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each argument or block that AWS does not take of a queue's mapping."""
    for mapping in module.resources(MAPPING):
        read = target(module, mapping.value("event_source_arn"))
        queue = module.find(read.address) if read is not None else None
        if queue is None or queue.type != _QUEUE or queue.kind != "resource" or read is None or read.attribute != "arn":
            continue
        if not mapping.source.is_editable or is_overridden(module, mapping):
            continue
        for item in mapping.body.items:
            if isinstance(item, hcl.Attribute | hcl.Block):
                yield from _without(module, mapping, queue, item)


def _without(
    module: Module, mapping: Declaration, queue: Declaration, item: hcl.Attribute | hcl.Block
) -> Iterator[Fix | Refusal]:
    name = item.name if isinstance(item, hcl.Attribute) else item.type
    if isinstance(item, hcl.Attribute) and _is_nothing(module, item):
        return
    said = f"{mapping.address}: {name} is not valid for SQS event sources"
    redriven = _redriven(module, queue)
    if name in _BY_REDRIVE and redriven is None:
        what = "give the queue a redrive_policy, which does that for queues"
        yield Refusal(mapping.source, item, f"{said}; left alone: {what}")
    elif name == "destination_config" and not _addresses(module, item) <= (redriven or set()):
        what = "the redrive_policy of the queue names another destination: say there which is meant"
        yield Refusal(mapping.source, item, f"{said}; left alone: {what}")
    elif isinstance(item, hcl.Attribute) and (contrary := _contrary(module, queue, item)):
        yield Refusal(mapping.source, item, f"{said}; left alone: {contrary}: say there which is meant")
    elif why := _BY_ITSELF.get(name) or _BY_REDRIVE.get(name):
        yield Fix(mapping.source, item, f"{said}: it is removed, since {why}", (Remove(mapping.source, item),))
    elif name in _OTHERS:
        yield Refusal(mapping.source, item, f"{said}; left alone: say what it is for another way")


def _is_nothing(module: Module, item: hcl.Attribute) -> bool:
    """Whether the provider sends nothing for a value: what is zero is for it what is not given."""
    value = known(module, item.value, at_validation=True)
    return value is None or value in (False, 0, "", "0")


def _contrary(module: Module, queue: Declaration, item: hcl.Attribute) -> str:
    """What the queue says for itself that may be another number; empty where it is the same."""
    value = known(module, item.value, at_validation=True)
    if item.name == "maximum_record_age_in_seconds":
        kept = queue.value("message_retention_seconds")
        seconds = known(module, kept, at_validation=True) if kept is not None else _RETENTION
        # -1 is for ever, as it is without.
        is_same = isinstance(value, int) and value in (-1, seconds)
        return "" if is_same else f"the message_retention_seconds of the queue say {_shown(seconds)}"
    if item.name == "maximum_retry_attempts":
        count = _receives(module, queue)
        # What is tried again 2 times is received 3 times, which many count as 3.
        is_same = isinstance(value, int) and count is not None and value in (count, count - 1)
        return "" if is_same else f"the maxReceiveCount of the queue is {count or 'not known'}"
    return ""


def _shown(seconds: object) -> str:
    return str(seconds) if isinstance(seconds, int) else "what is not known"


def _receives(module: Module, queue: Declaration) -> int | None:
    """How often a queue has a message received, as far as that is written where its policy is."""
    policies = [policy.code for policy in _policies(module, queue)]
    found = [one for code in policies for one in _COUNT.findall(code)]
    return int(found[0]) if len(found) == 1 else None


def _redriven(module: Module, queue: Declaration) -> set[str] | None:
    """What a queue has for messages that cannot be processed: by its own argument, or by a resource of its own. None
    where it has nothing.
    """
    policies = list(_policies(module, queue))
    return _addresses(module, policies[0]) if policies else None


def _policies(module: Module, queue: Declaration) -> Iterator[hcl.Attribute]:
    own = queue.attribute("redrive_policy")
    if own is not None and own.value_code not in ("null", '""'):
        yield own
    for one in module.resources("aws_sqs_queue_redrive_policy"):
        read, policy = target(module, one.value("queue_url")), one.attribute("redrive_policy")
        if read is not None and read.address == queue.address and policy is not None:
            yield policy


def _addresses(module: Module, item: hcl.Attribute | hcl.Block) -> set[str]:
    """The resources that an argument or a block reads, through local values, too."""
    found = {reference.address for reference in reads(module, item)}
    return {address for address in found if (one := module.find(address)) is not None and one.kind == "resource"}
