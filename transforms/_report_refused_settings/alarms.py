"""Alarms that send to a topic of another region.

Source: https://github.com/cds-snc/notification-terraform/pull/128 ("ValidationError: Invalid region ca-central-1
specified. Only us-west-2 is supported."), as CloudWatch answers; see
https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, is_overridden, target
from transforms._data_sources.regions import known_region

_ALARMS: Final = ("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm")
_ACTIONS: Final = ("alarm_actions", "ok_actions", "insufficient_data_actions")
_TOPIC: Final = "aws_sns_topic"


def alarm_findings(module: Module) -> Iterator[Fix]:
    """One for each argument of an alarm that names a topic of another region."""
    for alarm in [one for one in module.resources(*_ALARMS) if not is_overridden(module, one)]:
        for item in [one for one in map(alarm.attribute, _ACTIONS) if one is not None]:
            for topic in _topics(module, item.value):
                own, other = known_region(module, alarm), known_region(module, topic)
                if own and other and own != other:
                    said = (
                        f"{alarm.address} is made in {own}, and {topic.address} in {other}: AWS takes topics of the "
                        f'region of the alarm only ("Invalid region {other} specified"): add one in {own}'
                    )
                    yield Fix(alarm.source, item, said)


def _topics(module: Module, value: hcl.Expression) -> Iterator[Declaration]:
    for element in value.elements if isinstance(value, hcl.TupleCons) else ():
        read = target(module, element.value)
        found = module.find(read.address) if read is not None and read.attribute in ("arn", "id") else None
        if found is not None and (found.kind, found.type) == ("resource", _TOPIC):
            yield found
