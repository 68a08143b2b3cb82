"""Lines of three dots, where something may be left out and nothing has to be there."""

import re
from collections.abc import Iterator

from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.headers import blocks, schema_of
from transforms._mend_syntax.lexed import CLOSES, Frame, Lexed, framed

_DOTS = re.compile(r"\.{3,}|\u2026")


def elided(lexed: Lexed) -> Iterator[Fix]:
    """Each such line between blocks, and in a block that has all that it needs: it becomes a comment."""
    for i, frames in framed(lexed):
        margin = lexed.margin(i)
        start, (_, end) = lexed.tokens[i].start, lexed.line_of(lexed.tokens[i].start)
        if margin is None or not _DOTS.fullmatch(lexed.text[start:end].strip()):
            continue
        if not frames or _is_complete(lexed, frames):
            missing = "nothing that the block needs is missing" if frames else "what it stands for is not there"
            said = f"Argument or block definition required: this line becomes a comment: {missing}"
            yield lexed.fix(said, start, end, (start, start, "# "))


def _is_complete(lexed: Lexed, frames: tuple[Frame, ...]) -> bool:
    """Whether the innermost block has all the arguments and blocks that its provider requires."""
    path = blocks(lexed, frames)
    schema = schema_of(path) if path else None
    if schema is None:
        return False
    names = _names(lexed, frames[-1].at)
    required = {*schema.required, *schema.required_blocks}
    return required <= names and all(names & set(group) for group in schema.one_of)


def _names(lexed: Lexed, brace: int) -> set[str]:
    """The names that start the arguments and blocks behind an opening brace; of dynamic blocks, those of their own."""
    found: set[str] = set()
    depth = 0
    for i in range(brace + 1, lexed.past(brace) or lexed.size):
        if not depth and lexed.kind(i) == t.IDENT and lexed.kind(i - 1) in (t.NEWLINE, "{"):
            is_dynamic = lexed.code(i) == "dynamic" and lexed.kind(i + 2) == t.LITERAL
            found.add(lexed.code(i + 2) if is_dynamic else lexed.code(i))
        depth += lexed.kind(i) in ("(", "[", "{", t.OHEREDOC)
        depth -= lexed.kind(i) in CLOSES and lexed.kind(i) not in (t.CQUOTE, t.SEQEND)
    return found
