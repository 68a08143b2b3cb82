"""Strings without quotes, and strings that do not end with their line."""

import re
from collections.abc import Iterator, Sequence

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Frame, Lexed, framed

# What is no expression, and can only be a string: each whole, up to the end of the line or what closes the value.
_WORDS = (
    r"(?:~>|>=|<=)\s*\d[\w.-]*(?:\s*,\s*(?:~>|>=|<=|<|>|!=)\s*\d[\w.-]*)*",  # version constraints
    r"\d+\.\d+\.[\w.-]+(?:/\d+)?",  # versions of three parts, addresses
    r"\d+[A-Za-z]+",  # durations, sizes
    r"(?:[a-z]+\.)?[a-z]{1,4}\d[a-z]{0,4}\.\d{1,2}xlarge(?:\.search)?",  # types of instances
    r"(?:rate\(\d+ \w+\)|cron\([^()\"\n]*\))",  # schedules
    r"https?://[^\s\"',)\]}]+",
    r"[\w+-]+(?:\.[\w+-]+)*@[\w-]+\.[\w.-]+",  # mail addresses
    r"(?!(?:var|local|module|data|each|aws_\w+)\.)[\w.-]+(?::+[\w*./-]+)+:?\*?",  # names with colons: ARNs, actions
    r"\.{0,2}/[\w.-][\w./-]*",  # paths
    r"\*",
)
_END = r"(?=[ \t]*(?:[,\])}]|\r?\n|\Z)|[ \t]+(?:#|//))"
_BARE = re.compile(rf"[ \t]*(?P<code>{'|'.join(_WORDS)}){_END}")
_EXPRESSION = r"\$\{[^{}\"\n]*\}"
_TEMPLATE = re.compile(
    rf"[ \t]*(?:(?P<alone>{_EXPRESSION})|(?P<code>(?![a-z]\w*\.\w)[\w./:-]*(?:{_EXPRESSION}[\w./:-]*)+)){_END}"
)
# An argument of which only the closing quote is missing, with the next line starting another or ending the block.
_UNCLOSED = re.compile(
    rf"\"(?P<code>(?:[^\"\\$%{{}}()\[\],#=\n]|{_EXPRESSION})*[^\"\\$%{{()\[\],#=\s])[ \t]*"
    r"(?=\r?\n\s*(?:[\w-]+[ \t]*[={]|\}))"
)
_LINES = re.compile(r"\"(?P<code>(?:[^\"\\\n]|\\[^\n])*\n(?:[^\"\\]|\\[^\n])*)\"(?=[ \t]*(?:[,)\]}#]|\r?\n|\Z))")
# A line that is an argument of its own, so that the string cannot go on over it.
_ARGUMENT = re.compile(r"\n[ \t]*(?:[\w-]+[ \t]+=[ \t]|\}|\])")


def strings(lexed: Lexed) -> Iterator[Fix]:
    """Strings that lack quotes, or that go on over the end of their line."""
    text = lexed.text
    done = 0
    for i, frames in framed(lexed):
        kind, start, _ = lexed.tokens[i]
        if start < done:
            continue
        if bare := _bare(lexed, i, frames):
            done = bare.end()
            yield from _quoted(lexed, bare)
        elif kind == t.OQUOTE and _is_open(lexed, i):
            found = _UNCLOSED.match(text, start) if lexed.kind(i - 1) == "=" else None
            said = "Invalid multi-line string: quoted strings may not be split over multiple lines"
            if found:
                done = past = found.end("code")
                yield lexed.fix(f"{said}: the closing quote is added", start, done, (past, past, '"'))
            elif (found := _LINES.match(text, start)) and not _ARGUMENT.search(found["code"]):
                done = found.end()
                code = found["code"].replace("\r\n", "\n").replace("\n", "\\n")
                edit = (found.start("code"), found.end("code"), code)
                yield lexed.fix(f"{said}: the ends of its lines are written \\n", start, done, edit)


def _bare(lexed: Lexed, i: int, frames: Sequence[Frame]) -> re.Match[str] | None:
    """The string without quotes that stands behind a token, if a value does."""
    kind, end, inner = lexed.kind(i), lexed.tokens[i].end, frames[-1] if frames else None
    in_tuple = inner is not None and inner.kind == "[" and not inner.is_for
    if kind == "=" or (in_tuple and kind == ",") or (kind == "[" and _is_tuple(lexed, i)):
        return _BARE.match(lexed.text, end) or _TEMPLATE.match(lexed.text, end)
    if (kind == "(" and lexed.kind(i - 1) == t.IDENT) or (kind == "," and inner is not None and inner.kind == "("):
        # In calls, what has no template may be of another language.
        return _TEMPLATE.match(lexed.text, end)
    return None


def _is_open(lexed: Lexed, i: int) -> bool:
    """Whether the string that opens at a token does not end with its line."""
    i += 1
    while lexed.kind(i) in (t.LITERAL, t.INTERP):
        past = lexed.past(i) if lexed.kind(i) == t.INTERP else i + 1
        if past is None:
            return False
        i = past
    return lexed.kind(i) == t.INVALID


def _is_tuple(lexed: Lexed, i: int) -> bool:
    """Whether a bracket opens a tuple, and is no index."""
    return lexed.kind(i - 1) in ("=", "(", "[", ",", ":", "?", t.NEWLINE)


def _quoted(lexed: Lexed, found: re.Match[str]) -> Iterator[Fix]:
    alone = found.groupdict().get("alone")
    if alone:
        (start, end), code = found.span("alone"), alone[2:-1].strip()
        said = "Invalid character: ${ } stands in strings only"
        yield lexed.fix(f"{said}: it is written {code}", start, end, (start, end, code))
    else:
        (start, end), code = found.span("code"), found["code"]
        yield lexed.fix(
            f"Invalid expression: {code} is a string, and needs quotes", start, end, (start, end, f'"{code}"')
        )
