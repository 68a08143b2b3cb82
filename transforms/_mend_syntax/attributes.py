"""Attributes of object types with their default, or a question mark, behind their type: both make them optional.

Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes
"""

from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import Lexed, framed
from transforms._mend_syntax.operands import ends_value, past_of

_PRIMITIVES = frozenset(("any", "bool", "number", "string"))
_COLLECTIONS = frozenset(("list", "map", "set", "object", "tuple"))


def attributes(lexed: Lexed) -> Iterator[Fix]:
    """Each such attribute, with its type in `optional()`."""
    for i, frames in framed(lexed):
        inner = frames[-1] if frames else None
        if inner is None or lexed.kind(i) != t.IDENT or lexed.kind(i - 1) not in (t.NEWLINE, "{", ","):
            continue
        is_type = lexed.kind(inner.at - 1) == "(" and lexed.code(inner.at - 2) == "object"
        if is_type and (fix := _optional(lexed, i)):
            yield fix


def _optional(lexed: Lexed, name: int) -> Fix | None:
    marked = lexed.code(name + 1) == "?"
    sign = name + 1 + marked
    past = _past_type(lexed, sign + 1) if lexed.kind(sign) in ("=", ":") else None
    if past is None:
        return None
    start, end = lexed.tokens[sign + 1].start, lexed.tokens[past - 1].end
    kind, default = lexed.text[start:end], ""
    if lexed.code(past) == "?":
        past, marked = past + 1, True
    if lexed.kind(past) == "=":
        behind = past_of(lexed, past + 1)
        if behind is None:
            return None
        default = lexed.text[lexed.tokens[past + 1].start : lexed.tokens[behind - 1].end]
        past, marked = behind, True
    if not marked or not ends_value(lexed, past):
        return None
    edits = [(lexed.tokens[name].end, lexed.tokens[sign].start, " ")] if lexed.code(name + 1) == "?" else []
    code = f"optional({kind}{'' if default in ('', 'null') else f', {default}'})"
    edits.append((start, lexed.tokens[past - 1].end, code))
    said = f"Invalid type specification: {lexed.code(name)} may be left out, which {code} says"
    return lexed.fix(said, lexed.tokens[name].start, lexed.tokens[past - 1].end, *edits)


def _past_type(lexed: Lexed, i: int) -> int | None:
    """The token behind the type that starts at a token; None if none does."""
    if lexed.code(i) in _PRIMITIVES:
        return i + 1
    return lexed.past(i + 1) if lexed.code(i) in _COLLECTIONS and lexed.kind(i + 1) == "(" else None
