"""Names in quotes, or with a dot, that no argument of a block can have: keys of maps, and arguments all the same.

Source: https://developer.hashicorp.com/terraform/language/syntax/configuration#arguments
"""

import re
from collections.abc import Iterator, Sequence

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.hcl import tokens as t
from transforms._mend_syntax.bodies import LostError
from transforms._mend_syntax.headers import blocks, header, schema_of
from transforms._mend_syntax.lexed import OPENS, Lexed, framed
from transforms._mend_syntax.values import read_value

# A key of an object, whole, up to what stands before its value.
_KEY = re.compile(r"(?P<key>\"[^\"\n$%]*\"|[A-Za-z][\w./:-]*|\([^()\n]*\))[ \t]*(?:=(?![=>])|:(?=[ \t\"]))")
_NAME = re.compile(r"\"?[A-Za-z_][\w-]*\"?\Z")
# Blocks of Terraform's own, wherever they stand.
_OWN = frozenset(
    ("lifecycle", "connection", "provisioner", "dynamic", "content", "validation", "precondition", "postcondition")
)
# What holds values only: whatever is named in them is set.
_VALUES = frozenset(("locals", "module", "variable", "output"))
_SAID = "Invalid argument name: argument names must not be quoted"


def maps(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """Each map that is written as a block, with the `=` that makes it an argument; in blocks, names without quotes."""
    for i, frames in framed(lexed):
        if lexed.kind(i) != "{" or not (words := header(lexed, i)):
            continue
        outer = blocks(lexed, frames)
        keys = _keys(lexed, i) if outer and len(words) == 1 else []
        odd = [key for key in keys if not _NAME.match(key) or key.startswith('"')]
        if outer and odd and _is_argument(outer, words[0], odd):
            name = lexed.tokens[i - 1]
            has_quotes = any(key.startswith('"') for key in odd)
            said = _SAID if has_quotes else f"Invalid argument name: {odd[0]} is none"
            said += f": {words[0]} is a map, and is set with ="
            yield lexed.fix(said, name.start, name.end, (name.end, name.end, " ="))
        elif outer is not None:
            yield from _unquoted(lexed, i, [*outer, words])


def _unquoted(lexed: Lexed, brace: int, path: Sequence[tuple[str, ...]]) -> Iterator[Fix | Refusal]:
    """The arguments with quotes in the block that opens at a token."""
    is_block = len(path) == 1 or path[0][0] == "terraform" or path[-1][0] in _OWN or schema_of(path) is not None
    i, past = brace + 1, lexed.past(brace) or brace
    while i < past - 1:
        code = lexed.text[lexed.tokens[i].start : lexed.tokens[i + 2].end]
        starts = lexed.kind(i) == t.OQUOTE and lexed.kind(i - 1) in (t.NEWLINE, "{") and lexed.kind(i + 3) == "="
        if starts and _NAME.match(code):
            start, end = lexed.tokens[i].start, lexed.tokens[i + 2].end
            if is_block:
                yield lexed.fix(f"{_SAID}: {code}", start, end, (start, end, code.strip('"')))
            else:
                what = f"{path[-1][0]} is a block, or a map whose = is missing"
                yield Refusal(lexed.source, hcl.Node(start=start, end=end), f"{_SAID}: {code}: {what}")
        i = (lexed.past(i) or past) if lexed.kind(i) in OPENS else i + 1


def _keys(lexed: Lexed, brace: int) -> list[str]:
    """The keys between braces that hold nothing but keys with values; none of other ones."""
    found: list[str] = []
    past, i = lexed.past(brace), lexed.following(brace + 1)
    if past is None:
        return []
    while i < past - 1:
        key = _KEY.match(lexed.text, lexed.tokens[i].start)
        if key is None:
            return []
        found.append(key["key"])
        while lexed.tokens[i].end < key.end():
            i += 1
        try:
            i, broken = read_value(lexed, i)
        except LostError:
            return []
        if broken or lexed.kind(i) not in (t.NEWLINE, ",", "}"):
            return []
        i = lexed.following(i + 1 if lexed.kind(i) == "," else i)
    return found


def _is_argument(outer: Sequence[tuple[str, ...]], name: str, odd: Sequence[str]) -> bool:
    """Whether a name is that of an argument in the innermost of some blocks."""
    if name in _OWN or outer[0][0] == "terraform":
        return False
    if len(outer) == 1 and outer[0][0] in _VALUES:
        return True
    if schema := schema_of(outer):
        argument = schema.argument(name)
        if schema.block(name) or argument:
            return argument is not None and argument.type[0] in "m*o"
    # Nobody has an argument of such a name, so that its block can be none.
    return any(not _NAME.match(key) for key in odd)
