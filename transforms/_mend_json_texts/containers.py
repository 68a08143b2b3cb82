"""One container that stands where a list of them is taken.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition
"""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Overwrite
from fixer.module import Source

_IMAGE: Final = re.compile(r'^\s*\{[^{}\[\]]*"image"\s*:')


def listed(source: Source, value: hcl.Expression) -> tuple[Edit, ...]:
    """The brackets around what is one container, with an image of its own; nothing where it may be several."""
    start, end = _place(source, value)
    return (Overwrite(source, start, start, "["), Overwrite(source, end, end, "]")) if start >= 0 else ()


def _place(source: Source, value: hcl.Expression) -> tuple[int, int]:
    """Where the object starts and ends that is one container; -1 where there is none."""
    if isinstance(value, hcl.Template):
        text = "".join([part.code for part in value.parts])
        if not value.is_heredoc or not _IMAGE.match(text):
            return -1, -1
        at = value.start + len(value.open)
        return source.text.index("{", at), source.text.rindex("}", at, at + len(text)) + 1
    given = value.arguments[0].value if isinstance(value, hcl.FunctionCall) and value.arguments else None
    if not isinstance(given, hcl.ObjectCons) or given.get("image") is None:
        return -1, -1
    return given.start, given.end
