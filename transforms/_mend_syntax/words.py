"""Words that are operators in other languages, Python for one: `not`, `in`, `is`, `A if C else B`; and `??`."""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import BINARY, ENDS, OPENS, Frame, Lexed, framed
from transforms._mend_syntax.operands import ends_value, first_of, past_of

_COMPARISONS = frozenset(("==", "!=", "<", ">", "<=", ">="))
_LOGICAL = frozenset(("&&", "||", "?", ":"))
_LOGICAL_WORDS = frozenset(("and", "or", "if", "else"))
_NOTHING = frozenset(("null", "None", "nil", "undefined"))


def words(lexed: Lexed) -> Iterator[Fix]:
    """The operators that are words, or that Terraform has not, each as it writes it."""
    done = 0
    for i, frames in framed(lexed):
        if lexed.tokens[i].start < done or (frames and frames[-1].kind in (t.OQUOTE, t.OHEREDOC)):
            continue
        fix = None
        if lexed.kind(i) == t.IDENT:
            fix = _word(lexed, i, frames)
        elif lexed.kind(i) == lexed.kind(i + 1) == "?":
            fix = _or_else(lexed, i)
        elif lexed.kind(i) == "=":
            fix = _compared(lexed, i)
        if fix:
            done = fix.edits[-1].node.end
            yield fix


def _word(lexed: Lexed, i: int, frames: tuple[Frame, ...]) -> Fix | None:
    word = lexed.code(i)
    if lexed.kind(i - 1) == "." or lexed.kind(i + 1) == "=":
        return None
    if word == "not":
        return _not(lexed, i)
    if word == "in" and not _is_of_loop(lexed, i):
        return _in(lexed, i)
    if word == "is" and lexed.kind(i - 1) in ENDS:
        return _is(lexed, i)
    if word == "if" and not (frames and (frames[-1].is_for or frames[-1].kind == t.CONTROL)):
        return _if(lexed, i)
    return None


def _not(lexed: Lexed, i: int) -> Fix | None:
    """`not x`, which is `!x`; what it is compared to belongs to it."""
    past = past_of(lexed, i + 1)
    if past is None or lexed.kind(i - 1) in ENDS:
        return None
    start, after = lexed.tokens[i].start, lexed.tokens[i + 1].start
    said = "Unsupported operator: not is written !"
    if _ends_operand(lexed, past):
        return lexed.fix(said, start, after, (start, after, "!"))
    second = past_of(lexed, past + 1) if lexed.kind(past) in _COMPARISONS else None
    if second is None or not _ends_operand(lexed, second):
        return None
    end = lexed.tokens[second - 1].end
    return lexed.fix(said, start, after, (start, after, "!("), (end, end, ")"))


def _ends_operand(lexed: Lexed, i: int) -> bool:
    return ends_value(lexed, i) or lexed.kind(i) in _LOGICAL or lexed.code(i) in _LOGICAL_WORDS


def _in(lexed: Lexed, i: int) -> Fix | None:
    """`x in list`, which is a call of contains(), and `x in "text"`, which is one of strcontains()."""
    is_not = lexed.code(i - 1) == "not" and lexed.kind(i - 1) == t.IDENT
    last = i - 2 if is_not else i - 1
    first, past = first_of(lexed, last), past_of(lexed, i + 1)
    if first is None or past is None or lexed.kind(first - 1) in BINARY - _LOGICAL:
        return None
    opened = lexed.kind(i + 1)
    # A bare name is a word of a sentence, and so is one that another stands before.
    is_read = opened == t.IDENT and lexed.kind(i + 2) in (".", "(", "[")
    is_word = lexed.kind(first - 1) in ENDS and lexed.code(first - 1) not in _LOGICAL_WORDS | {"not"}
    if not (is_read or opened in ("[", t.OQUOTE)) or is_word or not _ends_operand(lexed, past):
        return None
    start, end = lexed.tokens[first].start, lexed.tokens[past - 1].end
    what = lexed.text[start : lexed.tokens[last].end]
    collection = lexed.text[lexed.tokens[i + 1].start : end]
    function = "strcontains" if opened == t.OQUOTE else "contains"
    code = f"{'!' if is_not else ''}{function}({collection}, {what})"
    said = f"Unsupported operator: in stands in loops only: {function}() is meant"
    return lexed.fix(said, start, end, (start, end, code))


