"""Strings of Python that hold expressions in single braces: `f"{var.env}-queue"`."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed

_STRING = re.compile(r"\"(?P<code>(?:[^\"\\\n$%]|\\[^\n])*)\"")
_PART = re.compile(r"\{\{|\}\}|\{(?P<code>[^{}]*)\}|[{}]")


def formatted(lexed: Lexed) -> Iterator[Fix]:
    """Each such string, with its expressions as Terraform reads them."""
    for i in range(lexed.size - 1):
        start, end = lexed.tokens[i].start, lexed.tokens[i].end
        if lexed.code(i) not in ("f", "F") or lexed.kind(i) != t.IDENT or lexed.tokens[i + 1].start != end:
            continue
        if (found := _STRING.match(lexed.text, end)) and (code := _template(found["code"])) is not None:
            said = f"Missing newline after argument: {lexed.code(i)} marks a string of Python: {{ }} is written ${{ }}"
            yield lexed.fix(said, start, found.end(), (start, found.end(), f'"{code}"'))


def _template(code: str) -> str | None:
    """What stands in such a string as a template; None where a part of it is no expression."""
    for found in _PART.finditer(code):
        if found["code"] is None and len(found.group()) == 1:
            return None
        if found["code"] is not None and not hcl.is_expression(found["code"]):
            return None
    return _PART.sub(lambda found: found.group()[0] if found["code"] is None else f"${{{found['code']}}}", code)
