"""Keys and names with the wrong sign behind them, or without their quotes, or with one that no name has."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.lexed import BINARY, Frame, Lexed, framed, is_object
from transforms._mend_syntax.operands import first_of

# A key that is no name: of a tag, of a condition, of an annotation.
_KEY = re.compile(
    r"(?P<key>(?!(?:var|local|each|module|data|count|path|self|aws_\w+)\.)[A-Za-z][\w-]*"
    r"(?:[./:]+(?:[\w-]|\$\{[^{}\"\n]*\})+)+)(?=[ \t]*(?:=(?![=>])|:[ \t]))"
)
_SEPARATED = re.compile(r"_[0-9_]*[0-9]\Z")
_ROOTS = re.compile(r"(?:var|local|module|data|each|path|terraform|aws_\w+)\.[A-Za-z_]")


def keys(lexed: Lexed) -> Iterator[Fix]:
    """What stands before a value, and names that another language marks."""
    done = 0
    for i, frames in framed(lexed):
        inner = frames[-1] if frames else None
        if lexed.tokens[i].start < done or (inner and inner.kind in (t.OQUOTE, t.OHEREDOC)):
            continue
        fix = _of_object(lexed, i) if inner and is_object(lexed, inner) else _of_block(lexed, i, inner)
        if fix := fix or _name(lexed, i):
            done = fix.node.end
            yield fix


def _of_object(lexed: Lexed, i: int) -> Fix | None:
    kind, start, end = lexed.tokens[i]
    if lexed.kind(i - 1) in (t.NEWLINE, "{", ",") and (found := _KEY.match(lexed.text, start)):
        said = f"Invalid object key: {found['key']} is no name, and needs quotes"
        return lexed.fix(said, start, found.end(), (start, found.end(), f'"{found["key"]}"'))
    if kind == "=>" and lexed.kind(i - 1) in (t.IDENT, t.CQUOTE, ")", t.NUMBER):
        said = "Missing attribute value: = stands between key and value"
        return lexed.fix(said, start, end, (start, end, "="))
    return None


def _of_block(lexed: Lexed, i: int, inner: Frame | None) -> Fix | None:
    kind, start, end = lexed.tokens[i]
    if kind == "==" and lexed.kind(i - 1) == t.IDENT and _is_argument(lexed, i - 1, inner):
        said = f"Argument or block definition required: {lexed.code(i - 1)} is set with ="
        return lexed.fix(said, start, end, (start, end, "="))
    return None


def _name(lexed: Lexed, i: int) -> Fix | None:
    """A reference with a dollar sign, a number with underscores, an attribute without its dot."""
    text, (kind, start, end), before = lexed.text, lexed.tokens[i], lexed.tokens[i - 1]
    if kind == t.INVALID and text[start:end] == "$" and _ROOTS.match(text, end):
        return lexed.fix(f"Invalid character: a reference needs no $: {lexed.code(i + 1)}", start, end)
    if kind != t.IDENT or before.end != start:
        return None
    if before.kind == t.NUMBER and _SEPARATED.match(text[start:end]) and lexed.kind(i + 1) != ".":
        first, code = before.start, text[before.start : end].replace("_", "")
        said = f"Invalid expression: {text[first:end]} is written {code}"
        return lexed.fix(said, first, end, (first, end, code))
    first_token = first_of(lexed, i - 1) if before.kind == "]" else None
    if first_token is not None and lexed.kind(first_token) == t.IDENT:
        said = f"Missing newline after argument: a dot stands before the attribute {lexed.code(i)}"
        return lexed.fix(said, start, end, (start, start, "."))
    return None


def _is_argument(lexed: Lexed, i: int, inner: Frame | None) -> bool:
    """Whether a name starts a line of a block, as an argument does."""
    if inner is not None and inner.kind != "{":
        return False
    above = i - 1
    while lexed.kind(above) == t.NEWLINE:
        above -= 1
    return above < i - 1 and lexed.kind(above) not in BINARY | {"=", "!", "=>"}
