"""An element taken out of the list that an argument is set to: what a resource does not wait for any more."""

from fixer import hcl
from fixer.engine import Edit, Remove, Replace
from fixer.module import Source


def without(source: Source, argument: hcl.Attribute, elements: tuple[hcl.Element, ...], at: int) -> Edit:
    """The edit that takes an element out of the list that an argument is set to; of the last one, all of it."""
    if len(elements) == 1:
        return Remove(source, argument)
    text = source.text
    start, end = elements[at].value.start, elements[at].value.end
    line, close = text.rfind("\n", 0, start) + 1, text.find("\n", end) + 1
    alone = not text[line:start].strip() and text[end:close].lstrip(" \t,")[:1] in ("#", "/", "\r", "\n")
    if alone:
        # A line of its own, with the comment behind it.
        start, end = line, close
    elif at + 1 < len(elements):
        end = elements[at + 1].value.start
    else:
        start = elements[at - 1].value.end
    return Replace(source, source.stretch(start, end), "")
