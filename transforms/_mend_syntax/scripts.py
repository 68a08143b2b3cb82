"""Templates of Python and of shells in heredocs: `f"${os.environ['A']}"`, `f"${total:.2f}"`, `${CONF['a']}`.

What stands behind the `$` of an f-string is Python's own, quotes and all.

Sources: https://docs.python.org/3/library/string.html#format-specification-mini-language and
https://www.gnu.org/software/bash/manual/bash.html#Arrays
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from fixer.validation import PYTHON, SHELL
from transforms._mend_syntax.lexed import Lexed, framed

_TEMPLATE: Final = re.compile(r"\$\{(?P<code>(?:[^{}\n]|\{[^{}\n]*\})*)\}")
# An element, or what an attribute of something has: no address of a resource starts so.
_QUOTED: Final = re.compile(r"[ \t]*(?P<name>[A-Za-z]\w*)(?=\[[ \t]*')|[ \t]*(?P<object>[A-Za-z][A-Za-z0-9]*)\.[^\"]*'")
# The first match of a pattern put in the place of another text, or of none.
_REPLACED: Final = re.compile(r"[A-Za-z_]\w*(?:\[[@*\w]*\])?/[^/\s]")
_FORMAT: Final = re.compile(r"[^:?\"]+:[ +-]?[<>^]?\d*[,_]?(?:\.\d+)?[defgs%]?\Z")
_OURS: Final = re.compile(r"(?<![\w.$-])(?:var|local|data|module|each|count|path|terraform|self|aws_\w+)\.\w")
_BOUND: Final = re.compile(r'[\[{~]\s*for\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b|\bdynamic\s+"(\w+)"|\biterator\s*=\s*"?(\w+)')


def scripts(lexed: Lexed) -> Iterator[Fix]:
    """What is for the program that reads a heredoc, escaped."""
    text = lexed.text
    if "<<" not in text:
        return
    for i, frames in framed(lexed):
        kind, start, _ = lexed.tokens[i]
        if kind != t.INTERP or not frames or frames[-1].kind != t.OHEREDOC:
            continue
        found = _TEMPLATE.match(text, start)
        if found is None or _OURS.search(found["code"]) or hcl.is_expression(found["code"].strip()):
            continue
        opened = lexed.tokens[frames[-1].at]
        end = t.template_end(text, opened.start) or len(text)
        body = text[opened.end : end]
        whose = "Python" if PYTHON.search(body) else "the shell" if SHELL.search(body) else ""
        if not whose or not _is_foreign(text, found["code"], whose, text[: opened.start] + text[end:]):
            continue
        said = f"Invalid expression: {found[0]} is for {whose}, and no expression of Terraform's"
        yield lexed.fix(f"{said}: ${found[0]} leaves it to that", start, found.end(), (start, start, "$"))


def _is_foreign(text: str, code: str, whose: str, around: str) -> bool:
    """Whether a text that is no expression is one of the script's, by what is declared around the heredoc."""
    if (_FORMAT if whose == "Python" else _REPLACED).match(code):
        return True
    found = _QUOTED.match(code)
    if found is None:
        return False
    name = found["name"] or found["object"]
    bound = {one for names in _BOUND.findall(text) for one in names}
    declared = rf'\bvariable[ \t]+"?{name}\b|^[ \t]*{name}[ \t]*='
    return name not in bound and re.search(declared, around, re.MULTILINE) is None
