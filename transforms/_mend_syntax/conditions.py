"""The condition of a `for`, which ends it: before its colon, behind a comma, or with another word than `if`.

Source: https://developer.hashicorp.com/terraform/language/expressions/for
"""

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import CLOSES, ENDS, OPENS, Lexed

_WORDS = frozenset(("if", "where", "when"))


def condition(lexed: Lexed, opened: int, first: int) -> Fix | None:
    """The condition at the end of the loop that starts with a token in a bracket; None where it stands there."""
    past = lexed.past(opened)
    marks = _marks(lexed, first, past - 1) if past else []
    words = [i for i in marks if lexed.kind(i) == t.IDENT]
    colons = [i for i in marks if lexed.kind(i) == ":"]
    if past is None or len(words) != 1 or not colons:
        return None
    word, colon = words[0], colons[0]
    said = "Invalid 'for' expression: its condition"
    start, end = lexed.tokens[word].start, lexed.tokens[past - 2].end
    if word > colon:
        return _behind(lexed, word)
    if lexed.kind(word - 1) not in ENDS or lexed.code(word - 1) == "in" or word + 1 == colon or len(colons) > 1:
        return None
    if any(lexed.kind(i) == "?" for i in marks):
        return None
    code = lexed.text[lexed.tokens[word + 1].start : lexed.tokens[colon - 1].end]
    before = lexed.tokens[word - 1].end
    if lexed.kind(past - 2) == t.NEWLINE:
        end = lexed.tokens[_last(lexed, past - 2)].end
    cut = (before, lexed.tokens[colon - 1].end, "")
    return lexed.fix(
        f"{said} stands behind its value", start, lexed.tokens[colon].start, cut, (end, end, f" if {code}")
    )


def _behind(lexed: Lexed, word: int) -> Fix | None:
    """A condition that stands where it has to, but for a comma before it or for its word."""
    start, end = lexed.tokens[word].start, lexed.tokens[word].end
    last = _last(lexed, word - 1)
    if lexed.kind(last) == ",":
        at = lexed.tokens[last].start
        said = "Invalid 'for' expression: no comma stands before its condition"
        edits = [(at, lexed.tokens[last].end, "")]
        if lexed.code(word) != "if":
            edits.append((start, end, "if"))
        return lexed.fix(said, at, end, *edits)
    if lexed.code(word) == "if" or lexed.kind(last) not in ENDS:
        return None
    said = f"Invalid 'for' expression: its condition starts with if, and not with {lexed.code(word)}"
    return lexed.fix(said, start, end, (start, end, "if"))


def _last(lexed: Lexed, i: int) -> int:
    """The last token up to `i` that is no newline."""
    while lexed.kind(i) == t.NEWLINE:
        i -= 1
    return i


def _marks(lexed: Lexed, i: int, past: int) -> list[int]:
    """The words of conditions and the signs that stand in a loop, and in no bracket in it."""
    found: list[int] = []
    while i < past:
        kind = lexed.kind(i)
        is_word = kind == t.IDENT and lexed.code(i) in _WORDS and lexed.kind(i - 1) not in (".", "for")
        if kind in (":", "?") or (is_word and lexed.kind(i + 1) not in CLOSES | {".", ",", "=>", "="}):
            found.append(i)
        i = (lexed.past(i) or past) if kind in OPENS else i + 1
    return found
