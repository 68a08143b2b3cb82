"""Headings of sections: comments that are drawn above a block, and are about more than that block."""

import re
from typing import Final

_COMMENT: Final = re.compile(r"[ \t]*(?:#|//)")
# A line that begins with what is drawn, and one that is nothing else.
_DRAWN: Final = re.compile(r"[ \t]*(?:#{4,}|(?:#+|//+)[ \t]*[-=*~_+]{3,})")
_RULE: Final = re.compile(r"[ \t]*(?:#+|//+)[-=*~_+# \t]*\r?\n?")
# A title that has something drawn behind it, and one with a line before it; `#### Queues` may be any comment.
_CLOSED: Final = re.compile(r"(?:[-=*~_+]{3,}|#{2,})[ \t#]*\r?\n?\Z")
_OPENED: Final = re.compile(r"[ \t]*(?:#+|//+)[ \t]*[-=*~_+]{3,}")
# What is said to a tool about the block below, and what is still to be done there: no title.
_OF_A_BLOCK: Final = re.compile(
    r"\b(?:checkov|bridgecrew|tfsec|trivy|tffix)\s*:|\b(?:tflint|terrascan|kics|nosem|semgrep|snyk)"
    r"|\bnolint\b|\b(?:TODO|FIXME)\b",
    re.IGNORECASE,
)


def heading_of(comments: str) -> str:
    """The lines of an item's comments, from the first on, that are the heading of a section; empty if there is none.

    `# ---- queues ----` is one, text between two lines that are drawn alike, or a title of one line below such a line.
    What stands below that is about the item itself, and so is all of it where its end is in doubt.
    """
    lines = comments.splitlines(keepends=True)
    if not lines or not _DRAWN.match(lines[0]) or not all(map(_COMMENT.match, lines)):
        return ""
    found = _framed(lines) if _is_rule(lines[0]) else _titled(lines)
    return "" if _OF_A_BLOCK.search(found) else found


def _titled(lines: list[str]) -> str:
    """A title that is drawn on its own line; none where more is drawn below, which may be the end of it."""
    title, *below = lines
    if any(map(_DRAWN.match, below)):
        return ""
    goes_on = below and re.match(r"\W*[a-z]", below[0])
    return title if _CLOSED.search(title) or (_OPENED.match(title) and not goes_on) else ""


def _framed(lines: list[str]) -> str:
    """What stands between two rules that are drawn alike, or all lines where they are a rule and one of text."""
    rules = [at for at, line in enumerate(lines) if at and _is_rule(line)]
    alike = [at for at in rules if _drawn_with(lines[at]) == _drawn_with(lines[0])]
    if alike:
        return "".join(lines[: alike[0] + 1])
    is_title = not rules and sum(not _RULE.fullmatch(line) for line in lines) < 2
    return "".join(lines) if is_title else ""


def _is_rule(line: str) -> bool:
    return bool(_RULE.fullmatch(line) and _DRAWN.match(line))


def _drawn_with(line: str) -> frozenset[str]:
    """The characters that a line is drawn with, beside those of a comment."""
    return frozenset(line) & frozenset("-=*~_+")
