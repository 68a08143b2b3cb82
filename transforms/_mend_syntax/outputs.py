"""Outputs that hold a reference without the argument that takes it."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.headers import blocks
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.operands import past_of

_VALUE = re.compile(r"^[ \t]*value[ \t]*=", re.MULTILINE)


def outputs(lexed: Lexed) -> Iterator[Fix]:
    """The `value =` that stands before such a reference."""
    for i, frames in framed(lexed):
        if len(frames) != 1 or lexed.kind(i) != t.IDENT or lexed.kind(i - 1) not in (t.NEWLINE, "{"):
            continue
        opened = frames[0].at
        past, end = past_of(lexed, i), lexed.past(opened)
        if past is None or end is None:
            continue
        is_value = lexed.kind(i + 1) in (".", "(") and lexed.kind(past) in (t.NEWLINE, "}")
        header = (blocks(lexed, frames) or [()])[0]
        body = lexed.text[lexed.tokens[opened].end : lexed.tokens[end - 1].start]
        if is_value and header[:1] == ("output",) and not _VALUE.search(body):
            start, last = lexed.tokens[i].start, lexed.tokens[past - 1].end
            said = 'Argument or block definition required: what an output gives is its argument "value"'
            yield lexed.fix(said, start, last, (start, start, "value = "))
