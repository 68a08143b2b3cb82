"""Headings of sections: comments that are drawn above a block, and are about more than that block."""

import re
from typing import Final

_COMMENT: Final = re.compile(r"[ \t]*(?:#|//)")
# A line that begins with what is drawn, and one that is nothing else.
_DRAWN: Final = re.compile(r"[ \t]*(?:#{4,}|(?:#+|//+)[ \t]*[-=*~_+]{3,})")
_RULE: Final = re.compile(r"[ \t]*(?:#+|//+)[-=*~_+# \t]*\r?\n?")
# How many lines a frame may hold.
_FRAMED: Final = 4


def heading_of(comments: str) -> str:
    """The lines of an item's comments, from the first on, that are the heading of a section; empty if there is none.

    `# ---- queues ----` is one, a title between two lines that are drawn, or below one. What stands below that is about
    the item itself.
    """
    lines = comments.splitlines(keepends=True)
    if not lines or not _DRAWN.match(lines[0]) or not all(map(_COMMENT.match, lines)):
        return ""
    if not _RULE.fullmatch(lines[0]):
        return lines[0]
    for at, line in enumerate(lines[1 : _FRAMED + 2], 1):
        if _RULE.fullmatch(line) and _DRAWN.match(line):
            return "".join(lines[: at + 1])
    return "".join(lines[:2])
