"""Months and years where days are told, and only some numbers of them are taken: `retention_in_months` of a log group.

Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

_PERIOD: Final = re.compile(r"(?P<stem>\w+?)(?:_period)?(?:_in)?_(?P<unit>months|years)")
_DAYS: Final = {"months": 365.25 / 12, "years": 365.25}
# By how many days a month, and what AWS takes for several of them, may differ from the calendar.
_APART: Final = 5


def in_days(found: Rejection) -> Fix | Refusal | None:
    """An argument that tells months or years, in the days that are taken for them; None for any other."""
    own, node, schema, body = _PERIOD.fullmatch(found.name), found.node, found.schema, found.body
    if own is None or schema is None or body is None or not isinstance(node, hcl.Attribute):
        return None
    new = f"{own['stem']}_in_days"
    argument = schema.argument(new)
    if argument is None or not argument.is_settable or not argument.rule.one_of:
        return None
    source, value = found.declaration.source, node.value_code
    if body.attribute(new) is not None:
        return Refusal(source, node, f"{found.told} {new} is meant, and it is set already: keep one of them")
    wanted = int(value) * _DAYS[own["unit"]] if value.isdigit() else 0
    days = [one for one in argument.rule.one_of if one.isdigit() and int(one) and abs(int(one) - wanted) <= _APART]
    if len(days) != 1 or not wanted:
        choice = ", ".join(argument.rule.one_of)
        said = f"{found.told} {new} is meant, which takes one of {choice}: say which"
        return Refusal(source, node, said)
    written = f"{new} = {days[0]}"
    message = f"{told(found, written)} (it was {value}, in {own['unit']})"
    return Fix(source, node, message, (Replace(source, node, written),))
