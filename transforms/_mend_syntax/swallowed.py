"""Expansions of shells in heredocs whose `#` or `//` HCL takes for a comment: `${NAME#v}`, `${FILE##*/}`, `${X//a/b}`.

The comment takes the brace that closes them, and so the heredoc does not end where its marker stands. Commands in the
place of a name, which no shell can expand, get the parentheses that they need: `$(curl -s URL)` for `${curl -s URL}`.

Source: https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameter-Expansion, and #Command-Substitution.
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.references import OURS

_HEREDOC: Final = re.compile(
    r"<<-?(?P<marker>[A-Za-z_]\w*)\r?\n(?P<body>(?:[^\n]*\n)*?)[ \t]*(?P=marker)[ \t]*\r?$", re.MULTILINE
)
_OPENED: Final = re.compile(r"(?<![$\\])\$\{")
_STRING: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_COMMENT: Final = re.compile(r"(?<!^)#|//")
_COMMAND: Final = re.compile(
    r"(?:aws|awk|cat|curl|cut|date|docker|echo|find|getent|grep|head|hostname|jq|kubectl|ls|openssl|sed|tail|uname|wget)"
    r"[ \t]+[-+'\"$/\w]"
)


def swallowed(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """What is to be left to the shell, in the first heredoc that does not end where it should."""
    done = 0
    for token in lexed.tokens:
        if token.kind != t.OHEREDOC or token.start < done:
            continue
        found = _HEREDOC.match(lexed.text, token.start)
        if found is None:
            return
        done = found.end()
        closed = t.template_end(lexed.text, token.start)
        if closed is None or closed > done:
            yield from _of_body(lexed, *found.span("body"))
            return


def _of_body(lexed: Lexed, start: int, end: int) -> Iterator[Fix | Refusal]:
    for opened in _OPENED.finditer(lexed.text, start, end):
        past = _past(lexed.text, opened.end())
        code = lexed.text[opened.end() : past - 1]
        plain = _STRING.sub('""', code)
        if past < 0 or not _COMMENT.search(plain):
            continue
        whole, at = f"${{{code}}}", opened.start()
        if OURS.search(plain):
            said = f"Invalid expression: a shell cannot expand {whole}, and Terraform has functions for it"
            node = hcl.Node(start=at, end=past)
            yield Refusal(lexed.source, node, f"{said}: trimprefix, trimsuffix or replace")
        elif (command := substitution(lexed, at)) is not None:
            yield command
        else:
            said = f"Invalid expression: {whole} is an expansion of the shell, and none of Terraform's"
            yield lexed.fix(f"{said}: ${whole} leaves it to the shell", at, past, (at, at, "$"))


def substitution(lexed: Lexed, at: int) -> Fix | None:
    """The command that stands in the template at a place, with the parentheses that it needs; None if none does."""
    past = _past(lexed.text, at + 2)
    code = lexed.text[at + 2 : past - 1]
    if past < 0 or not _COMMAND.match(code) or hcl.is_expression(code):
        return None
    said = f"Invalid expression: ${{{code}}} is a command of the shell: it is $({code}) now"
    return lexed.fix(said, at, past, (at, at + 2, "$("), (past - 1, past, ")"))


def _past(text: str, at: int) -> int:
    """Behind the brace that closes the one before a place, on the same line; -1 if none does."""
    depth, quote = 1, ""
    for i in range(at, len(text)):
        sign = text[i]
        if sign == "\n":
            return -1
        if quote:
            quote = "" if sign == quote else quote
            continue
        quote = sign if sign in "\"'" else ""
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if not depth:
            return i + 1
    return -1
