"""What the retries of an SNS delivery policy must say: how many there are, and how long SNS waits between them.

Source: https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
Source (that all three are asked for): https://github.com/triggermesh/aws-event-sources/pull/220
"""

from collections.abc import Iterator, Mapping
from typing import Final

from fixer import hcl
from fixer.engine import AppendElement, Fix, Refusal
from fixer.module import Module, is_overridden, known

_TYPES: Final = ("aws_sns_topic", "aws_sns_topic_subscription")
_RETRIES: Final = ("defaultHealthyRetryPolicy", "healthyRetryPolicy")
_DEFAULTS: Final[Mapping[str, int]] = {"minDelayTarget": 20, "maxDelayTarget": 20, "numRetries": 3}
_MOST: Final = 100
# What is part of the number of retries.
_PHASES: Final = ("numNoDelayRetries", "numMinDelayRetries", "numMaxDelayRetries")


def delays(module: Module) -> Iterator[Fix | Refusal]:
    """One fix for each policy of retries that lacks something, with what SNS has for it by default."""
    for resource in module.resources(*_TYPES):
        policy = resource.attribute("delivery_policy")
        if policy is None or not resource.source.is_editable or is_overridden(module, resource):
            continue
        for name, retries in _retry_policies(policy.value):
            said = {element.name: element.value for element in retries.elements}
            missing = [one for one in _DEFAULTS if one not in said]
            if not said or None in said or not missing:
                continue
            told = f"{resource.address}: DeliveryPolicy: {name}.{missing[0]} must be specified"
            given = {one: _DEFAULTS[one] for one in missing}
            values = {one: known(module, value) for one, value in said.items() if one is not None}
            if not _fits({**values, **given}, missing):
                yield Refusal(resource.source, policy, f"{told}; left alone: what SNS has by default does not fit")
                continue
            code = ", ".join([f"{one} = {value}" for one, value in given.items()])
            edit = AppendElement(resource.source, retries, code.replace(", ", "\n") if "\n" in retries.code else code)
            yield Fix(resource.source, policy, f"{told}: it has what SNS has by default ({code})", (edit,))


def _retry_policies(value: hcl.Expression) -> Iterator[tuple[str, hcl.ObjectCons]]:
    for node in hcl.walk(value):
        if isinstance(node, hcl.ObjectCons):
            for element in node.elements:
                if element.name in _RETRIES and isinstance(element.value, hcl.ObjectCons):
                    yield element.name, element.value


def _fits(values: Mapping[str, object], missing: list[str]) -> bool:
    """Whether delays go together, and a number of retries with how many there are of each kind."""
    least, most = values["minDelayTarget"], values["maxDelayTarget"]
    if "numRetries" in missing and any(one in values for one in _PHASES):
        return False
    # Between two delays that are the same, no function has an effect.
    if "backoffFunction" in values and {"minDelayTarget", "maxDelayTarget"} <= {*missing}:
        return False
    count = values["numRetries"]
    if isinstance(count, int | float) and count > _MOST:
        return False
    return isinstance(least, int | float) and isinstance(most, int | float) and least <= most
