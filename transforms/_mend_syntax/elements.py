"""What is wrong inside of values: elements without a comma between them, operators of other languages, stray dots."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import ENDS, STARTS, Frame, Lexed, framed, is_object

# Operators of other languages. (`not` starts an operand, and is left alone.)
_OPERATORS = {"and": "&&", "or": "||"}
_KEYWORDS = frozenset(("for", "in", "if", *_OPERATORS))


def elements(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """What no value can hold, each with what was meant."""
    for i, frames in framed(lexed):
        kind, start, end = lexed.tokens[i]
        before = lexed.kind(i - 1)
        inner = frames[-1] if frames else None
        adjacent = i > 0 and lexed.tokens[i - 1].end == start
        if kind == "..." and inner and inner.kind == "[":
            yield _spread(lexed, i, frames)
        elif kind in (".", "[") and before == "." and adjacent:
            what = lexed.text[start - 1 : end]
            said = f"Invalid attribute name: an attribute name is required after a dot, and {what} has none"
            yield lexed.fix(f"{said}: the dot is removed", start - 1, end, (start - 1, start, ""))
        elif kind == "=" and before in ("==", "!=") and adjacent:
            said = f"Unsupported operator: {lexed.code(i - 1)}= is written {lexed.code(i - 1)}"
            yield lexed.fix(said, lexed.tokens[i - 1].start, end, (start, end, ""))
        elif inner and lexed.text[start : start + 2].rstrip() == ";" and _is_collection(lexed, inner):
            said = 'Invalid character: the ";" character is not valid; commas separate items'
            yield lexed.fix(said, start, end, (start, end, ","))
        elif before in ENDS and lexed.code(i) in _OPERATORS and lexed.kind(i + 1) in {*STARTS, "(", "!"}:
            word, operator = lexed.code(i), _OPERATORS[lexed.code(i)]
            yield lexed.fix(f"Unsupported operator: {word} is written {operator}", start, end, (start, end, operator))
        elif kind in STARTS or kind == "(":
            yield from _separated(lexed, i, inner)


def _separated(lexed: Lexed, i: int, inner: Frame | None) -> Iterator[Fix]:
    """The comma that is missing before an element."""
    before = i - 1
    while lexed.kind(before) == t.NEWLINE:
        before -= 1
    if inner is None or inner.is_for or lexed.kind(before) not in ENDS or before < inner.at:
        return
    if lexed.code(i) in _KEYWORDS or lexed.kind(before) == t.CHEREDOC:
        return
    same_line = before == i - 1
    if inner.kind == "[" or (inner.kind == "(" and _is_call(lexed, inner)):
        missing = lexed.kind(i) in STARTS and not (same_line and _is_torn(lexed, before, i))
    else:
        missing = inner.kind == "{" and same_line and is_object(lexed, inner) and _is_key(lexed, i)
    if missing:
        what = "the next item" if inner.kind != "(" else "the next argument"
        at = lexed.tokens[before].end
        said = f"Missing item separator: expected a comma to mark the beginning of {what}"
        yield lexed.fix(f"{said}: it is added", lexed.tokens[i].start, lexed.tokens[i].end, (at, at, ","))


def _is_torn(lexed: Lexed, before: int, i: int) -> bool:
    """Whether two operands on a line may be one name that a blank has got into."""
    left = lexed.kind(before) == t.IDENT and lexed.kind(before - 1) != "."
    return left or (lexed.kind(i) == t.IDENT and lexed.kind(i + 1) not in (".", "("))


def _is_call(lexed: Lexed, frame: Frame) -> bool:
    return lexed.kind(frame.at - 1) == t.IDENT and lexed.tokens[frame.at - 1].end == lexed.tokens[frame.at].start


def _is_collection(lexed: Lexed, frame: Frame) -> bool:
    return frame.kind == "[" or is_object(lexed, frame)


def _is_key(lexed: Lexed, i: int) -> bool:
    past = lexed.past(i) if lexed.kind(i) in (t.OQUOTE, "(") else i + 1
    return past is not None and lexed.kind(past) in ("=", ":")


def _spread(lexed: Lexed, i: int, frames: tuple[Frame, ...]) -> Fix | Refusal:
    """`...` behind an element of a tuple, which HCL has for arguments only."""
    start, end = lexed.tokens[i].start, lexed.tokens[i].end
    said = "Missing item separator: ... spreads the arguments of a function, and no elements"
    outer = next((frame for frame in reversed(frames) if frame.kind != "["), None)
    if outer and outer.kind == "(" and lexed.code(outer.at - 1) == "flatten":
        return lexed.fix(f"{said}: flatten() spreads them, and ... is removed", start, end)
    return Refusal(lexed.source, hcl.Node(start=start, end=end), f"{said}: join the lists with concat()")
