"""Strings with quotes inside that are not escaped, and strings in three quotes: each text as HCL can hold it."""

import json
import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed

_TRIPLE = re.compile(
    r'"""[ \t]*(?P<newline>\r?\n)(?P<body>(?:(?!""")[^\\])*?\n)[ \t]*"""(?=[ \t]*(?:[,)\]}]|\r?\n|\Z))'
)
# A value that starts as JSON does, up to the last quote of its line.
_JSON = re.compile(r'"(?P<code>[{\[].*[}\]])"(?=[ \t]*(?:[,)\]}#]|\r?$))', re.MULTILINE)
# The same over several lines, with each quote inside escaped.
_ESCAPED = re.compile(
    r'"(?P<code>[{\[][ \t]*(?P<newline>\r?\n)(?:[^"\\]|\\")*[}\]])[ \t]*"(?=[ \t]*(?:[,)\]}#]|\r?\n|\Z))'
)
# The rest of a line that starts in a string and ends with a quote, of an argument or of an element.
_LINE = re.compile(r'"(?P<code>[^\n]*)"(?=[ \t]*,?[ \t]*\r?$)', re.MULTILINE)
_TEMPLATE = re.compile(r"\$\{[^{}\"\n]*\}")
# What somebody quotes in a text, and what is none of it: there the string ends, and a reference follows.
_QUOTED = re.compile(r'(?<=[ \t(\[{=,.])"(?P<inside>[^\s"](?:[^"\n]*[^\s"])?)"(?=[ \t)\]},.;?!]|$)')
_REFERENCE = re.compile(r"(?:var|local|module|data|each|self|count|aws_\w+)\.")
_MARKERS = ("EOT", "EOF", "JSON")


def quotes(lexed: Lexed) -> Iterator[Fix]:
    """The strings that end in their own text."""
    text, done = lexed.text, 0
    for i in range(lexed.size):
        kind, start, _ = lexed.tokens[i]
        if start < done or kind != t.OQUOTE:
            continue
        said = "Invalid multi-line string: quoted strings may not be split over multiple lines: it is a heredoc"
        if found := _TRIPLE.match(text, start):
            said = 'Invalid multi-line string: three quotes (""") start none: it is a heredoc'
            code = _heredoc(found["body"], found["newline"])
        elif (found := _JSON.match(text, start)) and '"' in found["code"] and _is_json(found["code"]):
            said = 'Invalid expression: the quotes in a string are written \\"'
            code = '"' + found["code"].replace('"', '\\"') + '"'
        elif (found := _ESCAPED.match(text, start)) and _is_json(found["code"].replace('\\"', '"')):
            code = _heredoc(found["code"].replace('\\"', '"') + found["newline"], found["newline"])
        elif lexed.kind(i - 1) in ("=", "[", ",", t.NEWLINE) and (found := _LINE.match(text, start)):
            said = 'Invalid expression: the quotes in a string are written \\"'
            code = _quoting(found["code"])
        else:
            continue
        if code:
            done = found.end()
            yield lexed.fix(said, start, done, (start, done, code))


def _is_json(code: str) -> bool:
    """Whether a text is JSON without escapes, each template in it taken for a number."""
    try:
        json.loads(re.sub(r"\$\{[^{}\n]*\}", "0", code))
    except ValueError:
        return False
    return "\\" not in code


def _heredoc(body: str, newline: str) -> str:
    """The heredoc that holds a text; empty where it holds each marker itself."""
    taken = {line.strip() for line in body.split("\n")}
    marker = next((marker for marker in _MARKERS if marker not in taken), "")
    return f"<<{marker}{newline}{body}{marker}" if marker else ""


def _quoting(code: str) -> str:
    """The string of a text that quotes something, each of these quotes escaped; empty where it does not."""
    plain = _TEMPLATE.sub(lambda found: "x" * len(found[0]), code)
    pieces = list(_QUOTED.finditer(plain))
    # All quotes are of pieces, and none is escaped: who knows how has meant something else.
    if not pieces or plain.count('"') != 2 * len(pieces) or "\\" in code or "${" in plain:
        return ""
    if any(_REFERENCE.match(piece["inside"]) for piece in pieces):
        return ""
    return '"' + code.replace('"', '\\"') + '"'
