"""Heredocs that are opened as shells do, with quotes around the marker or blanks beside it, or that more closes than
their marker.
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.references import OURS

_OPENED = re.compile(
    r"<<(?P<dash>-?)(?P<written>[ \t]*(?P<quote>[\"']?)(?P<marker>[A-Za-z_]\w*)(?P=quote)[ \t]*)\r?\n"
    r"(?P<body>(?:[^\n]*\n)*?)[ \t]*(?P=marker)[ \t]*\r?$",
    re.MULTILINE,
)
_TEMPLATE = re.compile(r"(?P<sign>[$%])\{(?P<code>[^{}\n]*)")
_KEYWORD = re.compile(r"\s*~?\s*(?:if|else|endif|for|endfor)\b")


def heredocs(lexed: Lexed) -> Iterator[Fix]:
    """The openings and the ends of heredocs as HCL has them."""
    done = 0
    for i in range(1, lexed.size):
        start = lexed.tokens[i].start - 1
        if start < done:
            continue
        if lexed.kind(i) == t.OHEREDOC:
            done = lexed.tokens[i].end
            if fix := _closed(lexed, i):
                yield fix
                return
        elif lexed.kind(i) == lexed.kind(i - 1) == "<" and (found := _OPENED.match(lexed.text, start)):
            done = found.end()
            yield _opened(lexed, start, found)


def _opened(lexed: Lexed, start: int, found: re.Match[str]) -> Fix:
    """The opening as HCL has it. In quotes, a shell leaves `${` alone: so it is escaped where it is the shell's."""
    where = found.span("written")
    edits = [(*where, found["marker"])]
    if found["quote"]:
        for template in _TEMPLATE.finditer(lexed.text, *found.span("body")):
            is_ours = OURS.search(template["code"]) if template["sign"] == "$" else _KEYWORD.match(template["code"])
            if not is_ours and lexed.text[template.start() - 1] != template["sign"]:
                edits.append((template.start(), template.start(), template["sign"]))
    said = f"Invalid expression: a heredoc starts with << and its marker alone: <<{found['dash']}{found['marker']}"
    if len(edits) > 1:
        said += ", and what it leaves to the shell is escaped"
    return lexed.fix(said, start, where[1], *edits)


def _closed(lexed: Lexed, i: int) -> Fix | None:
    """A heredoc that is not closed where it should be, since brackets or a separator stand behind its marker."""
    opened, text = lexed.tokens[i], lexed.text
    marker = lexed.code(i).strip().lstrip("<-")
    ends = re.compile(rf"^(?P<indent>[ \t]*){marker}[ \t]*(?P<rest>[)\]}},;][)\]}},; \t]*)\r?$", re.MULTILINE)
    found = ends.search(text, opened.end)
    if found is None:
        return None
    closed = t.template_end(text, opened.start)
    if closed is not None and not re.search(rf"<<-?{marker}\r?\n", text[found.end() : closed]):
        # The marker that closes it is its own, and not that of another one below.
        return None
    rest = found["rest"].replace(";", "").strip()
    # Where nothing but the end of the value can follow, a comma is one too many.
    rest = "" if rest == "," and lexed.kind(i - 1) == "=" else rest
    code = hcl.newline_of(text) + lexed.indent(opened.start) + rest if rest else ""
    said = f"Unterminated template string: the marker {marker} must stand alone on the line that ends a heredoc"
    return lexed.fix(said, *found.span("rest"), (*found.span("rest"), code))
