"""Elements that other languages spread into an object or a list: `{ ...a, b = 1 }`, `[...a, "b"]`, `{ **a }`.

What stands later in merge() wins, as it does there.
"""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import OPENS, Lexed, framed

_BEFORE = frozenset(("=", "(", "[", ",", ":", "?", "=>"))


def spreads(lexed: Lexed) -> Iterator[Fix]:
    """Each object or list that has such elements, as a call of the function that joins them."""
    done = 0
    for i, frames in framed(lexed):
        if lexed.tokens[i].start < done or not frames:
            continue
        if lexed.kind(i) not in ("{", "[") or lexed.kind(i - 1) not in _BEFORE:
            continue
        past = lexed.past(i)
        parts = _parts(lexed, i, past) if past else None
        if past is None or not parts or not any(_mark(lexed, first, i) for first, _ in parts):
            continue
        code = _joined(lexed, i, parts)
        start, end = lexed.tokens[i].start, lexed.tokens[past - 1].end
        function = "merge()" if lexed.kind(i) == "{" else "concat()"
        said = f"Invalid expression: no element is spread in Terraform: {function} joins them"
        done = end
        yield lexed.fix(said, start, end, (start, end, code))


def _parts(lexed: Lexed, opened: int, past: int) -> list[tuple[int, int]] | None:
    """The elements between brackets, each by its first token and the one behind it.

    None where something in them has its place: a comment, a heredoc.
    """
    code = lexed.text[lexed.tokens[opened].start : lexed.tokens[past - 1].end]
    if any(token.kind in (t.COMMENT, t.OHEREDOC) for token in t.tokenize(code)):
        return None
    found: list[tuple[int, int]] = []
    i = first = opened + 1
    while i < past:
        if i == past - 1 or lexed.kind(i) == "," or (lexed.kind(i) == t.NEWLINE and lexed.kind(opened) == "{"):
            start = lexed.following(first)
            end = i
            while lexed.kind(end - 1) == t.NEWLINE:
                end -= 1
            if start < end:
                found.append((start, end))
            first = i + 1
            i += 1
        else:
            i = (lexed.past(i) or past) if lexed.kind(i) in OPENS else i + 1
    return found


def _mark(lexed: Lexed, first: int, opened: int) -> int:
    """How many tokens mark an element that is spread: three dots, or the stars of Python."""
    if lexed.kind(first) == "...":
        return 1
    stars = 2 if lexed.kind(opened) == "{" else 1
    return stars if all(lexed.kind(first + n) == "*" for n in range(stars)) else 0


def _joined(lexed: Lexed, opened: int, parts: list[tuple[int, int]]) -> str:
    """The call that gives what the elements make together."""
    is_object = lexed.kind(opened) == "{"
    arguments: list[str] = []
    own: list[str] = []
    start = lexed.tokens[opened].start
    separator = lexed.text[start + 1 : lexed.tokens[parts[0][0]].start]
    closing = lexed.text[lexed.tokens[parts[-1][1] - 1].end : lexed.tokens[(lexed.past(opened) or 0) - 1].start]
    several = "\n" in separator
    for first, past in [*parts, (0, 0)]:
        mark = _mark(lexed, first, opened) if past else 1
        if mark and own:
            inner = (f"{separator}  " if several else " ") if is_object or several else ""
            joint = inner if is_object and several else f",{inner or ' '}"
            end = separator if several else inner
            code = f"{inner}{joint.join(own)}{end}"
            arguments.append(f"{{{code}}}" if is_object else f"[{code}]")
            own = []
        if mark and past:
            arguments.append(lexed.text[lexed.tokens[first + mark].start : lexed.tokens[past - 1].end])
        elif past:
            code = lexed.text[lexed.tokens[first].start : lexed.tokens[past - 1].end]
            own.append(code.replace("\n", "\n  ") if several else code)
    name = "merge" if is_object else "concat"
    if several:
        return f"{name}({separator}{f',{separator}'.join(arguments)}{closing.lstrip(',')})"
    return f"{name}({', '.join(arguments)})"
