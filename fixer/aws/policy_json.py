"""Policies that are written as JSON, in a heredoc or a quoted string, read where they stand in the file."""

import re
from itertools import cycle

from fixer import hcl

# A quotation mark, a newline or a tab inside of a quoted string.
_ESCAPE = re.compile(r'\\(["nrt])')


def masked(template: hcl.Template) -> str:
    """A template's text with an underscore for every character of what is interpolated: as long as it is, and plain."""
    return "".join([p.text if isinstance(p, hcl.TemplateLiteral) else "_" * len(p.code) for p in template.parts])


def policy_json(template: hcl.Template, word: str = "Effect") -> hcl.Expression | None:
    """The tree of a string that is JSON and holds a word, each node of it where it stands in the file.

    JSON is HCL when nothing in it is computed, so what is interpolated is masked in the tree; `as_written` gives it.
    """
    text = masked(template)
    if '"' not in text or word not in text:
        return None
    if not template.is_heredoc:
        marks = cycle((' "', '" '))
        text = _ESCAPE.sub(
            lambda escape: next(marks) if escape[1] == '"' else " \n" if escape[1] == "n" else "  ", text
        )
    try:
        return hcl.parse_expression(text.strip(), template.parts[0].start + len(text) - len(text.lstrip()))
    except hcl.ExpressionError:
        return None


def as_written(text: str, node: hcl.Expression) -> hcl.Expression:
    """A string of a tree that `policy_json` gave, with what is interpolated in it; any other node as it is.

    `text` is that of the whole file. Where a value is interpolated as a whole (`"Resource": ${jsonencode(local.arns)}`)
    it is that value.
    """
    written = text[node.start : node.end]
    if ("${" not in written and "%{" not in written) or node.code.lstrip() == written:
        return node
    if isinstance(node, hcl.Template):
        inner, start = text[node.start + 1 : node.end - 1], node.start
    elif isinstance(node, hcl.Variable):
        inner, start = written, node.start - 1
    else:
        return node
    try:
        found = hcl.parse_expression(f'"{inner}"', start)
    except hcl.ExpressionError:
        return node
    match found:
        case hcl.Template(parts=(hcl.Interpolation(value=hcl.FunctionCall(name="jsonencode", arguments=(given,))),)):
            return given.value
    return found
