"""Where in a piece of HCL the names stand that a loop binds: they hide whatever the module has of that name.

Sources: https://developer.hashicorp.com/terraform/language/expressions/for,
https://developer.hashicorp.com/terraform/language/expressions/strings#directives and
https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from fixer.hcl import tokens as t

_OPEN: Final = frozenset({"[", "(", "{", t.INTERP, t.CONTROL, t.OQUOTE, t.OHEREDOC})
_CLOSE: Final = frozenset({"]", ")", "}", "~}", t.SEQEND, t.CQUOTE, t.CHEREDOC})


class Scope(NamedTuple):
    """A stretch of code (offsets), and the names that mean something else there."""

    start: int
    end: int
    names: frozenset[str]


def scopes(code: str, tokens: Sequence[t.Token]) -> tuple[Scope, ...]:
    """The scopes of the `for` expressions, the `for` directives and the dynamic blocks in a piece of code."""
    if "for" not in code:
        # A dynamic block has a for_each, too.
        return ()
    return tuple(_scopes(code, tokens))


def _scopes(code: str, tokens: Sequence[t.Token]) -> Iterator[Scope]:
    directives: list[tuple[int, frozenset[str]]] = []
    for i, token in enumerate(tokens):
        if token.kind != t.IDENT:
            continue
        before = _kind(tokens, _past_lines(tokens, i - 1, -1))
        match code[token.start : token.end]:
            case "for" if before in ("[", "{"):
                yield from _expression(code, tokens, i)
            case "for" if before == t.CONTROL:
                names, _ = _names(code, tokens, i)
                directives.append((_end(tokens, i), names))
            case "endfor" if before == t.CONTROL and directives:
                start, names = directives.pop()
                yield Scope(start, token.start, names)
            case "dynamic" if _kind(tokens, i + 1) == t.OQUOTE or (
                # Without quotes, which HCL takes as well.
                _kind(tokens, i + 1) == t.IDENT and _kind(tokens, i + 2) == "{"
            ):
                yield from _dynamic(code, tokens, i)


def _expression(code: str, tokens: Sequence[t.Token], at: int) -> Iterator[Scope]:
    """The scope of a `for` expression: from the colon behind its collection on."""
    names, i = _names(code, tokens, at)
    end = _end(tokens, at)
    depth = conditions = 0
    for token in tokens[i:]:
        if token.start >= end:
            return
        depth += (token.kind in _OPEN) - (token.kind in _CLOSE)
        if depth == 0 and token.kind == "?":
            conditions += 1
        elif depth == 0 and token.kind == ":":
            conditions -= 1
            if conditions < 0:
                yield Scope(token.end, end, names)
                return


def _dynamic(code: str, tokens: Sequence[t.Token], at: int) -> Iterator[Scope]:
    """The scope of the iterator of a dynamic block: its content, and the labels."""
    opened = next((i for i in range(at, len(tokens)) if tokens[i].kind == "{"), None)
    if opened is None:
        return
    label = code[tokens[at + 1].start : tokens[opened].start].strip().strip('"')
    end = _end(tokens, opened + 1)
    depth = 0
    content: list[int] = []
    for i in range(opened + 1, len(tokens)):
        token = tokens[i]
        if token.start >= end:
            break
        depth += (token.kind in _OPEN) - (token.kind in _CLOSE)
        if depth == 0 and token.kind == t.IDENT and _kind(tokens, i - 1) in ("{", "}", t.NEWLINE):
            word = code[token.start : token.end]
            if word == "iterator" and _kind(tokens, i + 1) == "=" and _kind(tokens, i + 2) in (t.IDENT, t.OQUOTE):
                # In quotes it is refused, and names the items all the same.
                named = i + 2 if _kind(tokens, i + 2) == t.IDENT else i + 3
                label = code[tokens[named].start : tokens[named].end]
            elif word in ("content", "labels"):
                content.append(i + 1)
    for i in content:
        inside = i + 1 if _kind(tokens, i) in _OPEN else i
        yield Scope(tokens[i].start, _end(tokens, inside), frozenset({label}))


def _names(code: str, tokens: Sequence[t.Token], at: int) -> tuple[frozenset[str], int]:
    """The names that stand between `for` and `in`, and the token behind."""
    names: set[str] = set()
    for i in range(at + 1, len(tokens)):
        word = code[tokens[i].start : tokens[i].end]
        if tokens[i].kind == t.IDENT and word == "in":
            return frozenset(names), i + 1
        if tokens[i].kind == t.IDENT:
            names.add(word)
        elif tokens[i].kind not in (",", t.NEWLINE):
            break
    return frozenset(), at + 1


def _end(tokens: Sequence[t.Token], at: int) -> int:
    """Where the bracket closes that is open at a token (an offset), or the code ends."""
    depth = 0
    for token in tokens[at:]:
        depth += (token.kind in _OPEN) - (token.kind in _CLOSE)
        if depth < 0:
            return token.start
    return tokens[-1].end if tokens else 0


def _past_lines(tokens: Sequence[t.Token], i: int, step: int) -> int:
    while 0 <= i < len(tokens) and tokens[i].kind == t.NEWLINE:
        i += step
    return i


def _kind(tokens: Sequence[t.Token], i: int) -> str:
    return tokens[i].kind if 0 <= i < len(tokens) else ""
