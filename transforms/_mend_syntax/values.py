"""Where a value ends that may go on over the ends of its lines."""

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import LostError
from transforms._mend_syntax.lexed import BINARY, ENDS, Lexed


def read_value(lexed: Lexed, equals: int) -> tuple[int, Fix | None]:
    """The token behind the value that stands behind a token, and what holds the value together if its lines do not.

    Raises LostError where there is none, or none that ends.
    """
    i = equals + 1
    broken = False
    while (kind := lexed.kind(i)) != "END":
        if kind == t.NEWLINE:
            if not _goes_on(lexed, equals, i):
                break
            broken = broken or i > equals + 1
            i = lexed.following(i)
        elif kind in (",", "}") or lexed.code(i) == ";":
            break
        elif kind in ("(", "[", "{", t.OQUOTE, t.OHEREDOC):
            i = lexed.beyond(i)
        elif kind == t.IDENT and i > equals + 1 and lexed.kind(i - 1) in ENDS and starts_item(lexed, i):
            break
        else:
            i += 1
    if i == lexed.following(equals + 1):
        raise LostError
    return i, _joined(lexed, equals, i, broken=broken)


def starts_item(lexed: Lexed, first: int) -> bool:
    """Whether an argument or a block starts with a name."""
    i = first + 1
    while lexed.kind(i) in (t.IDENT, t.OQUOTE):
        i = lexed.beyond(i)
    return lexed.kind(i) == "{" or (lexed.kind(i) == "=" and i == first + 1)


def _goes_on(lexed: Lexed, equals: int, i: int) -> bool:
    """Whether a value goes on behind the end of a line."""
    following = lexed.following(i)
    if i == equals + 1:
        return not (lexed.kind(following) == t.IDENT and starts_item(lexed, following))
    return lexed.kind(i - 1) in BINARY | {"!"} or lexed.kind(following) in BINARY


def _joined(lexed: Lexed, equals: int, past: int, *, broken: bool) -> Fix | None:
    """Puts a value that goes on over the ends of lines in parentheses, one that stands below its `=` beside it."""
    first = lexed.following(equals + 1)
    start, end, after = lexed.tokens[first].start, lexed.tokens[past - 1].end, lexed.tokens[equals].end
    below = first > equals + 1
    if (below or broken) and lexed.text[after:start].strip():
        # A comment stands there.
        raise LostError
    if broken:
        newline, indent = hcl.newline_of(lexed.text), lexed.indent(lexed.tokens[equals].start)
        said = "Invalid expression: it is broken off by the end of the line: parentheses hold it together"
        opened = (after, start, f" ({newline}{indent}  ")
        return lexed.fix(said, start, end, opened, (end, end, f"{newline}{indent})"))
    if below:
        return lexed.fix("Invalid expression: it must stand on the line of its =", start, end, (after, start, " "))
    return None
