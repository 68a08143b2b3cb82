"""Templates in strings that lack their closing brace, so that the string goes on over its quote."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed

# A reference up to the quote that ends the string on its line, and what stands between the two.
_OPEN = re.compile(
    r"\$\{(?P<reference>(?:var|local|module|data|each|path|aws_\w+)(?:\.[A-Za-z_]\w*)+)(?P<rest>[-/:][^{}\"\n]*)?"
    r"\"(?=[ \t]*(?:[,)\]}#]|\r?$))",
    re.MULTILINE,
)
_DECLARED = re.compile(r"^variable[ \t]+\"([\w-]+)\"", re.MULTILINE)


def unclosed(lexed: Lexed) -> Iterator[Fix]:
    """The braces that are missing: before the quote, or behind the name of a variable that the file declares."""
    declared: set[str] | None = None
    for i in range(lexed.size):
        if lexed.kind(i) != t.INTERP or (found := _OPEN.match(lexed.text, lexed.tokens[i].start)) is None:
            continue
        start, end = found.span()
        root, _, name = found["reference"].partition(".")
        if found["rest"]:
            declared = declared if declared is not None else set(_DECLARED.findall(lexed.text))
            longer = re.match(r"[\w-]*", name + found["rest"])
            if root != "var" or name not in declared or (longer and longer[0] != name and longer[0] in declared):
                continue
        at = found.end("reference")
        said = f"Unclosed template interpolation sequence: there is no closing brace for ${{{found['reference']}"
        yield lexed.fix(f"{said}: it is added", start, end, (at, at, "}"))
        return
