"""Several pieces with one name: a later version, a further part, or an excerpt of what was shown before."""

import re
from dataclasses import replace

from fixer.response.outline import outline
from fixer.response.pieces import Piece

_ADDS = re.compile(
    r"\b(?:add(?:ed)?|append(?:ed)?)\b[^\n]{0,40}\b(?:to|at)\b|\bcontinu(?:e|ed|es|ing|ation)\b|\bleft off\b|\bpart [2-9]\b",
    re.I,
)
CONTINUES = re.compile(r"\bcontinu(?:e|ed|es|ing|ation)\b|\bleft off\b|\brest of the\b", re.IGNORECASE)


def combine(earlier: Piece, later: Piece) -> tuple[Piece, str]:
    """The one file that two pieces of the same name make, and what was done, for a person to read: nothing where they
    are the same."""
    if earlier.text.strip() == later.text.strip():
        return earlier, ""
    if not (earlier.is_terraform and later.is_terraform):
        return later, f"replaces the version of {later.name} on line {earlier.line}"
    one, other = earlier.outline, later.outline
    if CONTINUES.search(later.above) and one.opened_at is not None:
        return joined(earlier, later), f"continues {later.name}, which breaks off on line {earlier.last_line}"
    if later.elided and not earlier.elided:
        return earlier, f"leaves out lines of {later.name}, which stands whole on line {earlier.line}; not used"
    if not later.name.endswith((".tfvars", ".hcl")) and (other.attributes or not other.declares):
        return earlier, f"shows part of {later.name} again, which stands whole on line {earlier.line}; not used"
    shared = one.addresses & other.addresses
    if _ADDS.search(later.above) or (one.addresses and other.addresses and not shared):
        if shared:
            return earlier, f"adds to {later.name} what is already declared there; not used"
        return joined(earlier, later), f"is added to {later.name}, which starts on line {earlier.line}"
    if other.opened_at is not None and one.opened_at is None:
        return earlier, f"is a version of {later.name} that breaks off; the whole one on line {earlier.line} is used"
    if one.addresses:
        covers = 2 * len(shared) >= len(one.addresses)
    else:
        covers = 2 * len(later.text) >= len(earlier.text)
    if covers:
        return later, f"replaces the version of {later.name} on line {earlier.line}"
    return earlier, f"shows part of {later.name} again, which stands whole on line {earlier.line}; not used"


def joined(first: Piece, second: Piece) -> Piece:
    """Two parts of one file, with a blank line between them; nothing between them where the first breaks off."""
    text = first.text
    newline = "\r\n" if "\r\n" in text else "\n"
    if first.outline.opened_at is None and text:
        text += newline if text.endswith("\n") else newline * 2
    text += second.text
    return replace(
        first, text=text, closed=second.closed, ended=second.ended, shape=outline(text), end=second.last_line
    )
