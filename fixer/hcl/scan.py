"""Where the items of a body begin and end, found without parsing an expression.

One compiled regular expression knows strings, `${ }` in them, comments, heredocs and nested brackets, and takes a whole
value or a small block at once; so a file is cut into items at tens of megabytes a second. What nests deeper than it can
express is counted.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer.hcl import tokens as t

# How deep brackets nest within one step of a regular expression: more makes it slower to compile, less slower to run.
_DEPTH: Final = 1
# How deep templates may nest in templates. Nobody writes a tenth of it; it keeps hostile input off the stack.
DEEPEST: Final = 100
_ESCAPES: Final = r"\\[^\n]|\$\$\{|%%\{|\$(?!\{)|%(?!\{)"
# A slash that starts no comment, an angle that starts no heredoc.
_LONE: Final = r"/(?![/*])|<(?!<)"


def _string() -> str:
    """A quoted template, with `${ }` in it that may hold strings and calls, but no braces and no `${ }`."""
    plain = rf'"(?:[^"\\$%\n]++|{_ESCAPES})*+"'
    inside = rf'[$%]\{{(?:[^{{}}"#/<]++|{_LONE}|{plain})*+\}}'
    return rf'"(?:[^"\\$%\n]++|{_ESCAPES}|{inside})*+"'


def _heredoc(name: str) -> str:
    """A heredoc, up to and with its end marker; the newline after that is not part of it."""
    end = rf"[ \t]*+(?P={name})[ \t]*+(?=\r?\n)"
    return rf"<<-?(?P<{name}>{t.IDENTIFIER})\r?\n(?:(?!{end})[^\n]*+\n)*+{end}"


def _nested(depth: int) -> str:
    """Brackets and what they hold. Which bracket closes which is for the parser to say."""
    inner = ""
    for level in range(depth):
        deeper = f"|{inner}" if inner else ""
        atoms = rf'[^"#/<{{}}()\[\]]++|{_STRING}|{t.COMMENTS}|{_LONE}|{_heredoc(f"h{level}")}{deeper}'
        inner = rf"[{{(\[](?:{atoms})*+[\])}}]"
    return inner


_STRING: Final = _string()
_CHARACTERS = re.compile(rf'(?:[^"\\$%\n]++|{_ESCAPES})*+')
_NESTED: Final = _nested(_DEPTH)
_BLANK: Final = rf"(?:[ \t]++|{t.BLOCK_COMMENT})*+"
_LABEL: Final = rf'"(?:[^"\\\n]++|\\[^\n])*+"|{t.IDENTIFIER}'

_TRIVIA = re.compile(rf"(?:[ \t\n]++|\r\n|{t.COMMENTS})*+")
_HEAD = re.compile(
    rf"(?P<word>{t.IDENTIFIER})"
    rf"(?:(?P<equals>{_BLANK}=(?!=){_BLANK})|(?P<labels>(?:{_BLANK}(?:{_LABEL}))*+)(?P<open>{_BLANK}\{{))"
)
LABEL = re.compile(rf"(?P<before>{_BLANK})(?P<text>{_LABEL})")
# A value runs to the end of its line, or to the comment or the closing bracket there.
_VALUE = re.compile(
    rf'(?:[^"#/<\n\r{{}}()\[\]]++|\r(?!\n)|{_STRING}|{t.BLOCK_COMMENT}|{_LONE}|{_heredoc("v")}|{_NESTED})*+'
)
_INSIDE = re.compile(rf'(?:[^"#/<{{}}()\[\]]++|{_STRING}|{t.COMMENTS}|{_LONE}|{_heredoc("i")}|{_NESTED})*+')
_REST_OF_LINE = re.compile(rf"{_BLANK}(?:(?:#|//)[^\n]*+)?(?:\r?\n|\Z)")
_LINE = re.compile(r"[^\n]*\n?")
# A line that can only be the start of a top-level block: where reading goes on after a block that is never closed.
_BLOCK_LINE = re.compile(r'^[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]*")*[ \t]*\{', re.MULTILINE)


class AttributeSpan(NamedTuple):
    """Where an attribute stands: the ends of its parts, each starting where the one before ends."""

    lead: int
    name: int
    equals: int
    value: int
    trail: int


class BlockSpan(NamedTuple):
    """Where a block stands, likewise. `open` is the end of the opening brace, `close` that of the closing one."""

    lead: int
    type: int
    labels: int
    open: int
    body: int
    close: int
    trail: int


class InvalidSpan(NamedTuple):
    """Where a stretch stands that is no item: how far it goes, where it goes wrong, and why."""

    lead: int
    end: int
    offset: int
    message: str
    advice: str


class TailSpan(NamedTuple):
    """The blanks and comments after the last item."""

    end: int


Span = AttributeSpan | BlockSpan | InvalidSpan | TailSpan


def spans(text: str) -> Iterator[Span]:
    """Cuts the text of a body into items; the last span is always the tail.

    Never fails: what cannot be an item is an InvalidSpan that ends where the next line could start one.
    """
    pos, size = 0, len(text)
    while True:
        lead = _end(_TRIVIA, text, pos)
        if lead == size:
            yield TailSpan(size)
            return
        span = _item(text, lead)
        yield span
        pos = span[-1] if not isinstance(span, InvalidSpan) else span.end


def _end(pattern: re.Pattern[str], text: str, pos: int) -> int:
    """Where a pattern that always matches ends."""
    found = pattern.match(text, pos)
    return found.end() if found else pos


def _item(text: str, lead: int) -> Span:
    head = _HEAD.match(text, lead)
    if head is None:
        return _no_item(text, lead)
    if head["open"] is None:
        value = _value_end(text, head.end())
        rest = _REST_OF_LINE.match(text, value)
        if rest is None:
            return _broken(text, lead, value, *_why_not_end(text, value, "an argument"))
        # Blanks after a value belong to the rest of its line.
        end = head.end() + len(text[head.end() : value].rstrip(" \t\r"))
        return AttributeSpan(lead, head.end("word"), head.end("equals"), end, rest.end())
    body = _inside_end(text, head.end())
    if body is None:
        return _never_closed(text, lead, head.end() - 1)
    if text[body] != "}":
        return _broken(text, lead, body, f"this {text[body]} closes nothing that is open here")
    rest = _REST_OF_LINE.match(text, body + 1)
    if rest is None:
        return _broken(text, lead, body + 1, *_why_not_end(text, body + 1, "a block"))
    return BlockSpan(lead, head.end("word"), head.end("labels"), head.end(), body, body + 1, rest.end())


def _value_end(text: str, pos: int) -> int:
    """Where the value that starts at `pos` ends, or where it goes wrong."""
    while True:
        end = _end(_VALUE, text, pos)
        past = _past(text, end)
        if past is None:
            return end
        pos = past


def _past(text: str, pos: int, nesting: int = 0) -> int | None:
    """The end of the string or bracket that opens at `pos`; None if none opens there or it is never closed."""
    if text.startswith('"', pos):
        return _string_end(text, pos + 1, nesting)
    if text.startswith(("{", "[", "("), pos):
        end = _inside_end(text, pos + 1, nesting)
        return None if end is None else end + 1
    return None


def _inside_end(text: str, pos: int, nesting: int = 0) -> int | None:
    """Where the bracket stands that closes the one before `pos`; None if it is never closed."""
    depth = 0
    size = len(text)
    while True:
        pos = _end(_INSIDE, text, pos)
        if pos == size:
            return None
        character = text[pos]
        if character in "}])":
            if not depth:
                return pos
            depth -= 1
            pos += 1
        elif character in "{[(":
            depth += 1
            pos += 1
        else:
            past = _past(text, pos, nesting)
            if past is None:
                return None
            pos = past


def _string_end(text: str, pos: int, nesting: int) -> int | None:
    """The end of the string that opened before `pos`, whatever nests in it; None if it is never closed."""
    while True:
        pos = _end(_CHARACTERS, text, pos)
        if text.startswith('"', pos):
            return pos + 1
        if nesting > DEEPEST or not text.startswith(("${", "%{"), pos):
            return None
        end = _inside_end(text, pos + 2, nesting + 1)
        if end is None:
            return None
        pos = end + 1


def _broken(text: str, lead: int, offset: int, message: str, advice: str = "") -> InvalidSpan:
    """An item that goes wrong at `offset`: reading goes on with the line after that."""
    return InvalidSpan(lead, _end(_LINE, text, offset), offset, message, advice)


def _never_closed(text: str, lead: int, brace: int) -> InvalidSpan:
    """A block without an end: reading goes on with the next line that can only start a block of a file."""
    following = _BLOCK_LINE.search(text, _end(_LINE, text, brace))
    end = following.start() if following else len(text)
    return InvalidSpan(lead, end, brace, "this block is never closed", "a closing brace is missing below")


def _no_item(text: str, lead: int) -> InvalidSpan:
    word = re.compile(t.IDENTIFIER).match(text, lead)
    if word is None:
        if text.startswith("}", lead):
            return _broken(text, lead, lead, "this brace closes nothing", "remove it, or find the block it was meant for")
        if text.startswith("/*", lead):
            return InvalidSpan(lead, len(text), lead, "this comment is never closed", "end it with */")
        return _broken(text, lead, lead, "an argument or a block must start here")
    if text.startswith(":", _end(re.compile(_BLANK), text, word.end())):
        return _broken(text, lead, word.end(), "a colon cannot set an argument", "write = instead")
    labels = word.end()
    while found := LABEL.match(text, labels):
        labels = found.end()
    message = f"{word.group()} must be followed by = (an argument) or {{ (a block)"
    return _broken(text, lead, labels, message)


def _why_not_end(text: str, pos: int, what: str) -> tuple[str, str]:
    rest = _end(re.compile(_BLANK), text, pos)
    character = text[rest]
    if character == '"':
        return "this string is never closed", 'a " is missing'
    if character in "{[(":
        return f"this {character} is never closed", "a closing bracket is missing below"
    if text.startswith("<<", rest):
        return "this heredoc is never closed", "its end marker must stand alone on a line, with a newline after it"
    if text.startswith("/*", rest):
        return "this comment is never closed", "end it with */"
    return f"{what} must end with its line, but {character!r} follows", "start a new line"
