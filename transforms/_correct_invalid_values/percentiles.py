"""Percentiles and trimmed means, which have an argument of their own beside that of plain statistics.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.validation import Rejection

_PLAIN: Final = "statistic"
_EXTENDED: Final = "extended_statistic"
_PERCENTILE: Final = re.compile(r"(?:p|tm|wm|tc|ts)\d{1,2}(?:\.\d+)?|p100|(?:TM|WM|TC|TS|PR)\(.*:.*\)|IQM", re.ASCII)


def extended(found: Rejection) -> Fix | None:
    """The repair of a percentile that stands where plain statistics do; None where it is none."""
    item = found.body.attribute(found.name) if found.body is not None and found.name == _PLAIN else None
    if item is None or found.schema is None or _EXTENDED not in found.schema.names or found.body is None:
        return None
    text = item.value.literal if isinstance(item.value, hcl.Template) else None
    if text is None or not _PERCENTILE.fullmatch(text) or found.body.attribute(_EXTENDED) is not None:
        return None
    source = found.declaration.source
    name = source.stretch(item.start, item.start + len(_PLAIN))
    said = f"{found.declaration.address}: {text} is no plain statistic: it is the {_EXTENDED} now"
    return Fix(source, item, said, (Replace(source, name, _EXTENDED),))
