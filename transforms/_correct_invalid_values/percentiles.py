"""Percentiles and trimmed means, which have an argument of their own beside that of plain statistics.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Replace
from fixer.validation import Rejection

_PLAIN: Final = "statistic"
_EXTENDED: Final = "extended_statistic"
_STATISTICS: Final = frozenset({"Average", "Maximum", "Minimum", "SampleCount", "Sum"})
_PERCENTILE: Final = re.compile(
    r"(?:[pP]|tm|wm|tc|ts)\d{1,2}(?:\.\d+)?|[pP]100|(?:TM|WM|TC|TS|PR)\(.*:.*\)|IQM", re.ASCII
)


def in_its_argument(found: Rejection) -> Fix | None:
    """The repair of a percentile that stands where plain statistics do, or the reverse; None where it is neither."""
    if found.name not in (_PLAIN, _EXTENDED) or found.body is None or found.schema is None:
        return None
    item = found.body.attribute(found.name)
    text = item.value.literal if item is not None and isinstance(item.value, hcl.Template) else None
    if item is None or text is None or _EXTENDED not in found.schema.names:
        return None
    is_plain = text in _STATISTICS
    if not is_plain and not _PERCENTILE.fullmatch(text):
        return None
    right, source, edits = _PLAIN if is_plain else _EXTENDED, found.declaration.source, list[Edit]()
    if right != found.name:
        if found.body.attribute(right) is not None:
            return None
        edits.append(Replace(source, source.stretch(item.start, item.start + len(found.name)), right))
    written = f"p{text[1:]}" if text.startswith("P") and text[1].isdigit() else text
    if written != text:
        edits.append(Replace(source, item.value, hcl.quoted(written)))
    what = "a plain statistic" if is_plain else "no plain statistic"
    said = f"{found.declaration.address}: {text} is {what}: it is {right} = {hcl.quoted(written)} now"
    return Fix(source, item, said, tuple(edits)) if edits else None
