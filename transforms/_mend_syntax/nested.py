"""Keys of objects that have a brace behind them, as the name of a block has."""

from collections.abc import Iterator, Sequence

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Frame, Lexed, framed

# What stands before an object, unlike before the braces of a block.
_BEFORE = frozenset(("=", "(", "[", ",", ":", "?", "=>"))


def nested(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """The `=` that each such key lacks."""
    objects: set[int] = set()
    for i, frames in framed(lexed):
        inner = frames[-1] if frames else None
        if lexed.kind(i) != "{" or inner is None or lexed.code(lexed.following(i + 1)) == "for":
            continue
        key = _key(lexed, i - 1)
        if key is None or inner.at not in objects or not _is_inside(lexed, frames, key):
            if lexed.kind(i - 1) in _BEFORE or (lexed.kind(i - 1) == t.NEWLINE and inner.kind in ("[", "(")):
                objects.add(i)
            continue
        objects.add(i)
        start, end = lexed.tokens[key].start, lexed.tokens[i - 1].end
        name = lexed.text[start:end]
        said = f"Missing key/value separator: expected an equals sign (=) to mark the beginning of the value of {name}"
        if _keys(lexed, inner.at).count(name.strip('"')) > 1:
            message = f"{said}; and an object has each key once, so that this may stand for a list"
            yield Refusal(lexed.source, hcl.Node(start=start, end=end), message)
        else:
            yield lexed.fix(f"{said}: it is added", start, end, (end, end, " ="))


def _is_inside(lexed: Lexed, frames: Sequence[Frame], key: int) -> bool:
    """Whether an element stands in what is open around it: else a brace may be missing before it."""
    margin, outer = lexed.margin(key), lexed.indent(lexed.tokens[frames[-1].at].start)
    return lexed.past(frames[0].at) is not None and (margin is None or len(margin) > len(outer))


def _key(lexed: Lexed, last: int) -> int | None:
    """The first token of the one name or string that ends with a token, and starts an element; None if none does."""
    first = last
    if lexed.kind(last) == t.CQUOTE and lexed.kind(last - 2) == t.OQUOTE:
        first = last - 2
    elif lexed.kind(last) != t.IDENT:
        return None
    return first if lexed.kind(first - 1) in (t.NEWLINE, "{", ",") else None


def _keys(lexed: Lexed, opened: int) -> list[str]:
    """The keys of the object that opens at a token, without their quotes."""
    found: list[str] = []
    i, past = opened + 1, lexed.past(opened) or 0
    while i < past - 1:
        if lexed.kind(i) in ("=", ":", "{") and _key(lexed, i - 1) is not None:
            found.append(lexed.code(i - 1 if lexed.kind(i - 1) == t.IDENT else i - 2))
        i = (lexed.past(i) or past) if lexed.kind(i) in ("(", "[", "{", t.OHEREDOC) else i + 1
    return found
