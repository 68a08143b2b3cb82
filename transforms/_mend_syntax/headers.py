"""The blocks that are open around a token of a file that does not parse: each by its type and labels."""

from collections.abc import Sequence

from fixer.hcl import tokens as t
from fixer.provider.schema import Schema
from fixer.provider.shipped import SHIPPED, shipped
from transforms._mend_syntax.lexed import Frame, Lexed


def header(lexed: Lexed, brace: int) -> tuple[str, ...]:
    """The words that stand before an opening brace on its line, labels without their quotes; none of an object."""
    found: list[str] = []
    i = brace - 1
    while lexed.kind(i) in (t.IDENT, t.LITERAL, t.OQUOTE, t.CQUOTE):
        if lexed.kind(i) in (t.IDENT, t.LITERAL):
            found.append(lexed.code(i))
        i -= 1
    return tuple(reversed(found)) if lexed.kind(i) in (t.NEWLINE, "{", "}", "END") else ()


def blocks(lexed: Lexed, frames: Sequence[Frame]) -> list[tuple[str, ...]] | None:
    """The headers of what is open, the outermost first; None where a value is open."""
    found = [header(lexed, frame.at) if frame.kind == "{" else () for frame in frames]
    return found if all(found) else None


def schema_of(path: Sequence[tuple[str, ...]]) -> Schema | None:
    """What the provider that has the outermost block accepts in the innermost; None where that is not known."""
    kind, *labels = path[0]
    name = (labels[0] if labels else "").partition("_")[0]
    if kind not in ("resource", "data", "ephemeral", "provider") or name not in SHIPPED:
        return None
    schema = shipped(name).find(kind, labels[0])
    for words in path[1:]:
        inner = words[-1] if words[0] == "dynamic" else words[0]
        if schema is None:
            return None
        if inner != "content":
            block = schema.block(inner)
            schema = block.schema if block else schema.objects(inner)
    return schema
