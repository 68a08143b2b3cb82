"""What the expression parser is fed: the tokens that count, each with what stands before it.

Here keywords are told from names, newlines are dropped where HCL ignores them, directives are put together, and what no
grammar needs to know is checked: escapes, numbers, how deep brackets nest.

Source: hclsyntax's parser (https://github.com/hashicorp/hcl/blob/main/hclsyntax/parser.go).
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fixer.hcl import tokens as t

# How deep brackets and templates may nest. Nobody writes a tenth of it; it keeps whoever walks a tree off the end of
# the stack.
DEEPEST: Final = 100
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?")
_ESCAPE = re.compile(rf"\\(?:({t.ESCAPE})|.)")
_KEYWORDS: Final = {"for": "FOR", "in": "IN", "if": "IF"}
_DIRECTIVES: Final = {"if": "TIF", "else": "TELSE", "endif": "TENDIF", "for": "TFOR", "endfor": "TENDFOR"}
_OPENERS: Final = {"(": "(", "{": "{", "[": "[", t.INTERP: "$", t.OQUOTE: '"', t.OHEREDOC: "<"}
_CHECKED: Final = frozenset((t.NUMBER, t.LITERAL, t.CONTROL, t.INVALID))
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
        lead, last, before_last, newline = 0, "", "", -1
        scanned = self._scanned()
        skip_to = 0  # a directive is cut as one, so its tokens are passed over
        for i, (kind, start, end) in enumerate(scanned):
            if kind == t.COMMENT or start < skip_to:
                continue
            if kind == t.NEWLINE and context and (context[-1] != "{" or last in ("{", ",", t.NEWLINE)):
                newline = start
                continue
            if kind == t.IDENT:
                if code[start:end] in _KEYWORDS:
                    kind = self._keyword(code[start:end])
            elif kind in _OPENERS:
                self._open(_OPENERS[kind], start)
            elif kind in _CLOSERS:
                if context:
                    context.pop()
            elif kind in _CHECKED:
                kind, end = self._checked(scanned, i)
                skip_to = end
            if newline >= 0 and "*" in (kind, last):
                self._check_splat(before_last, last, kind, newline)
            yield new(Leaf, (kind, lead, start, end))
            lead, last, before_last, newline = end, kind, last, -1
        yield Leaf("$END", lead, len(code), len(code))

    def _scanned(self) -> list[t.Token]:
        code = self.code
        if "<<" not in code:
            return t.tokenize(code)
        if code.endswith("\r"):
            raise self._invalid(len(code) - 1)
        # A heredoc's end marker is one only before a newline, which is not part of the expression.
        return t.tokenize(code + "\n")[:-1]

    def _keyword(self, word: str) -> str:
        kind = _KEYWORDS[word]
        if kind not in self.row:
            return t.IDENT
        if kind == "FOR":
            self.context[-1] = "for"
        return kind

    def _open(self, opener: str, start: int) -> None:
        self.context.append(opener)
        if len(self.context) > DEEPEST:
            raise ExpressionError(start, "this is nested too deeply", f"{DEEPEST} levels are the most")

    def _checked(self, scanned: list[t.Token], i: int) -> tuple[str, int]:
        """The kind and the end of the leaf that token `i` is or starts; raises if it is not HCL."""
        kind, start, end = scanned[i]
        if kind == t.NUMBER:
            self._check_number(start, end)
        elif kind == t.CONTROL:
            return self._directive(scanned, i)
        elif kind == t.INVALID:
            raise self._invalid(start)
        elif self.context[-1] == '"':
            self._check_escapes(start, end)
        return kind, end

    def _check_splat(self, before_last: str, last: str, kind: str, newline: int) -> None:
        """Raises for a `[*]` that goes on over the end of a line that counts: HCL looks for its `*`, and then for its
        bracket, before it begins to pass newlines over.
        """
        outside = self.context[:-1] if (last, kind) == ("[", "*") else self.context
        within = (last, kind) == ("[", "*") or (before_last, last, kind) == ("[", "*", "]")
        if within and (not outside or outside[-1] == "{"):
            raise ExpressionError(newline, "[*] cannot go on over the end of the line")

    def _directive(self, scanned: list[t.Token], i: int) -> tuple[str, int]:
        """The kind of the directive that opens with token `i`, and the end of its part that is one leaf: up to the
        keyword, or to the brace in those that hold nothing else.
        """
        keyword = self._next(scanned, i)
        _, start, end = scanned[keyword]
        word = self.code[start:end]
        kind = _DIRECTIVES.get(word)
        if kind is None:
            raise ExpressionError(start, "a template directive must be one of if, else, endif, for, endfor")
        if kind in ("TIF", "TFOR"):
            self.context.append("$")
            return kind, end
        brace = self._next(scanned, keyword)
        if scanned[brace][0] != t.SEQEND:
            raise ExpressionError(end, f"a template directive %{{ {word} }} must be closed with a brace")
        return kind, scanned[brace][2]

    def _next(self, scanned: list[t.Token], i: int) -> int:
        """The index of the token after `i` that is no comment and no newline; the last one if there is none."""
        for n in range(i + 1, len(scanned)):
            if scanned[n][0] not in (t.COMMENT, t.NEWLINE):
                return n
        return len(scanned) - 1

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
        if code.startswith("${", start):
            return ExpressionError(
                start,
                "${ } stands in strings only",
                "put quotes around all of the string, or leave ${ } out; no name can be computed",
            )
        return ExpressionError(start, f"{character!r} is not a character of the language")
