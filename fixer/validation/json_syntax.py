"""JSON that is none, read on: what is wrong with it, in the words of Go's reader, which the providers use.

Source: https://www.rfc-editor.org/rfc/rfc8259; the words are those of
https://github.com/golang/go/blob/master/src/encoding/json/scanner.go.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_STRING: Final = r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"'
_NUMBER: Final = r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?"
_TOKEN: Final = re.compile(rf"(?P<string>{_STRING})|(?P<plain>{_NUMBER}|true|false|null)(?![\w.])|[{{}}\[\]:,]")
_BLANK: Final = re.compile(r"[ \t\r\n]*")
_COMMENT: Final = re.compile(r"//[^\n]*|#[^\n]*|/\*[\s\S]*?\*/")
_COLONS: Final = re.compile(r"[ \t]*:")
_OPEN: Final = {"{": "}", "[": "]"}
# What may stand at a place, and what Go says of another character there.
_VALUE: Final = "looking for beginning of value"
_KEY: Final = "looking for beginning of object key string"
_COLON: Final = "after object key"
_PAIR: Final = "after object key:value pair"
_ELEMENT: Final = "after array element"
_END: Final = "after top-level value"


class Slip(NamedTuple):
    """Something in a text that JSON has not, from `start` to `end` (offsets in it), and what is said of it.

    `kind` is `comma` (one before a closing bracket), `missing` (a comma that is not there),
    `comment`, or `other`, behind which nobody reads on.
    """

    kind: str
    start: int
    end: int
    said: str


def slips(text: str) -> Iterator[Slip]:
    """What is wrong with a text as JSON, in the order of the places; nothing if it is JSON."""
    return _Reader(text).slips()


class _Reader:
    """Reads one text. `wanted` is what may stand next, `comma` where the last comma stands that nothing followed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.open: list[str] = []
        self.wanted = _VALUE
        self.comma = -1
        # Behind what was read last.
        self.past = 0

    def slips(self) -> Iterator[Slip]:
        while True:
            self.at = self._past_blanks(self.at)
            if comment := _COMMENT.match(self.text, self.at):
                yield Slip("comment", self.at, comment.end(), self._unexpected())
                self.at = comment.end()
                continue
            token = _TOKEN.match(self.text, self.at)
            if self.at == len(self.text) or token is None:
                if self.at < len(self.text) or self.wanted is not _END:
                    yield Slip("other", self.at, self.at + 1, self._unexpected())
                return
            slip = self._read(token)
            if slip is not None:
                yield slip
                if slip.kind == "other":
                    return

    def _read(self, token: re.Match[str]) -> Slip | None:
        """Goes on behind a token; what is wrong with it, if anything is."""
        code, start, slip = token[0], self.at, None
        if code in ("}", "]") and self._closes(code):
            if self.comma >= 0:
                slip = Slip("comma", self.comma, self.comma + 1, self._unexpected())
            self.open.pop()
            self._ended()
        elif self.wanted in (_PAIR, _ELEMENT) and code == ",":
            self.wanted = _KEY if self.open[-1] == "}" else _VALUE
            self.comma = start
        else:
            if self.wanted in (_PAIR, _ELEMENT) and self._starts_next(token):
                slip = Slip("missing", self.past, self.past, self._unexpected())
                self.wanted = _KEY if self.open[-1] == "}" else _VALUE
            if not self._goes_on(token):
                return Slip("other", start, token.end(), self._unexpected())
            self.comma = -1
        self.at = self.past = token.end()
        return slip

    def _closes(self, code: str) -> bool:
        """Whether a bracket closes the one that is open, where something may end."""
        if not self.open or self.open[-1] != code:
            return False
        return self.wanted in ((_PAIR, _KEY) if code == "}" else (_ELEMENT, _VALUE))

    def _starts_next(self, token: re.Match[str]) -> bool:
        """Whether a token starts another member, or on a later line another element."""
        if self.wanted is _PAIR and token["string"] is not None and _COLONS.match(self.text, token.end()):
            return True
        is_start = token["string"] is not None or (self.wanted is _ELEMENT and token[0] in _OPEN)
        return is_start and "\n" in self.text[self.past : self.at]

    def _goes_on(self, token: re.Match[str]) -> bool:
        code = token[0]
        if self.wanted is _KEY and token["string"] is not None:
            self.wanted = _COLON
        elif self.wanted is _COLON and code == ":":
            self.wanted = _VALUE
        elif self.wanted is _VALUE and code in _OPEN:
            self.open.append(_OPEN[code])
            self.wanted = _KEY if code == "{" else _VALUE
        elif self.wanted is _VALUE and code not in (":", ",", "}", "]"):
            self._ended()
        else:
            return False
        return True

    def _ended(self) -> None:
        """A value has ended: what may follow it."""
        self.wanted = _END if not self.open else _PAIR if self.open[-1] == "}" else _ELEMENT
        self.comma = -1

    def _past_blanks(self, at: int) -> int:
        found = _BLANK.match(self.text, at)
        assert found is not None
        return found.end()

    def _unexpected(self) -> str:
        """What Go says of the character that stands there."""
        if self.at >= len(self.text):
            return "unexpected end of JSON input"
        character = self.text[self.at]
        if character == '"' and _TOKEN.match(self.text, self.at) is None:
            # A string starts there, and does not end as one.
            line = self.text.find("\n", self.at)
            return "unexpected end of JSON input" if line < 0 else "invalid character '\\n' in string literal"
        return f"invalid character {_quoted(character)} {self.wanted}"


def _quoted(character: str) -> str:
    return "'\\''" if character == "'" else f"'{character}'"
