"""When a scheduled action of a group recurs: told under the names, and in the form, of other schedules of AWS.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_schedule#recurrence-1
and https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html
(EC2 Auto Scaling takes the five fields of cron, everything else six in brackets, whose days of the week begin with 1).
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, known
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

_TYPE: Final = "aws_autoscaling_schedule"
_RIGHT: Final = "recurrence"
_NAMES: Final = frozenset({"cron", "cron_expression", "cron_schedule", "schedule", "schedule_expression"})
_CRON: Final = re.compile(r"cron\(\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)\s+\*\s*\)")
# What the fields of cron can say: `0/15` of AWS is `*/15` there.
_NUMBERS: Final = r"\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*"
_TIME: Final = re.compile(rf"\*(?:/\d+)?|{_NUMBERS}")
_MONTH: Final = re.compile(rf"\*(?:/\d+)?|{_NUMBERS}|[A-Z]{{3}}(?:[-,][A-Z]{{3}})*")
_DAY: Final = re.compile(r"\*|[1-9]\d?(?:[-,][1-9]\d?)*")
_DAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_WEEKDAY: Final = re.compile(r"\*|[1-7](?:[-,][1-7])*|[A-Z]{3}(?:[-,][A-Z]{3})*")


def recurrence(module: Module, found: Rejection) -> Fix | Refusal | None:
    """A schedule as the recurrence that it is; None for any other argument."""
    node, body, source = found.node, found.body, found.declaration.source
    if found.declaration.type != _TYPE or found.declaration.kind != "resource" or found.name not in _NAMES:
        return None
    if not isinstance(node, hcl.Attribute) or body is None or found.path:
        return None
    if body.attribute(_RIGHT) is not None:
        return Refusal(source, node, f"{found.told} {_RIGHT} is meant, and it is set already: keep one of them")
    text = known(module, node.value)
    if not isinstance(text, str) or "(" not in text:
        # Five fields, or what only a plan knows.
        return Fix(source, node, told(found, _RIGHT), (Replace(source, node, f"{_RIGHT} = {node.value_code}"),))
    fields = _fields(text) if isinstance(node.value, hcl.Template) and node.value.literal is not None else ""
    if not fields:
        said = f'{found.told} {_RIGHT} is meant, which takes the five fields of cron and not "{text}": write these'
        return Refusal(source, node, said)
    written = f'{_RIGHT} = "{fields}"'
    return Fix(source, node, f'{told(found, written)} (it was "{text}")', (Replace(source, node, written),))


def _fields(text: str) -> str:
    """The five fields of cron for the six of AWS; empty where cron cannot say it."""
    match = _CRON.fullmatch(text)
    if match is None:
        return ""
    minute, hour, day, month, weekday = [field.replace("?", "*") for field in match.groups()]
    minute, hour = [re.sub(r"^0/(?=\d)", "*/", field) for field in (minute, hour)]
    is_time = _TIME.fullmatch(minute) and _TIME.fullmatch(hour) and _MONTH.fullmatch(month)
    if not is_time or not _DAY.fullmatch(day) or not _WEEKDAY.fullmatch(weekday) or _is_backwards(weekday):
        return ""
    weekday = re.sub(r"\d", lambda digit: str(int(digit[0]) - 1), weekday)
    return f"{minute} {hour} {day} {month} {weekday}"


def _is_backwards(weekday: str) -> bool:
    """Whether days run over the end of the week, which cron has no range for."""
    ranges = [part.split("-") for part in weekday.split(",") if "-" in part]
    return any(len(ends) != 2 or _place(ends[0]) >= _place(ends[1]) for ends in ranges)


def _place(day: str) -> int:
    return int(day) if day.isdigit() else _DAYS.index(day) + 1 if day in _DAYS else 0
