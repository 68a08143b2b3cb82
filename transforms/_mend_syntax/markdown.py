"""Asterisks and underscores that went through Markdown, which takes them for emphasis and writes one for the other."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed

# Whether a file did: Markdown escapes an underscore, HCL never does.
_TRACE = re.compile(r"(?<!\\)(?:\\\\)*\\_")
# In an ARN an underscore alone names nothing: it was an asterisk.
_SEGMENT = re.compile(r"(?<=:)_(?=:)")
# Names that a factor may start with.
_ROOTS = re.compile(r"(?:var|local|data|module|each|count|path|self)\Z")


def markdown(lexed: Lexed) -> Iterator[Fix]:
    """In a file that went through Markdown: what it made of names and of ARNs, apart from what it escaped."""
    if not _TRACE.search(lexed.text):
        return
    said = "Invalid expression: Markdown writes asterisks and underscores for each other"
    for i, frames in framed(lexed):
        kind, start, end = lexed.tokens[i]
        if kind == "*" and _is_torn(lexed, i):
            name = f"{lexed.code(i - 1)}_{lexed.code(i + 1)}"
            yield lexed.fix(f"{said}: {name} is one name", start, end, (start, end, "_"))
        elif kind == t.LITERAL and lexed.text.startswith('"arn:', start - 1) and frames[-1].kind == t.OQUOTE:
            edits = [(*found.span(), "*") for found in _SEGMENT.finditer(lexed.text, start, end)]
            if edits:
                yield lexed.fix(f"{said}: an underscore alone names nothing in an ARN", start, end, *edits)


def _is_torn(lexed: Lexed, i: int) -> bool:
    """Whether an asterisk stands in a name: no blanks around it, and none of the roots of a reference behind it."""
    before, star, after = lexed.tokens[i - 1], lexed.tokens[i], lexed.tokens[i + 1]
    names = before.kind == after.kind == t.IDENT and before.end == star.start and star.end == after.start
    return names and lexed.kind(i - 2) == "." and not _ROOTS.match(lexed.code(i + 1))
