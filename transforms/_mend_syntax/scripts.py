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
from fixer.validation import BOUND, PYTHON, SHELL
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.references import OURS

_TEMPLATE: Final = re.compile(r"\$\{(?P<code>(?:[^{}\n]|\{[^{}\n]*\})*)\}")
# An element, or what an attribute of something has: no address of a resource starts so.
_QUOTED: Final = re.compile(r"[ \t]*(?:[A-Za-z]\w*\[[ \t]*'|[A-Za-z][A-Za-z0-9]*\.[^\"]*')")
_NAME: Final = re.compile(r"[ \t]*([A-Za-z_]\w*)")
_ROOTS: Final = frozenset({"var", "local", "module", "each", "count", "path", "terraform", "self"})
_LOCALS: Final = re.compile(r"^locals[ \t]*\{(.*?)^\}", re.MULTILINE | re.DOTALL)
# The first match of a pattern put in the place of another text, or of none.
_REPLACED: Final = re.compile(r"[A-Za-z_]\w*(?:\[[@*\w]*\])?/[^/\s]")
_FORMAT: Final = re.compile(r"[^:?\"]+:[ +-]?[<>^]?\d*[,_]?(?:\.\d+)?[defgs%]?\Z")


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
        if found is None or OURS.search(found["code"]) or hcl.is_expression(found["code"].strip()):
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
    if not (_FORMAT if whose == "Python" else _REPLACED).match(code) and not _QUOTED.match(code):
        return False
    first = _NAME.match(code)
    name = first[1] if first is not None else ""
    bound = {one for names in BOUND.findall(text) for one in names if one}
    return name not in _ROOTS | bound and not _is_declared(around, name)


def _is_declared(text: str, name: str) -> bool:
    """Whether a file declares a variable or a local value of a name."""
    if re.search(rf'^variable[ \t]+"?{name}\b', text, re.MULTILINE):
        return True
    return any(re.search(rf"^[ \t]*{name}[ \t]*=", found, re.MULTILINE) for found in _LOCALS.findall(text))
