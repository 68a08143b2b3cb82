"""The keys of documents whose keys AWS has fixed: written in Terraform's way, they would be taken and mean nothing.

Sources: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
(`RedrivePolicy`, `RedriveAllowPolicy`), https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html and
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html (`detail-type`).
"""

from typing import Final

from fixer import hcl

# By argument: the keys that there are.
_CLOSED: Final[dict[str, tuple[str, ...]]] = {
    "redrive_policy": ("deadLetterTargetArn", "maxReceiveCount"),
    "redrive_allow_policy": ("redrivePermission", "sourceQueueArns"),
}
# By argument: keys that others may stand beside.
_SOME: Final[dict[str, tuple[str, ...]]] = {"event_pattern": ("detail-type",)}
# Other words for the same, without what separates them.
_WORDS: Final = {
    "arn": "deadLetterTargetArn",
    "deadletterarn": "deadLetterTargetArn",
    "deadletterqueuearn": "deadLetterTargetArn",
    "dlqarn": "deadLetterTargetArn",
    "queuearn": "deadLetterTargetArn",
    "targetarn": "deadLetterTargetArn",
    "maxreceives": "maxReceiveCount",
    "maximumreceivecount": "maxReceiveCount",
    "sourcequeues": "sourceQueueArns",
}


def has_keys(argument: str) -> bool:
    """Whether the document of an argument has keys that are known here."""
    return argument in _CLOSED or argument in _SOME


def right_key(argument: str, key: str) -> str:
    """The key that is meant in the document of an argument; empty where there is no such key."""
    closed = _CLOSED.get(argument, ())
    names = {_form(name): name for name in (*closed, *_SOME.get(argument, ()))}
    names |= {word: name for word, name in _WORDS.items() if name in closed}
    return names.get(_form(key), "" if closed else key)


def unknown_key(argument: str, node: hcl.ObjectCons) -> str:
    """What is said of the first key of an object that the document has not; empty if there is none."""
    for element in node.elements:
        if element.name is not None and not right_key(argument, element.name):
            return f'"{element.name}" is not known there: {" and ".join(_CLOSED[argument])} are'
    return ""


def with_right_keys(argument: str, node: hcl.ObjectCons) -> str:
    """The code of an object with the keys that the document has."""
    code = node.code
    code = code[len(code) - (node.end - node.start) :]
    for element in reversed(node.elements):
        key = right_key(argument, element.name) if element.name is not None else ""
        if key and key != element.name:
            start, end = element.key.start - node.start, element.key.end - node.start
            code = code[:start] + key + code[end:]
    return code


def _form(key: str) -> str:
    return key.replace("_", "").replace("-", "").lower()
