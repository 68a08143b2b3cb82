"""Where the items of a body begin and end, found without parsing an expression.

Compiled regular expressions know strings, `${ }` in them, comments, heredocs and brackets, and take a whole value at
once; so a file is cut into items at tens of megabytes a second. What nests deeper than a regular expression can say is
counted, or left to the lexer.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer.hcl import tokens as t

_ESCAPES: Final = r"\\[^\n]|\$\$\{|%%\{|\$(?!\{)|%(?!\{)"
# A slash that starts no comment, an angle that starts no heredoc.
_LONE: Final = r"/(?![/*])|<(?!<)"
# A template in which what stands in `${ }` holds no braces, and no strings but plain ones.
_PLAIN: Final = rf'"(?>(?:[^"\\$%\n]++|{_ESCAPES})*)"'
_SIMPLE: Final = rf'[$%]\{{(?>(?:[^{{}}"#/<\n]++|{_LONE}|{_PLAIN})*)\}}'
_STRING: Final = rf'"(?>(?:[^"\\$%\n]++|{_ESCAPES}|{_SIMPLE})*)"'
# A heredoc of that sort, up to and with its end marker; the newline after that is not part of it.
_MARKER: Final = rf"[{t.BLANKS}]*+(?P=marker)[{t.BLANKS}]*?(?=\r?\n)"
_HEREDOC_LINE: Final = rf"(?>(?:[^$%\n]++|\$\$\{{|%%\{{|\$(?!\{{)|%(?!\{{)|{_SIMPLE})*)\n"
_HEREDOC: Final = rf"<<-?(?P<marker>{t.IDENTIFIER})\r?\n(?>(?:(?!{_MARKER}){_HEREDOC_LINE})*){_MARKER}"
# Brackets that hold no brackets. Which one closes which is for the parser to say.
_NESTED: Final = rf'[{{(\[](?>(?:[^"#/<{{}}()\[\]]++|{_STRING}|{t.COMMENTS}|{_LONE})*)[\])}}]'
_BLANK: Final = rf"(?>(?:[ \t]++|{t.BLOCK_COMMENT})*)"
_LABEL: Final = rf'"(?>(?:[^"\\\n]++|\\[^\n])*)"|{t.IDENTIFIER}'

_TRIVIA = re.compile(rf"(?>(?:[ \t\n]++|\r\n|{t.COMMENTS})*)")
_HEAD = re.compile(
    rf"(?P<word>{t.IDENTIFIER})"
    rf"(?:(?P<equals>{_BLANK}=(?!=){_BLANK})|(?P<labels>(?>(?:{_BLANK}(?:{_LABEL}))*))(?P<open>{_BLANK}\{{))"
)
LABEL = re.compile(rf"(?P<before>{_BLANK})(?P<text>{_LABEL})")
# A value runs to the end of its line, or to the comment or the closing bracket there.
_VALUE = re.compile(
    rf'(?>(?:[^"#/<\n\r{{}}()\[\]]++|\r(?!\n)|{_STRING}|{t.BLOCK_COMMENT}|{_LONE}|{_HEREDOC}|{_NESTED})*)'
)
# An argument on a line of its own, whose value holds no brackets: most of them.
_WORDS: Final = rf'(?:[^ \t"#/<\n\r{{}}()\[\]]++|{_PLAIN})'
_QUICK = re.compile(
    rf"((?>(?:[ \t\n]++|\r\n|#[^\n]*+\n)*))({t.IDENTIFIER})([ \t]*+=(?!=)[ \t]*+)({_WORDS}++(?>(?:[ \t]++{_WORDS}++)*))"
    rf"[ \t]*+(?:#[^\n]*+)?\r?\n"
)
_INSIDE = re.compile(rf'(?>(?:[^"#/<{{}}()\[\]]++|{_STRING}|{t.COMMENTS}|{_LONE}|{_HEREDOC}|{_NESTED})*)')
_REST_OF_LINE = re.compile(rf"{_BLANK}(?:(?:#|//)[^\n]*+)?(?:\r?\n|\Z)")
_LINE = re.compile(r"[^\n]*\n?")
_HEREDOC_OPEN = re.compile(rf"<<-?{t.IDENTIFIER}\r?\n")
# A line that can only be the start of a top-level block: where reading goes on after a block that is never closed.
# Keys of a map, where its `=` is missing: no names of arguments.
_QUOTED_NAME = re.compile(r'"[^"\n]*"[ \t]*[=:{]')
_DOTTED = re.compile(r"[\w-]+\.[\w.-]+[ \t]*=")
_MAP: Final = 'a map is an argument: add "=" before its "{"'
_QUOTED: Final = 'leave them out, or, where this is a key of a map, add "=" before the "{" of the map'
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
    """Where a stretch stands that is no item: how far it goes, where it goes wrong, and why.

    `inside` is where the inside of a block starts whose end was not found, else -1: what is wrong may stand there.
    """

    lead: int
    end: int
    offset: int
    message: str
    advice: str
    inside: int = -1


class TailSpan(NamedTuple):
    """The blanks and comments after the last item."""

    end: int


Span = AttributeSpan | BlockSpan | InvalidSpan | TailSpan


def spans(text: str) -> Iterator[Span]:
    """Cuts the text of a body into items; the last span is always the tail.

    Never fails: what cannot be an item is an InvalidSpan that ends where the next line could start one.
    """
    return _Cutter(text).run()


def _end(pattern: re.Pattern[str], text: str, pos: int) -> int:
    """Where a pattern that always matches ends."""
    found = pattern.match(text, pos)
    return found.end() if found else pos


class _Cutter:
    """One run over a body's text."""

    def __init__(self, text: str) -> None:
        self.text = text
        # How many characters may be read in vain, on the way to ends that are not there: hostile text that is read from
        # each of its lines to its end would take for ever.
        self.patience = 4 * len(text) + 10_000

    def run(self) -> Iterator[Span]:
        text, pos, size = self.text, 0, len(self.text)
        quick = _QUICK.match
        while True:
            if found := quick(text, pos):
                (_, pos), (_, lead), (_, name), (_, equals), (_, value) = found.regs
                yield AttributeSpan(lead, name, equals, value, pos)
                continue
            lead = _end(_TRIVIA, text, pos)
            if lead == size:
                yield TailSpan(size)
                return
            span = self._item(lead)
            yield span
            pos = span.end if isinstance(span, InvalidSpan) else span[-1]

    def _item(self, lead: int) -> Span:
        text = self.text
        head = _HEAD.match(text, lead)
        if head is None:
            return self._no_item(lead)
        if head["open"] is None:
            value = self._value_end(head.end())
            rest = _REST_OF_LINE.match(text, value)
            if rest is None:
                return self._goes_on(lead, value, "an argument")
            return AttributeSpan(
                lead, head.end("word"), head.end("equals"), _trimmed(text, head.end(), value), rest.end()
            )
        body = self._inside_end(head.end())
        if body is None or text[body] != "}":
            return self._never_closed(lead, head.end(), body)
        rest = _REST_OF_LINE.match(text, body + 1)
        if rest is None:
            return self._goes_on(lead, body + 1, "a block")
        return BlockSpan(lead, head.end("word"), head.end("labels"), head.end(), body, body + 1, rest.end())

    def _value_end(self, pos: int) -> int:
        """Where the value that starts at `pos` ends, or where it goes wrong."""
        text = self.text
        while True:
            pos = _end(_VALUE, text, pos)
            if text.startswith(("{", "[", "("), pos):
                inside = self._inside_end(pos + 1)
                past = None if inside is None else inside + 1
            else:
                past = self._template_end(pos)
            if past is None:
                return pos
            pos = past

    def _inside_end(self, pos: int) -> int | None:
        """Where the bracket stands that closes the one before `pos`; None if it is never closed."""
        text, size, start = self.text, len(self.text), pos
        depth = 0
        while True:
            pos = _end(_INSIDE, text, pos)
            if pos == size:
                break
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
                past = self._template_end(pos)
                if past is None and character == '"' and self.patience > 0:
                    # A string that is left open spoils its own line only.
                    past = text.find("\n", pos)
                if past is None or past < 0:
                    # What a comment swallows that is never closed holds no item any more.
                    self.patience = 0 if character == "/" else self.patience
                    break
                pos = past
        self.patience -= pos - start
        return None

    def _template_end(self, pos: int) -> int | None:
        """The end of the string or heredoc that opens at `pos`; None if none opens there or it is never closed."""
        text = self.text
        if not text.startswith('"', pos) and not _HEREDOC_OPEN.match(text, pos):
            return None
        end = t.template_end(text, pos) if self.patience > 0 else None
        if end is None:
            self.patience -= len(text) - pos
        return end

    def _no_item(self, lead: int) -> InvalidSpan:
        text = self.text
        word = re.compile(t.IDENTIFIER).match(text, lead)
        if word is None:
            if text.startswith("}", lead):
                advice = "remove it, or find the block it was meant for"
                return _broken(text, lead, lead, "this brace closes nothing", advice)
            if text.startswith("/*", lead):
                return _open_comment(text, lead, lead)
            if _QUOTED_NAME.match(text, lead):
                return _broken(text, lead, lead, "the name of an argument has no quotes", _QUOTED)
            return _broken(text, lead, lead, "an argument or a block must start here")
        labels = word.end()
        while found := LABEL.match(text, labels):
            labels = found.end()
        after = _end(re.compile(_BLANK), text, labels)
        if text.startswith("/*", after):
            return _open_comment(text, lead, after)
        if text.startswith(":", after):
            return _broken(text, lead, after, "a colon cannot set an argument", "write = instead")
        message = f"{word.group()} must be followed by = (an argument) or {{ (a block)"
        return _broken(text, lead, labels, message, _MAP if _DOTTED.match(text, lead) else "")

    def _never_closed(self, lead: int, inside: int, wrong: int | None) -> InvalidSpan:
        """A block without an end: reading goes on with the next line that can only start a block of a file."""
        text = self.text
        following = _BLOCK_LINE.search(text, _end(_LINE, text, inside)) if self.patience > 0 else None
        end = following.start() if following else len(text)
        if wrong is not None and wrong < end:
            return InvalidSpan(lead, end, wrong, f"this {text[wrong]} closes nothing that is open here", "", inside)
        advice = "a closing brace is missing below"
        return InvalidSpan(lead, end, inside - 1, "this block is never closed", advice, inside)

    def _goes_on(self, lead: int, pos: int, what: str) -> InvalidSpan:
        """An item that does not end with its line: something is left open, or too much stands there."""
        text = self.text
        rest = _end(re.compile(_BLANK), text, pos)
        character = text[rest]
        if text.startswith("/*", rest):
            return _open_comment(text, lead, rest)
        if character == '"':
            found = _broken(text, lead, rest, "this string is never closed", 'a " is missing')
        elif character in "{[(":
            found = _broken(text, lead, rest, f"this {character} is never closed", "a closing bracket is missing below")
        elif text.startswith("<<", rest):
            advice = "its end marker must stand alone on a line, with a newline after it"
            following = _BLOCK_LINE.search(text, rest)
            end = following.start() if following else len(text)
            found = InvalidSpan(lead, end, rest, "this heredoc is never closed", advice)
        else:
            message = f"{what} must end with its line, but {character!r} follows"
            return _broken(text, lead, rest, message, "start a new line")
        return found if self.patience > 0 else found._replace(end=len(text))


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a value without the blanks and comments after it, which belong to the rest of its line."""
    value = text[start:end].rstrip(" \t")
    if value.endswith("*/"):
        tokens = t.tokenize(value)
        while tokens and tokens[-1].kind == t.COMMENT:
            tokens.pop()
        return start + (tokens[-1].end if tokens else 0)
    return start + len(value)


def _broken(text: str, lead: int, offset: int, message: str, advice: str = "") -> InvalidSpan:
    """An item that goes wrong at `offset`: reading goes on with the line after that."""
    return InvalidSpan(lead, _end(_LINE, text, offset), offset, message, advice)


def _open_comment(text: str, lead: int, offset: int) -> InvalidSpan:
    return InvalidSpan(lead, len(text), offset, "this comment is never closed", "end it with */")
