"""What the expression parser is fed: the tokens that count, each with what stands before it.

Here keywords are told from names, newlines are dropped where HCL ignores them, directives are put together, and what no
grammar needs to know is checked: escapes, numbers, how deep brackets nest.

Source: hclsyntax's parser (https://github.com/hashicorp/hcl/blob/main/hclsyntax/parser.go).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fixer.hcl import tokens as t

# How deep brackets and templates may nest. Nobody writes a tenth of it; it keeps whoever walks a tree off the end of the
# stack.
DEEPEST: Final = 100
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?")
_ESCAPE = re.compile(rf"\\(?:({t.ESCAPE})|.)")
_KEYWORDS: Final = {"for": "FOR", "in": "IN", "if": "IF"}
_DIRECTIVES: Final = {"if": "TIF", "else": "TELSE", "endif": "TENDIF", "for": "TFOR", "endfor": "TENDFOR"}
_OPENERS: Final = {"(": "(", "{": "{", "[": "[", t.INTERP: "$", t.OQUOTE: '"', t.OHEREDOC: "<"}
_CLOSERS: Final = frozenset((")", "}", "]", t.SEQEND, t.CQUOTE, t.CHEREDOC))


class ExpressionError(Exception):
    """An expression that is not HCL: where it stops being it (an offset in its text), and why."""

    def __init__(self, offset: int, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message
        self.advice = advice


class Leaf(NamedTuple):
    """A token for the parser: what stands before it and its own text are one slice each of the source."""

    kind: str
    lead: int
    start: int
    end: int


class Leaves:
    """The leaves of an expression's text, one by one. The parser says in `row` what it could take next."""

    def __init__(self, code: str) -> None:
        self.code = code
        # What is open where the parser reads: ( [ { $ " < or "for", inside a for expression.
        self.context: list[str] = []
        self.row: Mapping[str, int] = {}

    def __iter__(self) -> Iterator[Leaf]:
        code, context = self.code, self.context
        new = tuple.__new__
        lead, last, newline = 0, "", -1
        # A heredoc's end marker is one only before a newline, which is not part of the expression.
        scanned = t.tokenize(code + "\n")[:-1] if "<<" in code else t.tokenize(code)
        skip_to = 0  # a directive is cut as one, so its tokens are passed over
        for i, (kind, start, end) in enumerate(scanned):
            if kind == t.COMMENT or start < skip_to:
                continue
            if kind == t.NEWLINE and context and (context[-1] != "{" or last in ("{", ",", t.NEWLINE)):
                newline = start
                continue
            if kind == t.IDENT:
                kind = _KEYWORDS.get(code[start:end], kind)
                if kind != t.IDENT and kind not in self.row:
                    kind = t.IDENT
                elif kind == "FOR":
                    context[-1] = "for"
            elif kind in _OPENERS:
                context.append(_OPENERS[kind])
                if len(context) > DEEPEST:
                    raise ExpressionError(start, "this is nested too deeply", f"{DEEPEST} levels are the most")
            elif kind in _CLOSERS:
                if context:
                    context.pop()
            elif kind == t.NUMBER:
                self._check_number(start, end)
            elif kind == t.LITERAL:
                if context[-1] == '"':
                    self._check_escapes(start, end)
            elif kind == t.CONTROL:
                kind, end = self._directive(scanned, i)
                skip_to = end
            elif kind == t.INVALID:
                raise self._invalid(start)
            elif kind == "*" and last == "[":
                # HCL looks for the `*` of `[*]` and for its bracket before it stops to count newlines.
                if newline >= 0 and self._newlines_count_outside():
                    raise ExpressionError(newline, "[*] cannot go on over the end of the line")
                kind = "[*"
            if last == "[*":
                if newline >= 0 and kind == "]" and not (context and context[-1] != "{"):
                    raise ExpressionError(newline, "[*] cannot go on over the end of the line")
            yield new(Leaf, ("*" if kind == "[*" else kind, lead, start, end))
            lead, last, newline = end, kind, -1
        yield Leaf("$END", lead, len(code), len(code))

    def _newlines_count_outside(self) -> bool:
        return len(self.context) < 2 or self.context[-2] == "{"

    def _directive(self, scanned: list[t.Token], i: int) -> tuple[str, int]:
        """The kind of the directive that opens with token `i`, and where its part ends that is one leaf: the keyword, or
        the brace of those that end with it.
        """
        counting = [token for token in scanned[i + 1 : i + 50] if token[0] not in (t.COMMENT, t.NEWLINE)]
        counting = counting or [token for token in scanned[i + 1 :] if token[0] not in (t.COMMENT, t.NEWLINE)]
        _, start, end = counting[0] if counting else scanned[i]
        word = self.code[start:end]
        kind = _DIRECTIVES.get(word)
        if kind is None:
            raise ExpressionError(start, "a template directive must be one of if, else, endif, for, endfor")
        if kind in ("TIF", "TFOR"):
            self.context.append("$")
            return kind, end
        if len(counting) < 2 or counting[1][0] != t.SEQEND:
            raise ExpressionError(end, f"a template directive %{{ {word} }} must be closed with a brace")
        return kind, counting[1][2]

    def _check_number(self, start: int, end: int) -> None:
        text = self.code[start:end]
        if not text.isdigit() and not _NUMBER.fullmatch(text):
            raise ExpressionError(start, f"{text} is not a number")

    def _check_escapes(self, start: int, end: int) -> None:
        """Raises for an escape that HCL does not have."""
        for found in _ESCAPE.finditer(self.code, start, end):
            if found.group(1) is None:
                text = found.group()
                raise ExpressionError(found.start(), f'"{text}" is not an escape of HCL', "write \\\\ for a backslash")

    def _invalid(self, start: int) -> ExpressionError:
        code = self.code
        if start >= len(code):
            return ExpressionError(start, "the text ends inside a string or a heredoc")
        character = code[start]
        if character == "\n" or (character == "\r" and code.startswith("\r\n", start)):
            return ExpressionError(start, "a string cannot go on over the end of the line", "use a heredoc, or \\n")
        if character == "\\":
            return ExpressionError(start, "a backslash ends the line inside a string")
        if character in "'`“”‘’":
            return ExpressionError(start, f"{character} does not quote a string in HCL", 'use "')
        return ExpressionError(start, f"{character!r} is not a character of the language")
