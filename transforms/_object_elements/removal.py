"""The edit that takes an element out of an object, in HCL or in JSON, with its line and the comment that is its own."""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Replace
from fixer.module import Source

_REST: Final = re.compile(r"[ \t]*,?[ \t]*(?:(?:#|//)[^\n]*)?(?:\n|\Z)")
_COMMA: Final = re.compile(r"[ \t]*,[ \t]*")
_COMMENT: Final = re.compile(r"[ \t]*(?:#|//)")
_CLOSED: Final = re.compile(r"[ \t]*(?:[})\]]|(?:#|//)|\r?\n|\Z)")


def without(source: Source, whole: hcl.ObjectCons, element: hcl.ObjectElement, *, is_json: bool = False) -> Edit:
    """The edit that removes an element that is not the only one of its object.

    In JSON the last one has no comma behind it, so that of the one before goes.
    """
    text, elements = source.text, whole.elements
    at = next(i for i, one in enumerate(elements) if one is element)
    is_last = at == len(elements) - 1
    start, end = element.start, element.value.end
    line = text.rfind("\n", 0, start) + 1
    rest = _REST.match(text, end)
    if is_last and is_json:
        start = elements[at - 1].value.end
    elif rest is not None and not text[line:start].strip():
        start, end = _with_comment(text, line, rest.end()), rest.end()
    elif not is_last:
        comma = _COMMA.match(text, end)
        end = comma.end() if comma is not None else elements[at + 1].start
    else:
        start = elements[at - 1].value.end
    return Replace(source, source.stretch(start, end), "")


def _with_comment(text: str, start: int, end: int) -> int:
    """Where the lines of an element begin, with the comment above where that can be of no other one."""
    above = start
    while above and _COMMENT.match(text, text.rfind("\n", 0, above - 1) + 1, above):
        above = text.rfind("\n", 0, above - 1) + 1
    return above if _CLOSED.match(text, end) is not None else start