def _compared(lexed: Lexed, i: int) -> Fix | None:
    """`a = var.b = "c" ? 1 : 0`, whose second sign compares."""
    first, past = first_of(lexed, i - 1), past_of(lexed, i + 1)
    if first is None or past is None or lexed.kind(first - 1) != "=" or lexed.kind(past) != "?":
        return None
    start, end = lexed.tokens[i].start, lexed.tokens[i].end
    return lexed.fix("Unsupported operator: what is compared stands beside ==", start, end, (start, end, "=="))


def _is_of_loop(lexed: Lexed, i: int) -> bool:
    """Whether `in` belongs to a `for`."""
    names = i - 1
    while lexed.kind(names) in (t.IDENT, ",") and lexed.code(names) != "for":
        names -= 1
    return lexed.code(names) == "for"


def _is(lexed: Lexed, i: int) -> Fix | None:
    """`x is null` and `x is not None`, which are comparisons."""
    last = i + 1 if lexed.code(i + 1) == "not" else i
    if lexed.code(last + 1) not in _NOTHING or not _ends_operand(lexed, last + 2):
        return None
    start, end = lexed.tokens[i].start, lexed.tokens[last + 1].end
    code = "!= null" if last > i else "== null"
    said = f"Unsupported operator: {lexed.text[start:end]} is written {code}"
    return lexed.fix(said, start, end, (start, end, code))


def _if(lexed: Lexed, i: int) -> Fix | None:
    """`A if C else B`, which is `C ? A : B`. Of several, the last comes first."""
    before = i - 1
    while before > 0 and lexed.kind(before) in ENDS | BINARY - _LOGICAL | {"!"}:
        first = first_of(lexed, before) if lexed.kind(before) in ENDS else before
        if first is None:
            return None
        if lexed.code(first) == "else" or lexed.kind(first) == t.NEWLINE:
            break
        before = first - 1
    opens = lexed.kind(before) in ("=", "(", "[", ",", t.INTERP) or lexed.code(before) == "else"
    if not opens or before == i - 1 or lexed.kind(i - 1) not in ENDS:
        return None
    middle = _within(lexed, i + 1, "else")
    end = _within(lexed, middle + 1, "if") if middle else None
    if not middle or lexed.code(middle) != "else" or not end or not ends_value(lexed, end):
        return None
    start, past = lexed.tokens[before + 1].start, lexed.tokens[end - 1].end
    one = lexed.text[start : lexed.tokens[i - 1].end]
    condition = lexed.text[lexed.tokens[i + 1].start : lexed.tokens[middle - 1].end]
    other = lexed.text[lexed.tokens[middle + 1].start : past]
    said = "Unsupported operator: a condition is written CONDITION ? A : B"
    return lexed.fix(said, start, past, (start, past, f"{condition} ? {one} : {other}"))


def _within(lexed: Lexed, i: int, word: str) -> int | None:
    """Where a word stands, or the value ends, from a token on. None where nothing is in between, or what nobody can
    tell apart: a condition in a condition.
    """
    first = i
    while not ends_value(lexed, i):
        if lexed.kind(i) == t.IDENT and lexed.code(i) == word and lexed.kind(i - 1) != ".":
            break
        past = lexed.past(i) if lexed.kind(i) in OPENS else i + 1
        if past is None or lexed.kind(i) == t.INVALID or (word == "else" and lexed.kind(i) in ("?", ":")):
            return None
        i = past
    return i if i > first else None


def _or_else(lexed: Lexed, i: int) -> Fix | None:
    """`a ?? b`, which is `a != null ? a : b`."""
    first, past = first_of(lexed, i - 1), past_of(lexed, i + 2)
    if first is None or past is None or not ends_value(lexed, past):
        return None
    if lexed.kind(first) != t.IDENT or lexed.kind(first - 1) not in ("=", "(", "[", ",", t.INTERP):
        return None
    what = lexed.text[lexed.tokens[first].start : lexed.tokens[i - 1].end]
    at, after = lexed.tokens[i].start, lexed.tokens[i + 1].end
    said = f"Unsupported operator: ?? is none: {what} != null ? {what} : is the same"
    return lexed.fix(said, at, after, (at, after, f"!= null ? {what} :"))
