"""Heredocs that are opened as shells do: with quotes around the marker, or blanks beside it."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from transforms._mend_syntax.lexed import Lexed

_OPENED = re.compile(
    r"<<(?P<dash>-?)(?P<written>[ \t]*(?P<quote>[\"']?)(?P<marker>[A-Za-z_]\w*)(?P=quote)[ \t]*)\r?\n"
    r"(?P<body>(?:[^\n]*\n)*?)[ \t]*(?P=marker)[ \t]*\r?$",
    re.MULTILINE,
)


def heredocs(lexed: Lexed) -> Iterator[Fix]:
    """The openings of heredocs as HCL has them. In quotes, a shell would leave templates alone: there must be none."""
    done = 0
    for i in range(1, lexed.size):
        start = lexed.tokens[i].start - 1
        if start < done or lexed.kind(i) != "<" or lexed.kind(i - 1) != "<":
            continue
        found = _OPENED.match(lexed.text, start)
        if found is None or (found["quote"] and re.search(r"[$%]\{", found["body"])):
            continue
        done = found.end()
        where = found.span("written")
        said = f"Invalid expression: a heredoc starts with << and its marker alone: <<{found['dash']}{found['marker']}"
        yield lexed.fix(said, start, where[1], (*where, found["marker"]))
