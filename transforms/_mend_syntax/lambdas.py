"""Functions without a name that other languages give to `map` and `filter`: `list.map(x => x.id)` is a loop."""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.operands import first_of


def lambdas(lexed: Lexed) -> Iterator[Fix]:
    """Each such call, as the `for` that gives the same."""
    done = 0
    for i, frames in framed(lexed):
        if lexed.kind(i) != "=>" or lexed.tokens[i].start < done or not frames or frames[-1].kind != "(":
            continue
        opened, name = _head(lexed, i)
        first, past = first_of(lexed, opened - 3), lexed.past(opened)
        method = lexed.code(opened - 1)
        if not name or method not in ("map", "filter") or first is None or past is None:
            continue
        if lexed.kind(opened - 2) != "." or lexed.kind(i + 1) == "{" or lexed.kind(first) not in (t.IDENT, "["):
            continue
        owner = lexed.text[lexed.tokens[first].start : lexed.tokens[opened - 3].end]
        value = lexed.text[lexed.tokens[i + 1].start : lexed.tokens[past - 2].end]
        what = value if method == "map" else f"{name} if {value}"
        start, done = lexed.tokens[first].start, lexed.tokens[past - 1].end
        said = f"Invalid expression: values have no methods, and {method} is a 'for' expression"
        yield lexed.fix(said, start, done, (start, done, f"[for {name} in {owner} : {what}]"))


def _head(lexed: Lexed, arrow: int) -> tuple[int, str]:
    """The bracket that opens the call, and the one name before the arrow, in brackets of its own or not."""
    if lexed.kind(arrow - 1) == t.IDENT and lexed.kind(arrow - 2) == "(":
        return arrow - 2, lexed.code(arrow - 1)
    is_bracketed = lexed.kind(arrow - 1) == ")" and lexed.kind(arrow - 2) == t.IDENT and lexed.kind(arrow - 3) == "("
    if is_bracketed and lexed.kind(arrow - 4) == "(":
        return arrow - 4, lexed.code(arrow - 2)
    return arrow, ""
