"""`if C then A else B`, which is `C ? A : B`."""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import OPENS, Lexed, framed
from transforms._mend_syntax.operands import ends_value

_OPENING = frozenset(("=", "(", "[", ",", t.INTERP, "=>"))


def choices(lexed: Lexed) -> Iterator[Fix]:
    """Each value that starts with `if`, as Terraform writes a choice."""
    done = 0
    for i, frames in framed(lexed):
        start = lexed.tokens[i].start
        if start < done or lexed.code(i) != "if" or lexed.kind(i) != t.IDENT or lexed.kind(i - 1) not in _OPENING:
            continue
        if frames and frames[-1].kind in (t.OQUOTE, t.OHEREDOC, t.CONTROL):
            continue
        if (found := _choice(lexed, i)) and ends_value(lexed, found[1]):
            done = lexed.tokens[found[1] - 1].end
            said = "Invalid expression: a condition is written CONDITION ? A : B"
            yield lexed.fix(said, start, done, (start, done, found[0]))


def _choice(lexed: Lexed, i: int) -> tuple[str, int] | None:
    """The choice that starts with the `if` at a token, and the token behind it."""
    then = _until(lexed, i + 1, "then")
    if then is None:
        return _with_braces(lexed, i)
    otherwise = _until(lexed, then + 1, "else")
    if otherwise is None:
        return None
    start = f"{_code(lexed, i + 1, then)} ? {_code(lexed, then + 1, otherwise)} : "
    return _rest(lexed, otherwise + 1, start)


def _with_braces(lexed: Lexed, i: int) -> tuple[str, int] | None:
    """`if C { A } else { B }`, each with one value in its braces."""
    brace = _until(lexed, i + 1, "{")
    one = _alone(lexed, brace) if brace is not None else None
    if brace is None or one is None or lexed.code(one[1]) != "else":
        return None
    start = f"{_code(lexed, i + 1, brace)} ? {one[0]} : "
    if lexed.kind(one[1] + 1) == "{":
        other = _alone(lexed, one[1] + 1)
        return (start + other[0], other[1]) if other else None
    return _rest(lexed, one[1] + 1, start) if lexed.code(one[1] + 1) == "if" else None


def _rest(lexed: Lexed, i: int, start: str) -> tuple[str, int] | None:
    """What is chosen else: a value, or another choice."""
    if lexed.kind(i) == t.IDENT and lexed.code(i) == "if":
        inner = _choice(lexed, i)
        return (start + inner[0], inner[1]) if inner else None
    past = i
    while not ends_value(lexed, past):
        beyond = lexed.past(past) if lexed.kind(past) in OPENS else past + 1
        if beyond is None or lexed.code(past) in ("if", "then", "else"):
            return None
        past = beyond
    return (start + _code(lexed, i, past), past) if past > i else None


def _alone(lexed: Lexed, brace: int) -> tuple[str, int] | None:
    """The one value between braces, and the token behind them."""
    past = lexed.past(brace)
    if past is None:
        return None
    first, last = brace + 1, past - 1
    inside = [lexed.kind(i) for i in range(first, last)]
    if not inside or {"=", ":", ",", t.NEWLINE, t.INVALID} & set(inside):
        return None
    return _code(lexed, first, last), past


def _until(lexed: Lexed, i: int, mark: str) -> int | None:
    """Where a word or a bracket stands on the level of a token, with something before it; None if it does not."""
    first = i
    while not ends_value(lexed, i):
        if i > first and lexed.code(i) == mark and lexed.kind(i - 1) != ".":
            return i
        past = lexed.past(i) if lexed.kind(i) in OPENS else i + 1
        if past is None or lexed.kind(i) in ("?", ":", "=", t.INVALID):
            return None
        i = past
    return None


def _code(lexed: Lexed, i: int, past: int) -> str:
    return lexed.text[lexed.tokens[i].start : lexed.tokens[past - 1].end]
